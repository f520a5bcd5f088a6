namespace CorpusGen.Generator.Diagnostics;

/// <summary>The ids of everything CorpusGen reports. An id keeps its meaning for ever.</summary>
internal static class DiagnosticIds
{
    /// <summary>The project compiles an older C# than the emitted code is written in.</summary>
    public const string LanguageVersionTooOld = "CG0001";

    /// <summary>A setting of the project has a value that it cannot have.</summary>
    public const string WrongSetting = "CG0002";

    /// <summary>Metadata of a CorpusFile has a value that it cannot have.</summary>
    public const string WrongFileMetadata = "CG0003";

    /// <summary>The path of a CorpusFile has a character that the targets of the package let nobody have; they report it first.</summary>
    public const string UnsafePath = "CG0111";

    /// <summary>An entry of a corrections file does not fit.</summary>
    public const string WrongCorrection = "CG0421";

    /// <summary>An entry of a corrections file changes nothing.</summary>
    public const string NeedlessCorrection = "CG0422";

    /// <summary>The corpus differs from its lock file.</summary>
    public const string DiffersFromLock = "CG0501";

    /// <summary>There is no lock file.</summary>
    public const string LockFileMissing = "CG0502";

    /// <summary>A lock file is not as it was written.</summary>
    public const string LockFileBroken = "CG0503";

    /// <summary>A type or namespace of the project has the name of an emitted type.</summary>
    public const string NameTaken = "CG0351";

    /// <summary>A reference has types with the names of emitted types in the same namespace.</summary>
    public const string NameInReference = "CG0352";
}
