using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Texts;

/// <summary>A text of the corpus, as rules look at it.</summary>
/// <param name="source">The file as the host has it.</param>
/// <param name="file">What is known of it as a CorpusFile.</param>
/// <param name="text">All of it.</param>
/// <param name="language">The language that it is said to be in; null when its words tell.</param>
internal sealed class CorpusText(AdditionalText source, CorpusFile file, string text, Language? language)
{
    public AdditionalText Source => source;

    public CorpusFile File => file;

    public string Text => text;

    public Language? Language => language;

    /// <summary>The place of some of it in the file; lines end where they do for the compiler.</summary>
    public Location LocationOf(TextRange range, CancellationToken cancellation)
    {
        var span = TextSpan.FromBounds(range.Start, range.End);
        LinePositionSpan lines = source.GetText(cancellation) is SourceText lined && range.End <= lined.Length ? lined.Lines.GetLinePositionSpan(span) : default;
        return Location.Create(source.Path, span, lines);
    }
}
