namespace CorpusGen.Generator.Settings;

/// <summary>The MSBuild properties and metadata that the generator reads; build/CorpusGen.props makes them visible.</summary>
internal static class PropertyNames
{
    public const string RootNamespace = "build_property.RootNamespace";
    public const string ProjectDirectory = "build_property.MSBuildProjectDirectory";
    public const string Namespace = "build_property.CorpusGenNamespace";
    public const string Visibility = "build_property.CorpusGenVisibility";
    public const string Members = "build_property.CorpusGenMembers";
    public const string Language = "build_property.CorpusGenLanguage";
    public const string Naming = "build_property.CorpusGenNaming";

    public const string File = "build_metadata.AdditionalFiles.CorpusGenFile";
    public const string FileResource = "build_metadata.AdditionalFiles.CorpusGenResource";
    public const string FileLanguage = "build_metadata.AdditionalFiles.CorpusGenFileLanguage";
    public const string FileName = "build_metadata.AdditionalFiles.CorpusGenFileName";
}
