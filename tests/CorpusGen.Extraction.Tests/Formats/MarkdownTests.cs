using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Formats;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>Markdown: which lines of words, for what. A line of an expectation is <c>Role Level: words</c>; P is a paragraph.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("One\ntwo\n\nthree\n", "P: One two||P: three")]
    [InlineData("One  \ntwo\\\nthree\n", "P: One|P: two|P: three")]
    [InlineData("One<br>two<br/><br>three\n", "P: One|P: two||P: three")]
    [InlineData("One\r\ntwo\r\n\r\nthree", "P: One two||P: three")]
    [InlineData("# A #\nText\n\n## B *c*\n\nText", "H1: A|P: Text||H2: B c||P: Text")]
    [InlineData("A\n=\n\nB\n---\n", "H1: A||H2: B")]
    [InlineData("A paragraph that is long and ends like a sentence, under which somebody drew a rule without a blank line, and which no reader would take for a heading of a page, is none.\n---\nText", "P: A paragraph that is long and ends like a sentence, under which somebody drew a rule without a blank line, and which no reader would take for a heading of a page, is none.||P: Text")]
    [InlineData("- a\n- b\n  - c\n\n    more\n", "L1: a|L1: b|L2: c||L2: more")]
    [InlineData("1. a\n2. b\n", "L1: a|L1: b")]
    [InlineData("- [x] done\n- [ ] open\n", "L1: done|L1: open")]
    [InlineData("| a | b |\n|---|---|\n| **c** | d `1` |\n", "T: a|T: b|T: c|T: d")]
    [InlineData("a | b and more\n", "P: a | b and more")]
    [InlineData("Text\n\n* * *\n\nText\n", "P: Text||P: Text")]
    public void Blocks_are_lines(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("a **b** _c_ ~~d~~ ==e== f", "P: a b c d e f")]
    [InlineData("un[re]al 2*3*4 snake_case_word", "P: un[re]al 234 snake_case_word")]
    [InlineData("[link](http://x \"title\") [ref][1] [ref] <http://y> ![alt](z \"t\") end\n\n[1]: http://u \"title\"\n[ref]: /v\n", "P: link ref ref end")]
    [InlineData("[a **b**](x)", "P: a b")]
    [InlineData("Use `npm install x` or `word` now", "P: Use or word now")]
    [InlineData("&laquo;&nbsp;a&nbsp;&raquo; &#8220;b&#8221; &amp; AT&T &nope;", "P: «\u00A0a\u00A0» “b” & AT&T &nope;")]
    [InlineData("\\*a\\* \\[b\\] \\\\ c\\d", "P: *a* [b] \\ c\\d")]
    [InlineData("a[^1] b.[^note]\n\n[^1]: Words of it.\n[^note]: And\n    more.\n\n    Second.\n", "P: a b.||P: Words of it.|P: And more.||P: Second.")]
    [InlineData("Hello :smile: at 12:30:45, note: a:b: c :+1:", "P: Hello at 12:30:45, note: a:b: c")]
    [InlineData("see [[Page]] and [[Page|the words]] ![[img.png]] [not [[x] end", "P: see Page and the words [not [[x] end")]
    [InlineData("Last words. ^block-1\n\nE = mc^2 and x^y\n", "P: Last words.||P: E = mc^2 and x^y")]
    [InlineData("a %%hidden%% b 100%% c", "P: a b 100%% c")]
    [InlineData("<span class=\"x\">a</span> <em>b</em> < c > d <3 a<b", "P: a b < c > d <3 a<b")]
    [InlineData("a <code>x_y</code> <kbd>Ctrl</kbd> b", "P: a b")]
    [InlineData("*[HTML]: Hyper Text\n\nHTML is\n", "P: HTML is")]
    public void Marks_are_no_words(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("Text\n\n```js\ncode `x` {{< a >}}\n\n---\n```\n\nText\n\n    indented\n\n~~~\n<p>x\n~~~\n", "P: Text||P: Text")]
    [InlineData("Text\n{: .class}\n\n{:toc}\n\n# A {#id}\n\nB {.c #d k=\"v\"}\n\n{c} {not an attribute}\n", "P: Text||H1: A||P: B||P: {c} {not an attribute}")]
    [InlineData("Text <!-- a\n\nb --> c\n\n<!-- x -->\nd\n", "P: Text||P: c||P: d")]
    [InlineData("Text <!-- a\n\nb\n", "P: Text a||P: b")]
    [InlineData("[TOC]\n\n::: note Title\nText\n:::\n", "P: Text")]
    public void Code_comments_attributes_are_no_words(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("> a\n> b\n", "Q1: a b")]
    [InlineData("> a\n>\n> b\n> > c\n", "Q1: a||Q1: b|Q2: c")]
    [InlineData("> Words.\n> — Anne Roux, maire de Lens\n", "Q1: Words.|A: — Anne Roux, maire de Lens")]
    [InlineData("> Words.\n>\n> -- Anne Roux\n", "Q1: Words.||A: -- Anne Roux")]
    [InlineData("> Words.  \n> – **[Anne Roux](x)**\n\nText", "Q1: Words.|A: – Anne Roux||P: Text")]
    [InlineData("> Words.\n\n— Anne Roux\n\nText", "Q1: Words.||A: — Anne Roux||P: Text")]
    [InlineData("> Words. <cite>Anne Roux</cite>\n", "Q1: Words.|A: Anne Roux")]
    [InlineData("> Words.\n> <footer>— <cite>Anne Roux</cite>, maire</footer>\n", "Q1: Words.|A: — Anne Roux, maire")]
    [InlineData("> Words.\n> - Anne Roux\n", "Q1: Words.|A: Anne Roux")]
    [InlineData("> — Bonjour, dit-il.\n> — Au revoir.\n", "Q1: — Bonjour, dit-il.|Q1: — Au revoir.")]
    [InlineData("> Words\n> — really? — and more.\n", "Q1: Words — really? — and more.")]
    [InlineData("> — Anne Roux\n", "Q1: — Anne Roux")]
    [InlineData("> In <cite>Le Monde</cite>, he said that all was well. And more. And more.\n", "Q1: In Le Monde, he said that all was well. And more. And more.")]
    [InlineData("> [!NOTE]\n> Text\n", "P: Text")]
    [InlineData("> [!note] Only words\n", "P: Only words")]
    [InlineData("> [!tip]+ Title\n> **Text** a\n> b\n", "P: Text a b")]
    [InlineData("> [!quote] Anne Roux\n> Words.\n", "Q1: Words.|A: Anne Roux")]
    [InlineData("!!! quote \"Anne Roux\"\n\n    Words.\n\n    More.\n\nText\n", "Q1: Words.||Q1: More.|A: Anne Roux||P: Text")]
    [InlineData("!!! note \"Title\"\n    Words.\n\n!!! Not one here\n", "P: Words.||P: !!! Not one here")]
    [InlineData("Text — really\n— Anne Roux\n", "P: Text — really — Anne Roux")]
    public void Quotes_have_who_said_them(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("![](a.jpg)\n*Legend.*\n\nText", "C: Legend.||P: Text")]
    [InlineData("![alt](a.jpg)\n\n_Legend **b**._\n\n*Text.*", "C: Legend b.||P: Text.")]
    [InlineData("[![alt](a.jpg)](b)\n*Legend.*\n", "C: Legend.")]
    [InlineData("<img src=\"a\">\n\n*Legend.*\n", "C: Legend.")]
    [InlineData("<figure><img src=\"a\"><figcaption>Legend &amp; more</figcaption></figure>\n\nText", "C: Legend & more||P: Text")]
    [InlineData("![](a.jpg)\nText *x*\n\n*no legend*", "P: Text x||P: no legend")]
    [InlineData("*Text.*\n", "P: Text.")]
    public void Captions_stand_below_pictures(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("<p>One\n two</p><p>three</p>\n", "P: One two||P: three")]
    [InlineData("<div>a</div>\n<ul><li>b<ul><li>c</li></ul></li></ul>\n", "P: a|L1: b|L2: c")]
    [InlineData("<h2>a</h2>\n<table><tr><td>b</td><td>c</td></tr></table>\n", "H2: a||T: b|T: c")]
    [InlineData("<script>\nvar a;\n\nb\n</script>\n\nText\n", "P: Text")]
    [InlineData("<style>a</style>b <svg><text>c</text></svg> d\n", "P: b d")]
    [InlineData("<svg>\n\nMore\n\n<text>c</text>\n</svg>\n\nText\n", "P: Text")]
    [InlineData("<svg>\n\nText\n", "P: Text")]
    [InlineData("<blockquote>\n\nWords *a*\n\n</blockquote>\n\nText\n", "Q1: Words a||P: Text")]
    [InlineData("<blockquote>\n\nWords\n\nText\n", "P: Words||P: Text")]
    [InlineData("<blockquote><p>Words.</p><cite>Anne Roux</cite></blockquote>\n", "Q1: Words.|A: Anne Roux")]
    [InlineData("<figure><blockquote><p>Words.</p></blockquote><figcaption>— Anne Roux</figcaption></figure>\n", "Q1: Words.||A: — Anne Roux")]
    [InlineData("<blockquote class=\"twitter-tweet\"><p lang=\"fr\" dir=\"ltr\">Le mot <a href=\"x\">pic.x</a></p>&mdash; Anne Roux (@anne) <a href=\"y\">March 3, 2018</a></blockquote>\n<script async src=\"z\"></script>\n", "Q1: Le mot pic.x|A: — Anne Roux (@anne) March 3, 2018")]
    [InlineData("<div><p>a</p>\n\n    <p>set in</p></div>\n\nText\n\n    <notes>code</notes>\n", "P: a||P: set in||P: Text")]
    [InlineData("<p>a < b & c &lt; d &#233; <b>e</p\n", "P: a < b & c < d é e")]
    [InlineData("<p>a <b c=\"d>e\">f</b></p>\n", "P: a f")]
    [InlineData("> <p>a\n> b</p>\n", "Q1: a b")]
    [InlineData("<div>\n\n    <p>set in</p>\n\n</div>\n", "P: set in")]
    public void Html_is_blocks(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("{{< figure src=\"a\" caption=\"No words\" >}}\n\nText {{< ref \"x\" >}} more\n", "P: Text more")]
    [InlineData("[x]({{ site.url }}/y) and ![]({% link a.md %})\n", "P: x and")]
    [InlineData("{% if a > b %}\nText\n{% endif %}\n", "P: Text")]
    [InlineData("{% highlight js %}\ncode\n\ncode\n{% endhighlight %}\nText {% raw %}{{ x }}{% endraw %}\n", "P: Text")]
    [InlineData("{{< quote footer=\"Anne Roux, maire\" >}}\nWords *a*.\n\nMore.\n{{< /quote >}}\nText\n", "Q1: Words a.||Q1: More.|A: Anne Roux, maire|P: Text")]
    [InlineData("{{< quote author=\"Anne Roux\" >}}Words.{{< /quote >}}\n\nText\n", "Q1: Words.|A: Anne Roux||P: Text")]
    [InlineData("{{< quote by=\"A B\" >}}Outer. {{< quote >}}Inner.{{< /quote >}} End.{{< /quote >}}\n\nText {{< quote by=\"C\" >}}in it{{< /quote >}} goes on.\n", "Q1: Outer. Inner. End.|A: A B||P: Text in it goes on.")]
    [InlineData("{{< quote by=\"A B\" >}}Words.{{< /quote >}} said one.\n", "Q1: Words. said one.|A: A B")]
    [InlineData("{% blockquote Anne Roux, Le Livre http://x %}\nWords.\n{% endblockquote %}\n", "Q1: Words.|A: Anne Roux, Le Livre")]
    [InlineData("<Quote author=\"Anne Roux\" url={x > 1}>\nWords.\n</Quote>\n\n<Image src={a} />\n", "Q1: Words.|A: Anne Roux")]
    [InlineData("import A from '../a.astro';\nimport {\n  B,\n} from 'b'\nexport const c = {\n  d: 1,\n\n  e: [2],\n};\n\nText <B.C d=\"e\">f</B.C> g\n", "P: Text f g")]
    [InlineData("import taxes from abroad\n\nexport duties rose\n\nA {word} {# c #}{/* c */} b\n", "P: import taxes from abroad||P: export duties rose||P: A {word} b")]
    [InlineData("The key \\<ProjectName> and \\`{{ x }}\\` a.\n", "P: The key <ProjectName> and `` a.")]
    [InlineData("A {{ b\n\nc }} d {% e\n", "P: A {{ b||P: c }} d {% e")]
    [InlineData("{{< note >}}Prose stays{{< /note >}} here.\n", "P: Prose stays here.")]
    [InlineData("{{</* quote */>}} and `{{< x >}}` end {{< a b=\"c >}} d\" >}}.\n", "P: and end .")]
    public void Shortcodes_are_masked(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("[youtube id=\"x\"]\n\nText [vimeo 12 w=640] more [embed]https://a.b/c[/embed].\n", "P: Text more .")]
    [InlineData("[youtube https://youtu.be/x]\n\n[gallery]\n\n[gallery ids=\"1,2\" /]\n\nText\n", "P: Text")]
    [InlineData("Le pont [tooltip title=\"a ] b\"]est fermé[/tooltip] lundi.\n", "P: Le pont est fermé lundi.")]
    [InlineData("[b]Le pont[/b] est [url=https://a.b]fermé[/url].\n", "P: Le pont est fermé.")]
    [InlineData("[code]\nx = 1\n\n* y\n[/code]\n\nText\n", "P: Text")]
    [InlineData("[quote author=\"Anne Roux\"]\nWords.\n[/quote]\n\n[quote=Paul Durand]More.[/quote]\n", "Q1: Words.|A: Anne Roux||Q1: More.|A: Paul Durand")]
    [InlineData("[caption id=\"a_1\" align=\"left\" width=\"300\"]<img src=\"a.jpg\" alt=\"no words\" /> Le pont, *lundi*.[/caption]\n\nText\n", "C: Le pont, lundi.||P: Text")]
    [InlineData("[caption width=\"300\"]![no words](a.jpg) The bridge.[/caption]\nText goes\non.\n", "C: The bridge.|P: Text goes on.")]
    [InlineData("[caption id=\"a\"]\n<img src=\"a.jpg\">\nThe bridge.\n[/caption]\n\nText\n", "C: The bridge.||P: Text")]
    [InlineData("[caption width=\"3\"]Words\n\nText\n", "P: Words||P: Text")]
    // Words.
    [InlineData("[Name](url) said [sic] that [le président] and [the mayor] saw [1] and [a=1] and [x = 2] [en] [/b] [ref].\n", "P: Name said [sic] that [le président] and [the mayor] saw [1] and [a=1] and [x = 2] [en] [/b] [ref].")]
    [InlineData("[id=\"x\"](url) [go key=\"v\"](url) [note key=\"v\"][1] \\[youtube id=\"x\"] [[gallery]]\n\n[1]: /v\n", "P: id=\"x\" go key=\"v\" note key=\"v\" [youtube id=\"x\"] gallery")]
    [InlineData("- [x] done `[youtube id=\"x\"]`\n\n[gallery](a.md) and [gallery]: none\n", "L1: done||P: gallery and [gallery]: none")]
    public void Shortcodes_in_square_brackets_are_masked(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("Le {props.ville} est {format(date, \"d\")} fermé{\" \"}lundi {`ici`}.\n", "P: Le est fermé lundi ici.")]
    [InlineData("{items.map(item => <li>{item.name}</li>)}\n\n{open && (\n  <Note>No</Note>\n)}\n\nText {/* a\n b */}\n", "P: {open && ( No )}||P: Text")]
    [InlineData("import a from './a'\n\nThe {city} has {count + 1} bridges {open && <b>No</b>}.\n", "P: The has bridges .")]
    [InlineData("{new Date().getFullYear()} {a?.b[0]} {(() => 1)()} end\n", "P: end")]
    // Words.
    [InlineData("The {city} has {two words} and {a, b} and {\"a\": 1} and {} x_{i.j} \\{a.b} {1.5}.\n", "P: The {city} has {two words} and {a, b} and {\"a\": 1} and {} x_{i.j} {a.b} {1.5}.")]
    [InlineData("The {a.b\n\nc} end\n", "P: The {a.b||P: c} end")]
    public void Expressions_of_Mdx_are_masked(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("Text\n\n$$\n\\frac{a}{b} * c * d\n$$\n\nIt is $$a_1 + b$$ here.\n", "P: Text||P: It is here.")]
    [InlineData("$$\nE * m\n$$\nText\n", "P: Text")]
    [InlineData("From $$ to $$$, and $$ for two; $5 and US$ 6.\n", "P: From $$ to $$$, and $$ for two; $5 and US$ 6.")]
    [InlineData("It costs $$ and a = b.\n\nIt costs $$.\n", "P: It costs $$ and a = b.||P: It costs $$.")]
    public void Formulas_are_no_words(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("Pont\n: ce qui passe\nl’eau\n: autre sens\n\nText\n", "P: Pont|L1: ce qui passe l’eau|L1: autre sens||P: Text")]
    [InlineData("**Bridge**\n:   what *spans* water\n", "P: Bridge|L1: what spans water")]
    // A paragraph that was wrapped before a colon.
    [InlineData("La maire a dit\n: « Nous partons. »\n", "P: La maire a dit : « Nous partons. »")]
    [InlineData("La maire de Lens, qui a ouvert la réunion de lundi avec les habitants, a dit\n: nous partons.\n", "P: La maire de Lens, qui a ouvert la réunion de lundi avec les habitants, a dit : nous partons.")]
    [InlineData("Text\n:smile: a\n", "P: Text a")]
    public void Terms_and_what_they_mean_are_lines(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("> **Anne** &laquo;&nbsp;dit", "Anne", 4, 4)]
    [InlineData("> **Anne** &laquo;&nbsp;dit", "«", 11, 7)]
    [InlineData("> **Anne** &laquo;&nbsp;dit", "\u00A0d", 18, 7)]
    [InlineData("> one\n> two [three](x) four", "one two three", 2, 16)]
    [InlineData("a\\*b", "*b", 1, 3)]
    [InlineData("---\nt: 1\n---\n\n# Title\n\nText **word**", "word", 30, 4)]
    [InlineData("| a | b |\n|---|---|\n| c | dd \\| e |\n", "dd | e", 26, 7)]
    [InlineData("<p>One &amp;\n two</p>", "& two", 7, 10)]
    public void Words_are_where_the_file_has_them(string file, string words, int start, int length)
    {
        SourceText source = SourceReader.Read(file, SourceFormat.Markdown);
        Placed.Check(source);
        int at = source.Words.IndexOf(words, System.StringComparison.Ordinal);
        Assert.True(at >= 0, source.Words);
        TextRange range = source.Map.ToFile(new TextRange(at, at + words.Length));
        Assert.Equal((start, length), (range.Start, range.Length));
    }

    private static void Check(string file, string expected)
    {
        SourceText source = SourceReader.Read(file, SourceFormat.Markdown);
        Placed.Check(source);
        Assert.Empty(source.Flaws);
        string shown = Placed.Show(source).TrimEnd('\n').Replace("\n", "|");
        Assert.Equal(expected, shown.Replace("Paragraph:", "P:").Replace("Heading ", "H").Replace("ListItem ", "L").Replace("BlockQuote ", "Q").Replace("QuoteAttribution:", "A:").Replace("Caption:", "C:").Replace("TableCell:", "T:"));
    }
}
