using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>What of an article is emitted with that of others, or depends on it.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Doc">The XML doc of its member: title and place.</param>
/// <param name="IsNamed">Whether its metadata names it.</param>
/// <param name="Candidates">Its possible names.</param>
/// <param name="Mentions">Its speakers and counted nouns.</param>
internal sealed record ArticleHead(string Path, string Doc, bool IsNamed, EquatableArray<string> Candidates, Mentions Mentions)
{
    private const int FirstWords = 10, AllWords = 22;

    // A title's first sentence of so few words is what it is filed under: "Vidéo. Un ours…"
    private const int WordsOfRubric = 2, LettersOfRubric = 5;

    public static ArticleHead Of(Places places, string? name, ArticleModel model, Naming naming)
    {
        BlockModel? heading = model.First(BlockKind.Title) ?? model.First(BlockKind.Paragraph) ?? (model.Blocks.Count > 0 ? model.Blocks[0] : null);
        TextRange words = heading?.Range ?? default;
        string place = places.DocOf(words.Start);
        return new ArticleHead(
            places.Path,
            words.Length == 0 ? place : Escape.Doc(words.In(model.Text)) + " — " + place,
            name is not null,
            CandidatesOf(places.Path, name, model, naming == Naming.FileName ? default : WithoutRubric(model.Text, words)),
            Mentions.In(model, places));
    }

    /// <summary>The words of a file's name.</summary>
    public static string FileWords(string path) => Identifier.FirstWords(System.IO.Path.GetFileNameWithoutExtension(path), AllWords);

    private static EquatableArray<string> CandidatesOf(string path, string? name, ArticleModel model, TextRange words)
    {
        var candidates = new Candidates();
        if (name is not null)
            candidates.Add(name);
        else
            candidates.AddOpening(model.Text, words, model.Language, FirstWords, AllWords);

        // The file's name, then its folders, tell apart what has the same title, and name what has no words.
        candidates.AddBehind(FileWords(path));
        candidates.AddBehind(Identifier.FirstWords(System.IO.Path.GetDirectoryName(path) ?? "", AllWords));
        if (candidates.Longest.Length == 0)
            candidates.Add("Untitled");
        return candidates.ToArray();
    }

    // #Tag : the title. EN DIRECT. The title.
    private static TextRange WithoutRubric(string text, TextRange title)
    {
        string words = title.In(text);
        int end = words.IndexOf(':');
        if (words.StartsWith("#", StringComparison.Ordinal) && end > 0 && words.IndexOf(' ') >= words.Substring(0, end).TrimEnd().Length)
            return title with { Start = title.Start + end + 1 };
        end = words.IndexOf(". ", StringComparison.Ordinal);
        bool isRubric = end >= LettersOfRubric && Identifier.Words(words.Substring(0, end), WordsOfRubric + 1).Count <= WordsOfRubric;
        return isRubric ? title with { Start = title.Start + end + 1 } : title;
    }
}
