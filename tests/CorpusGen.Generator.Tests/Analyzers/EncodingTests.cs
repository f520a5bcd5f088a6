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

    [Theory]
    [InlineData("Le pont\n\n« Il rouvre », a déclaré l’élue.", "CG0212 (3,1)-(3,3) 'Â«' is '«' in UTF-8 that was read as Windows-1252 and saved once more, as are 5 more: ")]
    [InlineData("The café\n\nAnn Roe said: “No”.", "CG0212 (1,8)-(1,10) 'Ã©' is 'é' in UTF-8 that was read as Windows-1252 and saved once more, as are 2 more: ")]
    [InlineData("Le café de l’œuvre", "CG0212 (1,7)-(1,9) 'Ã©' is 'é' in UTF-8 that was read as Windows-1252 and saved once more, as are 2 more: ")]
    [InlineData("La maire dit « oui ».", "CG0212 (1,14)-(1,16) 'Â«' is '«' in UTF-8 that was read as Windows-1252 and saved once more, as is one more: ")]
    public async Task A_text_that_was_encoded_twice_says_what_was_meant(string text, string expected)
    {
        Encoding windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        Assert.Contains(expected + "fetch the text anew", TextRun.Lines(await TextRun.Of(new TextFile("a.txt", windows.GetString(Encoding.UTF8.GetBytes(text))))));
    }

    // What the article is about, and words of other languages.
    [Theory]
    [InlineData("Le pont\n\nLe site écrit « Ã© » à la place de « é », a déclaré l'élue.")]
    [InlineData("Une lettre\n\nElle lit Ã© et rien d'autre.")]
    [InlineData("Âgée de 80 ans\n\nÀ l'école, à l'hôpital : « Ça ira », dit-elle.")]
    [InlineData("ÂÂ ÃÃ\n\nSÃO PAULO, CÔTE D'ÂME")]
    [InlineData("NESCAFÉ® et NESCAFÉ®, BEYONCÉ’S et BEYONCÉ’S")]
    [InlineData("LE CAFÉ\u00A0: LA SANTÉ\u00A0? LIBERTÉ\u00A0!")]
    [InlineData("AMANHÃ… IRMÃ…")]
    [InlineData("Il écrit « Ã© » et « Ã¨ », déjà vu à l’école.")]
    [InlineData("UNE IRMÃ")]
    public async Task Other_characters_are_what_they_are(string text) => Assert.DoesNotContain("CG0212", await TextRun.Say(text));

    [Theory]
    [InlineData("\n <!DOCTYPE HTML>\n<html><body>Le pont", "CG0213 (2,2)-(2,16) This file is an HTML page, and its tags are read as words: save what it says as text or Markdown")]
    [InlineData("<html lang=\"fr\">Le pont", "CG0213 (1,1)-(1,7) This file is an HTML page")]
    [InlineData("<?xml version='1.0'?>\n<nitf>Le pont", "CG0213 (1,1)-(1,6) This file is XML, and its tags are read as words")]
    [InlineData("{\\rtf1\\ansi Le pont", "CG0213 (1,1)-(1,6) This file is RTF, and its codes are read as words")]
    public async Task A_page_or_document_that_was_saved_as_it_is_is_told_what_to_be(string text, string expected) => Assert.Contains(expected, await TextRun.Say(text));

    [Theory]
    [InlineData("Le pont\n\n<html> est une balise.")]
    [InlineData("{r} est un ensemble.")]
    [InlineData("<html-proofer lit des pages.")]
    public async Task Words_about_tags_are_words(string text) => Assert.DoesNotContain("CG0213", await TextRun.Say(text));

    // Markdown has HTML in it, which is read.
    [Fact]
    public async Task Markdown_may_begin_with_tags() => Assert.DoesNotContain("CG0213", TextRun.Lines(await TextRun.Of(new TextFile("a.md", "<!DOCTYPE html>\n\n# Le pont\n"))));
}
