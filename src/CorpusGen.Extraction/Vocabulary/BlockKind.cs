namespace CorpusGen;

/// <summary>What a line of an article is for.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The words above or before the title that name its subject (<c>Économie</c>, <c>EXCLUSIF</c>).</summary>
    Kicker,

    /// <summary>Who published the article, or its byline or dateline (<c>AFP</c>, <c>Par Anne Martin</c>).</summary>
    Source,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>Who made a picture (<c>Jim Watson | AFP | Getty Images</c>).</summary>
    Credit,

    /// <summary>An embedded post of a social network, or a pull quote, with its author on the next line.</summary>
    Post,

    /// <summary>The line under a post that says whose it is and when (<c>- Elon Musk (@elonmusk) le 23 mars 2018</c>).</summary>
    PostAttribution,

    /// <summary>A reader's comment.</summary>
    Comment,

    /// <summary>The number of comments (<c>1 réponse</c>).</summary>
    CommentCount,

    /// <summary>Words of the site, not of the article (<c>Lire plus...</c>, <c>Leave a Comment</c>).</summary>
    Boilerplate,

    /// <summary>An item of a list, where the file's format says so (Markdown).</summary>
    ListItem,

    /// <summary>A paragraph of a block quote whose author the file does not name (Markdown).</summary>
    BlockQuote,

    /// <summary>A cell of a table (Markdown).</summary>
    TableCell,
}
