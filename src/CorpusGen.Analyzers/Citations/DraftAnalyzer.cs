using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Analyzers.Citations;

/// <summary>Checks the quotations and figures of each CorpusDraft against the texts of the corpus.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DraftAnalyzer : DiagnosticAnalyzer
{
    private const int MostCharacters = 60;

    // A draft that was not edited, with texts that were not, is as right or wrong as before.
    private static readonly ConditionalWeakTable<AdditionalText, CheckedDraft> s_checked = new();

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CitationRules.DraftAltered, CitationRules.DraftMisattributed, CitationRules.DraftAbsent, CitationRules.DraftFigure);

    /// <summary>Reads texts; hosts have one for all rules.</summary>
    internal SharedExtraction Extraction { get; init; } = SharedExtraction.OfProcess;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private void Analyze(AdditionalFileAnalysisContext context)
    {
        if (!FileList.ReadDrafts(context.Options.AnalyzerConfigOptionsProvider).Contains(context.AdditionalFile.Path, out string path, out _)
            || context.AdditionalFile.GetText(context.CancellationToken) is not Microsoft.CodeAnalysis.Text.SourceText lines)
        {
            return;
        }

        CorpusWords corpus = CorpusWords.Of(context.Compilation, context.Options, Extraction, context.CancellationToken);
        AnalyzerConfigOptions metadata = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        string[] suppressed = (new OptionReader(metadata, path).Read(PropertyNames.FileNoWarn) ?? "").Split(';', ',', ' ');
        foreach (DraftFlaw flaw in FlawsOf(context, corpus, lines.ToString(), path, DraftFile.Read(metadata, path)))
        {
            if (suppressed.Contains(flaw.Rule.Id, System.StringComparer.OrdinalIgnoreCase))
                continue;
            var span = TextSpan.FromBounds(flaw.Range.Start, flaw.Range.End);
            var location = Location.Create(context.AdditionalFile.Path, span, lines.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(flaw.Rule, location, flaw.Arguments.ToArray<object>()));
        }
    }

    private ImmutableArray<DraftFlaw> FlawsOf(AdditionalFileAnalysisContext context, CorpusWords corpus, string text, string path, DraftFile file)
    {
        CorpusSettings settings = CorpusSettings.Read(context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        var readAs = new ReadAs(file.Format, file.Language, settings.Language, settings.Keys);
        if (s_checked.TryGetValue(context.AdditionalFile, out CheckedDraft? known) && ReferenceEquals(known.Corpus, corpus) && known.Text == text && known.ReadAs == readAs)
            return known.Flaws;
        ArticleModel draft = Extraction.ReadModel(text, readAs);
        var flaws = ImmutableArray.CreateBuilder<DraftFlaw>();
        foreach ((TextRange range, WordMatch match) in DraftQuotations.Check(draft, corpus.Index, MatchPolicy.Version1, corpus.SpeakerAt))
        {
            string words = range.In(draft.Text);
            words = words.Length > MostCharacters ? words.Substring(0, MostCharacters - 1) + "…" : words;
            string place = corpus.PlaceOf(match)?.Place ?? "";
            if (match.Verdict == Verdict.Altered)
                flaws.Add(new DraftFlaw(CitationRules.DraftAltered, draft.InFile(range), [words, match.Difference ?? "", place]));
            else if (match.Verdict == Verdict.Misattributed)
                flaws.Add(new DraftFlaw(CitationRules.DraftMisattributed, draft.InFile(range), [words, corpus.SpeakerAt(match.Places[0]) ?? "", place]));
            else if (match.Verdict == Verdict.Absent)
                flaws.Add(new DraftFlaw(CitationRules.DraftAbsent, draft.InFile(range), [words]));
        }

        if (draft.Figures.Count > 0)
        {
            foreach ((int figure, string other) in corpus.Numbers.Otherwise(path, draft))
            {
                TextRange range = draft.Figures[figure].Range, place = draft.InFile(range);
                // Of an altered quotation everything is said.
                if (!flaws.Any(flaw => flaw.Range.Overlaps(place)))
                    flaws.Add(new DraftFlaw(CitationRules.DraftFigure, place, [range.In(draft.Text), other]));
            }
        }

        s_checked.Remove(context.AdditionalFile);

        // Another thread may have checked it against other texts meanwhile: what it keeps is right for those.
        var done = new CheckedDraft(corpus, text, readAs, flaws.ToImmutable());
        s_checked.GetValue(context.AdditionalFile, _ => done);
        return done.Flaws;
    }

    private sealed record CheckedDraft(CorpusWords Corpus, string Text, ReadAs ReadAs, ImmutableArray<DraftFlaw> Flaws);

    private sealed record DraftFlaw(DiagnosticDescriptor Rule, TextRange Range, string[] Arguments);
}
