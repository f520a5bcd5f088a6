using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// Gives every token its word class. A capital where a sentence begins is no evidence of a name, unless the same word has one inside a sentence
/// elsewhere in the text; in a line that is mostly capitals no capital is.
/// </summary>
internal static class WordClassReader
{
    /// <summary>Shorter words are small in a headline in capitals too.</summary>
    private const int LongWord = 4;

    /// <summary>A shorter line may have many names.</summary>
    private const int MinimumWords = 7;

    public static WordClass[] Read(Document document, Sentences sentences)
    {
        TokenList tokens = document.Tokens;
        LanguageSyntax language = document.Lexicon.Syntax!;
        WordClass[] classes = KeptArrays<WordClass>.Take(tokens.Count);
        Array.Clear(classes, 0, classes.Length);
        var capitalized = new HashSet<int>();
        var doubtful = new List<int>();
        foreach (Line line in document.Lines)
        {
            bool headline = IsMostlyCapitals(tokens, line);
            int nextStart = line.FirstToken;
            for (int i = line.FirstToken; i < line.EndToken; i++)
            {
                bool begins = (headline && tokens[i].IsCapitalized) || i == nextStart || (i > line.FirstToken && tokens[i].IsCapitalized && IsOpening(tokens[i - 1], tokens[i]));
                if (i == nextStart)
                    nextStart = sentences.EndOf(i);
                WordClass read = language.ClassOf(tokens, classes, i, begins);
                classes[i] = read;
                ref readonly Token token = ref tokens[i];
                if (!token.IsWord || !token.IsCapitalized)
                    continue;
                if (!begins && read == WordClass.Name)
                    capitalized.Add(HashOf(tokens, i));
                else if (begins && read is not WordClass.Name && !token.Is(Trait.ClosedClass))
                    doubtful.Add(i);
            }
        }

        foreach (int i in doubtful)
        {
            if (capitalized.Contains(HashOf(tokens, i)))
                classes[i] = WordClass.Name;
        }

        return classes;
    }

    /// <summary>A mark, dash or bullet behind which a sentence may begin.</summary>
    private static bool IsOpening(in Token mark, in Token first) => mark.Kind == TokenKind.Symbol
        && (mark.Symbol is '«' or '“' or '‘' or '‹' or ':' or '–' or '—' or '•' or '…' or '?' or '!' or ';' || (mark.Symbol is '"' or '\'' or '(' && !first.HasSpaceBefore));

    private static bool IsMostlyCapitals(TokenList tokens, Line line)
    {
        int words = 0, capitals = 0;
        if (line.EndToken - line.FirstToken > 40)
            return false;
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (!token.IsWord || token.Length < LongWord)
                continue;
            words++;
            if (token.IsCapitalized)
                capitals++;
        }

        return words >= MinimumWords && capitals * 10 >= words * 8;
    }

    private static int HashOf(TokenList tokens, int i)
    {
        int hash = 17;
        for (int k = tokens[i].Start; k < tokens[i].End; k++)
            hash = unchecked((hash * 31) + tokens.Text[k]);
        return hash;
    }
}
