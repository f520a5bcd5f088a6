using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator.Tests.Docs;

/// <summary>The corpora that the examples of the documentation are about, by the names that pages give them in a comment above an example.</summary>
internal static class ExampleCorpus
{
    private static readonly Dictionary<string, Lazy<GeneratorRun>> s_runs = new()
    {
        ["seeds"] = new(() => GeneratorRun.Of(
            RepositoryFiles.Seeds().Select(seed => seed.RelativePath.Contains("/002_", StringComparison.Ordinal) ? seed.With("FileName", "TeslaPages") : seed),
            new ProjectOptions(("RootNamespace", "CorpusGen.Sample"), ("CorpusGenComparing", "true")))),
        ["titles"] = new(() => GeneratorRun.Of(RepositoryFiles.Seeds(), new ProjectOptions(("RootNamespace", "CorpusGen.Sample")))),
        ["pont"] = new(() => GeneratorRun.Of([new TextFile("articles/pont.txt", TextOf("docs/getting-started.md"))])),
        ["press"] = new(() => GeneratorRun.Of([SampleTexts.Bridge], new ProjectOptions(("RootNamespace", "Acme.Press")))),
        ["corpus"] = new(() => GeneratorRun.Of([SampleTexts.Bridge], new ProjectOptions(("RootNamespace", "Acme.Corpus")))),
        ["posts"] = new(() => GeneratorRun.Of(PostsOf("docs/front-matter.md"))),
        ["declared"] = new(() => GeneratorRun.Of(PostsOf("docs/front-matter.md"), new ProjectOptions(("CorpusGenDeclaredKeys", KeysOf("docs/front-matter.md"))))),
        ["wire"] = new(() => GeneratorRun.Of([SampleTexts.Bridge], new ProjectOptions(("RootNamespace", "Acme.Wire")))),
    };

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> s_references =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    /// <summary>The program that an example is, with the corpora that the comment above it names (the seeds when it names none).</summary>
    /// <returns>The compilation, and the tree of the example in it.</returns>
    public static (Compilation Program, SyntaxTree Example) Compile(Example example)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(example.Code, s_parseOptions, example.Page.Path, Encoding.UTF8);
        bool isProgram = tree.GetRoot().ChildNodes().Any(node => node is GlobalStatementSyntax);
        string[] corpora = NamesIn(example.Comment);
        Compilation program = s_runs[corpora[0]].Value.Output
            .WithReferences(s_references)
            .WithOptions(new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        foreach (string corpus in corpora.Skip(1))
            program = program.AddSyntaxTrees(s_runs[corpus].Value.Driver.GetRunResult().GeneratedTrees);
        return (program.AddSyntaxTrees(tree), tree);
    }

    private static string[] NamesIn(string comment) =>
        comment.StartsWith("corpus:", StringComparison.Ordinal) ? comment["corpus:".Length..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) : ["seeds"];

    /// <summary>The text that a page tells its reader to save.</summary>
    private static string TextOf(string page) => new MarkdownPage(page).Examples.First(example => example.Language == "text").Code;

    /// <summary>The keys that a page declares, as the targets tell the generator of them.</summary>
    private static string KeysOf(string page) => string.Join("|",
        from example in new MarkdownPage(page).Examples
        where example.Language == "xml"
        from key in System.Xml.Linq.XElement.Parse(example.Code).Elements("CorpusKey")
        select string.Join(",", new[] { "Include", "Type", "Required", "Values" }.Select(name => Reading.ResourceName.Escape((string?)key.Attribute(name) ?? ""))));

    /// <summary>The files that a page shows, with their paths in the comments above them.</summary>
    private static TextFile[] PostsOf(string page) =>
        [.. new MarkdownPage(page).Examples.Where(example => example.Language == "markdown" && example.Comment.Length > 0).Select(example => new TextFile(example.Comment, example.Code))];
}
