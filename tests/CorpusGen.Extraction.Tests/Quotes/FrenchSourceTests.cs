using CorpusGen.Extraction.Tests.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>French sources beside what they say: who they are, and which clause is theirs.</summary>
public sealed class FrenchSourceTests
{
    [Theory]
    [InlineData("D’après Anne Roux, élue du port, ((le pont tient)).", "Anne Roux")]
    [InlineData("D’après Anne Roux, qui dirige le port, ((le pont tient)).", "Anne Roux")]
    [InlineData("D’après Anne Roux, réélue en mai, ((le pont tient)).", "Anne Roux")]
    [InlineData("D’après Navalor, labellisé par la ville, ((le pont tient)).", "Navalor")]
    public void A_source_in_front_may_say_more_of_itself(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("D’après les chiffres fournis par la ville, ((le pont tient)).", "la ville")]
    [InlineData("D’après le maire soutenu par la ville, ((le pont tient)).", "le maire")]
    public void A_participle_tells_whose_a_thing_is_and_not_whose_somebody_is(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("((Le pont, selon un rapport consulté par l’agence, tient)).", "un rapport")]
    [InlineData("((Le pont tient)), d’après la maire, réélue en mai.", "la maire")]
    [InlineData("Le bilan est là : ((le pont tient)), selon la maire.", "la maire")]
    [InlineData("Selon la maire, ((Paul Durand a vendu le port)).", "la maire")]
    public void A_source_in_the_middle_or_behind_has_the_clause_round_it(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("Paul Durand, selon qui ((le pont tient)), part demain.", "Paul Durand")]
    [InlineData("Le rapport, selon lequel ((le pont tient)), part demain.", "Le rapport")]
    [InlineData("Le rapport selon lequel ((le pont, le quai et la digue tiennent)).", "Le rapport")]
    public void A_source_that_is_a_relative_ends_at_its_comma(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("À l’inverse, pour Anne Roux, ((le pont tient)).", "Anne Roux")]
    [InlineData("La ville dort, tandis que, pour Anne Roux, ((le pont tient)).", "Anne Roux")]
    [InlineData("La ville a payé, pour Anne Roux, une voiture.", "")]
    public void A_view_has_its_clause_behind_it(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("Aux yeux de la maire, ((le pont tient)).", "la maire")]
    [InlineData("De l’aveu de la maire, ((le pont tient)).", "la maire")]
    [InlineData("De l’aveu même de la maire, ((le pont tient)).", "la maire")]
    public void Eyes_and_admissions_are_sources(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("Selon un « mode sans échec », le pont tient.", "")]
    [InlineData("Selon un marin, ((le pont tient)).", "un marin")]
    public void Words_in_marks_behind_a_source_are_nobody(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("D’après Anne Roux, élue du « Quai », « [[le pont tient]] ».", "Anne Roux")]
    public void Words_in_marks_behind_the_second_comma_are_the_source_s(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("((Quatre hommes ont été arrêtés à Lens)), a-t-on appris de source policière.", "source policière")]
    [InlineData("((Le port rouvrira lundi)), a-t-on appris auprès de la préfecture.", "la préfecture")]
    [InlineData("Le port rouvrira lundi, a-t-on appris.", "")]
    public void What_one_learns_of_somebody_is_reported(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("Pour la députée Anne Roux (LR), ((le pays « [[se tire une balle dans le pied]] »)).", "Anne Roux")]
    [InlineData("Pour Anne Roux, en revanche, ((la ville envoie un signal)).", "Anne Roux")]
    [InlineData("((L’association est satisfaite)), selon son conseil.", "son conseil")]
    [InlineData("Pour Anne Roux, le « pays réel ».", "")]
    public void A_source_may_have_a_bracket_and_the_clause_its_verb_in_marks(string text, string speakers) =>
        WhoSaysWhat.CheckStatements(Language.French, text.Replace("[[", "").Replace("]]", ""), speakers);
}
