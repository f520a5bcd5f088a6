using System;
using System.Globalization;
using System.Threading;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>What the files about all articles say of one.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Doc">The XML doc of its member: title and place.</param>
/// <param name="Candidates">Its possible names.</param>
/// <param name="Mentions">Its speakers and counted nouns.</param>
internal sealed record ArticleHead(string Path, string Doc, EquatableArray<string> Candidates, Mentions Mentions)
{
    private const int FirstWords = 10, AllWords = 22;

    public static ArticleHead Of((CorpusArticle Article, Naming Naming) source, CancellationToken cancellation)
    {
        CorpusArticle article = source.Article;
        ArticleModel model = article.Model;
        BlockModel? heading = model.First(BlockKind.Title) ?? (model.Blocks.Count > 0 ? model.Blocks[0] : null);
        string words = heading?.Range.In(model.Text) ?? "";
        return new ArticleHead(
            article.Path,
            DocOf(article, heading, words),
            CandidatesOf(article, source.Naming == Naming.FileName ? "" : words),
            Mentions.In(article));
    }

    private static string DocOf(CorpusArticle article, BlockModel? heading, string words)
    {
        (int line, int column) = heading is null ? (1, 1) : new LineMap(article.Model.Text)[heading.Range.Start];
        string place = Escape.Doc(article.Path) + string.Format(CultureInfo.InvariantCulture, "({0},{1})", line, column);
        return words.Length == 0 ? place : Escape.Doc(words) + " — " + place;
    }

    private static EquatableArray<string> CandidatesOf(CorpusArticle article, string words)
    {
        var candidates = new Candidates();
        if (article.Name is not null)
            candidates.Add(article.Name);
        else
            candidates.AddWords(Identifier.Words(WithoutTag(words), AllWords), FirstWords);

        // The file's name, then its folders, tell apart what has the same title, and name what has no words.
        string withFile = candidates.Longest + Identifier.FirstWords(System.IO.Path.GetFileNameWithoutExtension(article.Path), AllWords);
        candidates.Add(withFile);
        candidates.Add(candidates.Longest + Identifier.FirstWords(System.IO.Path.GetDirectoryName(article.Path) ?? "", AllWords));
        candidates.Add((candidates.Longest.Length == 0 ? "Article" : candidates.Longest)
            + "_" + NameHash.Of(article.Path).ToString("x16", CultureInfo.InvariantCulture));
        return candidates.ToArray();
    }

    // #Tag : the title.
    private static string WithoutTag(string title)
    {
        int end = title.IndexOf(':');
        bool isTag = title.StartsWith("#", StringComparison.Ordinal) && end > 0 && title.IndexOf(' ') >= title.Substring(0, end).TrimEnd().Length;
        return isTag ? title.Substring(end + 1) : title;
    }
}
