using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

/// <summary>What is wrong in front matters, at its line and column in the file as it is.</summary>
public class FrontMatterTests
{
    private const string Words = "\n\nLe pont ferme lundi, et le maire de la ville dit que les travaux vont durer plus longtemps que ce que nous avons cru.\n";

    [Theory]
    [InlineData("date: 03/04/2018", "CG0407 (2,7)-(2,17) '03/04/2018' cannot be read as a date: it could be 2018-04-03 or 2018-03-04; write it as 2018-03-23")]
    [InlineData("updated: \"soon\"", "CG0407 (2,10)-(2,16) 'soon' cannot be read as a date: it has no day, month and year; write it as 2018-03-23")]
    [InlineData("date: 2018-02-29", "CG0408 (2,7)-(2,17) '2018-02-29' is no date: the month has no day 29")]
    [InlineData("date: 2018-02-28\nupdated:", "")]
    [InlineData("tags: [a]\ntags: [b]", "CG0403 (3,1)-(3,5) 'tags' stands twice in this front matter, and the first value counts: delete one")]
    [InlineData("seo: [{a: 1}]", "CG0405 (2,1)-(2,4) 'seo' is a list of lists or of maps, or refers to another value, and is not read")]
    [InlineData("translationOf: a.md", "CG0412 (2,16)-(2,20) This article is said to translate itself: one of them must be the original, without translationOf")]
    [InlineData("translationOf: '*?<>|'", "CG0411 (2,16)-(2,23) '*?<>|' is no article of the corpus: write the path of its file")]
    [InlineData("translation-of: b.md", "CG0410 (2,1)-(2,15) 'translation-of' is a key of one article, and 'translationOf' one of those that have a meaning: did you mean 'translationOf'?")]
    [InlineData("draft: ture", "CG0416 (2,8)-(2,12) 'ture' is neither true nor false, so that this article is published: write true to keep it out of the corpus, or false")]
    [InlineData("draft: 'oui'", "CG0416 (2,8)-(2,13) 'oui' is neither true nor false, so that this article is published: write true to keep it out of the corpus, or false")]
    [InlineData("Draft: No", "")]
    [InlineData("draft: Off # not yet", "")]
    [InlineData("draft: 0", "")]
    [InlineData("draft: ture\npublished: false", "")]
    [InlineData("draft:", "")]
    [InlineData("draft: ~", "")]
    [InlineData("language: de", "CG0417 (2,11)-(2,13) 'de' is no language that is read, and says nothing: write fr or en, or take a text in another language out of CorpusFile")]
    [InlineData("lang: 'francais'", "CG0417 (2,7)-(2,17) 'francais' is no language that is read, and says nothing: write fr or en, or take a text in another language out of CorpusFile")]
    [InlineData("lang: fr-CA", "")]
    [InlineData("language: English", "")]
    [InlineData("language:", "")]
    public async Task A_value_is_reported_where_it_stands(string frontMatter, string expected) => Assert.Equal(expected, Own(await Say(("a.md", frontMatter))));

    [Fact]
    public async Task What_does_not_parse_is_reported_and_the_rest_is_read()
    {
        string said = Own(await Say(("a.md", "title: \"Le pont\nrating: 3\ndate: 2018-02-30")));
        Assert.Contains("CG0401 (2,", said);
        Assert.Contains("CG0408 (4,7)", said);
    }

    [Fact]
    public async Task A_front_matter_without_an_end_and_one_in_JSON_are_reported()
    {
        Assert.StartsWith("CG0402 (1,1)-(1,4) The front matter that begins here has no closing line, so that it is read as text: write --- on a line of its own", Own(await TextRun.Of(new TextFile("a.md", "---\ntitle: Le pont\n" + Words))));
        Assert.StartsWith("CG0404 (1,1)-(1,2) This front matter is JSON", Own(await TextRun.Of(new TextFile("a.md", "{\n  \"title\": \"Le pont\"\n}\n" + Words))));
    }

    [Fact]
    public async Task A_value_too_nested_is_said_once_for_all_articles() => Assert.Equal(
        "CG0405 a.md(2,1)-(2,4) 'seo' is a list of lists or of maps, or refers to another value, and is not read, here and in 1 more",
        Own(await Say(("a.md", "seo: [{a: 1}]"), ("b.md", "seo: [{a: 2}]")), withPath: true));

    [Theory]
    [InlineData("rating: soon", "CG0409 e.md(2,9)-(2,13) 'soon' is text, and most values of rating (4 of 5) are an integer: its member is text in all articles for this one")]
    [InlineData("live: 2018-13-01", "CG0409 e.md(2,7)-(2,17) '2018-13-01' is no date (there is no month 13), and most values of live (4 of 5) are a date: it has no value here")]
    [InlineData("rating: 4.5", "")]
    [InlineData("version: 0.15.3", "")]
    [InlineData("section: 4", "")]
    public async Task A_value_of_another_type_than_the_rest_is_reported(string frontMatter, string expected)
    {
        IEnumerable<(string, string)> rest = "abcd".Select((name, i) => ($"{name}.md", $"rating: {i}\nlive: 2018-01-0{i + 1}\nversion: 0.{i}\nsection: x"));
        Assert.Equal(expected, Own(await Say([.. rest, ("e.md", frontMatter)]), withPath: true));
    }

    [Theory]
    [InlineData("titel: Le pont", "CG0410 e.md(2,1)-(2,6) 'titel' is a key of one article, and 'title' one of 4 articles: did you mean 'title'?")]
    [InlineData("photo_credti: x", "CG0410 e.md(2,1)-(2,13) 'photo_credti' is a key of one article, and 'photo_credit' one of 4 articles: did you mean 'photo_credit'?")]
    [InlineData("photo-credit: x", "CG0410 e.md(2,1)-(2,13) 'photo-credit' is a key of one article, and 'photo_credit' one of 4 articles: did you mean 'photo_credit'?")]
    [InlineData("kimd: Le pont", "")]
    [InlineData("titel: Le pont\ntitle: Le pont", "")]
    public async Task A_key_that_is_nearly_another_is_reported_by_length_and_frequency(string frontMatter, string expected)
    {
        IEnumerable<(string, string)> rest = "abcd".Select(name => ($"{name}.md", $"title: {name}\nkind: x\nphoto_credit: y"));
        Assert.Equal(expected, Own(await Say([.. rest, ("e.md", frontMatter)]), withPath: true));
    }

    [Fact]
    public async Task A_reference_to_no_article_is_offered_the_nearest() => Assert.Equal(
        "CG0411 en/bridge.md(2,16)-(2,26) '../fr/pnot' is no article of the corpus: did you mean 'fr/pont.md'?",
        Own(await Say(("en/bridge.md", "translationOf: ../fr/pnot"), ("fr/pont.md", "title: Le pont")), withPath: true));

    // A draft is not in the corpus.
    [Fact]
    public async Task A_reference_to_a_draft_leads_nowhere() => Assert.StartsWith(
        "CG0411 en/bridge.md(2,16)-(2,23) 'pont.md' is no article of the corpus",
        Own(await Say(("en/bridge.md", "translationOf: pont.md"), ("fr/pont.md", "draft: true")), withPath: true));

    [Fact]
    public async Task Articles_that_translate_each_other_are_reported_at_both() => Assert.Equal(
        "CG0412 a.md(2,16)-(2,20) This article is said to translate b.md, which is said to translate a.md: one of them must be the original, without translationOf\n"
            + "CG0412 b.md(2,16)-(2,20) This article is said to translate a.md, which is said to translate b.md: one of them must be the original, without translationOf",
        Own(await Say(("a.md", "translationOf: b.md"), ("b.md", "translationOf: a.md"), ("c.md", "translationOf: a.md")), withPath: true));

    [Fact]
    public async Task Metadata_say_the_language_first() => Assert.Equal(
        "", Own(await TextRun.Of(new TextFile("a.md", "---\nlanguage: de\n---" + Words, ("FileLanguage", "fr")))));

    [Fact]
    public async Task Metadata_switch_a_rule_off_for_a_file() => Assert.Equal(
        "", Own(await TextRun.Of(new TextFile("a.md", "---\ndate: 03/04/2018\n---" + Words, ("FileNoWarn", "CG0407")))));

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Say(params (string Path, string FrontMatter)[] files) =>
        TextRun.Of([.. files.Select(file => new TextFile(file.Path, "---\n" + file.FrontMatter + "\n---" + Words))]);

    // The texts are alike, of which other rules speak.
    private static string Own(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, bool withPath = false) =>
        TextRun.Lines(diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("CG04", System.StringComparison.Ordinal)), withPath);
}
