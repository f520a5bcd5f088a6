using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>list_speakers</c></summary>
internal sealed class ListSpeakersTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "list_speakers",
    "List speakers",
    "Lists who says something in the articles, who says most first: names, roles, and how many quotes, statements and figures are theirs. Two spellings of a name in different articles may be two entries.",
    typeof(ListAnswer<SpeakerItem>),
    [new TextParameter("words", "Only speakers whose names and roles have all these words; case and accents do not count."), .. PageParameters.All])
{
    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        string[] words = call.Text("words") is { } given ? [.. SearchWords.Of(given)] : [];
        return Part(call, corpus, [.. SpeakerTally.Of(corpus).Where(speaker => speaker.HasWords(words))], speaker => speaker.ToItem(), () => "Nothing found. Leave words out to have all speakers.");
    }
}
