using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>find_quotes</c></summary>
internal sealed class FindQuotesTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "find_quotes",
    "Find quotes",
    "Finds what people say in the articles, by speaker, by words or by saying (one thing said, in all its wordings). Conditions that are given together must all hold; with none, all quotes come in the order of the articles.",
    typeof(ListAnswer<SpokenItem>),
    [
        new TextParameter("speaker", "A name, a part of one, a handle or a role: \"Musk\", \"@elonmusk\", \"PDG de Tesla\"."),
        new TextParameter("words", "Words that all stand in the quote, in any order; case and accents do not count."),
        new TextParameter("saying", "A saying as list_sayings and quotes name it: \"s3\". All its wordings come, also in other languages."),
        new TextParameter("article", "Only quotes of this article: its path, or the end of it.") { MaxLength = 1000 },
        new FlagParameter("statements", "Whether to give statements too: what is reported without the speaker's own words."),
        .. PageParameters.All,
    ])
{
    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        string[] words = call.Text("words") is { } given ? [.. SearchWords.Of(given).Distinct()] : [];
        if (call.Text("words") is not null && words.Length == 0)
            throw new ToolProblemException("'words' has no word in it: give one or more that stand in the quote.");
        SpeakerQuery? speaker = call.Text("speaker") is { } name ? new SpeakerQuery(name) : null;
        ServedArticle? article = call.Text("article") is { } path ? corpus.Find(path) : null;
        int? saying = call.Text("saying") is { } asked ? SayingOf(asked, corpus) : null;

        IEnumerable<Spoken> found = corpus.Spoken.WithWords(words);
        if (saying is not null)
            found = found.Where(spoken => spoken.Saying == saying);
        else
            found = found.Where(spoken => spoken.Kind != "term" && (spoken.Kind != "statement" || call.Flag("statements")));
        if (speaker is not null)
            found = found.Where(spoken => speaker.Fits(spoken.Article, spoken.Attribution));
        if (article is not null)
            found = found.Where(spoken => spoken.Article == article);
        return Part(call, corpus, [.. found], SpokenItem.Of, () => Hint(call, corpus, speaker));
    }

    private static int SayingOf(string asked, ServedCorpus corpus) =>
        SayingName.Parse(asked) is { } number && number >= 1 && number <= corpus.Sayings.Count
            ? number
            : throw new ToolProblemException($"There is no saying '{CorpusWords.Seen(asked)}'. list_sayings has all: {(corpus.Sayings.Count == 0 ? "none" : $"s1 to {SayingName.Of(corpus.Sayings.Count)}")}.");

    private static string Hint(ToolCall call, ServedCorpus corpus, SpeakerQuery? speaker)
    {
        if (speaker?.Nearest(corpus) is { } name)
            return $"Nothing found. The nearest speaker is {CorpusWords.Mark(name, 120)}.";
        return call.Flag("statements")
            ? "Nothing found. Give fewer words; list_speakers has who speaks; verify_text finds words that were altered."
            : "Nothing found. Give fewer words, or set statements to true; list_speakers has who speaks; verify_text finds words that were altered.";
    }
}
