using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>What a build says of texts and names, and how that is set; see docs/severity.md.</summary>
[Collection(RuleBatch.Tests.Name)]
public sealed class RuleTests(RuleBatch batch)
{
    private const string Empty = "CG0203: This text has no words: write them, or take the file out of CorpusFile";

    private const string German = "CG0205: This text is neither French nor English, so that little is found in it: take the file out of CorpusFile, or say its language (Language=\"fr\" or \"en\") if it is one of them";

    private const string Mark = "CG0208: No mark closes what this « opens: write it, or delete this one";

    [Fact]
    public void A_text_is_reported_at_its_place_unless_its_metadata_has_the_rule_among_others() => batch.AssertSays(
        RuleBatch.Flawed, "articles/empty.txt(1,1): warning " + Empty, "articles/german.txt(1,1): warning " + German);

    [Fact]
    public void A_globalconfig_switches_off_makes_an_error_and_prints_what_is_only_shown() => batch.AssertSays(
        RuleBatch.Configured, "articles/german.txt(1,1): error " + German, "articles/mark.txt(3,1): warning " + Mark);

    [Fact]
    public void An_editorconfig_does_not_reach_texts() => batch.AssertSays(
        RuleBatch.Edited, "articles/empty.txt(1,1): warning " + Empty, "articles/german.txt(1,1): warning " + German, "articles/quiet.txt(1,1): warning " + Empty);

    [Fact]
    public void NoWarn_switches_off_and_WarningsAsErrors_makes_errors() => batch.AssertSays(
        RuleBatch.Severe, "articles/german.txt(1,1): warning " + German, "articles/mark.txt(3,1): error " + Mark);

    [Fact]
    public void TreatWarningsAsErrors_leaves_what_is_excepted_and_what_is_no_warning() => batch.AssertSays(
        RuleBatch.AllAsErrors, "articles/empty.txt(1,1): error " + Empty, "articles/german.txt(1,1): warning " + German, "articles/quiet.txt(1,1): error " + Empty);

    [Fact]
    public void What_code_and_drafts_cite_is_looked_up_and_a_draft_is_no_text() => batch.AssertSays(
        RuleBatch.Citing,
        "Program.cs(4,35): error CG0442: 'Le bac partira à huit heures' is altered: 'midi avec' became 'huit heures'; the words are 'Le bac partira à midi avec' at articles/bac.txt(3,3)",
        "articles/note.md(3,21): warning CG0443: “Le bac partira à midi avec 50 passagers” is altered: '40' became '50'; articles/bac.txt(3,3)");

    [Fact]
    public void What_a_project_declares_of_keys_reaches_the_compiler_and_slips_in_it_are_said() => batch.AssertSays(
        RuleBatch.Declared,
        "declared.csproj(13,29): error CG0002: 'number' is not a value of Type of the CorpusKey 'rating': use text, integer, decimal, boolean or date, with [] behind it for several values, such as text[]",
        "articles/une.md(2,10): error CG0415: 'opinoin #1, 'x'' is no value of 'section': did you mean 'opinion #1, 'x''?",
        "declared.csproj(12,42): warning CG0105: Requird is no metadata of a CorpusKey, and is not read: did you mean Required?");

    // On Windows the compiler takes the machine's code page for what is not UTF-8.
    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported_and_UTF_16_with_its_mark_is_read()
    {
        const string Wide = "CG0202: This file has the character U+0000, as there is many a one in UTF-32, and in UTF-16 without a byte order mark: save it as UTF-8";
        string[] messages = batch.MessagesOf(RuleBatch.Encoded);
        Assert.Equal(2, messages.Length);
        Assert.StartsWith("articles/latin.txt(3,9): warning CG0201: This file is not UTF-8 (", messages[0]);
        Assert.Equal("articles/utf16-without-mark.txt(1,2): warning " + Wide, messages[1]);
    }

    [Fact]
    public void What_is_no_text_to_the_compiler_is_an_error()
    {
        const string Error = ": error CG0202: This file is UTF-32: save it as UTF-8", NoText = ", and no text: save what it says as text in UTF-8, or leave it out";
        batch.AssertSays(
            RuleBatch.Utf32,
            "articles/be-mark.txt" + Error, "articles/be.txt" + Error, "articles/le-mark.txt" + Error, "articles/le.txt" + Error, "articles/short.txt" + Error,
            "articles/letter.txt: error CG0214: This file is a zip archive, as documents of Word and OpenDocument are" + NoText,
            "articles/photo.txt: error CG0214: This file is a picture (PNG)" + NoText,
            "articles/a.pdf.txt: error CG0214: This file is a PDF" + NoText,
            "articles/b.doc.txt: error CG0214: This file is a document of an old Word" + NoText,
            "articles/c.jpg.txt: error CG0214: This file is a picture (JPEG)" + NoText,
            "articles/d.gif.txt: error CG0214: This file is a picture (GIF)" + NoText,
            "articles/e.gif.txt: error CG0214: This file is a picture (GIF)" + NoText,
            "articles/f.gz.txt: error CG0214: This file is a gzip archive" + NoText);
    }

    [Fact]
    public void A_name_that_is_gone_is_explained_beside_the_error_of_the_compiler()
    {
        string[] messages = batch.MessagesOf(RuleBatch.Gone);
        Assert.Equal(
            [
                "Program.cs(6,72): error CG0303: Corpus.Quotes.LePortRouvre (articles/port.txt) has no LePortOuvreLundi: a text says it no more, or it is misspelt; "
                    + "the nearest name is LePortOuvreDemain, “Le port ouvre demain” Anne Roux, articles/port.txt(3,3)",
                "Program.cs(8,98): error CG0303: Corpus.Speakers has no PaulDurant: a text says it no more, or it is misspelt; "
                    + "the nearest name is PaulDurand, Paul Durand — first at articles/pont.txt(3,3)",
            ],
            messages.Where(message => message.Contains("CG0303", StringComparison.Ordinal)));
        Assert.Equal(2, messages.Count(message => message.Contains(": error CS1061: ", StringComparison.Ordinal)));
        Assert.Equal(4, messages.Length);
    }

    [Fact]
    public void A_name_that_could_move_is_reported_in_code_where_an_editorconfig_sets_its_severity() => batch.AssertSays(
        RuleBatch.Movable,
        "Program.cs(1,87): error CG0302: LePontFerme is articles/pont.txt(1,1) only because its path comes before that of articles/z.txt(1,1), which would be called so too: "
            + "to keep it, write <CorpusFile Update=\"articles/pont.txt\" Name=\"LePontFerme\" />");
}
