using System;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Formats.Corrections;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats.Corrections;

public sealed class CorrectionReaderTests
{
    [Fact]
    public void Every_key_is_read()
    {
        Correction[] read = Read(
            """
            # A comment.
            - in: seeds\002.txt
              quote: "C'est quoi Facebook ?"
              occurrence: 2
              before: en demandant
              words: C'est quoi Facebook ? Rien.
              speaker: Elon Musk
              speakerKind: resolved
              kind: unmarked
              name: CEstQuoi
            - in: a.txt
              figure: 50 millions
              kind: money
              value: 87000000
              min: -1.5
              max: 9e
              approximation: MoreThan
              unit: kilometrePerHour
              currency: eur
              counted: none
              countedNoun: profil
              iso: 2018-03-23
            """.Replace("9e", "9"));

        Assert.Equal(
            new Correction
            {
                Subject = CorrectionSubject.Quote,
                In = "seeds/002.txt",
                Words = "C'est quoi Facebook ?",
                Occurrence = 2,
                Before = "en demandant",
                TrueWords = "C'est quoi Facebook ? Rien.",
                Speaker = "Elon Musk",
                SpeakerKind = SpeakerKind.Resolved,
                QuoteKind = QuoteKind.Unmarked,
                Name = "CEstQuoi",
            },
            read[0]);
        Assert.Equal(
            new FigureFacts
            {
                Kind = FigureKind.Money,
                Value = 87_000_000,
                Min = -1.5m,
                Max = 9,
                Approximation = Approximation.MoreThan,
                Unit = Unit.KilometrePerHour,
                Currency = Currency.EUR,
                Counted = "",
                CountedNoun = "profil",
                Iso = "2018-03-23",
            },
            read[1].Figure);
    }

    [Theory]
    [InlineData("notAQuote: x", CorrectionSubject.NotAQuote)]
    [InlineData("statement: x", CorrectionSubject.Statement)]
    [InlineData("notAStatement: x", CorrectionSubject.NotAStatement)]
    [InlineData("term: x", CorrectionSubject.Term)]
    [InlineData("notATerm: x", CorrectionSubject.NotATerm)]
    [InlineData("notAFigure: x", CorrectionSubject.NotAFigure)]
    [InlineData("block: x, kind: listItem, level: 2", CorrectionSubject.Block)]
    [InlineData("name: x", CorrectionSubject.Article)]
    [InlineData("speaker: x, gender: feminine", CorrectionSubject.Speaker)]
    public void An_entry_is_about_what_its_key_says(string keys, CorrectionSubject subject) =>
        Assert.Equal(subject, Assert.Single(Read($"- {{in: a.txt, {keys}}}")).Subject);

    [Fact]
    public void Speakers_are_those_of_the_whole_corpus()
    {
        Correction[] read = Read("- sameSpeaker: [Elon Musk, E. Musk]\n- speaker: Camille Roux\n  gender: feminine\n");
        Assert.Equal(["Elon Musk", "E. Musk"], read[0].Names);
        Assert.Equal((null, "Camille Roux", Gender.Feminine), (read[1].In, read[1].Speaker, read[1].Gender));
    }

    [Theory]
    [InlineData("- in: a\n  qote: x\n", "2,3 WrongKey: 'qote' is no key of a correction; did you mean quote?")]
    [InlineData("- in: a\n  quote: x\n  speker: y\n", "3,3 WrongKey: 'speker' is no key of a correction; did you mean speaker?")]
    [InlineData("- in: a\n  quote: x\n  quote: y\n", "3,3 WrongKey: quote stands twice in the entry; keep one")]
    [InlineData("- in: a\n  quote: x\n  value: 3\n", "3,3 WrongKey: value says nothing of quote; its keys are quote, in, occurrence, before, words, speaker, speakerKind, kind, name")]
    [InlineData("- in: a\n  quote: x\n  figure: 3\n", "3,3 WrongKey: an entry is about one thing, and this one about quote and figure: make two of it")]
    [InlineData("- in: a\n  speakerKind: role\n", "1,3 Incomplete: the entry does not say what it is about*")]
    [InlineData("- quote: x\n", "1,3 Incomplete: the entry does not say which text it is about*")]
    [InlineData("- in: a\n  quote:\n", "2,3 Incomplete: quote needs the words that it is about, as they stand in the text")]
    [InlineData("- in: a\n  block: x\n", "2,3 Incomplete: block needs kind*")]
    [InlineData("- speaker: x\n", "1,3 Incomplete: the entry says nothing of the speaker*")]
    [InlineData("- sameSpeaker: [x]\n", "1,3 Incomplete: sameSpeaker takes a list of two names or more*")]
    [InlineData("- sameSpeaker: x\n", "1,3 WrongValue: sameSpeaker takes a list of names*")]
    [InlineData("- in: a\n  quote: [x, y]\n", "2,3 WrongValue: quote takes words, not a list*")]
    [InlineData("- in: a\n  figure: x\n  value: 50 000\n", "3,10 WrongValue: value is a number in digits*'50 000'")]
    [InlineData("- in: a\n  figure: x\n  value: 6,9\n", "3,10 WrongValue: value is a number in digits*'6,9'")]
    [InlineData("- in: a\n  figure: x\n  unit: kilometer\n", "3,9 WrongValue: 'kilometer' is no unit; did you mean kilometre?")]
    [InlineData("- in: a\n  figure: x\n  currency: €\n", "3,13 WrongValue: '€' is no currency; it takes words such as*")]
    [InlineData("- in: a\n  figure: x\n  iso: 2024-02-30\n", "3,8 WrongValue: '2024-02-30' is no date, time or duration*")]
    [InlineData("- in: a\n  figure: x\n  iso: 2024-13\n", "3,8 WrongValue: '2024-13' is no date, time or duration*")]
    [InlineData("- in: a\n  figure: x\n  iso: 23 mars\n", "3,8 WrongValue: '23 mars' is no date, time or duration*")]
    [InlineData("- in: a\n  block: x\n  kind: direct\n", "3,9 WrongValue: 'direct' is no kind; *")]
    [InlineData("- in: a\n  quote: x\n  occurrence: 0\n", "3,15 WrongValue: occurrence is a whole number from 1 to 1000, not '0'")]
    [InlineData("- in: a\n  name: \"…\"\n", "2,9 WrongValue: a name has letters or digits")]
    [InlineData("in: a\nquote: x\n", "1,1 WrongValue: a list of entries is expected: begin each entry with '- '")]
    [InlineData("- words\n", "1,3 WrongValue: an entry is keys and values*")]
    [InlineData("# Supprim\uFFFD\n- in: a\n  quote: l\u2019\uFFFDt\uFFFD\n", "3,12 WrongValue: this character is lost, as in a file that is not UTF-8: save the file as UTF-8")]
    [InlineData("- in: a\r\n  qote: x\r\n", "2,3 WrongKey: 'qote' is no key of a correction; did you mean quote?")]
    public void What_is_wrong_is_said_at_its_line_and_column(string file, string expected)
    {
        CorrectionList list = CorrectionReader.Read(file);

        Assert.Empty(list.Entries);
        PlacedFlaw flaw = Assert.Single(list.Flaws);
        string said = $"{flaw.Place.Line},{flaw.Place.Column} {flaw.Kind}: {flaw.Message}";
        Assert.True(Matches(said, expected), said);
    }

    [Theory]
    [InlineData("- in: a\n  quote: \"b\n", 4)]
    [InlineData("- in: a\n  quote: 'b\n", 4)]
    [InlineData("- in: a\n\tquote: b\n", 4)]
    [InlineData("- in: a\n quote: b: c\n  d\n", 5)]
    [InlineData("- in: [a\n  quote: b\n", 4)]
    [InlineData("- in: *a\n  quote: b\n", 4)]
    [InlineData("- in: &a b\n  quote: *a\n", 4)]
    [InlineData("- in: !!binary aaa\n  quote: b\n", 4)]
    [InlineData("- in: a\n  quote: {a: {b: {c: {d: {e: {f: g}}}}}}\n", 4)]
    public void An_entry_that_is_no_YAML_takes_no_other_with_it(string bad, int next)
    {
        CorrectionList list = CorrectionReader.Read("- {in: a, notAQuote: first}\n" + bad + "- in: a\n  notAQuote: last\n");

        Assert.Equal(["first", "last"], list.Entries.Select(entry => entry.Correction.Words));
        Assert.Equal(next, list.Entries[1].Place.Line - 1);
        Assert.All(list.Flaws, flaw => Assert.InRange(flaw.Place.Line, 2, next));
        Assert.NotEmpty(list.Flaws);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n...\n")]
    [InlineData("[]")]
    [InlineData("- \n")]
    public void A_file_without_entries_is_one(string file) => Assert.Equal(CorrectionList.Empty, CorrectionReader.Read(file));

    [Fact]
    public void An_entry_whose_keys_wait_for_values_says_nothing_yet()
    {
        CorrectionList list = CorrectionReader.Read("- {in: a, quote: x, speaker: , words: ~}\n- {in: a, quote: x, speaker: , words: y}\n- {in: a, quote: x}\n");
        Assert.Equal([true, false, false], list.Entries.Select(entry => entry.Correction.IsUnfilled));
    }

    [Fact]
    public void The_place_of_an_entry_is_that_of_its_words()
    {
        CorrectionEntry entry = Assert.Single(CorrectionReader.Read("# é\r\n- in: a.txt\r\n  quote: mots à dire\r\n").Entries);
        Assert.Equal((3, 3), (entry.Place.Line, entry.Place.Column));
        Assert.Equal("quote: mots à dire", entry.Place.Range.In("# é\r\n- in: a.txt\r\n  quote: mots à dire\r\n"));
    }

    [Fact]
    public void Equal_entries_are_equal_wherever_they_stand() => Assert.Equal(
        CorrectionReader.Read("- in: a\n  quote: x\n").Entries[0].Correction,
        CorrectionReader.Read("# more\n\n- quote: \"x\"\n  in: a\n").Entries[0].Correction);

    private static bool Matches(string said, string pattern)
    {
        string[] parts = pattern.Split('*');
        int at = 0;
        foreach (string part in parts)
        {
            at = said.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0)
                return false;
            at += part.Length;
        }

        return said.StartsWith(parts[0], StringComparison.Ordinal) && (parts.Length > 1 || said == pattern);
    }

    private static Correction[] Read(string file)
    {
        CorrectionList list = CorrectionReader.Read(file);
        Assert.Empty(list.Flaws);
        return [.. list.Entries.Select(entry => entry.Correction)];
    }
}
