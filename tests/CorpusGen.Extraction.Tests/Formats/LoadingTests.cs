using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>A file loads the library that it needs, and no other.</summary>
public sealed class LoadingTests
{
    private static readonly string Wrapped = string.Join('\n', [
        "The council of the town has voted on Tuesday night for the works on",
        "the square, which are to begin in March and will cost the town more",
        "than it had thought, as the mayor said to those who had come to the",
        "hall that night, where nobody spoke against the plan.",
    ]);

    [Theory]
    [InlineData("A text.\n\nWith a second paragraph.\n", SourceFormat.Text, "")]
    [InlineData("---\nA rule.\n---\nNo front matter.\n", SourceFormat.Text, "")]
    [InlineData("{\n\"title\": \"A\"\n}\nText.\n", SourceFormat.Text, "")]
    [InlineData("wrapped", SourceFormat.Text, "")]
    [InlineData("---\ntitle: A\n---\nText.\n", SourceFormat.Text, "YamlDotNet")]
    [InlineData("+++\ntitle = 'A'\n+++\nText.\n", SourceFormat.Text, "Tomlyn")]
    [InlineData("# A\n", SourceFormat.Markdown, "Markdig.Signed")]
    [InlineData("---\ntitle: A\n---\n# A\n", SourceFormat.Markdown, "YamlDotNet Markdig.Signed")]
    public void Loads_what_the_file_needs(string file, SourceFormat format, string expected)
    {
        var context = new RecordingContext();
        Type reader = context.LoadFromAssemblyName(new AssemblyName("CorpusGen.Formats")).GetType("CorpusGen.Formats.SourceReader", throwOnError: true)!;
        reader.GetMethod("Read")!.Invoke(null, [file == "wrapped" ? Wrapped : file, (int)format]);
        Assert.Equal(expected, string.Join(' ', context.Libraries));

        // A compiler does not have these in the versions that Tomlyn was built with.
        Assert.DoesNotContain("System.Text.Json", context.Asked);
        Assert.DoesNotContain("System.Collections.Immutable", context.Asked);
        context.Unload();
    }

    // As .NET Framework asks that has an older one.
    [Theory]
    [InlineData("System.Memory, Version=99.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51", "System.Memory")]
    [InlineData("System.Runtime.CompilerServices.Unsafe, Version=99.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a", "System.Runtime.CompilerServices.Unsafe")]
    [InlineData("System.Text.Json, Version=99.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51", null)]
    [InlineData("System.Memory", null)]
    public void What_the_compiler_has_stands_for_a_newer_version(string asked, string? expected) => Assert.Equal(expected, CompilerAssemblies.Find(asked)?.GetName().Name);

    private sealed class RecordingContext() : AssemblyLoadContext(null, isCollectible: true)
    {
        public List<string> Libraries { get; } = [];

        public List<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName name)
        {
            Asked.Add(name.Name!);
            if (name.Name is "YamlDotNet" or "Tomlyn" or "Markdig.Signed")
                Libraries.Add(name.Name);
            else if (name.Name is not ("CorpusGen.Formats" or "CorpusGen.Extraction"))
                return null;
            return LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"));
        }
    }
}
