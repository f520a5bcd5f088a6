using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats;

namespace CorpusGen.Tool;

/// <summary>A text to come, or the reason why it does not.</summary>
internal abstract class TextSource
{
    private volatile bool _isWaiting;

    /// <summary>What messages call it: the path of its file, with <c>/</c>, or where else it comes from.</summary>
    public abstract string Name { get; }

    /// <summary>Whether <see cref="Read"/> has begun and nothing has come yet, as long as nobody writes into a pipe.</summary>
    public bool IsWaiting => _isWaiting;

    /// <summary>Reads the text; called once, on any thread.</summary>
    /// <exception cref="UnreadableTextException">There is no such text.</exception>
    public NamedText Read()
    {
        _isWaiting = true;
        try
        {
            return ReadText();
        }
        finally
        {
            _isWaiting = false;
        }
    }

    /// <inheritdoc cref="Read"/>
    protected abstract NamedText ReadText();

    /// <summary>To be called when the first of the text has come.</summary>
    protected void StopWaiting() => _isWaiting = false;
}

/// <summary>A text and what it is called in the results.</summary>
/// <param name="Id">The name of its file, or its <c>id</c>.</param>
/// <param name="Path">The path of its file as it was given, with <c>/</c>; null when it comes from no file.</param>
/// <param name="Language">The language it is said to be in; null to find it.</param>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Format">What it is written in.</param>
internal sealed record NamedText(string Id, string? Path, Language? Language, string Text, SourceFormat Format = SourceFormat.Text)
{
    /// <summary>The ISO 8601 date that it is said to be of, or null.</summary>
    public string? Date { get; init; }

    /// <summary>The event that it is said to be about, or null.</summary>
    public string? Event { get; init; }

    /// <summary>Reads what is in the text.</summary>
    public ArticleModel Extract() => ArticleExtractor.Extract(SourceReader.Read(Text, Format), Language);

    /// <summary>What was read in the text, with what it says of itself.</summary>
    public CorpusDocument ToDocument(ArticleModel article)
    {
        FrontMatter? frontMatter = article.Source?.FrontMatter;
        return new CorpusDocument(Path ?? Id, article)
        {
            Day = (Date ?? frontMatter?.Find("date")?.Text) is string date ? CorpusDocument.DayOf(date) : Path is null ? null : CorpusDocument.DayOfName(Path),
            Event = Event ?? frontMatter?.Find("event")?.Text.Trim(),
        };
    }
}
