namespace CorpusGen.Tasks;

/// <summary>The ids of what is reported of a project. An id keeps its meaning for ever.</summary>
internal static class MessageCodes
{
    /// <summary>The project has the package and no CorpusFile.</summary>
    public const string NoText = "CG0101";

    /// <summary>An Include matches no file.</summary>
    public const string IncludeMatchesNothing = "CG0102";

    /// <summary>An Update matches no CorpusFile.</summary>
    public const string UpdateMatchesNothing = "CG0103";

    /// <summary>A property that looks like a setting is none.</summary>
    public const string UnknownSetting = "CG0104";

    /// <summary>Metadata of a CorpusFile is not read.</summary>
    public const string UnknownMetadata = "CG0105";

    /// <summary>A CorpusFile is no file.</summary>
    public const string MissingFile = "CG0106";

    /// <summary>The compiler reads texts by another code page.</summary>
    public const string CodePage = "CG0107";

    /// <summary>Two texts are given one name.</summary>
    public const string SharedName = "CG0108";

    /// <summary>The project is not C#.</summary>
    public const string OtherLanguage = "CG0109";

    /// <summary>The project has the targets without the generator.</summary>
    public const string NoGenerator = "CG0110";

    /// <summary>A path has a character that must not get to the compiler.</summary>
    public const string UnsafePath = "CG0111";

    /// <summary>A path is longer than the name of a resource can be.</summary>
    public const string LongPath = "CG0112";

    /// <summary>An item has a type that is nearly one that is read.</summary>
    public const string UnknownItem = "CG0113";

    /// <summary>An Exclude or Remove leaves nothing out, and nearly the same path would.</summary>
    public const string LeavesNothingOut = "CG0114";

    /// <summary>CorpusGenLock is set, and there is no CorpusGenLockFile.</summary>
    public const string LockWithoutFile = "CG0115";

    /// <summary>A file is UTF-32; of UTF-16 without a byte order mark the compiler reports it.</summary>
    public const string WideEncoding = "CG0202";

    /// <summary>A file is a document, a picture or an archive.</summary>
    public const string BinaryFile = "CG0214";

    /// <summary>The lock file cannot be written.</summary>
    public const string LockNotWritten = "CG0504";
}
