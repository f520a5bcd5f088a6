using System;
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

    private const int LongestHeadline = 40;

    /// <summary>Readers may ask for the class of a token so far behind the last.</summary>
    private const int MaximumLook = 64;

    public static WordClass[] Read(Document document, Sentences sentences)
    {
        TokenList tokens = document.Tokens;
        LanguageSyntax language = document.Lexicon.Syntax!;
        WordClass[] classes = KeptArrays<WordClass>.Take(tokens.Count + MaximumLook);
        Array.Clear(classes, 0, tokens.Count + MaximumLook);
        int[] names = KeptArrays<int>.Take(tokens.Count);
        int nameCount = 0;
        var doubtful = new CapitalWords(tokens);
        foreach (Line line in document.Lines)
        {
            bool headline = IsMostlyCapitals(tokens, line);
            int nextStart = line.FirstToken;
            for (int i = line.FirstToken; i < line.EndToken; i++)
            {
                bool begins = i == nextStart;
                if (begins)
                    nextStart = sentences.EndOf(i);
                ref readonly Token token = ref tokens[i];
                if (!token.IsCapitalized)
                {
                    WordClass only = token.Lexeme.Class;
                    classes[i] = only is not (WordClass.None or WordClass.Adjective) && !tokens[i + 1].IsSymbol('-') ? only : language.ClassOf(tokens, classes, i, begins);
                    continue;
                }

                begins |= headline || (i > line.FirstToken && IsOpening(tokens[i - 1], token));
                WordClass read = language.ClassOf(tokens, classes, i, begins);
                classes[i] = read;
                if (!token.IsWord)
                    continue;
                if (!begins && read == WordClass.Name)
                    names[nameCount++] = i;
                else if (begins && read is not WordClass.Name && !token.Is(Trait.ClosedClass))
                    doubtful.Add(i);
            }
        }

        doubtful.MarkNames(classes, names, nameCount);
        KeptArrays<int>.Release(names);
        return classes;
    }

    /// <summary>A mark, dash or bullet behind which a sentence may begin.</summary>
    private static bool IsOpening(in Token mark, in Token first) => mark.Kind == TokenKind.Symbol
        && (mark.Symbol is '«' or '“' or '‘' or '‹' or ':' or '–' or '—' or '•' or '…' or '?' or '!' or ';' || (mark.Symbol is '"' or '\'' or '(' && !first.HasSpaceBefore));

    private static bool IsMostlyCapitals(TokenList tokens, in Line line)
    {
        int words = 0, small = 0;
        if (line.EndToken - line.FirstToken > LongestHeadline)
            return false;
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            ref readonly Token token = ref tokens[i];
            // A capital where a sentence or words in marks begin tells nothing.
            if (!token.IsWord || token.Length < LongWord || (i > line.FirstToken && token.IsCapitalized && (Sentences.IsTerminator(tokens[i - 1]) || IsOpening(tokens[i - 1], token))))
                continue;
            words++;
            // One in five may be.
            if (!token.IsCapitalized && ++small * 5 > LongestHeadline)
                return false;
        }

        return words >= MinimumWords && small * 5 <= words;
    }
}
