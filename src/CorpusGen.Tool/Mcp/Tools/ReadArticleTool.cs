using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Mcp.Answers;
using Place = CorpusGen.Tool.Mcp.Answers.Place;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>read_article</c></summary>
internal sealed class ReadArticleTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "read_article",
    "Read an article",
    "Gives the text of an article as it is, from a line on, with the quotes, statements, terms and figures that were found in it. A long article comes in parts.",
    typeof(ReadAnswer),
    [
        new TextParameter("article", "Its path as list_articles has it, or the end of it that no other has.") { IsRequired = true, MaxLength = 1000 },
        new NumberParameter("line", "The line to begin with, from 1.", Min: 1, Max: int.MaxValue, Default: 1),
        new TextParameter(PageParameters.Cursor, "From \"next\" of the answer before, to go on; with the same other arguments."),
    ])
{
    private const int MostText = 6_000, MostItems = 12_000, MostOfItem = 80, MostOfName = 120;

    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        ServedArticle article = corpus.Find(call.Text("article")!);
        string file = article.Model.File;
        Cursor cursor = call.Cursor(corpus);
        int start = call.Text(PageParameters.Cursor) is { } given ? cursor.Read(given, file.Length) : StartOf(article, call.Number("line"));
        int end = EndOf(file, start);

        (string What, TextRange Place, FoundItem Item)[] found = [.. Found(article).Where(one => one.Place.Start >= start && one.Place.Start < end).OrderBy(one => one.Place.Start)];
        int taken = 0;
        List<FoundItem> items = TakeFitting(found, ref taken, found.Length, one => one.Item, MostItems);

        // A text full of them is shown up to the first that has no room.
        if (taken < found.Length && found[taken].Place.Start > start)
            end = found[taken].Place.Start;
        return new ReadAnswer
        {
            Article = ArticleItem.Of(article),
            Text = CorpusWords.MarkLines(file[start..end]),
            Place = article.PlaceInFile(new TextRange(start, end)),
            Items = items,
            Next = end < file.Length ? cursor.At(end) : null,
        };
    }

    private static int StartOf(ServedArticle article, int line)
    {
        if (line > article.Lines.Count)
            throw new ToolProblemException($"'line' is {line}, and {article.Name} has {article.Lines.Count} lines.");
        string file = article.Model.File;
        int low = 0, high = file.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (article.Lines[middle].Line < line)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // At the end of a line, else of a word, else not within a character.
    private static int EndOf(string file, int start)
    {
        int end = start + MostText;
        if (end >= file.Length)
            return file.Length;
        int last = file.LastIndexOf('\n', end - 1, MostText / 2);
        if (last < 0)
            last = file.LastIndexOf(' ', end - 1, MostText / 2);
        if (last >= 0)
            return last + 1;
        return char.IsLowSurrogate(file[end]) ? end - 1 : end;
    }

    private static IEnumerable<(string What, TextRange Place, FoundItem Item)> Found(ServedArticle article)
    {
        ArticleModel model = article.Model;
        foreach (QuoteModel quote in model.Quotes)
            yield return Show("quote", quote.Range, quote.Attribution);
        foreach (StatementModel statement in model.Statements)
            yield return Show("statement", statement.Range, statement.Attribution);
        foreach (TermModel term in model.Terms)
            yield return Show("term", term.Range, null);
        foreach (FigureModel figure in model.Figures)
        {
            (string what, TextRange place, FoundItem item) = Show("figure", figure.Range, figure.Attribution);
            yield return (what, place, item with
            {
                Value = (figure.Value ?? figure.Min ?? figure.Max) is { } number ? DecimalText.Of(number) : figure.Iso,
                Measured = CorpusWords.MarkAny(figure.CountedNoun, MostOfName) ?? (figure.Unit is { } unit ? EnumText<Unit>.Of(unit).Value : figure.Currency?.ToString()),
            });
        }

        (string What, TextRange Place, FoundItem Item) Show(string what, TextRange range, Attribution? attribution)
        {
            Place place = article.PlaceOf(range);
            string? speaker = attribution is null ? null : attribution.Speaker ?? attribution.Handle ?? attribution.Mention?.In(model.Text);
            return (what, new TextRange(place.Start, place.End), new FoundItem
            {
                What = what,
                Text = CorpusWords.Mark(range.In(model.Text), MostOfItem),
                Speaker = CorpusWords.MarkAny(speaker, MostOfName),
                Place = place,
            });
        }
    }
}
