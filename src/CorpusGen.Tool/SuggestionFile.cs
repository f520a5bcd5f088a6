using System;
using System.IO;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Formats.Corrections;

namespace CorpusGen.Tool;

/// <summary>The file that suggestions are written to. One that is there is not written over: somebody may have filled it in.</summary>
internal sealed class SuggestionFile : IDisposable
{
    private readonly StreamWriter _output;

    /// <exception cref="IOException">The file is there, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public SuggestionFile(string path)
    {
        _output = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write), new UTF8Encoding(false));
        SuggestionWriter.WriteHead(_output);
    }

    /// <summary>What is to be written of an article; called on any thread.</summary>
    public static string Of(NamedText text, ArticleModel article)
    {
        using var suggestions = new StringWriter();
        foreach (CorrectionSuggestion suggestion in CorrectionSuggestion.Of(article, text.Path is { } path ? EndOf(path) : text.Id))
            SuggestionWriter.Write(suggestions, suggestion);
        return suggestions.ToString();
    }

    public void Write(string suggestions) => _output.Write(suggestions);

    public void Dispose() => _output.Dispose();

    /// <summary>The path as it is in every folder from which the file can be reached: an entry may name the end of a path.</summary>
    private static string EndOf(string path)
    {
        string end = TextFile.Slashes(Path.GetRelativePath(Environment.CurrentDirectory, path));
        while (end.StartsWith("../", StringComparison.Ordinal))
            end = end[3..];
        return end;
    }
}
