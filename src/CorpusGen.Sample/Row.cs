namespace CorpusGen.Sample;

/// <summary>A row of a table.</summary>
internal sealed record Row(params Words[] Cells);

/// <summary>What stands in a cell: words, and under them where they come from.</summary>
internal sealed record Words(string Text, params string[] Under)
{
    public static implicit operator Words(string text) => new(text);
}
