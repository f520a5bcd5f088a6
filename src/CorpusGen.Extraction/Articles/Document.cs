using System.Collections.Generic;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>A text cut into lines and tokens: what every reader of phenomena works on.</summary>
internal sealed class Document
{
    private Document(string text, Lexicon lexicon, TokenList tokens, ValueList<Line> lines)
    {
        Text = text;
        Lexicon = lexicon;
        Tokens = tokens;
        Lines = lines;
    }

    public string Text { get; }

    public Lexicon Lexicon { get; }

    public Language Language => Lexicon.Language;

    public TokenList Tokens { get; }

    /// <summary>The lines that are not blank.</summary>
    public ValueList<Line> Lines { get; }

    /// <summary>What readers find that cannot be read. A place can come twice, where it was looked at more than once.</summary>
    public List<FlawModel> Flaws { get; } = [];

    public static Document Read(string text, Language language)
    {
        Lexicon lexicon = Lexicons.Of(language);
        var tokens = new TokenList(text);
        var tokenizer = new Tokenizer(text, lexicon, tokens);
        var lines = new ValueList<Line>();
        int number = 0;
        for (int start = 0; start <= text.Length; number++)
        {
            int end = LineMap.EndOfLine(text, start);
            TextRange range = Characters.Trim(text, start, end);
            if (range.Length > 0)
            {
                int firstToken = tokens.Count;
                tokenizer.Tokenize(range.Start, range.End);
                lines.Add(new Line(range, number, firstToken, tokens.Count));
            }

            start = LineMap.StartAfter(text, end);
        }

        tokens.Complete();
        return new Document(text, lexicon, tokens, lines);
    }
}

/// <summary>A line that is not blank.</summary>
/// <param name="Range">The line without the blanks at both ends.</param>
/// <param name="Number">Its 0-based number in the text, blank lines counted.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index after its last token.</param>
internal readonly record struct Line(TextRange Range, int Number, int FirstToken, int EndToken);
