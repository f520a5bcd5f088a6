namespace CorpusGen.Extraction.Speakers;

/// <summary>A name at one place of the text.</summary>
internal sealed class Name(int first, int last)
{
    /// <summary>The first and last token.</summary>
    public int First { get; } = first;

    public int Last { get; } = last;

    /// <summary>Whose name it is.</summary>
    public Identity Identity { get; set; } = null!;

    /// <summary>Whether a title stands before it (<c>M. Martin</c>), and the gender that the title tells.</summary>
    public Gender TitleGender { get; set; }

    public bool HasTitle { get; set; }
}
