using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>verify_text</c></summary>
internal sealed class VerifyTextTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "verify_text",
    "Verify a text",
    "Checks a text that was written from the articles: each quotation (words in quotation marks) and each figure, with its verdict, its place in the text, what is different, and the place in the articles. Use it before you give an answer that quotes.",
    typeof(VerifiedAnswer),
    [
        new TextParameter("text", "The text, whole: who said what stands around the quotation marks.") { IsRequired = true, MaxLength = 100_000 },
        new TextParameter("language", "Its language; auto finds it from its words.") { Values = ["auto", "en", "fr"] },
        new TextParameter("format", "What it is written in; text when it is not given.") { Values = ["text", "markdown"] },
        .. PageParameters.All,
    ])
{
    // The parts of an answer are asked for one after the other, and the whole takes seconds.
    private volatile Verified? _last;

    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        string text = call.Verbatim("text");
        var asked = new NamedText("text", Path: null, LanguageTag.Parse(call.Text("language")), text, call.Text("format") == "markdown" ? SourceFormat.Markdown : SourceFormat.Text);
        IReadOnlyList<VerifiedItem> items = Verify(asked, corpus);
        var lines = new LineMap(text);
        ListAnswer<VerifiedTextItem> part = Part(call, corpus, items, item => VerifiedTextItem.Of(corpus, text, lines, item), static () =>
            "There is nothing to verify: quotations need quotation marks, and a figure the noun that it counts.");
        return new VerifiedAnswer
        {
            Total = part.Total,
            Items = part.Items,
            Next = part.Next,
            Hint = part.Hint,
            Verdicts = items.GroupBy(item => EnumText<Verdict>.Of(item.Verdict).Value).ToDictionary(verdict => verdict.Key, verdict => verdict.Count()),
        };
    }

    private IReadOnlyList<VerifiedItem> Verify(NamedText text, ServedCorpus corpus)
    {
        if (_last is { } last && last.Text == text)
            return last.Items;
        IReadOnlyList<VerifiedItem> items = corpus.Verifier.Verify(text.Extract());
        _last = new Verified(text, items);
        return items;
    }

    private sealed record Verified(NamedText Text, IReadOnlyList<VerifiedItem> Items);
}
