using CorpusGen.Extraction.Tests.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Reporting;

/// <summary>The source in braces, the cue in round brackets, what is reported in square ones.</summary>
public sealed class ReportingClauseTests
{
    [Theory]
    [InlineData("La maire a dit que le pont tient.", "CueBefore {La maire} (a dit) que [le pont tient].")]
    [InlineData("Le pont tient, a dit la maire.", "Parenthetical [Le pont tient], (a dit) {la maire}.")]
    [InlineData("Le pont, a dit la maire, tient encore.", "Parenthetical [Le pont, (a dit) {la maire}, tient encore].")]
    [InlineData("Le pont tient, a confirmé à la radio la maire.", "Parenthetical [Le pont tient], (a confirmé) à la radio {la maire}.")]
    [InlineData("Selon la maire, le pont tient.", "SourcePhrase (Selon) {la maire}, [le pont tient].")]
    [InlineData("Le pont tient, selon la maire.", "SourcePhrase [Le pont tient], (selon) {la maire}.")]
    [InlineData("Le pont, selon la maire, tient encore.", "SourcePhrase [Le pont, (selon) {la maire}, tient encore].")]
    [InlineData("La maire affirme avoir vu le pont.", "CueBefore {La maire} (affirme) [avoir vu le pont].")]
    [InlineData("La maire a demandé si le pont tenait.", "CueBefore {La maire} (a demandé) si [le pont tenait].")]
    [InlineData("La maire a fait savoir que le pont tenait.", "CueBefore {La maire} (a fait savoir) que [le pont tenait].")]
    [InlineData("La maire a promis de réparer le pont.", "CueBefore {La maire} (a promis) de [réparer le pont].")]
    [InlineData("La maire : « Le pont tient. »", "NameColon {La maire} : [« Le pont tient. »]")]
    [InlineData("Pour la maire, le pont tient.", "SourcePhrase (Pour) {la maire}, [le pont tient].")]
    [InlineData("La maire a nié avoir vendu le pont.", "CueBefore {La maire} (a nié) [avoir vendu le pont].")]
    [InlineData("La maire a dit au journal que le pont tenait.", "CueBefore {La maire} (a dit) au journal que [le pont tenait].")]
    [InlineData("La maire a ajouté : « Le pont tient. »", "CueBefore {La maire} (a ajouté) : [« Le pont tient. »]")]
    [InlineData("La maire, interrogée par la radio, a dit que le pont tenait.", "CueBefore {La maire}, interrogée par la radio, (a dit) que [le pont tenait].")]
    [InlineData("Selon des sources concordantes, le pont tient.", "SourcePhrase (Selon) {des sources concordantes}, [le pont tient].")]
    [InlineData("La maire assure, elle, que le pont tient.", "CueBefore {La maire} (assure), elle, que [le pont tient].")]
    [InlineData("D’après un rapport, le pont tient.", "SourcePhrase (D’après) {un rapport}, [le pont tient].")]
    [InlineData("La maire a annoncé la fermeture du pont.", "CueBefore {La maire} (a annoncé) [la fermeture du pont].")]
    [InlineData("Le pont tient, comme l’a dit la maire.", "Parenthetical [Le pont tient], comme l’(a dit) {la maire}.")]
    public void Each_way_of_reporting_has_its_source_its_cue_and_its_content_in_French(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Reports());

    [Theory]
    [InlineData("The mayor said that the bridge holds.", "CueBefore {The mayor} (said) that [the bridge holds].")]
    [InlineData("The mayor said the bridge holds.", "CueBefore {The mayor} (said) [the bridge holds].")]
    [InlineData("The bridge holds, said the mayor.", "Parenthetical [The bridge holds], (said) {the mayor}.")]
    [InlineData("The bridge, the mayor said, still holds.", "Parenthetical [The bridge, {the mayor} (said), still holds].")]
    [InlineData("According to the mayor, the bridge holds.", "SourcePhrase (According to) {the mayor}, [the bridge holds].")]
    [InlineData("The bridge holds, according to the mayor.", "SourcePhrase [The bridge holds], (according to) {the mayor}.")]
    [InlineData("The mayor promised to mend the bridge.", "CueBefore {The mayor} (promised) [to mend the bridge].")]
    [InlineData("The mayor asked whether the bridge held.", "CueBefore {The mayor} (asked) whether [the bridge held].")]
    [InlineData("The mayor made clear that the bridge held.", "CueBefore {The mayor} (made clear) that [the bridge held].")]
    [InlineData("The mayor urged the board to wait.", "CueBefore {The mayor} (urged) [the board to wait].")]
    [InlineData("The mayor denied selling the bridge.", "CueBefore {The mayor} (denied) [selling the bridge].")]
    [InlineData("“The bridge holds,” she said.", "Parenthetical “The bridge holds,” {she} (said).")]
    [InlineData("The mayor announced the closure of the bridge.", "CueBefore {The mayor} (announced) [the closure of the bridge].")]
    [InlineData("The mayor told the paper that the bridge held.", "CueBefore {The mayor} (told) the paper that [the bridge held].")]
    [InlineData("The mayor added: “The bridge holds.”", "CueBefore {The mayor} (added): [“The bridge holds.”]")]
    [InlineData("The mayor wondered when the bridge would open.", "CueBefore {The mayor} (wondered) [when the bridge would open].")]
    [InlineData("The mayor told reporters the bridge holds.", "CueBefore {The mayor} (told) reporters [the bridge holds].")]
    [InlineData("The mayor said on Monday that the bridge holds, while the river rises.", "CueBefore {The mayor} (said) on Monday that [the bridge holds], while the river rises.")]
    public void Each_way_of_reporting_has_its_source_its_cue_and_its_content_in_English(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.English, text).Reports());
}
