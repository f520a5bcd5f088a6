using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Tasks.Declarations;
using CorpusGen.Tasks.Rules;
using Microsoft.Build.Framework;

namespace CorpusGen.Tasks;

/// <summary>Says what is wrong with a project as a whole: what its compiler would pass over in silence.</summary>
public sealed class CheckProject : ITask
{
    private const string Package = "CorpusGen", Generator = "CorpusGen.Generator";

    // What the generator is told of a file is named for it: CorpusGenFileLanguage is the metadata Language.
    private const string SettingPrefix = "CorpusGen", MetadataItem = "CorpusGenFileWithMetadata", MetadataPrefix = "CorpusGenFile";

    // Told by the targets, not by the project.
    private const string Draft = "CorpusGenFileDraft";

    private static readonly string[] s_notSettings = ["CorpusGenDirectory", "CorpusGenFiles", "CorpusGenCorrections", "CorpusGenDraftFiles", "CorpusGenDeclaredKeys", "CorpusGenPlaces"];

    /// <inheritdoc />
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc />
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The full path of the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The files that say what the project is, in the order of evaluation, the project file among them; there need not be a file.</summary>
    public string[] ProjectFiles { get; set; } = [];

    /// <summary>The language of the project, as MSBuild calls it.</summary>
    public string Language { get; set; } = "";

    /// <summary>The property CodePage.</summary>
    public string CodePage { get; set; } = "";

    /// <summary>The property CorpusGenLock.</summary>
    public string Lock { get; set; } = "";

    /// <summary>The property CorpusGenLockFile.</summary>
    public string LockFile { get; set; } = "";

    /// <summary>The CorpusFile items.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The CorpusDraft items.</summary>
    public ITaskItem[] Drafts { get; set; } = [];

    /// <summary>The CorpusCorrections items.</summary>
    public ITaskItem[] Corrections { get; set; } = [];

    /// <summary>The PackageReference items.</summary>
    public ITaskItem[] Packages { get; set; } = [];

    /// <summary>The Analyzer items.</summary>
    public ITaskItem[] Analyzers { get; set; } = [];

    /// <summary>The CompilerVisibleProperty items.</summary>
    public ITaskItem[] Properties { get; set; } = [];

    /// <summary>The CompilerVisibleItemMetadata items.</summary>
    public ITaskItem[] Metadata { get; set; } = [];

    /// <inheritdoc />
    public bool Execute()
    {
        var messages = new ProjectMessages(BuildEngine);
        CorpusProject project = Read();

        // Where there can be no corpus, nothing else makes a difference.
        if (!LanguageRule.Check(project, messages) || !GeneratorRule.Check(project, messages))
            return false;
        ItemTypeRule.Check(project, messages);
        MissingFileRule.Check(project, messages);
        SharedNameRule.Check(project, messages);
        IncludeRule.Check(project, messages);
        UpdateRule.Check(project, messages);
        LeaveOutRule.Check(project, messages);
        MetadataRule.Check(project, messages);
        SettingRule.Check(project, messages);
        LockRule.Check(project, messages);
        CodePageRule.Check(project, messages);
        return !messages.HasErrors;
    }

    private CorpusProject Read()
    {
        string folder = Path.GetDirectoryName(ProjectFile)!;
        IReadOnlyDictionary<string, string> global = BuildEngine is IBuildEngine6 engine ? engine.GetGlobalProperties() : new Dictionary<string, string>();
        return new CorpusProject
        {
            File = ProjectFile,
            Folder = folder,
            Language = Language,
            CodePage = CodePage,
            Lock = Lock,
            HasLockFile = LockFile.Length > 0,
            HasGenerator = Analyzers.Any(analyzer => string.Equals(analyzer.GetMetadata("Filename"), Generator, StringComparison.OrdinalIgnoreCase)),
            PackageFiles = Packages
                .Where(reference => string.Equals(reference.ItemSpec, Package, StringComparison.OrdinalIgnoreCase))
                .Select(reference => reference.GetMetadata("DefiningProjectFullPath"))
                .ToArray(),
            Items =
            [
                new(ItemKind.Text, "text", TextMetadata(), Files.Select(ToFile).ToArray()),
                new(ItemKind.Draft, "draft", ItemKind.OfDrafts, Drafts.Select(ToFile).ToArray()),
                new(ItemKind.Corrections, "file of corrections", [], Corrections.Select(ToFile).ToArray()),
                new(ItemKind.Key, "key", ItemKind.OfKeys, []),
            ],
            Settings = Properties
                .Select(property => property.ItemSpec)
                .Where(name => name.StartsWith(SettingPrefix, StringComparison.OrdinalIgnoreCase) && !s_notSettings.Contains(name))
                .ToArray(),
            Text = ProjectText.Read(ProjectFile, ProjectFiles.Where(file => file.Length > 0), global),
        };
    }

    private string[] TextMetadata() => Metadata
        .Where(item => item.ItemSpec == MetadataItem && item.GetMetadata("MetadataName") != Draft)
        .Select(item => item.GetMetadata("MetadataName").Substring(MetadataPrefix.Length))
        .ToArray();

    private static ProjectFile ToFile(ITaskItem item) => new(item.ItemSpec, FilePattern.Normalize(item.GetMetadata("FullPath")), item.GetMetadata("Name"));
}
