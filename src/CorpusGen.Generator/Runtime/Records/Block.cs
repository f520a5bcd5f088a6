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

    /// <summary>The line without the blanks at both ends.</summary>
    public string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public Location Location { get; init; }

    /// <summary>Kind, text (shortened) and place.</summary>
    public override string ToString() => CorpusGenRuntime.Print.Invariant($"{Kind}: {CorpusGenRuntime.Print.Short(Text)} {Location}");
}
