using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using Xunit;

namespace CorpusGen.Generator.Tests;

public class NameKeyTests
{
    private const string NoBlank = "\u200B";

    [Theory]
    [InlineData("Jean-Luc Mélenchon", "Jean Luc Melenchon")]
    [InlineData("Jean-Luc Mélenchon", "JEAN-LUC MÉLENCHON")]
    [InlineData("Jean-Luc Mélenchon", "Jean‑Luc  Me\u0301lenchon")]
    [InlineData("Conan O'Brien", "Conan O’Brien")]
    [InlineData("Conan O'Brien", "Conan OBrien")]
    [InlineData("J. K. Rowling", "J.K. Rowling")]
    [InlineData("Anne Le\u00A0Goff", "Anne Le Goff")]
    [InlineData("Zucker\u00ADberg", "Zuckerberg")]
    [InlineData("Zucker" + NoBlank + "berg", "Zuckerberg\uFEFF")]
    [InlineData("Loïc Cœur", "Loic Coeur")]
    [InlineData("Anna Groß", "ANNA GROSS")]
    [InlineData("Ángel Núñez", "ANGEL NUNEZ")]
    [InlineData("Νίκος", "ΝΙΚΟΣ")]
    [InlineData("Андрей", "АНДРЕИ")]
    public void Spellings_of_one_name_have_one_key(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("Anne Roux", "Anne Rous")]
    [InlineData("C", "C++")]
    [InlineData("Canal+", "Canal")]
    [InlineData("France 2", "France 3")]
    [InlineData("Anne & Bob", "Anne Bob")]
    [InlineData("日本", "日木")]
    [InlineData("😀", "🚀")]
    [InlineData("-", "'")]
    public void Other_names_have_other_keys(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Fact]
    public void The_key_of_a_key_is_itself_whatever_the_letter() =>
        Assert.All(Names(), name => Assert.Equal(NameKey.Of(name), NameKey.Of(NameKey.Of(name))));

    [Fact]
    public void Case_blanks_and_what_has_no_width_never_count() => Assert.All(Names().Where(name => NameKey.Of(name) != name), name =>
    {
        string key = NameKey.Of(name);
        Assert.Equal(key, NameKey.Of(NameKey.Of(name).ToUpperInvariant()));
        Assert.Equal(key, NameKey.Of($"\u00AD {string.Join(NoBlank, name.EnumerateRunes())}-"));
    });

    // With Unicode of the machine, which the key does without.
    [Fact]
    public void The_normal_form_of_Latin_Greek_and_Cyrillic_never_counts()
    {
        string letters = string.Concat(Enumerable.Range(0xC0, 0x530 - 0xC0).Concat(Enumerable.Range(0x1E00, 0x200)).Select(c => (char)c).Where(char.IsLetter));
        Assert.All(letters, letter => Assert.Equal(
            NameKey.Of("a" + letter.ToString().Normalize(NormalizationForm.FormC)), NameKey.Of("a" + letter.ToString().Normalize(NormalizationForm.FormD))));
    }

    [Fact]
    public void The_culture_does_not_count()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            string expected = NameKey.Of("ILIA Iİıi");
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, NameKey.Of("ILIA Iİıi"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("Zucker\u00ADberg", "Zuckerberg")]
    [InlineData("Anne", "Anne")]
    [InlineData("\u200B", "\u200B")]
    [InlineData("🏳️‍🌈", "🏳️‍🌈")]
    public void What_has_no_width_is_not_shown(string name, string shown) => Assert.Equal(shown, NameKey.Visible(name));

    [Theory]
    [InlineData("Elon Musk", "musk")]
    [InlineData("Anne Le Goff", "goff legoff")]
    [InlineData("Dominique de Villepin", "villepin devillepin")]
    [InlineData("Ursula von der Leyen", "leyen derleyen vonderleyen")]
    [InlineData("Marie Anne Roux", "roux")]
    [InlineData("Jean-Luc Mélenchon", "melenchon")]
    [InlineData("Madonna", "")]
    public void A_surname_alone_is_the_last_word_or_begins_with_a_particle(string name, string surnames) =>
        Assert.Equal(surnames.Split(' ', StringSplitOptions.RemoveEmptyEntries), Surname.KeysOf(name));

    // Every character beside a letter, and names at random.
    private static string[] Names()
    {
        var random = new Random(7);
        string some = "aÉéœß'’- .\u00AD\u200B\u0301&+7日Σς";
        return
        [
            .. Enumerable.Range(1, char.MaxValue).Where(c => !char.IsSurrogate((char)c)).Select(c => "a" + (char)c),
            .. Enumerable.Range(0, 2000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => some[random.Next(some.Length)]))),
        ];
    }
}
