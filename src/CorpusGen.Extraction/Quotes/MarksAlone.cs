using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>A text in a language that is not known: whole sentences in marks are quotes of nobody, and a few words in marks are terms.</summary>
internal static class MarksAlone
{
    public static Speech Read(Document document, Sentences sentences, List<MarkedSpan> spans)
    {
        var speech = new Speech();
        var terms = new TermTest(document.Tokens, null, sentences);
        foreach (MarkedSpan span in spans)
        {
            if (span.IsNested)
                continue;
            if (!terms.IsTerm(span, null, Place.Earlier, begins: sentences.StartOf(span.Open) == span.Open, continues: false))
                speech.Quotes.Add(new QuoteModel { Range = span.Content, Kind = QuoteKind.Direct, Marks = span.Marks, Block = span.Block, Attribution = Attribution.Unknown, Rule = Pattern.Unattributed });
            else if (terms.CanBeTerm(span))
                speech.Terms.Add(new TermModel { Range = span.Content, Marks = span.Marks, Block = span.Block });
        }

        return speech;
    }
}
