using System;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Formats;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>Plain text that was cut at a width is joined; what only has short lines is not.</summary>
public sealed class WrappedTextTests
{
    private const string Mail = """
        Le maire et les travaux

        Le conseil municipal de Lens a voté mardi soir la rénovation de
        la place du marché, un chantier de 2,4 millions d'euros qui doit
        commencer en mars. « Nous avons attendu dix ans », a déclaré
        Anne Roux, la maire de la ville. Les commerçants sont
        partagés : certains craignent la perte de leurs clients, d'au-
        tres espèrent un quartier plus calme.
        Un second paragraphe commence ici sans ligne blanche, et il
        est assez long pour aller à la ligne.

        - un point de la liste qui est un peu long mais tient
        - un autre point de la liste qui lui ne tient pas sur une ligne
          et continue
        - un troisième
        """;

    [Fact]
    public void A_paragraph_of_cut_lines_is_one_line()
    {
        string file = Mail.ReplaceLineEndings("\n");
        SourceText source = SourceReader.Read(file, SourceFormat.Text);
        Placed.Check(source);
        Assert.Empty(source.Lines);
        Assert.Equal(
            [
                "Le maire et les travaux",
                "Le conseil municipal de Lens a voté mardi soir la rénovation de la place du marché, un chantier de 2,4 millions d'euros qui doit commencer en mars. « Nous avons attendu dix ans », a déclaré Anne Roux, la maire de la ville. Les commerçants sont partagés : certains craignent la perte de leurs clients, d'au-tres espèrent un quartier plus calme.",
                "Un second paragraphe commence ici sans ligne blanche, et il est assez long pour aller à la ligne.",
                "- un point de la liste qui est un peu long mais tient",
                "- un autre point de la liste qui lui ne tient pas sur une ligne et continue",
                "- un troisième",
            ],
            Placed.LinesOf(source));

        int at = source.Words.IndexOf("déclaré Anne Roux", StringComparison.Ordinal);
        Assert.Equal("déclaré\nAnne Roux", source.Map.ToFile(new TextRange(at, at + 17)).In(file));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Below_a_front_matter_and_with_any_line_break(string lineBreak)
    {
        SourceText source = SourceReader.Read(("---\ntitle: A\n---\n" + Mail).ReplaceLineEndings(lineBreak), SourceFormat.Text);
        Placed.Check(source);
        Assert.Contains("rénovation de la place", source.Words, StringComparison.Ordinal);
        Assert.Equal("A", source.FrontMatter!.Entries[0].Value.Items[0].Text);
    }

    [Theory]
    [InlineData("Sous le pont Mirabeau coule la Seine\nEt nos amours\nFaut-il qu'il m'en souvienne\nLa joie venait toujours après la peine\n\nVienne la nuit sonne l'heure\nLes jours s'en vont je demeure\n")]
    [InlineData("- un premier point de la liste qui est long,\n- un deuxième point de la liste qui est long,\n- un troisième point de la liste qui est long,\n- un quatrième point de la liste qui est long,\n")]
    [InlineData("Nom       Ville      Points\nAnne      Lens       12\nPaul      Lille      13\nMarie     Arras      14\nJean      Douai      15\n")]
    [InlineData("Le Monde : pourquoi avez-vous décidé de partir ?\nAnne Roux : parce que le moment est venu.\nLe Monde : et que ferez-vous ensuite ?\nAnne Roux : je ne le sais pas encore.\n")]
    [InlineData("La rénovation de la place du marché\nLe nouveau stade ouvrira en mars\nLes commerçants du centre sont inquiets\nLe maire répond à ses opposants\n")]
    [InlineData("Une ligne.\nUne autre ligne.\nUne troisième ligne.\n")]
    [InlineData("Un titre\n\nUn paragraphe très long sur une seule ligne qui dépasse de loin tout ce qu'une page peut avoir de largeur, et qui continue encore un peu pour en être sûr, et encore, et encore.\nUn autre\n")]
    [InlineData("")]
    [InlineData("\n\n\n")]
    public void Verse_lists_tables_interviews_titles_stay(string file)
    {
        SourceText source = SourceReader.Read(file, SourceFormat.Text);
        Assert.Same(source.File, source.Words);
        Assert.True(source.Map.IsIdentity);
    }

    [Fact]
    public void The_seeds_stay()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt"))
        {
            SourceText source = SourceReader.Read(File.ReadAllText(path), SourceFormat.Text);
            Assert.True(source.Map.IsIdentity, path);
            Assert.Null(source.FrontMatter);
            Assert.Empty(source.Flaws);
        }

        Assert.True(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Any());
    }
}
