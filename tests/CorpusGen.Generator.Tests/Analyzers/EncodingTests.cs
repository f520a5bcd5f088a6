using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class EncodingTests
{
    // What the compiler makes of Latin-1 where the machine has no code page.
    [Fact]
    public async Task A_lost_character_is_reported_at_its_place_with_how_many_there_are()
    {
        Assert.Equal(
            "CG0201 (3,9)-(3,10) This file is not UTF-8 (this character is lost, and 2 more): save it as UTF-8",
            await TextRun.Say("La maire\n\nElle a d\uFFFDclar\uFFFD qu'elle \uFFFDtait l\u00e0."));
        Assert.Equal("CG0201 (1,5)-(1,6) This file is not UTF-8 (this character is lost): save it as UTF-8", await TextRun.Say("La r\uFFFDgion a dit qu'elle ne sait pas."));
    }

    // What it makes of it on Windows: the right words, on this machine alone.
    [Fact]
    public async Task A_code_page_is_reported_at_the_first_character_that_depends_on_it()
    {
        Assert.Equal(
            "CG0201 (2,7)-(2,8) This file is not UTF-8 (it is read as iso-8859-1 here, and otherwise on other machines): save it as UTF-8",
            TextRun.Lines(await TextRun.Of(new TextFile("a.txt", "La maire\nElle déclare.") { Encoding = Encoding.Latin1 })));
        Assert.Empty(await TextRun.Of(new TextFile("a.txt", "La maire\nElle parle.") { Encoding = Encoding.Latin1 }));
    }

    // The project is told of its CodePage, once.
    [Fact]
    public async Task A_file_of_UTF_8_that_CodePage_has_misread_is_not_reported() => Assert.Empty(
        await TextRun.Of(new TextFile("a.txt", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("Le pont\nElle a déclaré la vérité."))) { Encoding = Encoding.Latin1 }));

    [Fact]
    public async Task UTF_16_with_its_mark_is_read()
    {
        Assert.Empty(await TextRun.Of(new TextFile("a.txt", "La maire a déclaré.") { Encoding = Encoding.Unicode }, new TextFile("b.txt", "Un préfet a déclaré.") { Encoding = Encoding.BigEndianUnicode }));
    }

    // As the compiler reads them: UTF-32 as UTF-16, UTF-16 without a mark as UTF-8.
    [Fact]
    public async Task A_text_with_wide_characters_has_this_one_thing_to_correct()
    {
        const string Message = "This file has the character U+0000, as there is many a one in UTF-32, and in UTF-16 without a byte order mark: save it as UTF-8";
        string utf32 = "\0" + string.Concat("« Nous partons, a dit Anne Roux le 31 avril.\n".Select(c => c + "\0"));
        Assert.Equal("CG0202 (1,1)-(1,2) " + Message, TextRun.Lines(await TextRun.Of(new TextFile("a.txt", utf32) { Encoding = Encoding.Unicode })));
        string utf16 = string.Concat("Le maire d\uFFFD\uFFFD".Select(c => c + "\0"));
        Assert.Equal("CG0202 (1,2)-(1,3) " + Message, await TextRun.Say(utf16));
        Assert.Equal(
            "CG0202 (1,1)-(1,1) This file is UTF-32, which not every compiler reads: save it as UTF-8",
            TextRun.Lines(await TextRun.Of(new TextFile("a.txt", "Le maire a dit non.") { Encoding = Encoding.UTF32 })));
    }
}
