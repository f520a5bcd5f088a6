using System;
using System.Linq;
using Xunit;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>The contract of matching: what may differ in words that count as verbatim, and what never may.</summary>
public class MatchTests
{
    private const string Dam = "Nous n’avons jamais ouvert les vannes avant l’aube, et l’État le savait depuis 1 250 jours.";
    private const string Ferry = "We have not sold the old ferry to anyone, and Harbour-Master Quill knew it for 1,250 days.";
    private const string Short = "C’est indécent";
    private const string Cut = "Mon cœur bat pour ce port, pour ses grues rouillées, pour les gens qui se lèvent à quatre heures.";

    [Theory]
    // Nothing overlooked
    [InlineData("Nous n’avons jamais ouvert les vannes avant l’aube", "Exact")]
    [InlineData("sold the old ferry", "Exact")]
    // Marks, apostrophes, blanks, hyphens, punctuation at the ends, ligatures, accents of capitals, separators
    [InlineData("Nous n'avons jamais ouvert les vannes avant l'aube !", "Typography")]
    [InlineData("Nous n’avons jamais  ouvert les\u00A0vannes avant l’aube, et l’Etat le savait", "Typography")]
    [InlineData("Mon coeur bat pour ce port", "Typography")]
    [InlineData("and Harbour Master Quill knew it for 1250 days", "Typography")]
    [InlineData("savait depuis 1250 jours", "Typography")]
    [InlineData("We have \"not\" sold the old ferry", "Typography")]
    // Case
    [InlineData("nous n’avons jamais ouvert les vannes", "Case")]
    [InlineData("NOUS N’AVONS JAMAIS OUVERT LES VANNES", "Case")]
    // Cuts that dots show
    [InlineData("Nous n’avons jamais ouvert les vannes […] depuis 1 250 jours", "Ellipsis")]
    [InlineData("Mon cœur bat pour ce port (…) pour les gens", "Ellipsis")]
    [InlineData("We have not sold the old ferry... Quill knew it", "Ellipsis")]
    [InlineData("… ses grues rouillées, pour les gens …", "Exact")]
    // Words in brackets, beside what was said or for a few words of it
    [InlineData("Nous n’avons jamais ouvert les vannes [du barrage] avant l’aube", "Insertion")]
    [InlineData("Nous n’avons jamais ouvert [le barrage] avant l’aube", "Insertion")]
    [InlineData("[Ils] n’avons jamais ouvert les vannes", "Insertion")]
    [InlineData("We have not sold [it] to anyone", "Insertion")]
    [InlineData("Mon cœur bat pour ce port (celui de Sète), pour ses grues", "Insertion")]
    // A short one as a whole
    [InlineData("C'est indécent !", "Typography")]
    public void Words_are_verbatim(string words, string folding)
    {
        WordMatch match = Match(words);
        Assert.Equal((Verdict.Verbatim, folding), (match.Verdict, match.Folding.ToString()));
        Assert.Null(match.Difference);
    }

    [Theory]
    [InlineData("Nous n’avons jamais ouvert les portes avant l’aube", "'vannes' became 'portes'")]
    [InlineData("Nous avons ouvert les vannes avant l’aube", "'n’' is left out, 'jamais' is left out")]
    [InlineData("Nous n’avons jamais ouvert les vannes, et l’État le savait", "'avant l’aube' is left out")]
    [InlineData("et l’État le savait depuis 1 350 jours", "'1 250' became '1 350'")]
    [InlineData("We have sold the old ferry to anyone", "'not' is left out")]
    [InlineData("We have not sold the very old ferry to anyone", "'very' is added")]
    [InlineData("Harbour-Master Brill knew it for 1,250 days", "'Quill' became 'Brill'")]
    [InlineData("Harbour-Master Quill knew it for 1.250 days", "'1,250' became '1.250'")]
    [InlineData("sold the rusty ferry", "'old' became 'rusty'")]
    // Brackets never stand for what denies, a number or a name, and never turn round what was said
    [InlineData("We have [now] sold the old ferry to anyone", null)]
    [InlineData("Harbour-Master [Brill] knew it for 1,250 days", null)]
    [InlineData("l’État le savait depuis [quelques] jours", null)]
    [InlineData("Mon cœur [ne] bat [plus] pour ce port", null)]
    // Round ones stand beside words only
    [InlineData("Nous n’avons jamais ouvert (le barrage) avant l’aube", null)]
    public void Words_are_altered(string words, string? difference)
    {
        WordMatch match = Match(words);
        Assert.Equal(Verdict.Altered, match.Verdict);
        Assert.NotNull(match.Nearest);
        if (difference is not null)
            Assert.Equal(difference, match.Difference);
    }

    [Theory]
    [InlineData("Les abeilles ont quitté la vallée sans prévenir personne")]
    [InlineData("We have not met the new teacher of anyone")]
    [InlineData("Nous n’avons jamais vu cela")]
    [InlineData("pour les gens qui comptent")]
    public void Words_that_are_like_nothing_are_absent(string words) => Assert.Equal(Verdict.Absent, Match(words).Verdict);

    [Theory]
    [InlineData("les vannes")]
    [InlineData("indécent")]
    [InlineData("[Ils]")]
    [InlineData("…")]
    [InlineData("")]
    public void Too_little_is_not_judged(string words) => Assert.Equal(Verdict.None, Match(words).Verdict);

    [Theory]
    [InlineData("Elon Musk", null, true)]
    [InlineData("Elon Musk", "Musk", true)]
    [InlineData("Elon Musk", "M. Musk", true)]
    [InlineData("Elon Musk", "E. Musk", true)]
    [InlineData("Elon Musk", "ELON MUSK", true)]
    [InlineData("Elon Musk", "@elonmusk", true)]
    [InlineData("Elon Musk", "Kimbal Musk", false)]
    [InlineData("Elon Musk", "Tim Cook", false)]
    [InlineData("Anne-Marie Étienne", "Anne Marie Etienne", true)]
    [InlineData("Marine Le Pen", "Jean-Marie Le Pen", false)]
    public void Speakers_agree_when_one_name_is_part_of_the_other(string name, string? other, bool agree)
    {
        Assert.Equal(agree, SpeakerNames.Agree(name, other));
        Assert.Equal(agree, SpeakerNames.Agree(other, name));
    }

    [Fact]
    public void Words_of_somebody_else_are_misattributed_unless_one_who_agrees_said_them_too()
    {
        IndexedWords[] quotes = [Said("La grue ne tiendra pas l’hiver", "Anne Roux"), Said("Il faut attendre le rapport", "Paul Durand"), Said("Il faut attendre le rapport", "Anne Roux"), Said("Personne ne sait qui décide", null)];
        var index = new QuoteIndex(quotes, () => quotes);
        Assert.Equal(Verdict.Misattributed, index.Match("La grue ne tiendra pas l’hiver", Language.French, MatchPolicy.Version1, ["Paul Durand"]).Verdict);
        Assert.Equal(Verdict.Verbatim, index.Match("La grue ne tiendra pas l’hiver", Language.French, MatchPolicy.Version1, ["Mme Roux"]).Verdict);
        Assert.Equal(2, Assert.Single(index.Match("Il faut attendre le rapport", Language.French, MatchPolicy.Version1, ["Anne Roux"]).Places).First);
        Assert.Equal(2, index.Match("Il faut attendre le rapport", Language.French, MatchPolicy.Version1).Places.Count);
        Assert.Equal(Verdict.Verbatim, index.Match("Personne ne sait qui décide", Language.French, MatchPolicy.Version1, ["Paul Durand"]).Verdict);
    }

    [Fact]
    public void What_stands_on_both_sides_of_an_aside_is_one_quotation()
    {
        const string Text = "Les barges partent lundi, dit-elle, et personne ne les attend.";
        IndexedWords[] quotes =
        [
            new(Text, 0, 24, Language.French), new(Text, 36, Text.Length - 1, Language.French, goesOn: true), new("Les barges rentrent", 0, 19, Language.French),
        ];
        WordMatch match = new QuoteIndex(quotes, () => quotes).Match("Les barges partent lundi et personne ne les attend", Language.French, MatchPolicy.Version1);
        Assert.Equal((Verdict.Verbatim, 0, 0, 1, Text.Length - 1), (match.Verdict, match.Places[0].First, match.Places[0].Start, match.Places[0].Last, match.Places[0].End));
        Assert.Equal(Verdict.Verbatim, new QuoteIndex(quotes, () => quotes).Match("et personne ne les attend", Language.French, MatchPolicy.Version1).Verdict);
    }

    [Fact]
    public void Words_of_the_article_itself_are_a_passage()
    {
        const string Passage = "The council closed the ice rink on Friday after a pipe had burst.";
        var index = new QuoteIndex([Said("We are sorry", null)], () => [new IndexedWords(Passage, 0, Passage.Length, Language.English)]);
        WordMatch match = index.Match("closed the ice rink on Friday", Language.English, MatchPolicy.Version1);
        Assert.Equal((Verdict.Verbatim, true), (match.Verdict, match.IsPassage));
        Assert.Equal("closed the ice rink on Friday", Passage[match.Places[0].Start..match.Places[0].End]);
        Assert.Equal((Verdict.Altered, "'Friday' became 'Monday'"), (index.Match("closed the ice rink on Monday", Language.English, MatchPolicy.Version1) is { } other ? other.Verdict : 0, index.Match("closed the ice rink on Monday", Language.English, MatchPolicy.Version1).Difference));
    }

    [Fact]
    public void A_policy_allows_less()
    {
        MatchPolicy strict = MatchPolicy.Version1 with { MostFolding = MatchFolding.Typography };
        Assert.Equal(Verdict.Verbatim, Match("Nous n'avons jamais ouvert les vannes", strict).Verdict);
        Assert.Equal(Verdict.Altered, Match("nous n’avons jamais ouvert les vannes", strict).Verdict);
        Assert.Equal(Verdict.Altered, Match("Nous n’avons jamais […] avant l’aube", MatchPolicy.Version1 with { MostFolding = MatchFolding.Case }).Verdict);
        Assert.Equal(Verdict.None, Match("ouvert les vannes", MatchPolicy.Version1 with { LeastWords = 5 }).Verdict);
        Assert.Equal(Verdict.Verbatim, Match("les vannes", MatchPolicy.Version1 with { LeastWords = 2 }).Verdict);
        Assert.Equal(Verdict.Altered, Match("Nous n’avons jamais [tout] avant l’aube, et l’État le savait", MatchPolicy.Version1 with { MostReplacedWords = 1 }).Verdict);
        Assert.Equal(1, strict.Version);
    }

    [Fact]
    public void Of_an_unknown_language_both_ways_to_write_a_number_are_tried()
    {
        IndexedWords[] quotes = [Said("Le chantier coûte 1,5 fois le prix prévu", null, Language.French), Said("The yard costs 1,500 a day to heat", null, Language.English)];
        var index = new QuoteIndex(quotes, () => quotes);
        Assert.Equal(Verdict.Verbatim, index.Match("coûte 1,5 fois le prix", Language.Unknown, MatchPolicy.Version1).Verdict);
        Assert.Equal(Verdict.Verbatim, index.Match("costs 1,500 a day", Language.Unknown, MatchPolicy.Version1).Verdict);
    }

    // Each costs no more than its length, and a depth of nothing is left.
    [Fact]
    public void Hostile_words_are_answered()
    {
        string[] hostile =
        [
            string.Concat(Enumerable.Repeat("les […] ", 20_000)), string.Concat(Enumerable.Repeat("[les] ", 20_000)), new string('[', 50_000) + "vannes", new string('…', 50_000),
            string.Concat(Enumerable.Repeat("les vannes ", 20_000)), "\0\uFFFF\uD800 les vannes \uDC00", string.Concat(Enumerable.Repeat("(les", 20_000)), "\u0301\u0301\u0301 les\u0301",
        ];
        IndexedWords[] quotes = [.. hostile.Select(text => new IndexedWords(text, 0, text.Length, Language.French)), Said(Dam, null)];
        var index = new QuoteIndex(quotes, () => quotes);
        foreach (string words in hostile)
            Assert.NotEqual((Verdict)99, index.Match(words, Language.French, MatchPolicy.Version1).Verdict);
        Assert.Equal(Verdict.Verbatim, index.Match("jamais ouvert les vannes", Language.French, MatchPolicy.Version1).Verdict);
    }

    [Fact]
    public void A_corpus_of_nothing_has_nothing() =>
        Assert.Equal(Verdict.Absent, new QuoteIndex([], () => []).Match("Nous n’avons jamais ouvert", Language.French, MatchPolicy.Version1).Verdict);

    private static WordMatch Match(string words, MatchPolicy? policy = null)
    {
        IndexedWords[] quotes = [Said(Dam, null), Said(Ferry, null, Language.English), Said(Short, null), Said(Cut, null)];
        bool isFrench = !words.Contains("ferry", StringComparison.Ordinal) && !words.Contains("Master", StringComparison.Ordinal);
        return new QuoteIndex(quotes, () => []).Match(words, isFrench ? Language.French : Language.English, policy ?? MatchPolicy.Version1);
    }

    private static IndexedWords Said(string words, string? speaker, Language language = Language.French) => new(words, 0, words.Length, language, speaker is null ? null : [speaker]);
}
