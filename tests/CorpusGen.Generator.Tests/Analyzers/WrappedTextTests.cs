using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class WrappedTextTests
{
    [Fact]
    public async Task Lines_cut_in_the_middle_of_sentences_are_reported_at_the_first_one() => Assert.Equal(
        "CG0204 (3,1)-(3,60) The lines of this text were cut at a width, so that those of a paragraph are read as one: if they are lines of their own, put a blank line between them",
        await TextRun.Say("""
            Le pont du port

            La maire a annoncé lundi que le pont du port sera fermé dès
            le printemps, parce que les câbles ne tiennent plus et que personne
            ne veut payer les travaux. Elle a ajouté que les bus passeront par
            la gare, et que les commerçants du quai seront aidés.

            Les pêcheurs ont répondu qu'ils n'avaient rien à dire de ce projet.
            """));

    // Without blank lines, a paragraph ends where a line is short.
    [Fact]
    public async Task Paragraphs_need_no_blank_lines_between_them() => Assert.StartsWith("CG0204 (2,1)-", await TextRun.Say("""
        The harbour bridge
        The mayor announced on Monday that the bridge in the harbour
        will be closed in the spring, because the cables are worn
        out.
        Nobody wants to pay for it, she said, and the buses will go
        by the station until the council has found the money that is
        needed.
        """));

    [Theory]
    [InlineData("""
        Les sanglots longs
        Des violons
        De l'automne
        Blessent mon cœur
        D'une langueur
        Monotone.
        """)]
    [InlineData("""
        Maître Corbeau, sur un arbre perché,
        Tenait en son bec un fromage.
        Maître Renard, par l'odeur alléché,
        Lui tint à peu près ce langage :
        Hé ! bonjour, Monsieur du Corbeau,
        Que vous êtes joli ! que vous me semblez beau !
        Sans mentir, si votre ramage
        se rapporte à votre plumage,
        vous êtes le phénix des hôtes de ces bois.
        """)]
    [InlineData("""
        Il faut, pour la tarte :
        - deux cents grammes de farine de blé complète
        - cent grammes de beurre salé coupé en petits dés
        - un verre d'eau froide et une pincée de sucre
        - trois pommes de reinette épluchées et râpées
        - un jaune d'œuf battu pour dorer les bords
        """)]
    [InlineData("""
        pommes
        poires
        scoubidous
        une liste de choses qui est assez longue pour compter
        des poires
        des pommes
        """)]
    [InlineData("""
        ville        habitants de la ville en 2018    part du total
        nantes       trois cent mille en tout         une petite part
        rennes       deux cent mille environ          une autre part
        angers       cent cinquante mille ou plus     une autre encore
        le mans      cent quarante mille ou plus      une autre aussi
        """)]
    [InlineData("""
        La maire annonce la fermeture du pont
        Le pont du port sera fermé dès le printemps, a dit la maire.
        Les bus passeront par la gare jusqu'à la fin des travaux.
        Les pêcheurs n'ont rien à dire de ce projet, disent-ils.
        """)]
    [InlineData("""
        La maire a annoncé lundi que le pont du port sera fermé dès
        le printemps, parce que les câbles ne tiennent plus.
        """)]
    public async Task Verses_lists_tables_and_short_paragraphs_are_not(string text) => Assert.Equal("", await TextRun.Say(text, ("FileLanguage", "fr")));

    // A caption or a poem inside an article.
    [Fact]
    public async Task A_few_cut_lines_among_paragraphs_are_not()
    {
        const string Paragraph = "La maire a annoncé lundi que le pont du port sera fermé dès le printemps, parce que les câbles ne tiennent plus et que personne ne veut payer les travaux. Elle a ajouté que les bus passeront par la gare.\n\n";
        Assert.Equal("", await TextRun.Say(Paragraph + "Une légende qui est coupée au milieu de la phrase par\nle site, on ne sait pourquoi, et qui va encore un peu\nplus loin que prévu, et encore un peu plus loin que\ncela.\n\n" + Paragraph + Paragraph));
    }
}
