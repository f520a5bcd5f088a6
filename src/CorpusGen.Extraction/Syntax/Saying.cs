using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Whether words stand behind a verb of saying as to whom and where something is said: <c>a déclaré | à la presse</c>.</summary>
internal static class Saying
{
    /// <summary>The verb is no further before.</summary>
    private const int FarthestVerb = 12;

    /// <summary>Whether the verb before a token, with nothing but words between, says that something is said.</summary>
    public static bool StandsBefore(TokenList tokens, WordClass[] classes, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - FarthestVerb) && tokens[i].IsWord; i--)
        {
            if (classes[i] is WordClass.Verb or WordClass.Participle)
                return tokens[i].Is(Trait.Cue | Trait.WeakCue);
        }

        return false;
    }
}
