namespace CorpusGen.Generator;

/// <summary>The names of the steps of the pipeline, by which the tests see what was run again.</summary>
internal static class TrackingNames
{
    public const string Settings = nameof(Settings);
    public const string Consumer = nameof(Consumer);
    public const string Space = nameof(Space);
    public const string WrongNamespace = nameof(WrongNamespace);
    public const string Clashes = nameof(Clashes);
    public const string Shape = nameof(Shape);
    public const string ArticleSettings = nameof(ArticleSettings);
    public const string FileList = nameof(FileList);
    public const string Files = nameof(Files);
    public const string Drafts = nameof(Drafts);
    public const string WrongDrafts = nameof(WrongDrafts);
    public const string Corrections = nameof(Corrections);
    public const string WrongCorrections = nameof(WrongCorrections);
    public const string ReadAhead = nameof(ReadAhead);
    public const string Articles = nameof(Articles);
    public const string Heads = nameof(Heads);
    public const string Names = nameof(Names);
    public const string Speakers = nameof(Speakers);
    public const string CountedNouns = nameof(CountedNouns);
    public const string Authors = nameof(Authors);
    public const string Tags = nameof(Tags);
    public const string Events = nameof(Events);
    public const string DeclaredKeys = nameof(DeclaredKeys);
    public const string Keys = nameof(Keys);
    public const string LockSource = nameof(LockSource);
    public const string Lock = nameof(Lock);
    public const string LockReport = nameof(LockReport);
    public const string LockProblems = nameof(LockProblems);
    public const string NamedSpeakers = nameof(NamedSpeakers);
    public const string Sections = nameof(Sections);
    public const string Parts = nameof(Parts);
    public const string UsedParts = nameof(UsedParts);
    public const string Places = nameof(Places);
    public const string WrongSettings = nameof(WrongSettings);
    public const string RefusedPaths = nameof(RefusedPaths);
    public const string WrongMetadata = nameof(WrongMetadata);
}
