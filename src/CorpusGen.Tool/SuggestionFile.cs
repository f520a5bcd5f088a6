using System;
using System.Collections.Generic;
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
    private readonly PathEnds? _texts;

    /// <summary>Begins the file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="texts">All texts; null when they come as lines, which are called by their ids.</param>
    /// <exception cref="IOException">The file is there, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public SuggestionFile(string path, IEnumerable<TextSource>? texts)
    {
        _texts = texts is null ? null : CorrectionFile.EndsOf(texts);
        _output = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write), new UTF8Encoding(false));
        SuggestionWriter.WriteHead(_output);
    }

    /// <summary>What is to be written of an article; called on any thread.</summary>
    public string Of(NamedText text, ArticleModel article)
    {
        using var suggestions = new StringWriter();
        foreach (CorrectionSuggestion suggestion in CorrectionSuggestion.Of(article, _texts?.Offer(CorrectionFile.KeyOf(text)) ?? text.Id))
            SuggestionWriter.Write(suggestions, suggestion);
        return suggestions.ToString();
    }

    public void Write(string suggestions) => _output.Write(suggestions);

    public void Dispose() => _output.Dispose();
}
