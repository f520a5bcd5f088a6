namespace CorpusGen.Generator.Settings;

/// <summary>The MSBuild properties and metadata that the generator reads; build/CorpusGen.props makes them visible.</summary>
internal static class PropertyNames
{
    public const string RootNamespace = "build_property.RootNamespace";
    public const string Directory = "build_property.CorpusGenDirectory";
    public const string Files = "build_property.CorpusGenFiles";
    public const string Corrections = "build_property.CorpusGenCorrections";
    public const string DraftFiles = "build_property.CorpusGenDraftFiles";
    public const string Namespace = "build_property.CorpusGenNamespace";
    public const string Visibility = "build_property.CorpusGenVisibility";
    public const string Members = "build_property.CorpusGenMembers";
    public const string Comparing = "build_property.CorpusGenComparing";
    public const string Language = "build_property.CorpusGenLanguage";
    public const string Naming = "build_property.CorpusGenNaming";
    public const string Drafts = "build_property.CorpusGenDrafts";
    public const string LockFile = "build_property.CorpusGenLockFile";
    public const string Lock = "build_property.CorpusGenLock";
    public const string DeclaredKeys = "build_property.CorpusGenDeclaredKeys";
    public const string Places = "build_property.CorpusGenPlaces";
    public const string Keys = "build_property.CorpusGenKeys";

    public const string FileDraft = "build_metadata.CorpusGenFileWithMetadata.CorpusGenFileDraft";
    public const string FileLanguage = "build_metadata.CorpusGenFileWithMetadata.CorpusGenFileLanguage";
    public const string FileFormat = "build_metadata.CorpusGenFileWithMetadata.CorpusGenFileFormat";
    public const string FileName = "build_metadata.CorpusGenFileWithMetadata.CorpusGenFileName";
    public const string FileDate = "build_metadata.CorpusGenFileWithMetadata.CorpusGenFileDate";
    public const string FileEvent = "build_metadata.CorpusGenFileWithMetadata.CorpusGenFileEvent";
    public const string FileNoWarn = "build_metadata.CorpusGenFileWithMetadata.CorpusGenFileNoWarn";
}
