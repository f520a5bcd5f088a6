namespace CorpusGen.Tool;

/// <summary>A text that is known not to be readable before it is read.</summary>
internal sealed class MissingText(string source, string problem) : TextSource
{
    public override string Name => source;

    protected override NamedText ReadText() => throw new UnreadableTextException(source, problem);
}
