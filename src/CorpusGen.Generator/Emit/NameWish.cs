using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>What an article would be called, whatever the others are.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="IsGiven">Whether its metadata names it.</param>
/// <param name="Candidates">Its possible names, the best first.</param>
internal sealed record NameWish(string Path, bool IsGiven, EquatableArray<string> Candidates)
{
    private const int FirstWords = 10, AllWords = 22;

    // A title's first sentence of so few words is what it is filed under: "Vidéo. Un ours…"
    private const int WordsOfRubric = 2, LettersOfRubric = 5;

    /// <summary>What an article is named after: its title, else its first paragraph, else whatever it begins with. Empty in an empty text.</summary>
    public static TextRange HeadingOf(ArticleModel model) =>
        (model.First(BlockKind.Title) ?? model.First(BlockKind.Paragraph) ?? (model.Blocks.Count > 0 ? model.Blocks[0] : null))?.Range ?? default;

    /// <param name="path">From the project's folder, with <c>/</c>.</param>
    /// <param name="name">What its metadata says, or null.</param>
    /// <param name="text">Its text.</param>
    /// <param name="heading">See <see cref="HeadingOf"/>.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="naming">Whether titles are names at all.</param>
    public static NameWish Of(string path, string? name, string text, TextRange heading, Language language, Naming naming)
    {
        var candidates = new Candidates();
        if (name is not null)
            candidates.Add(name);
        else if (naming != Naming.FileName)
            candidates.AddOpening(text, WithoutRubric(text, heading), language, FirstWords, AllWords);

        // The file's name, then its folders, tell apart what has the same title, and name what has no words.
        candidates.AddBehind(FileWords(path));
        candidates.AddBehind(Identifier.FirstWords(System.IO.Path.GetDirectoryName(path) ?? "", AllWords));
        if (candidates.Longest.Length == 0)
            candidates.Add("Untitled");
        return new NameWish(path, name is not null, candidates.ToArray());
    }

    /// <summary>The words of a file's name.</summary>
    public static string FileWords(string path) => Identifier.FirstWords(System.IO.Path.GetFileNameWithoutExtension(path), AllWords);

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
