using System;
using System.IO;
using System.Reflection;
using CorpusGen.Generator.Tests.Driving;
using PublicApiGenerator;
using Xunit;

namespace CorpusGen.Generator.Tests.Testing;

/// <summary>
/// What others compile against, as files under version control: a change of it is seen in the diff, and is meant. With CORPUSGEN_ACCEPT=1 in the environment the
/// files are written anew.
/// </summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("CorpusGen.Testing")]
    [InlineData("CorpusGen.Extraction")]
    public void The_public_surface_is_the_one_that_was_agreed_on(string assembly)
    {
        string api = Assembly.Load(assembly).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        string file = RepositoryFiles.PathOf("tests", "CorpusGen.Generator.Tests", "Testing", "_api", assembly + ".txt");
        if (Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1")
            File.WriteAllText(file, api);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), api);
    }
}
