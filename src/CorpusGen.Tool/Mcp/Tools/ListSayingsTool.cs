using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>list_sayings</c></summary>
internal sealed class ListSayingsTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "list_sayings",
    "List sayings",
    "Lists what is quoted more than once: one thing said, in wordings that are shortened, reworded or translated. find_quotes with the name of a saying has all its wordings.",
    typeof(ListAnswer<SayingItem>),
    [new TextParameter("words", "Only sayings with a wording that has all these words, or whose speaker has them; case and accents do not count."), .. PageParameters.All])
{
    private const int MostCharacters = 300, MostOfName = 120;

    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        string[] words = call.Text("words") is { } given ? [.. SearchWords.Of(given)] : [];
        int[] found = [.. Enumerable.Range(0, corpus.Sayings.Count).Where(i => HasWords(corpus, corpus.Sayings[i], words))];
        return Part(call, corpus, found, i => ToItem(corpus, i), () => words.Length == 0 ? "Nothing is quoted twice." : "Nothing found. Leave words out to have all sayings.");
    }

    private static bool HasWords(ServedCorpus corpus, CorpusSaying saying, string[] words) =>
        SearchWords.AreIn(words, saying.Speaker ?? "") || saying.Wordings.Any(wording => SearchWords.AreIn(words, WordsOf(corpus, wording)));

    private static string WordsOf(ServedCorpus corpus, CorpusWording wording) => wording.Range.In(corpus.Articles[wording.Document].Model.Text);

    private static SayingItem ToItem(ServedCorpus corpus, int number)
    {
        CorpusSaying saying = corpus.Sayings[number];
        CorpusWording whole = saying.Wordings.FirstOrDefault(wording => wording.Reason == WordingReason.Whole) ?? saying.Wordings[0];
        ServedArticle article = corpus.Articles[whole.Document];
        Place place = article.PlaceOf(whole.Range);
        return new SayingItem
        {
            Saying = SayingName.Of(number + 1),
            Speaker = CorpusWords.MarkAny(saying.Speaker, MostOfName),
            Text = CorpusWords.Mark(WordsOf(corpus, whole), MostCharacters),
            Wordings = saying.Wordings.Count,
            Place = place,
            Citation = Citation.Of(WordsOf(corpus, whole), saying.Speaker, article, place),
        };
    }
}
