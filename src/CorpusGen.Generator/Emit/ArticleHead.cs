using System;
using System.Globalization;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>What of an article is emitted with that of others, or depends on it.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Doc">The XML doc of its member: title and place.</param>
/// <param name="Candidates">Its possible names.</param>
/// <param name="Mentions">Its speakers and counted nouns.</param>
internal sealed record ArticleHead(string Path, string Doc, EquatableArray<string> Candidates, Mentions Mentions)
{
    private const int FirstWords = 10, AllWords = 22;

    public static ArticleHead Of(Places places, string? name, ArticleModel model, Naming naming)
    {
        BlockModel? heading = model.First(BlockKind.Title) ?? (model.Blocks.Count > 0 ? model.Blocks[0] : null);
        string words = model.Title ?? heading?.Range.In(model.Text) ?? "";
        string place = places.DocOf(heading?.Range.Start ?? 0);
        return new ArticleHead(
            places.Path,
            words.Length == 0 ? place : Escape.Doc(words) + " — " + place,
            CandidatesOf(places.Path, name, naming == Naming.FileName ? "" : words),
            Mentions.In(model, places));
    }

    private static EquatableArray<string> CandidatesOf(string path, string? name, string words)
    {
        var candidates = new Candidates();
        if (name is not null)
            candidates.Add(name);
        else
            candidates.AddWords(Identifier.Words(WithoutTag(words), AllWords), FirstWords);

        // The file's name, then its folders, tell apart what has the same title, and name what has no words.
        string withFile = candidates.Longest + Identifier.FirstWords(System.IO.Path.GetFileNameWithoutExtension(path), AllWords);
        candidates.Add(withFile);
        candidates.Add(candidates.Longest + Identifier.FirstWords(System.IO.Path.GetDirectoryName(path) ?? "", AllWords));
        candidates.Add((candidates.Longest.Length == 0 ? "Article" : candidates.Longest)
            + "_" + NameHash.Of(path).ToString("x16", CultureInfo.InvariantCulture));
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
