using System;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>How large an assembly with a corpus is.</summary>
public class SizeTests
{
    // Short real articles, 3 kB each, many of them with dates and figures: what each adds to an assembly, with its text as a resource.
    [Fact]
    public void An_article_adds_a_quarter_of_its_text_to_the_assembly()
    {
        (long fewBytes, long fewText) = Size(copies: 20);
        (long manyBytes, long manyText) = Size(copies: 60);
        double ratio = (manyBytes - fewBytes) / (double)(manyText - fewText);
        Assert.InRange(Math.Round(ratio, 2), 1.1, 1.25);
    }

    // Copies have titles and paths of their own.
    private static (long Assembly, long Texts) Size(int copies)
    {
        TextFile[] seeds = RepositoryFiles.Seeds().ToArray();
        TextFile[] files = [.. Enumerable.Range(0, copies * seeds.Length).Select(number => Copy(seeds[number % seeds.Length].Text!, number, number / seeds.Length))];
        GeneratorRun run = GeneratorRun.Of(files, new ProjectOptions(("CorpusGenMembers", "Articles")));
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image, manifestResources: files.Select(file => new ResourceDescription(file.Resource!, () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text!)), isPublic: true))).Success);
        return (image.Length, files.Sum(file => (long)Encoding.UTF8.GetByteCount(file.Text!)));
    }

    private static TextFile Copy(string text, int number, int copy) =>
        new TextFile($"articles/{number / 1000:D3}/{number:D6}.txt", text.Insert(text.IndexOf('\n'), $" {(char)('A' + (copy % 26))}{(char)('a' + (copy / 26))}")).Embedded();
}
