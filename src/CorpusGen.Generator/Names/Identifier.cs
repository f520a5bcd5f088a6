using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CorpusGen.Extraction.Naming;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Names;

/// <summary>Makes C# identifiers out of words.</summary>
internal static class Identifier
{
    /// <summary>No identifier is longer.</summary>
    public const int MaxLength = 80;

    // The words of a shorter text in capitals are an abbreviation: BFM TV.
    private const int ShoutedLetters = 7;

    /// <summary>
    /// The words of a text in Pascal case, without their marks: <c>L</c>, <c>Article</c>, <c>Deja</c> for <c>l’article « déjà »</c>. Whatever is
    /// neither a letter nor a digit divides words, or is one itself (<see cref="SignWords"/>); an English ending does not (<c>don’t</c>, <c>Musk’s</c>). It reads no more
    /// of the text than it needs.
    /// </summary>
    public static List<string> Words(string text, int maxWords, Language language = Language.Unknown) => Words(text, new TextRange(0, text.Length), maxWords, language);

    /// <summary>The same for a part of a text.</summary>
    public static List<string> Words(string text, TextRange range, int maxWords, Language language = Language.Unknown)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        bool isShouted = IsShouted(text, range);
        for (int i = range.Start; i < range.End; i++)
        {
            char c = text[i];
            if (IsMark(c))
                continue;
            if (char.IsDigit(c))
            {
                word.Append((char)('0' + (int)char.GetNumericValue(c)));
            }
            else if (char.IsLetter(c))
            {
                string plain = LatinLetters.Fold(c);
                if (word.Length == 0)
                    word.Append(char.ToUpperInvariant(plain[0])).Append(plain, 1, plain.Length - 1);
                else
                    word.Append(isShouted ? plain.ToLowerInvariant() : plain);
            }
            else if (word.Length == 0 || !IsBeforeEnding(text, i, range.End))
            {
                if (!EndWord() || (SignWords.Of(text, i, range, language) is string sign && !Add(sign)))
                    return words;
            }
        }

        EndWord();
        return words;

        bool EndWord()
        {
            bool isMore = word.Length == 0 || Add(word.Length > MaxLength ? word.ToString(0, MaxLength) : word.ToString());
            word.Clear();
            return isMore;
        }

        bool Add(string next)
        {
            words.Add(next);
            return words.Count < maxWords;
        }
    }

    /// <summary>Words as one identifier, at most <see cref="MaxLength"/> long: whole words, but at least one.</summary>
    public static string Join(IEnumerable<string> words)
    {
        var identifier = new StringBuilder();
        foreach (string word in words)
        {
            if (identifier.Length > 0 && identifier.Length + word.Length > MaxLength)
                break;

            // Two numbers stay two: 6,9 is _6_9. An identifier does not begin with a digit.
            if (IsDigit(word[0]) && (identifier.Length == 0 || IsDigit(identifier[identifier.Length - 1])))
                identifier.Append('_');
            identifier.Append(word);
        }

        return identifier.ToString();
    }

    /// <summary>The first words as one identifier, or an empty string when there is no word.</summary>
    public static string FirstWords(string text, int maxWords, Language language = Language.Unknown) => Join(Words(text, maxWords, language));

    /// <summary>The first words of a text, then more and more of them; see <see cref="Opening"/>. Each is made when it is asked for; of a text without letters and digits there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The part of it that words are taken from.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="first">How many words the first has, about.</param>
    /// <param name="most">How many words the last has, about.</param>
    public static IEnumerable<string> Openings(string text, TextRange range, Language language, int first, int most)
    {
        foreach (int end in Opening.Ends(text, range, language, first, most))
        {
            if (Join(Words(text, range with { End = end }, most, language)) is { Length: > 0 } words)
                yield return words;
        }
    }

    /// <summary>A text with its own letters as one identifier: <c>Côté</c>, and <c>Eau_de_vie</c> for <c>eau-de-vie</c>. Empty when it has no letter.</summary>
    public static string Exact(string text)
    {
        var exact = new StringBuilder();
        foreach (char c in text)
        {
            if (exact.Length == MaxLength)
                break;
            if (char.IsLetter(c))
                exact.Append(exact.Length == 0 ? char.ToUpperInvariant(c) : c);
            else if (exact.Length > 0 && !IsMark(c))
                exact.Append(IsDigit(c) ? c : '_');
        }

        return exact.ToString();
    }

    /// <summary>An identifier as like a text as can be: <c>my_app</c> for <c>my-app</c>.</summary>
    public static string FromAnything(string text)
    {
        var identifier = new StringBuilder();
        foreach (char c in text.Trim())
        {
            bool isFirst = identifier.Length == 0;
            if (isFirst && char.IsDigit(c))
                identifier.Append('_');
            identifier.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
        }

        return Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(identifier.ToString()) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None
            ? identifier.ToString()
            : "_" + identifier;
    }

    /// <summary>
    /// Whether an identifier begins with a capital, with a letter of a script that has none, or with <c>_</c> and a digit, as those made here do.
    /// No keyword does, be it one in some places only (<c>required</c>), and neither do fields (<c>_index</c>) nor accessors (<c>get_Count</c>).
    /// </summary>
    public static bool IsCapitalised(string identifier)
    {
        // The compiler takes Count with an invisible character in it for Count.
        foreach (char c in identifier)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
                return false;
        }

        return char.GetUnicodeCategory(identifier[0])
                is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter
            || (identifier[0] == '_' && identifier.Length > 1 && IsDigit(identifier[1]));
    }

    // Several words, and all of them in capitals.
    private static bool IsShouted(string text, TextRange range)
    {
        int letters = 0;
        bool isDivided = false;
        for (int i = range.Start; i < range.End; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            if (char.IsLetter(text[i]))
                letters++;
            else
                isDivided |= letters > 0;
        }

        return isDivided && letters >= ShoutedLetters;
    }

    // n't and 's.
    private static bool IsBeforeEnding(string text, int apostrophe, int end) =>
        text[apostrophe] is '\'' or '’'
        && apostrophe + 1 < end
        && text[apostrophe + 1] is 's' or 't' or 'S' or 'T'
        && (apostrophe + 2 >= end || !(char.IsLetter(text[apostrophe + 2]) || text[apostrophe + 2] is '\'' or '’'));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    // Marks stand behind their letter where a text is decomposed; a soft hyphen divides no word.
    private static bool IsMark(char c) =>
        c == '\u00AD' || (c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format);
}
