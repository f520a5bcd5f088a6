namespace CorpusGen.Tasks.Rules;

/// <summary>
/// A project with texts has the generator. A package that depends on CorpusGen brings its targets along, and not its generator: NuGet leaves analyzers out of
/// what a package depends on.
/// </summary>
internal static class GeneratorRule
{
    public static bool Check(CorpusProject project, ProjectMessages messages)
    {
        if (project.Files.Count == 0 || project.HasGenerator)
            return true;
        messages.Fail(MessageCodes.NoGenerator, project.PlaceOf(project.Files[0]), project.HasPackage
            ? "This project has CorpusFile items, and its reference to the package CorpusGen leaves the generator out: "
                + "let IncludeAssets have analyzers, and ExcludeAssets not"
            : "This project has CorpusFile items, and CorpusGen comes to it through another package, without the generator: "
                + "add <PackageReference Include=\"CorpusGen\" PrivateAssets=\"all\" /> with the version that you use");
        return false;
    }
}
