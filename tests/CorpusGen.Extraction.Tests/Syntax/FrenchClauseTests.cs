using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

/// <summary>Subjects that are behind their verb, far from it, or not the nearest noun.</summary>
public sealed class FrenchClauseTests
{
    [Theory]
    [InlineData("C’est ce qu’a annoncé hier la ministre.", "C’ <- est; ministre <- a annoncé")]
    [InlineData("C’est ce qu’a annoncé dans la salle la ministre.", "C’ <- est; ministre <- a annoncé")]
    [InlineData("La loi dont parle Paul Durand est bonne.", "Durand <- parle; loi <- est")]
    [InlineData("Le port où dort Anne Roux est vide.", "Roux <- dort; port <- est")]
    public void The_subject_stands_behind_the_verb_that_begins_its_clause(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Clauses());

    [Theory]
    [InlineData("Le texte que défend la ministre est bon.", "ministre <- défend; texte <- est")]
    [InlineData("Le texte, que défend la ministre, est bon.", "ministre <- défend; texte <- est")]
    [InlineData("La loi que le maire défend est bonne.", "maire <- défend; loi <- est")]
    [InlineData("La loi qui défend le maire est bonne.", "loi <- défend; loi <- est")]
    [InlineData("L’homme qui porte dans la rue un sac crie.", "homme <- porte; homme <- crie")]
    [InlineData("La loi que défend Paul Durand, élu du port, passera.", "Durand <- défend; loi <- passera")]
    [InlineData("Il sait qui défend la loi, le maire est furieux.", "Il <- sait; - <- défend; maire <- est")]
    public void The_subject_of_a_relative_clause_is_not_that_of_the_main_clause(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Clauses());

    [Theory]
    [InlineData("C’est ce qu’a annoncé la ministre, ajoutant que le port fermait.", "C’ <- est; ministre <- a annoncé; ministre <- ajoutant; port <- fermait")]
    [InlineData("Paul Durand, qui dort, ajoutant que le port fermait.", "Durand <- dort; Durand <- ajoutant; port <- fermait")]
    public void Who_stands_behind_the_verb_goes_on(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Clauses());

    [Theory]
    [InlineData("Le directeur d’alors a démissionné.", "directeur <- a démissionné")]
    public void An_adverb_may_be_the_complement_of_the_subject(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Clauses());

    [Theory]
    [InlineData("Anne Roux, l’une des avocates, qui défend le port, rit.", "Roux <- défend; Roux <- rit")]
    [InlineData("La mairie a vu Anne Roux, une avocate qui défend le port.", "mairie <- a vu; avocate <- défend")]
    public void A_relative_clause_behind_an_apposition_is_about_the_name(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Clauses());

    [Theory]
    [InlineData("Anne Roux, une retraitée, opérée en mai, est guérie.", "- <- opérée; Roux <- est guérie")]
    [InlineData("Anne Roux, une retraitée, est guérie.", "Roux <- est guérie")]
    public void An_apposition_is_no_subject(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Clauses());

    [Theory]
    [InlineData("Anne Roux, après avoir vu le port, a ri.", "- <- avoir vu; Roux <- a ri")]
    [InlineData("Anne Roux, après avoir dit que le pont tient, a ri.", "- <- avoir dit; pont <- tient; Roux <- a ri")]
    [InlineData("Anne Roux, en disant que le pont tient, a ri.", "- <- disant; pont <- tient; Roux <- a ri")]
    public void An_aside_of_a_preposition_and_an_infinitive_or_gerund_stands_before_the_verb(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Clauses());
}
