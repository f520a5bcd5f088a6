using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>Text reaches generated code only as text.</summary>
public class HostileTextTests
{
    private static readonly string[] s_texts =
    [
        "\"", "\"\"\"", "\"\"\"u8.ToArray(), null); } /*", "\\", "\\u0022", "\\\"", "{0} {{ }}", "*/", "/*", "//", "</summary><x>", "<![CDATA[", "]]>", "&amp; &", "-->",
        "#if X", "#endif", "\0", "\u0001\u001B[31m", "\u007F", "\u0085", "a\u2028b", "a\u2029b", "\u202Eevil\u202C", "\u2066x\u2069", "\u200Fx\u200B", "\uFEFF",
        "\uFFFE\uFFFF", "\uD83D\uDE00", "\uD83D", "\uDE00\uD83D", "\uE000", "a\rb", "a\r\nb", "\t", "|", "a|b|c", "q|1|0+3", "+", "'", "’", "e\u0301", "İı",
        "class", "Count", "ToString", "Quote", "System", "News", "Corpus", "🏳️‍🌈", "日本語", "𝒳",
    ];

    /// <summary>The place of each, and how it can be shown: a runner that hands texts on in UTF-8 would make others of them.</summary>
    public static TheoryData<int, string> Texts =>
        new(s_texts.Select((text, number) => (number, string.Concat(text.Select(c => c is > ' ' and < '\u007F' ? c.ToString() : $"<{(int)c:X4}>")))));

    // All are one corpus, which takes a fiftieth of the time of as many corpora. When something is wrong with it, each is one of its own, so that the test says which text it is.
    private static readonly Lazy<GeneratorRun> s_together = new(() => GeneratorRun.Of(s_texts.Select((text, number) => FileOf(number, text)), extract: MarkedText.Extract));

    private static readonly Lazy<LoadedCorpus> s_loaded = new(() => LoadedCorpus.Load(s_together.Value));

    private static bool IsSound(GeneratorRun run) => !run.AllDiagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) && !run.Generated.Any(IsInvisible);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_cannot_break_out_of_what_it_is_written_into(int number, string shown)
    {
        Assert.NotEmpty(shown);
        string hostile = s_texts[number];
        TextFile file = FileOf(number, hostile);
        bool isTogether = IsSound(s_together.Value);
        GeneratorRun run = (isTogether ? s_together.Value : GeneratorRun.Of([file, new TextFile("b.txt", "Autre titre\n\nRien")], extract: MarkedText.Extract)).AssertAllCompiles();

        Assert.DoesNotContain(run.Generated, IsInvisible);
        dynamic article = (isTogether ? s_loaded.Value : LoadedCorpus.Load(run)).List("Articles").Single(article => article.Path == file.RelativePath);
        ArticleModel model = MarkedText.Extract(file.Text!);
        string text = file.Text!, inMarks = InMarks(hostile);
        Assert.Equal(text, (string)article.Text);
        var quotes = ((IEnumerable<dynamic>)article.Quotes).ToArray();
        Assert.Equal(model.Quotes.Select(quote => quote.Range.In(text)), quotes.Select(quote => (string)quote.Text));
        Assert.Equal(
            model.Quotes.Select(quote => quote.Attribution.Speaker).Select(speaker => speaker is null ? null : NameKey.Visible(speaker)),
            quotes.Select(quote => (string?)quote.Speaker?.Name));
        SpeakerModel known = model.Speakers.Single();
        Assert.Equal(known.Names.Select(NameKey.Visible), (IEnumerable<string>)quotes[0].Speaker.Names);
        Assert.Equal(known.Roles, (IEnumerable<string>)quotes[0].Speaker.Roles);
        Assert.Equal($"n{number}{inMarks}", (string)((IEnumerable<dynamic>)article.Figures).Single().Counted.Name);
        Assert.Equal(new LineMap(text).Count, (int)article.Blocks[article.Blocks.Count - 1].Location.Line + TrailingBlankLines(text));
    }

    [Fact]
    public void Hostile_texts_together_disturb_each_other_no_more() => Assert.DoesNotContain(s_together.Value.AssertAllCompiles().Generated, IsInvisible);

    // Names have the number of the text, since many texts are invisible in a name. A file can have any name that is not refused.
    private static TextFile FileOf(int number, string hostile)
    {
        string inMarks = InMarks(hostile), inList = inMarks.Replace(",", "").Replace("~", ""), speaker = $"S{number}{inMarks}";
        string name = UnsafePath.IsUnsafe(hostile) ? "" : hostile.Replace('\\', '_').Replace('/', '_');
        return new TextFile(
            $"a/{number}{name}.txt",
            $"{hostile}\nA {hostile} «B {inMarks}» [{speaker}|@{number}{inMarks}|dit] ~{speaker}|f|T{number}{inList}|r{inList}~ «{inMarks}» {{1 {inMarks}|c {inMarks}|1|n{number}{inMarks}}}\n{hostile}");
    }

    private static string InMarks(string hostile) => hostile.Replace("|", "").Replace("]", "").Replace("}", "").Replace(">", "");

    [Fact]
    public void Hint_names_are_of_letters_digits_and_points_and_differ_by_more_than_case()
    {
        GeneratorRun run = GeneratorRun.Of(s_texts.Select((text, i) => new TextFile($"{i}{text.Replace('\\', '_')}.txt", text)), extract: MarkedText.Extract);
        string[] hints = run.Result.GeneratedSources.Select(source => source.HintName).ToArray();
        Assert.All(hints, hint => Assert.Matches("^[A-Za-z0-9.]+$", hint));
        Assert.Equal(hints.Length, hints.Select(hint => hint.ToUpperInvariant()).Distinct().Count());
        run.AssertCompiles();
    }

    [Fact]
    public void A_text_of_many_lines_compiles_as_a_literal()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Ligne {i}\n"));
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(new TextFile("a.txt", text)));
        Assert.Equal(text, (string)corpus.List("Articles").Single().Text);
    }

    private static bool IsInvisible(char c) => c != '\n' && char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    private static int TrailingBlankLines(string text)
    {
        var lines = new LineMap(text);
        return lines.Count - lines[text.TrimEnd().Length - 1].Line;
    }
}
