namespace CorpusGen.Extraction.Entities;

/// <summary>A name at one place of the text.</summary>
internal sealed class NameMention(int first, int last)
{
    /// <summary>The first token.</summary>
    public int First { get; } = first;

    /// <summary>The last token.</summary>
    public int Last { get; } = last;

    /// <summary>Whose name it is.</summary>
    public Entity Entity { get; set; } = null!;

    /// <summary>Whether a title stands before it (<c>M. Martin</c>).</summary>
    public bool HasTitle { get; init; }

    /// <summary>The gender that the title tells.</summary>
    public Gender TitleGender { get; init; }
}
