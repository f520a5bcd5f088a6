using System.Collections.Generic;
using CorpusGen.Extraction.Articles.Layout;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// Says of every line what it is for. What the file's format says comes first, then what a line says by itself (a post's attribution, chrome, a byline, a credit), then what
/// its place says (title, captions, comments), then who speaks in it (interviews), then how it looks (headings); the rest are paragraphs.
/// </summary>
internal static class BlockReader
{
    /// <summary>One block for each line of the document, in its order, with the posts and the lines of an interview among them.</summary>
    public static Page Read(Document document, SourceText? source = null)
    {
        var page = new LinePage(document, source?.Lines ?? default);
        List<Post> posts = [];
        FormatReader.Read(page, source?.FrontMatter?.Title, posts);
        PostReader.Read(page, posts);
        // With nothing around it a line can be no other part of a page.
        if (page.Count < 2)
            return new Page(page.ToBlocks(), posts, []);
        PictureReader.ReadCredits(page);
        ChromeReader.Read(page);
        SourceReader.Read(page);
        if (!FormatReader.HasTitle(page, source?.FrontMatter?.Title))
            TitleReader.Read(page);
        SourceReader.ReadNames(page);
        PictureReader.ReadCaptions(page);
        ChromeReader.ReadOtherArticles(page);
        CommentReader.Read(page);
        List<InterviewLine> interview = InterviewReader.Read(page);
        HeadingReader.Read(page);
        return new Page(page.ToBlocks(), posts, interview);
    }
}
