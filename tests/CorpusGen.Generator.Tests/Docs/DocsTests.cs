using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Docs;

/// <summary>What the documentation says is so: examples compile, and print what the page says; links lead somewhere.</summary>
public class DocsTests
{
    [Fact]
    public void Every_CSharp_example_compiles()
    {
        Example[] examples = MarkdownPage.All().SelectMany(page => page.Examples).Where(example => example.Language == "csharp" && !IsOfTesting(example)).ToArray();
        Assert.NotEmpty(examples);
        var problems = new List<string>();
        foreach (Example example in examples)
        {
            (Compilation program, SyntaxTree tree) = ExampleCorpus.Compile(example);
            problems.AddRange(program.GetSemanticModel(tree).GetDiagnostics()
                .Where(problem => problem.Severity >= DiagnosticSeverity.Warning && !IsExpected(problem))
                .Select(problem => $"{example.Page.Path}({example.Line + problem.Location.GetLineSpan().StartLinePosition.Line + 1}): {problem.GetMessage()}"));
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public void The_first_program_prints_what_its_page_says()
    {
        Example[] examples = [.. new MarkdownPage("docs/getting-started.md").Examples];
        int program = Array.FindIndex(examples, example => example.Language == "csharp");
        string expected = examples.Skip(program).First(example => example.Language == "text").Code;
        Assert.Equal(expected, Run(examples[program]));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        Dictionary<string, MarkdownPage> pages = MarkdownPage.All().ToDictionary(page => page.Path);
        string own = RepositoryUrl + "/blob/main/";
        var problems = new List<string>();
        foreach (MarkdownPage page in pages.Values)
        {
            foreach ((int line, string target) in page.Links())
            {
                bool isOwn = target.StartsWith(own, StringComparison.Ordinal);
                if (target.Contains("://", StringComparison.Ordinal) && !isOwn)
                    continue;
                string[] parts = (isOwn ? target[own.Length..] : target).Split('#');
                string path = parts[0].Length == 0 ? page.Path : isOwn ? parts[0] : Resolve(page.Path, parts[0]);
                string file = Path.Combine(RepositoryFiles.Root, path);
                if (!File.Exists(file) && !Directory.Exists(file))
                    problems.Add($"{page.Path}({line}): there is no {path}");
                else if (parts.Length > 1 && pages.TryGetValue(path, out MarkdownPage? to) && !to.Anchors().Contains(parts[1]))
                    problems.Add($"{page.Path}({line}): {path} has no heading #{parts[1]}");
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static string RepositoryUrl => typeof(CorpusGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryUrl").Value!;

    /// <summary>A link from a page, without its <c>..</c>.</summary>
    private static string Resolve(string page, string link)
    {
        string root = Path.GetFullPath("/root");
        return Path.GetRelativePath(root, Path.GetFullPath(Path.Combine(root, Path.GetDirectoryName(page)!, link))).Replace('\\', '/');
    }

    /// <summary>What tests of a user look like is compiled with the tests of CorpusGen.Testing.</summary>
    private static bool IsOfTesting(Example example) => example.Code.Contains("CorpusDriver", StringComparison.Ordinal);

    /// <summary>What the generator of System.Text.Json would add is missing, and examples have no documentation comments.</summary>
    private static bool IsExpected(Diagnostic problem) => problem.Id is "CS1591"
        || (problem.Id is "CS0534" or "CS7036" && problem.GetMessage(CultureInfo.InvariantCulture).Contains("JsonSerializerContext", StringComparison.Ordinal));

    private static string Run(Example example)
    {
        using var image = new MemoryStream();
        (Compilation program, _) = ExampleCorpus.Compile(example);
        Assert.True(program.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            // A page says what every reader gets, also one whose culture writes a number otherwise.
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Console.SetOut(output);
            Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return output.ToString();
    }
}
