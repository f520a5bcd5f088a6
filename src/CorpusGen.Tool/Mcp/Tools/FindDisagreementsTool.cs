using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>find_disagreements</c></summary>
internal sealed class FindDisagreementsTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "find_disagreements",
    "Find figures that disagree",
    "Finds figures of different articles about one thing that cannot all be true, with the reason.",
    typeof(ListAnswer<DisagreementItem>),
    [new TextParameter("noun", "Only figures of what is counted or measured so: a noun, a unit, a currency."), .. PageParameters.All])
{
    // A whole corpus may contradict itself on one thing.
    private const int MostFigures = 8, MostCharacters = 400;

    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        string[] noun = call.Text("noun") is { } given ? [.. SearchWords.Of(given)] : [];
        DisagreementModel[] found = [.. corpus.Disagreements.Where(disagreement => noun.Length == 0 || disagreement.Figures.Any(figure => SearchWords.AreIn(noun, Served(corpus, figure).Measured)))];
        return Part(call, corpus, found, disagreement => ToItem(corpus, disagreement), () => "No figures disagree.");
    }

    private static ServedFigure Served(ServedCorpus corpus, FigureOfDocument figure) => new(corpus.Of(figure.Document), figure.Figure);

    private static DisagreementItem ToItem(ServedCorpus corpus, DisagreementModel disagreement) => new()
    {
        Kind = disagreement.Kind == DisagreementKind.Revision ? "revision" : "conflict",
        Reason = CorpusWords.Mark(disagreement.Reason, MostCharacters),
        Figures = [.. disagreement.Figures.Take(MostFigures).Select(figure => FigureItem.Of(Served(corpus, figure)))],
    };
}
