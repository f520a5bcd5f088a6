namespace CorpusGen;

/// <summary>A line of an article that is not blank: <c>article.Blocks[0].Kind == BlockKind.Title</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Block
{
    internal Block(string text, Location location)
    {
        Text = text;
        Location = location;
    }

    /// <summary>What the line is for.</summary>
    public BlockKind Kind { get; init; }

    /// <summary>Of a heading in Markdown 1 to 6, of an item of a list or a block quote how deep it is nested, from 1; 0 where the file's format does not say.</summary>
    public int Level { get; init; }

    /// <summary>The words without the blanks at both ends: <c>block.Text</c> has no marks of Markdown, <c>article.Text</c> is the file as it is.</summary>
    public string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public Location Location { get; init; }

    /// <summary>Kind, text (shortened) and place.</summary>
    public override string ToString() => CorpusGenRuntime.Print.Invariant($"{Kind}: {CorpusGenRuntime.Print.Short(Text)} {Location}");
}
