using CorpusGen.Extraction.Tests.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Reporting;

/// <summary>French ways of reporting whose parts stand in another order.</summary>
public sealed class FrenchReportingTests
{
    [Theory]
    [InlineData("C’est ce qu’a annoncé hier la maire.", "CueBefore C’est ce qu’(a annoncé) hier {la maire}.")]
    [InlineData("Comme l’explique la maire, le pont tient.", "CueBefore Comme l’(explique) {la maire}, [le pont tient].")]
    [InlineData("Comme Anne Roux l’a dit à la radio, le pont tient.", "CueBefore Comme {Anne Roux} l’(a dit) à la radio, [le pont tient].")]
    [InlineData("Le texte qu’a lu la maire dit que le pont tient.", "CueBefore {Le texte} qu’a lu la maire (dit) que [le pont tient].")]
    public void The_subject_behind_its_verb_is_the_source(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Reports());

    [Theory]
    [InlineData("Affirmant que le pont tient, la maire a quitté la salle.", "CueBefore (Affirmant) que [le pont tient], {la maire} a quitté la salle.")]
    public void A_gerund_in_front_has_the_source_behind_its_clause(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Reports());

    [Theory]
    [InlineData("La maire demande poliment qui tient le pont.", "CueBefore {La maire} (demande) poliment [qui tient le pont].")]
    public void A_question_may_stand_behind_an_adverb(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Reports());

    [Theory]
    [InlineData("Le pont tient, a-t-on appris de source policière.", "Parenthetical [Le pont tient], (a-t-on appris) de {source policière}.")]
    [InlineData("De source policière, le pont tient.", "SourcePhrase (De source) {policière}, [le pont tient].")]
    public void What_one_learns_from_a_source_is_a_tag(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Reports());

    [Theory]
    [InlineData("La maire a dit que le pont tient, avant d’ajouter que le quai cède.", "CueBefore {La maire} (a dit) que [le pont tient], avant d’ajouter que le quai cède. | CueBefore {La maire} a dit que le pont tient, avant d’(ajouter) que [le quai cède].")]
    public void A_report_ends_where_an_infinitive_begins_another(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Reports());
}
