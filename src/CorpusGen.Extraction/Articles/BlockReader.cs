using System.Collections.Generic;
using CorpusGen.Extraction.Articles.Layout;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// Says of every line what it is for. What a line says by itself comes first (a post's attribution, chrome, a byline, a credit), then what
/// its place says (title, captions, comments), then how it looks (headings); the rest are paragraphs.
/// </summary>
internal static class BlockReader
{
    /// <summary>One block for each line of the document, in its order.</summary>
    public static List<BlockModel> Read(Document document)
    {
        var page = new LinePage(document);
        // With nothing around it a line can be no part of a page.
        if (page.Count < 2)
            return page.ToBlocks();
        PostReader.Read(page);
        PictureReader.ReadCredits(page);
        ChromeReader.Read(page);
        SourceReader.Read(page);
        TitleReader.Read(page);
        SourceReader.ReadNames(page);
        PictureReader.ReadCaptions(page);
        ChromeReader.ReadOtherArticles(page);
        CommentReader.Read(page);
        HeadingReader.Read(page);
        return page.ToBlocks();
    }
}
