using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>One speaker in the whole corpus, whatever articles call it.</summary>
public class SpeakerTests
{
    [Fact]
    public void Two_spellings_of_one_name_are_one_speaker()
    {
        using LoadedCorpus corpus = Load("«Un» [Jean-Luc Mélenchon]", "«Deux» [Jean Luc Melenchon] «Trois» [JEAN-LUC MÉLENCHON]", "«Quatre» [Jean-Luc Mélenchon]");
        dynamic speaker = corpus.List("Speakers").Single();
        Assert.Same(speaker, corpus.Get("Speakers.JeanLucMelenchon"));
        Assert.Equal("Jean-Luc Mélenchon", (string)speaker.Name);
        Assert.Equal(["JEAN-LUC MÉLENCHON", "Jean Luc Melenchon"], (IReadOnlyList<string>)speaker.Names);
        Assert.Equal(["Un", "Deux", "Trois", "Quatre"], Said(corpus, "JeanLucMelenchon"));
        Assert.All(corpus.List("Quotes"), quote => Assert.Same(speaker, quote.Speaker));
    }

    [Fact]
    public void A_mention_keeps_the_spelling_of_its_article()
    {
        using LoadedCorpus corpus = Load("«Un» [Anne Le Goff] «Deux» [Anne Le Goff]", "«Trois» [ANNE LE GOFF] que <<non>> [Anne Le-Goff]");
        Assert.Equal(["Anne Le Goff", "Anne Le Goff", "ANNE LE GOFF"], corpus.List("Quotes").Select(quote => (string)quote.SpeakerMention));
        Assert.Equal("Anne Le-Goff", (string)corpus.List("Statements").Single().SpeakerMention);
        Assert.Same(corpus.Get("Speakers.AnneLeGoff"), corpus.List("Statements").Single().Speaker);
    }

    [Fact]
    public void The_fullest_and_then_the_most_frequent_spelling_is_shown()
    {
        (string Names, string Shown)[] cases =
        [
            ("ANNE ROUX,ANNE ROUX,Anne Roux", "Anne Roux"),
            ("Helene Morel,Hélène Morel", "Hélène Morel"),
            ("Helene Petit,Helene Petit,Hélène Petit", "Helene Petit"),
            ("Jean Luc Blanc,Jean-Luc Blanc", "Jean Luc Blanc"),
            ("An\u00ADne Durand", "Anne Durand"),
        ];
        using LoadedCorpus corpus = Load([.. cases.SelectMany(one => one.Names.Split(',')).Select(name => $"«Oui» [{name}]")]);
        Assert.Equal(cases.Length, corpus.List("Speakers").Length);
        foreach ((string names, string shown) in cases)
        {
            dynamic speaker = corpus.List("Speakers").Single(speaker => speaker.Name == shown);
            Assert.Equal(names.Split(',').Length, (int)speaker.Quotes.Count);
            Assert.Equal(names.Split(',').Where(name => name != shown && !name.Contains('\u00AD')).Distinct(), (IEnumerable<string>)speaker.Names);
        }
    }

    [Fact]
    public void A_surname_alone_is_the_one_person_who_has_it()
    {
        using LoadedCorpus corpus = Load("«Un» [Elon Musk] ~Elon Musk|m||~", "«Deux» [Musk]", "«Trois» [Elon Durand] «Quatre» [Villa Muskoka]");
        Assert.Equal(["Un", "Deux"], Said(corpus, "ElonMusk"));
        Assert.Equal(["Musk"], (IEnumerable<string>)corpus.Get("Speakers.ElonMusk").Names);
        Assert.Equal(["Elon Durand", "Elon Musk", "Villa Muskoka"], Names(corpus));
    }

    [Fact]
    public void A_surname_that_two_people_share_is_a_speaker_of_its_own()
    {
        using LoadedCorpus corpus = Load(
            "«Un» [Marine Le Pen] ~Marine Le Pen|f||~", "«Deux» [Jean-Marie Le Pen|@lepen] ~Jean-Marie Le Pen|m|Le Pen|~", "«Trois» [Le Pen|@lepen]", "«Quatre» [Pen]");
        Assert.Equal(["Jean-Marie Le Pen", "Le Pen", "Marine Le Pen", "Pen"], Names(corpus));
        Assert.Equal(["Trois"], Said(corpus, "LePen"));
    }

    [Fact]
    public void A_surname_is_nobodys_who_is_not_known_to_be_a_person()
    {
        using LoadedCorpus corpus = Load("«Un» [Fondation Musk]", "«Deux» [Musk]", "«Trois» [Nouvelle France] ~Nouvelle France|||~ «Quatre» [France]");
        Assert.Equal(["Fondation Musk", "France", "Musk", "Nouvelle France"], Names(corpus));
    }

    [Fact]
    public void The_surname_of_two_spellings_of_one_person_is_that_persons()
    {
        using LoadedCorpus corpus = Load("«Un» [Elon Musk|@elonmusk] ~Elon Musk|m||~", "«Deux» [Elon R. Musk|@ElonMusk] ~Elon R. Musk|m||~", "«Trois» [Musk] «Quatre» [ELON MUSK]");
        Assert.Equal(["Elon R. Musk"], Names(corpus));
        Assert.Equal(["Un", "Deux", "Trois", "Quatre"], Said(corpus, "ElonRMusk"));
    }

    [Fact]
    public void A_part_of_a_surname_is_the_person_whose_surname_alone_stands_elsewhere()
    {
        using LoadedCorpus corpus = Load("«Un» [Anne Le Goff] ~Anne Le Goff|f||~", "«Deux» [Le Goff] ~Le Goff|p||~", "«Trois» [Goff]");
        Assert.Equal(["Anne Le Goff"], Names(corpus));
        Assert.Equal(["Goff", "Le Goff"], (IEnumerable<string>)corpus.Get("Speakers.AnneLeGoff").Names);
    }

    [Theory]
    [InlineData(SpeakerKind.Named, 1)]
    [InlineData(SpeakerKind.Resolved, 1)]
    [InlineData(SpeakerKind.Document, 2)]
    [InlineData(SpeakerKind.Role, 2)]
    public void A_document_or_role_is_nobodys_surname(SpeakerKind kind, int speakers)
    {
        SpeakerMention person = new(new SpeakerModel { Name = "Anne Rapport", IsPerson = true }, null, SpeakerKind.Named, 1, "");
        SpeakerMention other = new(new SpeakerModel { Name = "Rapport" }, null, kind, 1, "");
        Assert.Equal(speakers, SpeakerGroups.Of([new SpeakerInArticle(person, "A"), new SpeakerInArticle(other, "B")]).Count());
    }

    [Fact]
    public void Two_names_with_one_handle_are_one_speaker()
    {
        using LoadedCorpus corpus = Load("«Un» [Anne Le Goff|@alegoff]", "«Deux» [Annie LG|@ALeGoff]", "«Trois» [Bob|@bob]");
        Assert.Equal(["Anne Le Goff", "Bob"], Names(corpus));
        Assert.Equal("@alegoff", (string)corpus.Get("Speakers.AnneLeGoff").Handle);
        Assert.Equal(["Un", "Deux"], Said(corpus, "AnneLeGoff"));
    }

    [Fact]
    public void Gender_is_what_articles_say_and_unknown_when_they_disagree()
    {
        using LoadedCorpus corpus = Load(
            "«Un» [Anne Roux] «Deux» [Paul Petit] «Trois» [Claude Morel] «Quatre» [Lou Blanc] ~Anne Roux|f||~ ~Paul Petit|p||~ ~Claude Morel|f||~ ~Lou Blanc|||~",
            "«Cinq» [ANNE ROUX] «Six» [PAUL PETIT] «Sept» [CLAUDE MOREL] «Huit» [LOU BLANC] ~ANNE ROUX|p||~ ~PAUL PETIT|m||~ ~CLAUDE MOREL|m||~ ~LOU BLANC|||~");
        Assert.Equal(
            ["Feminine", "Masculine", "Unknown", "Unknown"],
            new[] { "AnneRoux", "PaulPetit", "ClaudeMorel", "LouBlanc" }.Select(name => (string)corpus.Get($"Speakers.{name}").Gender.ToString()));
    }

    [Fact]
    public void Roles_are_those_of_all_articles_in_their_order()
    {
        using LoadedCorpus corpus = Load(
            "«Un» [Musk] ~Musk||M. Musk|fondateur de Tesla~", "«Deux» [Elon Musk] ~Elon Musk|m|Musk, M. Musk|PDG de Tesla, Fondateur de Tesla~", "«Trois» [Bob]");
        dynamic speaker = corpus.Get("Speakers.ElonMusk");
        Assert.Equal(["fondateur de Tesla", "PDG de Tesla"], (IEnumerable<string>)speaker.Roles);
        Assert.Equal(["M. Musk", "Musk"], (IEnumerable<string>)speaker.Names);
        Assert.Empty((IEnumerable<string>)corpus.Get("Speakers.Bob").Roles);
    }

    [Fact]
    public void Two_that_want_one_member_are_told_apart_by_more_of_their_own_words_and_never_by_a_hash()
    {
        using LoadedCorpus corpus = Load(
            "«Un» [C|@c] «Deux» [C++]", "«Trois» [Anne!] ~Anne!|||maire de Lens~ «Quatre» [Anne*] ~Anne*|||maire de Lille~", "«Cinq» [😀]", "«Six» [🚀]", "«Sept» [(Bob)] «Huit» [Bob]");
        string[] members = corpus.Get("Speakers").GetType().GetFields() is System.Reflection.FieldInfo[] fields ? fields.Select(field => field.Name).ToArray() : [];
        Assert.Equal(
            ["Anne", "AnneMaireDeLille", "Bob", "Bob_4", "C", "CPlusPlus", "Speaker", "Speaker_3"],
            members.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void A_record_says_what_found_it()
    {
        using LoadedCorpus corpus = Load("«Un» [Anne||dit] «Deux» [Anne] que <<oui>> [Anne] si <<non>> [Anne||demande] {5 euros||5|} {12|ans|12|an}");
        Assert.Equal(["Parenthetical", "NameColon"], corpus.List("Quotes").Select(quote => (string)quote.Rule.ToString()));
        Assert.Equal(["ReportedClause", "ReportedQuestion"], corpus.List("Statements").Select(statement => (string)statement.Rule.ToString()));
        Assert.Equal(["Amount", "Age"], corpus.List("Figures").Select(figure => (string)figure.Rule.ToString()));
    }

    // Each text with a title of its own.
    private static LoadedCorpus Load(params string[] texts) => LoadedCorpus.Load(GeneratorRun.OfMarked(
        [.. texts.Select((text, i) => new TextFile($"{i}.txt", $"Titre {i}\n{text}\n"))]));

    private static IEnumerable<string> Names(LoadedCorpus corpus) => corpus.List("Speakers").Select(speaker => (string)speaker.Name);

    private static IEnumerable<string> Said(LoadedCorpus corpus, string member) =>
        ((IEnumerable<object>)corpus.Get("Speakers." + member).Quotes).Select(quote => (string)((dynamic)quote).Text);
}
