using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Clashes;
using CorpusGen.Generator.Corrections;
using CorpusGen.Generator.Diagnostics;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Locks;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>Turns the CorpusFile items of a project into typed C#: <c>Corpus.Quotes</c>, <c>Corpus.Figures</c> and all the rest.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly ArticleReader _reader;
    private readonly int _mostInClass;
    private readonly bool _emitsRuntime;

    /// <summary>The generator as the compiler makes it.</summary>
    public CorpusGenerator()
        : this(SharedExtraction.OfProcess)
    {
    }

    /// <summary>The generator with another extraction or other classes, or without what it emits for every corpus.</summary>
    /// <param name="extraction">Reads texts.</param>
    /// <param name="mostInClass">How many articles a class has a property for, about.</param>
    /// <param name="emitsRuntime">Whether the files are emitted that are the same for every corpus. What is emitted without them does not compile, and is for reading.</param>
    internal CorpusGenerator(SharedExtraction extraction, int mostInClass = ListClasses.MostArticles, bool emitsRuntime = true)
    {
        _emitsRuntime = emitsRuntime;
        _reader = new ArticleReader(extraction);
        _mostInClass = mostInClass;
    }

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The settings of the project
        IncrementalValueProvider<CorpusSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(CorpusSettings.Read)
            .WithTrackingName(TrackingNames.Settings);

        // What the compilation offers the emitted code
        IncrementalValueProvider<Consumer> consumer = context.CompilationProvider
            .Combine(context.ParseOptionsProvider)
            .Select(Consumer.Read)
            .WithTrackingName(TrackingNames.Consumer);

        // Which files are the corpus
        IncrementalValueProvider<FileList> list = context.AnalyzerConfigOptionsProvider
            .Select(FileList.Read)
            .WithTrackingName(TrackingNames.FileList);

        // The namespace of the corpus, and what it clashes with
        IncrementalValueProvider<CorpusNamespace> space = context.CompilationProvider
            .Combine(settings)
            .Select(CorpusNamespace.Of)
            .WithTrackingName(TrackingNames.Space);

        // How code is emitted: whether at all, namespace, accessibility, members
        IncrementalValueProvider<Shape> shape = settings
            .Combine(consumer)
            .Combine(space)
            .Combine(list)
            .Select(Shape.Of)
            .WithTrackingName(TrackingNames.Shape);

        // What of the settings articles are read by
        IncrementalValueProvider<ArticleSettings> articleSettings = settings
            .Select(ArticleSettings.Of)
            .WithTrackingName(TrackingNames.ArticleSettings);

        // Path and text of each CorpusFile: hosts hand out new objects for the same text, so what follows depends on the text alone
        IncrementalValuesProvider<CorpusFile> files = context.AdditionalTextsProvider
            .Combine(list)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(CorpusFile.Of)
            .WithTrackingName(TrackingNames.Files);

        // Each Collect looks at every file after every edit, so there are no more of them than must be
        IncrementalValueProvider<ImmutableArray<CorpusFile>> allFiles = files.Collect();

        // What people say that is read wrongly, for each article
        IncrementalValueProvider<ProjectCorrections> corrections = allFiles
            .Select(ProjectCorrections.Of)
            .WithTrackingName(TrackingNames.Corrections);

        // Many new texts at once are read on all processors
        IncrementalValueProvider<ReadAhead> readAhead = allFiles
            .Combine(articleSettings)
            .Combine(corrections)
            .Select(_reader.ReadAhead)
            .WithTrackingName(TrackingNames.ReadAhead);

        // What is in each: its blocks, quotes, figures and speakers, its rows and members
        IncrementalValuesProvider<CorpusArticle> articles = files
            .Combine(articleSettings)
            .Combine(corrections)
            .Combine(readAhead)
            .SelectMany(_reader.Read)
            .WithTrackingName(TrackingNames.Articles);

        // What of each article concerns all: its possible names, its speakers and counted nouns
        IncrementalValueProvider<ImmutableArray<ArticleHead>> heads = articles
            .Select(GetHead)
            .WithTrackingName(TrackingNames.Heads)
            .Collect();

        // The names of all articles, no two alike
        IncrementalValueProvider<ArticleNames> names = heads
            .Select(ArticleNames.Choose)
            .WithTrackingName(TrackingNames.Names);

        // The speakers of all articles
        IncrementalValueProvider<SharedNames> speakers = heads
            .Select(SharedNames.Speakers)
            .WithTrackingName(TrackingNames.Speakers);

        // The counted nouns of all articles
        IncrementalValueProvider<SharedNames> countedNouns = heads
            .Select(SharedNames.CountedNouns)
            .WithTrackingName(TrackingNames.CountedNouns);

        // What the front matters of all articles share: authors, tags, events, and the types of other keys
        IncrementalValueProvider<SharedNames> authors = heads
            .Select(SharedNames.Authors)
            .WithTrackingName(TrackingNames.Authors);
        IncrementalValueProvider<SharedNames> tags = heads
            .Select(SharedNames.Tags)
            .WithTrackingName(TrackingNames.Tags);
        IncrementalValueProvider<SharedNames> events = heads
            .Select(SharedNames.Events)
            .WithTrackingName(TrackingNames.Events);
        IncrementalValueProvider<EquatableArray<DeclaredKey>> declaredKeys = settings
            .Select(GetDeclaredKeys)
            .WithTrackingName(TrackingNames.DeclaredKeys);
        IncrementalValueProvider<KeySchema> keys = heads
            .Combine(declaredKeys)
            .Select(KeySchema.Of)
            .WithTrackingName(TrackingNames.Keys);

        // What was in the corpus when somebody wrote the lock file, which an edit of a text does not have read again
        IncrementalValueProvider<LockSource> lockSource = allFiles
            .Combine(list)
            .Combine(settings)
            .Select(LockSource.Of)
            .WithTrackingName(TrackingNames.LockSource);
        IncrementalValueProvider<CorpusLock> corpusLock = lockSource
            .Select(CorpusLock.Of)
            .WithTrackingName(TrackingNames.Lock);

        // Each article with its name, and what became of it since
        IncrementalValuesProvider<ArticleSection> sections = articles
            .Combine(names)
            .Combine(corpusLock)
            .Select(ArticleSection.Of)
            .WithTrackingName(TrackingNames.Sections);

        // The files that all articles are divided into
        IncrementalValueProvider<ImmutableArray<ArticleSection>> allSections = sections.Collect();
        IncrementalValuesProvider<CorpusPart> parts = allSections
            .SelectMany((all, _) => CorpusPart.Split(all, _mostInClass))
            .WithTrackingName(TrackingNames.Parts);
        IncrementalValueProvider<UsedParts> usedParts = parts
            .Collect()
            .Select(UsedParts.Of)
            .WithTrackingName(TrackingNames.UsedParts);

        // What differs from the lock file, and the names that speakers had
        IncrementalValueProvider<LockReport> lockReport = allSections
            .Combine(corpusLock)
            .Combine(speakers)
            .Select(LockReport.Of)
            .WithTrackingName(TrackingNames.LockReport);
        IncrementalValuesProvider<LockProblem> lockProblems = lockReport
            .SelectMany(GetLockProblems)
            .WithTrackingName(TrackingNames.LockProblems);
        IncrementalValueProvider<SharedNames> namedSpeakers = speakers
            .Combine(lockReport)
            .Select(SharedNames.WithOldNames)
            .WithTrackingName(TrackingNames.NamedSpeakers);

        // What is wrong with the settings, and with the metadata of files
        IncrementalValueProvider<string> places = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => SettingPlaces.Read(options))
            .WithTrackingName(TrackingNames.Places);
        IncrementalValuesProvider<WrongValue> wrongSettings = settings
            .SelectMany(GetWrongValues)
            .WithTrackingName(TrackingNames.WrongSettings);
        IncrementalValuesProvider<WrongValue> wrongMetadata = allFiles
            .SelectMany(GetWrongValues)
            .WithTrackingName(TrackingNames.WrongMetadata);

        // What is wrong with the metadata of drafts, which are checked against the corpus
        IncrementalValueProvider<FileList> drafts = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => FileList.ReadDrafts(options))
            .WithTrackingName(TrackingNames.Drafts);
        IncrementalValuesProvider<WrongValue> wrongDrafts = context.AdditionalTextsProvider
            .Combine(drafts)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(DraftFile.GetWrongValues)
            .WithTrackingName(TrackingNames.WrongDrafts);

        // Which files are refused for their paths
        IncrementalValuesProvider<string> refusedPaths = allFiles
            .SelectMany(GetRefusedPaths)
            .WithTrackingName(TrackingNames.RefusedPaths);

        IncrementalValuesProvider<WrongValue> wrongNamespace = space
            .SelectMany(CorpusNamespace.GetWrongValues)
            .WithTrackingName(TrackingNames.WrongNamespace);
        IncrementalValuesProvider<Clash> clashes = shape
            .SelectMany(GetClashes)
            .WithTrackingName(TrackingNames.Clashes);

        // What is wrong with corrections
        IncrementalValuesProvider<CorrectionProblem> wrongCorrections = heads
            .Combine(corrections)
            .Combine(allFiles)
            .Combine(articleSettings)
            .SelectMany(GetProblems)
            .WithTrackingName(TrackingNames.WrongCorrections);

        context.RegisterSourceOutput(shape, ReportOldLanguageVersion);
        context.RegisterSourceOutput(wrongCorrections, ReportCorrection);
        context.RegisterSourceOutput(lockProblems.Combine(shape), ReportLockProblem);
        context.RegisterSourceOutput(allSections.Combine(corpusLock).Combine(speakers).Combine(shape), LockText.Emit);
        context.RegisterSourceOutput(refusedPaths, ReportRefusedPath);
        context.RegisterSourceOutput(wrongSettings.Combine(places).Combine(shape), ReportWrongValue);
        context.RegisterSourceOutput(wrongNamespace.Combine(places).Combine(shape), ReportWrongValue);
        context.RegisterSourceOutput(clashes, ReportClash);
        context.RegisterSourceOutput(wrongMetadata.Combine(places).Combine(shape), ReportWrongValue);
        context.RegisterSourceOutput(wrongDrafts.Combine(places).Combine(shape), ReportWrongValue);
        if (_emitsRuntime)
            context.RegisterSourceOutput(shape, RuntimeFiles.Emit);
        context.RegisterSourceOutput(usedParts.Combine(shape), PartsFile.Emit);
        context.RegisterSourceOutput(namedSpeakers.Combine(shape), SharedNamesFile.EmitSpeakers);
        context.RegisterSourceOutput(countedNouns.Combine(shape), SharedNamesFile.EmitCountedNouns);
        context.RegisterSourceOutput(authors.Combine(shape), SharedNamesFile.EmitAuthors);
        context.RegisterSourceOutput(tags.Combine(shape), SharedNamesFile.EmitTags);
        context.RegisterSourceOutput(events.Combine(shape), SharedNamesFile.EmitEvents);
        context.RegisterSourceOutput(keys.Combine(shape), KeysFile.Emit);
        context.RegisterSourceOutput(parts.Combine(shape), CorpusPart.Emit);
    }

    private static ArticleHead GetHead(CorpusArticle article, CancellationToken cancellation) => article.Head;

    private static EquatableArray<DeclaredKey> GetDeclaredKeys(CorpusSettings settings, CancellationToken cancellation) => settings.DeclaredKeys;

    private static IEnumerable<WrongValue> GetWrongValues(CorpusSettings settings, CancellationToken cancellation) => settings.WrongValues;

    private static IEnumerable<WrongValue> GetWrongValues(ImmutableArray<CorpusFile> files, CancellationToken cancellation) =>
        files.SelectMany(file => file.WrongValues);

    private static IEnumerable<string> GetRefusedPaths(ImmutableArray<CorpusFile> files, CancellationToken cancellation) =>
        files.Where(file => file.IsRefused).Select(file => UnsafePath.Show(file.Path));

    private static void ReportRefusedPath(SourceProductionContext context, string path) =>
        context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.UnsafePath, Location.None, path));

    private static void ReportOldLanguageVersion(SourceProductionContext context, Shape shape)
    {
        if (shape.HasCorpus && shape.Consumer.OldLanguageVersion is string version)
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.LanguageVersionTooOld, Location.None, version));
    }

    private IEnumerable<CorrectionProblem> GetProblems(
        (((ImmutableArray<ArticleHead> Heads, ProjectCorrections Corrections) Source, ImmutableArray<CorpusFile> Files) Source, ArticleSettings Settings) source, CancellationToken cancellation)
    {
        (((ImmutableArray<ArticleHead> heads, ProjectCorrections corrections), ImmutableArray<CorpusFile> files), ArticleSettings settings) = source;
        return corrections.IsEmpty ? [] : corrections.ProblemsIn(heads, _reader.DraftsAmong(files, settings, corrections, cancellation));
    }

    private static void ReportCorrection(SourceProductionContext context, CorrectionProblem problem) => context.ReportDiagnostic(problem.ToDiagnostic());

    private static IEnumerable<LockProblem> GetLockProblems(LockReport report, CancellationToken cancellation) => report.Problems;

    private static void ReportLockProblem(SourceProductionContext context, (LockProblem Problem, Shape Shape) source)
    {
        if (LockText.IsLocked(source.Shape, hasFile: source.Problem.Kind != LockProblemKind.Missing))
            context.ReportDiagnostic(source.Problem.ToDiagnostic());
    }

    private static IEnumerable<Clash> GetClashes(Shape shape, CancellationToken cancellation) =>
        shape.HasCorpus && shape.Consumer.OldLanguageVersion is null ? shape.Space.Clashes : [];

    private static void ReportClash(SourceProductionContext context, Clash clash) => context.ReportDiagnostic(clash.ToDiagnostic());

    // Where nothing is emitted, no value makes a difference, and the reason why is reported alone.
    private static void ReportWrongValue(SourceProductionContext context, ((WrongValue Value, string Places) Source, Shape Shape) source)
    {
        if (source.Shape.IsEmitted)
            context.ReportDiagnostic(source.Source.Value.ToDiagnostic(SettingPlaces.Find(source.Source.Places, source.Source.Value)));
    }
}
