using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Generator.Tests.Docs;

/// <summary>A fenced block of a page: its language, the comment above it, and its lines.</summary>
internal sealed record Example(MarkdownPage Page, int Line, string Language, string Comment, string Code)
{
    public override string ToString() => $"{Page.Path}({Line})";
}

/// <summary>A page of the documentation: its examples, links and headings.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UsePreciseSourceLocation().Build();

    private readonly MarkdownDocument _document;

    public MarkdownPage(string path)
    {
        Path = path;
        _document = Markdown.Parse(File.ReadAllText(System.IO.Path.Combine(RepositoryFiles.Root, path)), s_pipeline);
        Examples = ReadExamples();
    }

    /// <summary>The path from the repository's root, with <c>/</c>.</summary>
    public string Path { get; }

    public IReadOnlyList<Example> Examples { get; }

    /// <summary>Every page that a user or contributor reads.</summary>
    public static IEnumerable<MarkdownPage> All() =>
        new[] { "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md" }
            .Concat(new[] { "docs", "benchmarks" }.SelectMany(folder => Directory.GetFiles(System.IO.Path.Combine(RepositoryFiles.Root, folder), "*.md", SearchOption.AllDirectories))
                .Select(path => System.IO.Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'))
                .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal))
            .Select(path => new MarkdownPage(path));

    /// <summary>The targets of links and pictures, with their lines.</summary>
    public IEnumerable<(int Line, string Target)> Links() => _document.Descendants<LinkInline>().Select(link => (link.Line + 1, link.Url!));

    /// <summary>The anchors that a host makes of the headings.</summary>
    public ISet<string> Anchors() => _document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!).ToHashSet(StringComparer.Ordinal);

    private List<Example> ReadExamples()
    {
        var examples = new List<Example>();
        Markdig.Syntax.Block? above = null;
        foreach (Markdig.Syntax.Block block in _document)
        {
            if (block is FencedCodeBlock code)
                examples.Add(new Example(this, code.Line + 1, code.Info ?? "", above is HtmlBlock { Type: HtmlBlockType.Comment } comment ? TextOf(comment)[4..^4].Trim() : "", TextOf(code)));
            above = block;
        }

        return examples;
    }

    private static string TextOf(LeafBlock block) => string.Concat(block.Lines.Lines.Take(block.Lines.Count).Select(line => line + "\n"));
}
