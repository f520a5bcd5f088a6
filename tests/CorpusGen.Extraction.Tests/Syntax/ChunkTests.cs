using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

/// <summary>Noun phrases hold their complements and brackets, verb groups what stands inside them; words in marks are one chunk.</summary>
public sealed class ChunkTests
{
    [Theory]
    [InlineData("La maire de Brest, Anne Roux, a dit non.", "[NP La maire de Brest] , [NP Anne Roux] , [VG a dit] non .")]
    [InlineData("Elle a aussitôt annoncé la fermeture du port.", "[NP Elle] [VG a aussitôt annoncé] [NP la fermeture du port] .")]
    [InlineData("Les pêcheurs du port et les élus se sont réunis lundi.", "[NP Les pêcheurs du port] et [NP les élus] [VG se sont réunis] [T lundi] .")]
    [InlineData("Le député (PS) de la Somme s’est dit « déçu ».", "[NP Le député (PS) de la Somme] [VG s’est dit] [Q « déçu »] .")]
    [InlineData("Il lui a été demandé de partir.", "[NP Il] [VG lui a été demandé] de [VG partir] .")]
    [InlineData("Le ministre de la Mer doit annoncer un plan.", "[NP Le ministre de la Mer] [VG doit annoncer] [NP un plan] .")]
    [InlineData("« Venez », a-t-il ajouté.", "[Q « Venez »] , [VG a-t-il ajouté] .")]
    [InlineData("Selon la préfecture du Rhône, trois maisons ont brûlé.", "Selon [NP la préfecture du Rhône] , [NP trois maisons] [VG ont brûlé] .")]
    [InlineData("Un porte-parole de la police a confirmé la nouvelle.", "[NP Un porte-parole de la police] [VG a confirmé] [NP la nouvelle] .")]
    [InlineData("Les deux jeunes femmes ont été entendues.", "[NP Les deux jeunes femmes] [VG ont été entendues] .")]
    [InlineData("Anne Roux, elle, n’en a jamais parlé.", "[NP Anne Roux] , [NP elle] , [VG n’en a jamais parlé] .")]
    [InlineData("Au moins trois bateaux ont coulé.", "Au moins [NP trois bateaux] [VG ont coulé] .")]
    [InlineData("Hier s’emportait au téléphone Mariam Diallo.", "Hier [VG s’emportait] au [NP téléphone] [NP Mariam Diallo] .")]
    [InlineData("Hier dormait la sœur Mariam Diallo.", "Hier [VG dormait] [NP la sœur Mariam Diallo] .")]
    [InlineData("Le rapport sera-t-il publié ?", "[NP Le rapport] [VG sera-t-il publié] ?")]
    public void Noun_phrases_and_verb_groups_hold_what_belongs_to_them_in_French(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Chunks());

    [Theory]
    [InlineData("The mayor of Hull, Helen Marsh, said no.", "[NP The mayor of Hull] , [NP Helen Marsh] , [VG said] no .")]
    [InlineData("A spokesman for the county police confirmed the news.", "[NP A spokesman for the county police] [VG confirmed] [NP the news] .")]
    [InlineData("The two young men were heard by the court.", "[NP The two young men] [VG were heard] by [NP the court] .")]
    [InlineData("Rep. Ann Cole (D-Md.) is said to be ill.", "[NP Rep. Ann Cole] [B (D-Md.)] [VG is said] to [VG be] ill .")]
    [InlineData("The company’s chief executive will not be leaving on Monday.", "[NP The company’s chief executive] [VG will not be leaving] on [T Monday] .")]
    [InlineData("“Come in,” she added.", "[Q “Come in,”] [NP she] [VG added] .")]
    [InlineData("He didn’t want to be named.", "[NP He] [VG didn’t want] to [VG be named] .")]
    [InlineData("Dr. Helen Marsh of the Hull clinic would have come.", "[NP Dr. Helen Marsh of the Hull clinic] [VG would have come] .")]
    [InlineData("The White House said on Tuesday it would wait.", "[NP The White House] [VG said] on [T Tuesday] [NP it] [VG would wait] .")]
    [InlineData("The man in the red coat laughed.", "[NP The man in the red coat] [VG laughed] .")]
    [InlineData("The Monday morning meeting ended.", "[NP The Monday morning meeting] [VG ended] .")]
    [InlineData("On May 14, the rain stopped.", "On [T May 14] , [NP the rain] [VG stopped] .")]
    public void Noun_phrases_and_verb_groups_hold_what_belongs_to_them_in_English(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.English, text).Chunks());

    [Theory]
    [InlineData("Le navire est passé devant la balise Paule Garnier.", "[NP Le navire] [VG est passé] devant [NP la balise Paule Garnier] .")]
    [InlineData("Le maire a parlé devant la balise Paule Garnier.", "[NP Le maire] [VG a parlé] devant [NP la balise] [NP Paule Garnier] .")]
    public void Behind_a_verb_of_saying_a_thing_is_not_called_after_somebody(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Chunks());
}
