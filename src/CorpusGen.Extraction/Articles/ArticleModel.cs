using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Everything read from one text. Two models of equal texts in equal languages are equal.</summary>
public sealed record ArticleModel
{
    /// <summary>What was read: all ranges count in its UTF-16 code units. It is the file as it is, unless <see cref="Source"/> says otherwise.</summary>
    public required string Text { get; init; }

    /// <summary>The file that the text was taken out of; null where the text is the whole file.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The file as it is.</summary>
    public string File => Source?.File ?? Text;

    /// <summary>The language the text was read in.</summary>
    public required Language Language { get; init; }

    /// <summary>One for each line that is not blank, in the order of the text.</summary>
    public required EquatableArray<BlockModel> Blocks { get; init; }

    /// <summary>Somebody's own words, in the order of the text.</summary>
    public required EquatableArray<QuoteModel> Quotes { get; init; }

    /// <summary>Reported (indirect) speech, in the order of the text.</summary>
    public required EquatableArray<StatementModel> Statements { get; init; }

    /// <summary>Names, titles and scare quotes in quotation marks, in the order of the text.</summary>
    public required EquatableArray<TermModel> Terms { get; init; }

    /// <summary>Numbers and what they measure, in the order of the text.</summary>
    public required EquatableArray<FigureModel> Figures { get; init; }

    /// <summary>Those whom quotes, statements and figures name, each once, in the order of their names; empty when there are none.</summary>
    public EquatableArray<SpeakerModel> Speakers { get; init; }

    /// <summary>The title that the front matter gives, else the one among the lines; null when there is none.</summary>
    public string? Title => Source?.FrontMatter?.Title ?? First(BlockKind.Title)?.Range.In(Text);

    /// <summary>Where words of the text stand in the file: <c>article.InFile(quote.Range)</c>.</summary>
    public TextRange InFile(TextRange words) => Source?.Map.ToFile(words) ?? words;

    /// <summary>What cannot be read as it is written, in the order of the text; empty in most texts.</summary>
    public EquatableArray<FlawModel> Flaws { get; init; }

    /// <summary>The first block of a kind, or null: <c>article.First(BlockKind.Title)?.Range.In(article.Text)</c>.</summary>
    public BlockModel? First(BlockKind kind)
    {
        foreach (BlockModel block in Blocks)
        {
            if (block.Kind == kind)
                return block;
        }

        return null;
    }
}
