using System;
using System.Linq;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>Front matter: where it begins and ends, what it says and where.</summary>
public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nWords.\n")]
    [InlineData("\uFEFF---\ntitle: A\n---\nWords.\n")]
    [InlineData("\n\n  \n---\ntitle: A\n---\nWords.\n")]
    [InlineData("---  \r\ntitle: A\r\n---\t\r\nWords.\r\n")]
    [InlineData("---\ntitle: A\n...\nWords.\n")]
    [InlineData("---\n# a comment\n\ntitle: 'A'\n---\nWords.\n")]
    [InlineData("---\n{title: A}\n---\nWords.\n")]
    [InlineData("+++\ntitle = \"A\"\n+++\nWords.\n")]
    [InlineData("+++  \r\ntitle = 'A'\r\n+++ \r\nWords.\r\n")]
    public void Is_found_as_people_write_it(string file)
    {
        foreach (SourceFormat format in Enum.GetValues<SourceFormat>())
        {
            SourceText source = Read(file, format);
            Assert.Empty(source.Flaws);
            FrontMatterEntry entry = Assert.Single(source.FrontMatter!.Entries);
            Assert.Equal("title", entry.Key);
            Assert.Equal("A", entry.Value.Items[0].Text);
            Assert.Equal("Words.", source.Words.Trim());
        }
    }

    [Theory]
    [InlineData("Words.\n\n---\ntitle: A\n---\n")]
    [InlineData("---\nA line of prose without any key.\n---\nMore.\n")]
    [InlineData("---\n\nHe said: nothing, and this sentence: goes on for a while.\n")]
    [InlineData("```\n---\ntitle: A\n---\n```\nWords\n")]
    [InlineData("----\ntitle: A\n----\nWords\n")]
    [InlineData("+++ a\nb = 1\n+++\n")]
    [InlineData("{ said nobody }\nWords\n")]
    [InlineData("{\"a\" in text} and more\n")]
    [InlineData("--- title: A\n---\n")]
    [InlineData("---\nParis: a town.\nIt has many people.\nThey live there.\n---\n")]
    [InlineData("+++\nHe said: nothing.\n+++\nWords\n")]
    [InlineData("+++\nURGENT: the bridge shuts today.\nThe mayor said it would open.\nTitle: none.\n+++\nWords\n")]
    [InlineData("+++\nBreaking: the bridge shuts today.\n+++\nWords\n")]
    [InlineData("+++\nParis: le pont ferme demain.\n\nLe maire a dit « oui ».\n")]
    [InlineData("---\nx = 5\n---\nWords\n")]
    [InlineData("---\ntitle = 5\n[note]\n---\nWords\n")]
    [InlineData("---\ntitle = 'none', he said\nand left\n---\nWords\n")]
    [InlineData("---\ntitle =")]
    public void Is_not_what_only_looks_like_it(string file)
    {
        SourceText source = Read(file, SourceFormat.Text);
        Assert.Null(source.FrontMatter);
        Assert.Empty(source.Flaws);
        Assert.Same(source.File, source.Words);
    }

    // What people write when they take one for the other.
    [Theory]
    [InlineData("+++\ntitle: A\ndraft: true\n+++\nWords.\n", "title draft")]
    [InlineData("+++\ntags:\n- A\n  # two\n\n- B\n+++\nWords.\n", "tags")]
    [InlineData("---\n# a comment\ntitle = \"A\"\nrating = 4\n---\nWords.\n", "title rating")]
    [InlineData("---\ndate = 2018-03-23\ndraft = true\n---\nWords.\n", "date draft")]
    public void In_the_syntax_of_the_other_lines_is_read(string file, string keys)
    {
        SourceText source = Read(file, SourceFormat.Text);
        Assert.Empty(source.Flaws);
        Assert.Equal(keys, string.Join(' ', source.FrontMatter!.Entries.Select(entry => entry.Key)));
        Assert.Equal("Words.", source.Words.Trim());
    }

    [Fact]
    public void Whose_values_have_an_equals_sign_is_as_ever() =>
        Assert.Equal("a = \"b\"", Read("---\ntitle: a = \"b\"\n---\nWords.\n", SourceFormat.Text).FrontMatter!.Title);

    [Theory]
    [InlineData("---\ntitle: A\nWords\n")]
    [InlineData("+++\ntitle = 'A'\nWords\n")]
    [InlineData("{\n\"title\": \"A\",\nWords\n")]
    public void That_never_closes_is_said_and_the_file_is_words(string file)
    {
        SourceText source = Read(file, SourceFormat.Text);
        SourceFlaw flaw = Assert.Single(source.Flaws);
        Assert.Equal(SourceFlawKind.NeverCloses, flaw.Kind);
        Assert.Equal(0, flaw.Range.Start);
        Assert.Same(source.File, source.Words);
    }

    [Theory]
    [InlineData("{\n  \"title\": \"A } B\",\n  \"tags\": [\"x\"]\n}\nWords.\n")]
    [InlineData("{\"title\": \"A \\\" B\"}\n\nWords.\n")]
    public void In_json_is_said_and_left_out(string file)
    {
        SourceText source = Read(file, SourceFormat.Markdown);
        Assert.Equal(SourceFlawKind.Json, Assert.Single(source.Flaws).Kind);
        Assert.Equal("Words.", source.Words);
    }

    [Theory]
    [InlineData("---\nT\n---\n", "")]
    [InlineData("---\nk: v\n---\n", "k = v (Plain 2:4+1)")]
    [InlineData("---\nk:   'it''s'  # c\n---\n", "k = it's (Quoted 2:6+7)")]
    [InlineData("---\nk: \"a\\u00e9\"\n---\n", "k = aé (Quoted 2:4+9)")]
    [InlineData("---\nk:\n---\n", "k = ")]
    [InlineData("---\nk: ~\nl: null\nm: \"\"\n---\n", "k = |l = |m =  (Quoted 4:4+2)")]
    [InlineData("---\nk: [a, 'b c', \"d\"]\n---\n", "k =[] a (Plain 2:5+1) | b c (Quoted 2:8+5) | d (Quoted 2:15+3)")]
    [InlineData("---\nk:\n- a\n-  b\n---\n", "k =[] a (Plain 3:3+1) | b (Plain 4:4+1)")]
    [InlineData("---\nk: []\n---\n", "k =[] ")]
    [InlineData("---\nk: |\n  a\n  b\nl: c\n---\n", "k = a⏎b (Quoted 2:4+9)|l = c (Plain 5:4+1)")]
    [InlineData("---\nk: >-\n  a\n  b\n---\n", "k = a b (Quoted 2:4+10)")]
    [InlineData("---\nseo:\n  title: T\n  deep: {a: 1}\n---\n", "seo.title = T (Plain 3:10+1)|seo.deep.a = 1 (Plain 4:13+1)")]
    [InlineData("---\ndate: 2014-01-28 5:37:44 -0400\n---\n", "date = 2014-01-28 5:37:44 -0400 (Plain 2:7+24)")]
    [InlineData("---\nk: !!str 12\nl: !x y\n---\n", "k = 12 (Quoted 2:4+8)|l = y (Plain 3:4+4)")]
    [InlineData("---\r\nk: v\r\nl: w\r\n---\r\n", "k = v (Plain 2:4+1)|l = w (Plain 3:4+1)")]
    [InlineData("---\nk: a\n  b\n---\n", "k = a b (Plain 2:4+5)")]
    [InlineData("---\n\"k l\": 😀 v\nm: n\n---\n", "k l = 😀 v (Plain 2:8+4)|m = n (Plain 3:4+1)")]
    [InlineData("+++\nk = \"v\\n\"\nl = 'x'\nm = 12\nn = true\no = 2018-03-23\n+++\n", "k = v (Quoted 2:5+5)|l = x (Quoted 3:5+3)|m = 12 (Number 4:5+2)|n = true (Boolean 5:5+4)|o = 2018-03-23 (Date 6:5+10)")]
    [InlineData("+++\no = 2018-03-23T01:02:03+02:00\n\n[extra]\na.b = 1.5 # c\n\"c d\" = [ 'x',\n  'y', # c\n]\n+++\n", "o = 2018-03-23T01:02:03+02:00 (Date 2:5+25)|extra.a.b = 1.5 (Number 5:7+3)|extra.c d =[] x (Quoted 6:11+3) | y (Quoted 7:3+3)")]
    [InlineData("+++\nk = \"\"\"\na\nb\"\"\"\nl = {a = 1, b = [2]}\n+++\n", "k = a⏎b (Quoted 2:5+10)|l.a = 1 (Number 5:10+1)|l.b =[] 2 (Number 5:18+1)")]
    public void Says_each_value_and_where(string file, string expected)
    {
        SourceText source = Read(file, SourceFormat.Text);
        string shown = Placed.Show(source);
        string[] lines = shown.Contains("---\n", StringComparison.Ordinal) && source.FrontMatter is not null ? shown[..shown.IndexOf("---\n", StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        Assert.Equal(expected, string.Join('|', lines));
    }

    [Theory]
    [InlineData("---\na: 1\ntitle: Foo: bar\nb: 2\n---\nWords\n", "a title b", 3)]
    [InlineData("---\na: 1\ntitle: \"Foo\nb: 2\n---\nWords\n", "a b", 3)]
    [InlineData("---\na: 1\ntags:\n\t- x\nb: 2\n---\nWords\n", "a b", 4)]
    [InlineData("---\na: 1\nt: [x, y\nb: 2\nc: 3\n---\nWords\n", "a b c", 3)]
    [InlineData("---\nt: @x\na: 1\n---\nWords\n", "t a", 2)]
    [InlineData("---\nt: *x y: z\na: 1\n---\nWords\n", "a", 2)]
    [InlineData("---\ndate: %x\na: 1\n---\nWords\n", "a", 2)]
    [InlineData("+++\na = 1\nt = \nb = 2\n+++\nWords\n", "a b", 3)]
    [InlineData("+++\na = 1\nt = Foo bar\nb = 2\n+++\nWords\n", "a b", 3)]
    [InlineData("+++\na = 1\nt = \"Foo\nb = 2\n+++\nWords\n", "a b", 3)]
    [InlineData("+++\na = 1\nt = [1, 2\nb = 2\n+++\nWords\n", "a b", 4)]
    [InlineData("+++\na = 1\nt: x\nb = 2\n+++\nWords\n", "a b", 3)]
    public void That_does_not_parse_is_said_at_its_line_and_costs_that_key_only(string file, string keys, int line)
    {
        SourceText source = Read(file, SourceFormat.Text);
        Assert.Equal(keys, string.Join(' ', source.FrontMatter!.Entries.Select(entry => entry.Key)));
        Assert.Equal("Words\n", source.Words);
        SourceFlaw flaw = source.Flaws[0];
        Assert.Equal(SourceFlawKind.Unparsable, flaw.Kind);
        Assert.NotEqual("", flaw.Detail);
        Assert.Equal(line, new CorpusGen.Extraction.Text.LineMap(source.File)[flaw.Range.Start].Line);
    }

    [Theory]
    [InlineData("---\ntitle: Foo: bar \nb: 2\n---\n", "Foo: bar", 11)]
    [InlineData("---\ntitle: « Foo » : bar\r\n---\n", "« Foo » : bar", 11)]
    public void A_title_with_a_colon_is_read_as_it_is_written(string file, string title, int start)
    {
        SourceText source = Read(file, SourceFormat.Text);
        FrontMatterScalar scalar = source.FrontMatter!.Entries[0].Value.Items[0];
        Assert.Equal((title, start), (scalar.Text, scalar.Range.Start));
        Assert.Equal(SourceFlawKind.Unparsable, Assert.Single(source.Flaws).Kind);
    }

    [Theory]
    [InlineData("---\na: 1\nb: 2\na: 3\n---\n", SourceFlawKind.DuplicateKey, "a", 4)]
    [InlineData("---\na: {b: 1}\na.b: 2\n---\n", SourceFlawKind.DuplicateKey, "a.b", 3)]
    [InlineData("+++\na = 1\na = 2\n+++\n", SourceFlawKind.DuplicateKey, "a", 3)]
    [InlineData("---\nx: 1\na: [[1]]\n---\n", SourceFlawKind.TooNested, "a", 3)]
    [InlineData("---\nx: 1\na:\n- b: 1\n  c: 2\n---\n", SourceFlawKind.TooNested, "a", 3)]
    [InlineData("---\nx: &r 1\na: *r\n---\n", SourceFlawKind.TooNested, "a", 3)]
    [InlineData("---\nx: 1\n? [a]\n: 2\n---\n", SourceFlawKind.TooNested, "?", 3)]
    [InlineData("+++\nx = 1\na = [[1]]\n+++\n", SourceFlawKind.TooNested, "a", 3)]
    [InlineData("+++\nx = 1\n[[a]]\nb = 1\n+++\n", SourceFlawKind.TooNested, "a", 3)]
    public void A_flaw_is_said_with_its_key(string file, SourceFlawKind kind, string key, int line)
    {
        SourceFlaw flaw = Assert.Single(Read(file, SourceFormat.Text).Flaws);
        Assert.Equal((kind, key), (flaw.Kind, flaw.Detail));
        Assert.Equal(line, new CorpusGen.Extraction.Text.LineMap(file)[flaw.Range.Start].Line);
    }

    private static SourceText Read(string file, SourceFormat format)
    {
        SourceText source = SourceReader.Read(file, format);
        Placed.Check(source);
        return source;
    }
}
