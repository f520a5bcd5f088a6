using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace CorpusGen;

/// <summary>One text file of the corpus: <c>Corpus.Articles.First(article => article.Title is not null)</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Article
{
    internal Article(string name, string path, string text)
    {
        Name = name;
        Path = path;
        Text = text;
    }

    /// <summary>The name of its member of <c>Corpus.Articles</c>.</summary>
    public string Name { get; init; }

    /// <summary>The file's path from the project's folder, with <c>/</c>.</summary>
    public string Path { get; init; }

    /// <summary>The title, or null when the text has none.</summary>
    public string? Title { get; init; }

    /// <summary>The words above or before the title that name its subject, or null.</summary>
    public string? Kicker { get; init; }

    /// <summary>Who published it, or its byline or dateline, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The language it was read in.</summary>
    public Language Language { get; init; }

    /// <summary>The whole text of the file.</summary>
    public string Text { get; init; }

    /// <summary>One for each line that is not blank, in the order of the text.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = new Block[0];

    /// <summary>Somebody's own words, in the order of the text.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = new Quote[0];

    /// <summary>Reported speech, in the order of the text.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = new Statement[0];

    /// <summary>Names, titles and scare quotes in quotation marks, in the order of the text.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = new Term[0];

    /// <summary>Numbers and what they measure, in the order of the text.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = new Figure[0];

    /// <summary>The blocks of running text.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyList<Block> Paragraphs => BlocksOf(BlockKind.Paragraph);

    /// <summary>The headings inside the article.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyList<Block> Headings => BlocksOf(BlockKind.Heading);

    /// <summary>The words under pictures.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyList<Block> Captions => BlocksOf(BlockKind.Caption);

    /// <summary>Who made the pictures.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyList<Block> Credits => BlocksOf(BlockKind.Credit);

    /// <summary>The embedded posts and pull quotes.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyList<Block> Posts => BlocksOf(BlockKind.Post);

    /// <summary>The readers' comments.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyList<Block> Comments => BlocksOf(BlockKind.Comment);

    /// <summary>The words of the site, not of the article.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyList<Block> Boilerplate => BlocksOf(BlockKind.Boilerplate);

    /// <summary>Whether the two are the same text under the same path and name.</summary>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Name == other.Name
            && Path == other.Path
            && Title == other.Title
            && Kicker == other.Kicker
            && Source == other.Source
            && Language == other.Language
            && Text == other.Text);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.GetHashCode());

    /// <summary>Title (shortened), or name, and path.</summary>
    public override string ToString() => Rows.Invariant($"{Rows.Shorten(Title ?? Name)} ({Path})");

    private IReadOnlyList<Block> BlocksOf(BlockKind kind) => Blocks.Where(block => block.Kind == kind).ToArray();
}
