using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

/// <summary>What front matters say otherwise than the project declares, at its line and column.</summary>
public class DeclaredKeyTests
{
    private const string Declared = "section,text,true,news~3Bopinion|rating,integer,,|price,decimal,,|live,date,,|parts,integer[],,|kinds,text[],,x~3By|tags,,,transport~3Btown";
    private const string Words = "\n\nLe pont ferme lundi, et le maire de la ville dit que les travaux vont durer plus longtemps que ce que nous avons cru.\n";

    [Theory]
    [InlineData("title: Le pont", "CG0413 (1,1)-(1,4) 'section' is missing, and the project requires it: write news or opinion")]
    [InlineData("Section:", "CG0413 (2,1)-(2,8) 'Section' has no value, and the project requires it: write news or opinion")]
    [InlineData("section: ~", "CG0413 (2,1)-(2,8) 'section' has no value, and the project requires it: write news or opinion")]
    [InlineData("draft: true", "")]
    [InlineData("section: news\nrating: 4\nprice: 4\nlive: 2018-03-23\nparts: [1, 2]\nkinds: x\ntags: transport, town", "")]
    [InlineData("section: opinoin", "CG0415 (2,10)-(2,17) 'opinoin' is no value of 'section': did you mean 'opinion'?")]
    [InlineData("section: News", "CG0415 (2,10)-(2,14) 'News' is no value of 'section': did you mean 'news'?")]
    [InlineData("section: 12", "CG0415 (2,10)-(2,12) '12' is no value of 'section': write news or opinion")]
    [InlineData("section: news\nkinds: [x, zzz]", "CG0415 (3,12)-(3,15) 'zzz' is no value of 'kinds': write x or y")]
    [InlineData("section: news\ntags: transport, twon", "CG0415 (3,7)-(3,22) 'twon' is no value of 'tags': did you mean 'town'?")]
    [InlineData("section: [news, opinion]", "CG0414 (2,17)-(2,24) 'opinion' is a second value, and the project declares 'section' as text: correct the value here, or Type of the CorpusKey")]
    [InlineData("section: news\nrating: 4.5", "CG0414 (3,9)-(3,12) '4.5' is a number, and the project declares 'rating' as integer: correct the value here, or Type of the CorpusKey")]
    [InlineData("section: news\nrating: '4'", "CG0414 (3,9)-(3,12) '4' is text for its quotes, and the project declares 'rating' as integer: correct the value here, or Type of the CorpusKey")]
    [InlineData("section: news\nlive: 2018-13-01", "CG0414 (3,7)-(3,17) '2018-13-01' is no date (there is no month 13), and the project declares 'live' as date: correct the value here, or Type of the CorpusKey")]
    [InlineData("section: news\nparts: [1, soon]", "CG0414 (3,12)-(3,16) 'soon' is text, and the project declares 'parts' as integer[]: correct the value here, or Type of the CorpusKey")]
    [InlineData("section: news\nrating: \"4\n", "CG0401")]
    [InlineData("section: news\npric: 3", "")]
    [InlineData("section: news\npricee: 3", "CG0410 (3,1)-(3,7) 'pricee' is a key of one article, and 'price' one of those that the project declares: did you mean 'price'?")]
    public async Task A_value_is_reported_where_it_stands(string frontMatter, string expected)
    {
        string said = await Say(Declared, new TextFile("a.md", "---\n" + frontMatter + "\n---" + Words));
        if (expected is "CG0401")
            Assert.StartsWith(expected, said);
        else
            Assert.Equal(expected, said);
    }

    [Fact]
    public async Task A_text_without_front_matter_lacks_what_is_required() => Assert.Equal(
        "CG0413 (1,1)-(1,1) 'rating' is missing, and the project requires it: write integer", await Say("rating,integer,true,", new TextFile("a.txt", "Le pont" + Words)));

    [Fact]
    public async Task Another_spelling_of_a_key_and_a_date_in_the_name_of_the_file_are_there()
    {
        Assert.Equal("", await Say("authors,,true,|date,,true,", new TextFile("2018-03-23-a.md", "---\nauthor: Anne\n---" + Words)));
        Assert.StartsWith("CG0413 (1,1)-(1,4) 'date' is missing", await Say("date,,true,", new TextFile("a.md", "---\nauthor: Anne\n---" + Words)));
    }

    [Fact]
    public async Task Metadata_switch_a_rule_off_for_a_file() =>
        Assert.Equal("", await Say(Declared, new TextFile("a.md", "---\ntitle: Le pont\n---" + Words, ("FileNoWarn", "CG0413"))));

    [Fact]
    public async Task A_declared_key_is_not_compared_with_what_most_articles_say()
    {
        IEnumerable<TextFile> rest = "abcd".Select(name => new TextFile($"{name}.md", "---\nversion: 3\n---" + Words));
        Assert.Equal("", await Say("version,text,,", [.. rest, new TextFile("e.md", "---\nversion: soon\n---" + Words)]));
    }

    private static async Task<string> Say(string declared, params TextFile[] files) => TextRun.Lines(
        (await TextRun.Of(TextRun.AllRules, files, new ProjectOptions(("CorpusGenDeclaredKeys", declared)))).Where(diagnostic => diagnostic.Id.StartsWith("CG04", System.StringComparison.Ordinal)));
}
