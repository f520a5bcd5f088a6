using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Tests.Properties;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

/// <summary>Whatever somebody says of whatever words, what comes out is an article.</summary>
public sealed class CorrectionProperties
{
    private static readonly CorrectionSubject[] Subjects = [.. Enum.GetValues<CorrectionSubject>().Where(subject => subject is not (CorrectionSubject.Article or CorrectionSubject.Speaker or CorrectionSubject.SameSpeaker))];

    [Fact]
    public void Every_correction_of_every_text_makes_a_sound_model() => ForEveryText.Holds(
        text =>
        {
            ArticleModel article = ArticleExtractor.Extract(text);
            Correction[] corrections = [.. Corrections(text, new Random(text.Length))];
            Corrected corrected = Corrector.Apply(article, corrections);
            if (!corrected.Equals(Corrector.Apply(article, corrections)))
                return "not the same twice";
            return Rules.Broken(text, corrected.Model).Concat(SpeechRules.Overlapping(corrected.Model)).FirstOrDefault();
        },
        count: 600);

    [Fact]
    public void What_is_suggested_is_about_the_words_in_doubt() => ForEveryText.Holds(
        text =>
        {
            ArticleModel article = ArticleExtractor.Extract(text);
            Correction[] entries = [.. CorrectionSuggestion.Of(article, "a.txt").Select(suggestion => suggestion.Entry)];
            CorrectionFlaw? lost = Corrector.Apply(article, entries).Flaws.FirstOrDefault(flaw => flaw.Kind is CorrectionFlawKind.WordsGone or CorrectionFlawKind.Ambiguous);
            return lost is null ? null : $"{entries[lost.Entry]}: {lost.Message}";
        },
        count: 300);

    private static IEnumerable<Correction> Corrections(string text, Random random)
    {
        // Whole words, most of them, so that most entries are applied.
        int[] ends = [.. Enumerable.Range(1, text.Length).Where(at => at == text.Length || char.IsWhiteSpace(text[at]))];
        for (int i = 0; i < 8 && text.Length > 1; i++)
        {
            int first = random.Next(ends.Length), last = Math.Min(ends.Length - 1, first + random.Next(8));
            (int start, int end) = (first == 0 ? 0 : ends[first - 1], ends[last]);
            yield return new Correction
            {
                In = "a.txt",
                Subject = Subjects[random.Next(Subjects.Length)],
                Words = new TextRange(start, end).In(text).Trim() is { Length: > 0 } words ? words : "x",
                Occurrence = random.Next(3) == 0 ? null : 1,
                TrueWords = random.Next(4) == 0 ? text.Substring(random.Next(text.Length)).Split('\n', '.')[0].Trim() is { Length: > 0 } limits ? limits : null : null,
                Speaker = random.Next(2) == 0 ? "Anne Roux" : null,
                SpeakerKind = random.Next(4) == 0 ? (SpeakerKind)random.Next(6) : null,
                BlockKind = (BlockKind)random.Next(12),
                Figure = new FigureFacts
                {
                    Value = random.Next(2) == 0 ? random.Next(100) : null,
                    Min = random.Next(4) == 0 ? random.Next(100) : null,
                    Max = random.Next(4) == 0 ? random.Next(100) : null,
                    Unit = random.Next(4) == 0 ? (Unit)random.Next(60) : null,
                    Currency = random.Next(4) == 0 ? Currency.EUR : null,
                    Kind = random.Next(4) == 0 ? (FigureKind)random.Next(10) : null,
                    Approximation = random.Next(4) == 0 ? (Approximation)random.Next(9) : null,
                    Counted = random.Next(4) == 0 ? "marins" : null,
                },
            };
        }

        yield return new Correction { Subject = CorrectionSubject.SameSpeaker, Names = new(["Anne Roux", "Elon Musk"]) };
    }
}
