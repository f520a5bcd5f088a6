using System.Collections.Immutable;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Texts;

/// <summary>A text of the corpus, as rules look at it.</summary>
internal sealed class CorpusText
{
    private readonly SourceText? _lines;
    private readonly ArticleCorrections _corrections;
    private volatile TextFindings? _findings;

    /// <param name="source">The file as the host has it.</param>
    /// <param name="file">What is known of it as a CorpusFile.</param>
    /// <param name="text">All of it.</param>
    /// <param name="readAs">What it is read as.</param>
    /// <param name="corrections">What people say that is read wrongly in it.</param>
    /// <param name="suppressed">The ids that its metadata switches off.</param>
    public CorpusText(AdditionalText source, CorpusFile file, string text, ReadAs readAs, ArticleCorrections corrections, ImmutableHashSet<string> suppressed)
    {
        Source = source;
        _lines = TextEncoding.Read(source);
        Suppressed = suppressed;
        File = file;
        Text = text;
        ReadAs = readAs;
        _corrections = corrections;
        Encoding = TextEncoding.Of(text, _lines?.Encoding);
    }

    /// <summary>The file as the host has it.</summary>
    public AdditionalText Source { get; }

    /// <summary>What is known of it as a CorpusFile.</summary>
    public CorpusFile File { get; }

    /// <summary>From the project's folder, with <c>/</c>.</summary>
    public string Path => File.Path;

    public string Text { get; }

    /// <summary>What it is read as.</summary>
    public ReadAs ReadAs { get; }

    /// <summary>The ids that its metadata switches off, and others that it names.</summary>
    public ImmutableHashSet<string> Suppressed { get; }

    /// <summary>How its bytes were read.</summary>
    public TextEncoding Encoding { get; }

    /// <summary>The first line that is not blank, without the blanks at both ends; nothing at the start of an empty text.</summary>
    public TextRange FirstLine
    {
        get
        {
            int start = 0;
            while (start < Text.Length && char.IsWhiteSpace(Text[start]))
                start++;
            int end = start;
            while (end < Text.Length && !LineMap.IsLineBreak(Text[end]))
                end++;
            return start == Text.Length ? new TextRange(0, 0) : new TextRange(start, end);
        }
    }

    /// <summary>Whether it is worth looking at what the text says: what is not the text that somebody wrote has one thing to correct first.</summary>
    public bool IsLegible => !Encoding.IsWide && !string.IsNullOrWhiteSpace(Text);

    /// <summary>What was found in it, corrections and all, extracted now if it was not yet.</summary>
    public TextFindings FindingsOf(SharedExtraction extraction) => _findings ??= extraction.ReadFindings(Text, ReadAs, _corrections);

    /// <summary>Whether the metadata of the file switches a rule off.</summary>
    public bool IsSuppressed(string id) => Suppressed.Contains(id);

    /// <summary>The place of some of it in the file; lines end where they do for the compiler.</summary>
    public Location LocationOf(TextRange range)
    {
        var span = TextSpan.FromBounds(range.Start, range.End);
        return Location.Create(Source.Path, span, _lines is not null && range.End <= _lines.Length ? _lines.Lines.GetLinePositionSpan(span) : default);
    }
}
