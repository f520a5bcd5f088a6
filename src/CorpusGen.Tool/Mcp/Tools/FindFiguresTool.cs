using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>find_figures</c></summary>
internal sealed class FindFiguresTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "find_figures",
    "Find figures",
    "Finds numbers and what they measure, with who gives each: by the noun that is counted, the unit or currency, by who gives them, by kind. Conditions that are given together must all hold.",
    typeof(ListAnswer<FigureItem>),
    [
        new TextParameter("noun", "What is counted or measured: a noun in the article's language (\"utilisateur\", \"users\"), a unit (\"kilometre\") or a currency (\"EUR\")."),
        new TextParameter("speaker", "Who gives the figure: a name, a part of one, a handle or a role."),
        new TextParameter("kind", "The kind of figure.") { Values = [.. Enum.GetValues<FigureKind>().Select(kind => EnumText<FigureKind>.Of(kind).Value)] },
        new TextParameter("article", "Only figures of this article: its path, or the end of it.") { MaxLength = 1000 },
        .. PageParameters.All,
    ])
{
    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        string[] noun = call.Text("noun") is { } given ? [.. SearchWords.Of(given).Distinct()] : [];
        if (call.Text("noun") is not null && noun.Length == 0)
            throw new ToolProblemException("'noun' has no word in it: give what is counted, a unit or a currency. list_nouns has what there is.");
        SpeakerQuery? speaker = call.Text("speaker") is { } name ? new SpeakerQuery(name) : null;
        IEnumerable<ServedArticle> articles = call.Text("article") is { } path ? [corpus.Find(path)] : corpus.Articles;
        string? kind = call.Text("kind");

        ServedFigure[] found =
        [
            .. from article in articles
               from model in article.Model.Figures
               where kind is null || EnumText<FigureKind>.Of(model.Kind).Value == kind
               where speaker is null || speaker.Fits(article, model.Attribution)
               let figure = new ServedFigure(article, model)
               where noun.Length == 0 || SearchWords.AreIn(noun, figure.Measured)
               select figure,
        ];
        return Part(call, corpus, found, FigureItem.Of, () => speaker?.Nearest(corpus) is { } nearest
            ? $"Nothing found. The nearest speaker is {CorpusWords.Mark(nearest, 120)}; leave speaker out to have what the articles themselves give."
            : "Nothing found. list_nouns has what is counted, as the articles word it; the noun of another language is another noun.");
    }
}
