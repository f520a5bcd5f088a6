using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Corrections;

/// <summary>The names of speakers, as people write them in a corrections file.</summary>
internal static class SpeakerNames
{
    private const char End = '\0';

    private static readonly string[] s_articles = ["le ", "la ", "les ", "l'", "the "];

    /// <summary>Names that are the same to people are equal.</summary>
    public static IEqualityComparer<string> Comparer { get; } = new NameComparer();

    /// <summary>Whether two names differ in case, blanks, apostrophes and hyphens at most. Asked for each name of each article: nothing is made for it.</summary>
    public static bool AreSame(string one, string other)
    {
        for (int i = 0, j = 0; ;)
        {
            char next = Next(one, ref i);
            if (next != Next(other, ref j))
                return false;
            if (next == End)
                return true;
        }
    }

    /// <summary>Whether two names are the same, with an article before the first or without: <c>le patron de Tesla</c> is whom an article calls <c>patron de Tesla</c>.</summary>
    public static bool AreSameWithoutArticle(string name, string other) => AreSame(name, other) || (WithoutArticle(name) is { } bare && AreSame(bare, other));

    /// <summary>The name without the article that it begins with; null when it begins with none.</summary>
    public static string? WithoutArticle(string name)
    {
        foreach (string article in s_articles)
        {
            if (name.Length > article.Length && char.IsWhiteSpace(name[article.Length - 1]) == (article[article.Length - 1] == ' ') && AreSame(name.Substring(0, article.Length), article))
                return name.Substring(article.Length);
        }

        return null;
    }

    private static char Next(string name, ref int at)
    {
        if (at == name.Length)
            return End;
        char c = name[at++];
        if (!char.IsWhiteSpace(c))
            return char.ToLowerInvariant(FoldedText.Plain(c));
        while (at < name.Length && char.IsWhiteSpace(name[at]))
            at++;
        return at == name.Length ? End : ' ';
    }

    /// <summary>The name that the article has for somebody: the fullest when one of his other names is given, and the name itself when nobody has it.</summary>
    public static string FullNameOf(string name, ArticleModel article)
    {
        string? full = null;
        foreach (SpeakerModel speaker in article.Speakers)
        {
            if (AreSame(speaker.Name, name))
                return speaker.Name;
            foreach (string other in speaker.Names)
            {
                // The surname of two is the name of neither.
                if (AreSame(other, name))
                    full = full is null || full == speaker.Name ? speaker.Name : name;
            }
        }

        return full ?? name;
    }

    private sealed class NameComparer : IEqualityComparer<string>
    {
        public bool Equals(string one, string other) => AreSame(one, other);

        public int GetHashCode(string name)
        {
            int hash = 0;
            for (int i = 0; Next(name, ref i) is not End and var c;)
                hash = unchecked((hash * 31) + c);
            return hash;
        }
    }
}
