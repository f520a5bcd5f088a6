using System.Linq;
using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public sealed class InterviewReaderTests
{
    [Theory]
    [InlineData("Le Courrier : Pourquoi partir ?|Anne Roux : Il est temps.", "Le Courrier|Anne Roux")]
    [InlineData("L'Express : Pourquoi partir ?|A. R. : Il est temps.", "L'Express|A. R.")]
    [InlineData("La Gazette - Pourquoi partir ?|Anne Roux - Il est temps.|La Gazette - Et après ?", "La Gazette|Anne Roux|La Gazette")]
    [InlineData("Les Échos. Pourquoi partir ?|Anne Roux. Il est temps.|Les Échos. Et après ?", "Les Échos|Anne Roux|Les Échos")]
    [InlineData("Le Courrier. – Pourquoi partir ?|A. R. – Il est temps.|Le Courrier. – Et après ?", "Le Courrier|A. R.|Le Courrier")]
    [InlineData("Q: Why leave now?|A: It is time.", "Q|A")]
    [InlineData("Q. Why leave now?|A. It is time.|Q. And then?", "Q|A|Q")]
    [InlineData("Question : Pourquoi partir ?|Réponse : Il est temps.", "Question|Réponse")]
    [InlineData("Q : Pourquoi partir ?|R : Il est temps.", "Q|R")]
    [InlineData("AR : Il est temps, je crois.|PV : Elle a raison.", "AR|PV")]
    [InlineData("Mme Roux : Je pars.|M. Vidal : Nous restons.", "Mme Roux|M. Vidal")]
    public void Two_lines_that_begin_with_who_speaks_are_an_interview(string lines, string names)
    {
        (Page page, string text, Document document) = Read(lines);

        Assert.Equal(names.Split('|'), page.Interview.Select(line => line.Name.In(text)));
        Assert.All(page.Interview, line => Assert.Equal(BlockKind.Paragraph, page.Blocks[line.Block].Kind));
        Assert.All(page.Interview, line => Assert.True(document.Tokens[line.FirstToken].IsWord && document.Tokens[line.FirstToken].Start > line.Name.End));
    }

    [Theory]
    [InlineData("Le Courrier : Pourquoi partir ?|Elle n'a pas répondu.")]
    [InlineData("Recettes : 12 millions d'euros.|Dépenses : 14 millions d'euros.")]
    [InlineData("Résultat : nous payons plus.|Conséquence : tout le monde se plaint.")]
    [InlineData("Rennes. Un incendie détruit un hangar.|Nantes. Le tramway s'arrête à minuit.")]
    [InlineData("Paris - Le ministre démissionne.|Lyon - La grève continue.")]
    [InlineData("Lundi : Pluie et vent.|Mardi : Soleil, et vous sortirez.")]
    [InlineData("le courrier : Pourquoi partir ?|anne roux : Il est temps.")]
    public void Other_first_words_and_marks_are_none(string lines) => Assert.Empty(Read(lines).Page.Interview);

    private static (Page Page, string Text, Document Document) Read(string lines)
    {
        string text = "Elle quitte la mairie après trente ans. Entretien avant le départ.\n\n" + lines.Replace("|", "\n\n") + "\n\nLe conseil se réunira jeudi pour élire son successeur.";
        Document document = Document.Read(text, lines.Contains("Why") ? Language.English : Language.French);
        return (BlockReader.Read(document), text, document);
    }
}
