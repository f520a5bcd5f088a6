using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpus.Writing;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>Builds a project of Markdown posts with front matter, and one of the same words as bare texts, in turns, with <c>CorpusGenMembers=Articles</c>.</summary>
internal static class MarkdownMeasurement
{
    private const int Turns = 3;

    /// <summary>The times as a table in Markdown.</summary>
    public static string Run(int count)
    {
        string folder = Path.Combine(Path.GetTempPath(), "corpusgen-markdown-" + Environment.ProcessId);
        try
        {
            string package = Path.Combine(folder, "package");
            Package.Unpack(package);
            ConsumerProject text = Write(count, ArticleText.Of, ".txt", folder, package), markdown = Write(count, MarkdownPost.Of, ".md", folder, package);

            // The first build warms the disk's cache for the others.
            text.Build();
            (Command Text, Command Markdown)[] turns = [.. Enumerable.Range(0, Turns).Select(_ => (text.Build(), markdown.Build()))];
            Command bare = turns.MinBy(turn => turn.Text.Seconds).Text, posts = turns.MinBy(turn => turn.Markdown.Seconds).Markdown;
            return string.Create(CultureInfo.InvariantCulture, $"""
                | posts | as bare text | peak | as Markdown | peak | ratio | all turns |
                | ---: | ---: | ---: | ---: | ---: | ---: | --- |
                | {count:N0} | {bare.Seconds:F1} s | {bare.PeakMegabytes:F0} MB | {posts.Seconds:F1} s | {posts.PeakMegabytes:F0} MB | {posts.Seconds / bare.Seconds:F2} × | {string.Join(", ", turns.Select(turn => string.Create(CultureInfo.InvariantCulture, $"{turn.Text.Seconds:F1} / {turn.Markdown.Seconds:F1}")))} |
                """);
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static ConsumerProject Write(int count, Func<int, string> textOf, string extension, string folder, string package)
    {
        string articles = Path.Combine(folder, "articles" + extension);
        ArticleFiles.Write(count, textOf, articles, extension);
        return new ConsumerProject(Path.Combine(folder, "project" + extension), package, articles, Content.Articles, extension);
    }
}
