using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>Text reaches generated code only as text.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts => new(
        "\"", "\"\"\"", "\"\"\"u8.ToArray(), null); } /*", "\\", "\\u0022", "\\\"", "{0} {{ }}", "*/", "/*", "//", "</summary><x>", "<![CDATA[", "]]>", "&amp; &", "-->",
        "#if X", "#endif", "\0", "\u0001\u001B[31m", "\u007F", "\u0085", "a\u2028b", "a\u2029b", "\u202Eevil\u202C", "\u2066x\u2069", "\u200Fx\u200B", "\uFEFF",
        "\uFFFE\uFFFF", "\uD83D\uDE00", "\uD83D", "\uDE00\uD83D", "\uE000", "a\rb", "a\r\nb", "\t", "|", "a|b|c", "q|1|0+3", "+", "'", "’", "e\u0301", "İı",
        "class", "Count", "ToString", "Quote", "System", "News", "Corpus", "🏳️‍🌈", "日本語", "𝒳");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_cannot_break_out_of_what_it_is_written_into(string hostile)
    {
        string inMarks = hostile.Replace("|", "").Replace("]", "").Replace("}", "").Replace(">", "");
        string text = $"{hostile}\nA {hostile} «B {inMarks}» [S{inMarks}|@{inMarks}|dit] ~S{inMarks}|f|T{inMarks.Replace(",", "").Replace("~", "")}|r{inMarks.Replace(",", "").Replace("~", "")}~ «{inMarks}» {{1 {inMarks}|c {inMarks}|1|n{inMarks}}}\n{hostile}";
        string path = PathOf(hostile);
        var file = new TextFile(path, text);
        GeneratorRun run = GeneratorRun.Of([file, new TextFile("b.txt", "Autre titre\n\nRien")], extract: MarkedText.Extract).AssertCompiles();

        Assert.DoesNotContain(run.Generated, IsInvisible);
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        dynamic article = corpus.List("Articles").Single(article => article.Path == path);
        Assert.Equal(text, (string)article.Text);
        Assert.Equal(MarkedText.Extract(text).Quotes.Select(quote => quote.Range.In(text)), corpus.List("Quotes").Select(quote => (string)quote.Text));
        Assert.Equal(
            MarkedText.Extract(text).Quotes.Select(quote => quote.Attribution.Speaker).OfType<string>().Select(NameKey.Visible),
            corpus.List("Speakers").Select(speaker => (string)speaker.Name));
        SpeakerModel known = MarkedText.Extract(text).Speakers.Single();
        Assert.Equal(known.Names.Select(NameKey.Visible), (IEnumerable<string>)corpus.List("Speakers").Single().Names);
        Assert.Equal(known.Roles, (IEnumerable<string>)corpus.List("Speakers").Single().Roles);
        Assert.Equal("n" + inMarks, (string)corpus.List("CountedNouns").Single().Name);
        Assert.Equal(new LineMap(text).Count, (int)article.Blocks[article.Blocks.Count - 1].Location.Line + TrailingBlankLines(text));
    }

    // A file can have any such name that is not refused.
    private static string PathOf(string hostile) =>
        $"a/{new string(UnsafePath.IsUnsafe(hostile) ? [] : hostile.Replace('\\', '_').Replace('/', '_').ToCharArray())}.txt";

    [Fact]
    public void Hint_names_are_of_letters_digits_and_points_and_differ_by_more_than_case()
    {
        GeneratorRun run = GeneratorRun.Of(Texts.Select((row, i) => new TextFile($"{i}{row.Data.Replace('\\', '_')}.txt", row.Data)), extract: MarkedText.Extract);
        string[] hints = run.Result.GeneratedSources.Select(source => source.HintName).ToArray();
        Assert.All(hints, hint => Assert.Matches("^[A-Za-z0-9.]+$", hint));
        Assert.Equal(hints.Length, hints.Select(hint => hint.ToUpperInvariant()).Distinct().Count());
        run.AssertCompiles();
    }

    [Fact]
    public void A_text_of_many_lines_compiles_as_a_literal()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Ligne {i}\n"));
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(new TextFile("a.txt", text)).AssertCompiles());
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
