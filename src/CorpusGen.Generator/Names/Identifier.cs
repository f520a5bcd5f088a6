using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Names;

/// <summary>Makes C# identifiers out of words.</summary>
internal static class Identifier
{
    /// <summary>No identifier is longer.</summary>
    public const int MaxLength = 80;

    private const int LittleWord = 3;

    /// <summary>
    /// The words of a text in Pascal case, without their marks: <c>L</c>, <c>Article</c>, <c>Deja</c> for <c>l’article « déjà »</c>. Whatever is
    /// neither a letter nor a digit divides words. It reads no more of the text than it needs.
    /// </summary>
    public static List<string> Words(string text, int maxWords) => Words(text, new TextRange(0, text.Length), maxWords);

    /// <summary>The same for a part of a text.</summary>
    public static List<string> Words(string text, TextRange range, int maxWords)
    {
        var words = new List<string>();
        var word = new StringBuilder();
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
                word.Append(word.Length == 0 ? char.ToUpperInvariant(plain[0]) + plain.Substring(1) : plain);
            }
            else if (!EndWord())
            {
                return words;
            }
        }

        EndWord();
        return words;

        bool EndWord()
        {
            if (word.Length > 0)
                words.Add(word.Length > MaxLength ? word.ToString(0, MaxLength) : word.ToString());
            word.Clear();
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

    /// <summary>The first words as one identifier that does not break off at a little word: <c>UneNouvelle</c> for <c>Une nouvelle de la …</c>.</summary>
    public static string JoinFirst(List<string> words, int count)
    {
        if (count >= words.Count)
            return Join(words);
        while (count > 1 && words[count - 1].Length <= LittleWord)
            count--;
        return Join(words.GetRange(0, count));
    }

    /// <summary>The first words as one identifier, or an empty string when there is no word.</summary>
    public static string FirstWords(string text, int maxWords) => Join(Words(text, maxWords));

    /// <summary>
    /// What the words of a text leave out, character by character: <c>UE9</c> for <c>café</c>, <c>U2BU2B</c> for <c>C++</c>. Texts with the same words differ in it.
    /// </summary>
    public static string Spelled(string text)
    {
        var spelled = new StringBuilder();
        foreach (char c in text)
        {
            if (c <= ' ' || (c < '\u0080' && char.IsLetterOrDigit(c)))
                continue;
            spelled.Append('U').Append(((int)c).ToString("X", CultureInfo.InvariantCulture));
            if (spelled.Length >= MaxLength)
                break;
        }

        return spelled.ToString();
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

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    // Marks stand behind their letter where a text is decomposed; a soft hyphen divides no word.
    private static bool IsMark(char c) =>
        c == '\u00AD' || (c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format);
}
