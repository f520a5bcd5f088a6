namespace CorpusGen.Tool;

/// <summary>A text to come, or the reason why it does not.</summary>
internal abstract class TextSource
{
    /// <summary>What messages call it: the path of its file, with <c>/</c>, or where else it comes from.</summary>
    public abstract string Name { get; }

    /// <summary>Reads the text; called once, on any thread.</summary>
    /// <exception cref="UnreadableTextException">There is no such text.</exception>
    public abstract NamedText Read();
}

/// <summary>A text and what it is called in the results.</summary>
/// <param name="Id">The name of its file, or its <c>id</c>.</param>
/// <param name="Path">The path of its file as it was given, with <c>/</c>; null when it comes from no file.</param>
/// <param name="Language">The language it is said to be in; null to find it.</param>
/// <param name="Text">The text, without a byte order mark.</param>
internal sealed record NamedText(string Id, string? Path, Language? Language, string Text);
