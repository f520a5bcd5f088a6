using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using PublicApiGenerator;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// The public types and members that every program with a corpus has, as a file under version control: a change of them changes other people's code, so it is seen in the diff, and is
/// meant. With CORPUSGEN_ACCEPT=1 in the environment the file is written anew.
/// </summary>
public class EmittedApiTests
{
    [Fact]
    public void The_emitted_public_surface_is_the_one_that_was_agreed_on()
    {
        string api = Api(GeneratorRun.Of([SampleTexts.Bridge], ProjectOptions.Comparing, MarkedText.Extract));
        string file = Path.Combine(RepositoryFiles.Root, "tests", "CorpusGen.Generator.Tests", "_api", "Emitted.txt");
        if (Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1")
            File.WriteAllText(file, api);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), api);
    }

    // Whoever types a name in the namespace of the corpus is offered these.
    [Fact]
    public void Only_what_is_public_is_in_the_namespace_and_three_classes_beside_it()
    {
        INamespaceSymbol news = GeneratorRun.Of([SampleTexts.Bridge], ProjectOptions.Comparing, MarkedText.Extract).Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "News");
        Assert.Equal(["CitationAttribute", "CorpusComparing", "CorpusGenRuntime"], news.GetTypeMembers().Where(type => type.DeclaredAccessibility != Accessibility.Public).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static string Api(GeneratorRun run)
    {
        // It is read from a file.
        string path = Path.Combine(Directory.CreateTempSubdirectory("corpusgen-api-").FullName, "Consumer.dll");
        var context = new AssemblyLoadContext("api", isCollectible: true);
        try
        {
            File.WriteAllBytes(path, run.Image);
            Assembly assembly = context.LoadFromAssemblyPath(path);
            return assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        }
        finally
        {
            context.Unload();
            if (!OperatingSystem.IsWindows())
                Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
