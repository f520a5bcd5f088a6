using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Corrections;

/// <summary>The names of speakers, as people write them in a corrections file.</summary>
internal static class SpeakerNames
{
    /// <summary>Whether two names differ in case, blanks and apostrophes at most.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || string.Equals(FoldedText.Fold(one.Trim()), FoldedText.Fold(other.Trim()), StringComparison.OrdinalIgnoreCase);

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
}
