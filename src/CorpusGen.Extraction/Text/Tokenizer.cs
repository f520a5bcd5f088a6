using System;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Text;

/// <summary>Cuts a line into tokens, and looks every word up once.</summary>
internal readonly struct Tokenizer(string text, Lexicon lexicon, TokenList tokens)
{
    /// <summary>Adds the tokens of <c>text[start..end]</c>, which has no line break.</summary>
    public void Tokenize(int start, int end)
    {
        int position = start;
        bool space = true;
        while (position < end)
        {
            char c = text[position];
            if (c == ' ')
            {
                position++;
                space = true;
                continue;
            }

            if (Characters.IsLetter(c))
                position = ReadWord(position, end, space);
            else if (Characters.IsDigit(c))
                position = ReadDigits(position, end, space);
            else if (Characters.IsBlank(c))
            {
                position++;
                space = true;
                continue;
            }
            else
                position = ReadSymbol(position, end, space);
            space = false;
        }
    }

    private int ReadDigits(int start, int end, bool space)
    {
        int i = start + 1;
        while (i < end && Characters.IsDigit(text[i]))
            i++;
        tokens.Add(new Token(start, i, TokenKind.Digits, space ? TokenShape.SpaceBefore : TokenShape.Plain, '\0', Lexeme.Unknown));
        return i;
    }

    private int ReadWord(int start, int end, bool space)
    {
        TokenShape shape = space ? TokenShape.SpaceBefore : TokenShape.Plain;
        bool combining = false, lower = false;
        ulong hash = Lexicon.EmptyHash;
        int i = start;
        string letters = text;
        for (; i < end; i++)
        {
            char c = letters[i];
            // Nearly all letters are these.
            if (c is >= 'a' and <= 'z')
            {
                lower = true;
                hash = Lexicon.AddToHash(hash, c);
                continue;
            }

            if (!Characters.IsLetter(c))
            {
                if (!Characters.IsApostrophe(c) || EndsAtApostrophe(start, i, end, ref shape))
                    break;
                c = '\'';
            }

            char lowered = Characters.ToLower(c);
            if (lowered == c && !Characters.IsUpper(c))
                lower |= c != '\'';
            else if (i == start)
                shape |= TokenShape.Capitalized;
            else
                shape |= TokenShape.InnerUpper;
            combining |= c >= '\u0300' && Characters.IsCombining(c);
            hash = Lexicon.AddToHash(hash, lowered);
        }

        if ((shape & TokenShape.Elided) != 0)
        {
            hash = Lexicon.AddToHash(hash, '\'');
            i++;
        }

        if (!lower && (shape & TokenShape.Capitalized) != 0 && (shape & TokenShape.InnerUpper) != 0)
            shape |= TokenShape.AllUpper;

        int url = i < end && letters[i] is (':' or '.') ? EndOfUrl(start, i, end) : 0;
        if (url > 0)
            return AddUrl(start, url, shape);

        Lexeme lexeme = combining ? FindComposed(start, i) : lexicon.Find(hash);
        tokens.Add(new Token(start, i, TokenKind.Word, shape, '\0', lexeme));
        return i;
    }

    /// <summary>
    /// An apostrophe ends an elided word (<c>l'</c>) and begins an enclitic (<c>'s</c>); elsewhere between letters it
    /// belongs to the word (<c>aujourd'hui</c>, <c>O'Brien</c>, <c>don't</c>); after the last letter it is a mark.
    /// </summary>
    private bool EndsAtApostrophe(int start, int apostrophe, int end, ref TokenShape shape)
    {
        int next = apostrophe + 1;
        bool letterAfter = next < end && Characters.IsLetter(text[next]);
        if (IsElision(start, apostrophe) && (letterAfter || (lexicon.Language == Language.French && next < end && !IsLoneCapital(start, apostrophe))))
        {
            shape |= TokenShape.Elided;
            return true;
        }

        return !letterAfter || IsEnclitic(next, end);
    }

    private bool IsLoneCapital(int start, int end) => end - start == 1 && Characters.IsUpper(text[start]);

    private bool IsElision(int start, int end)
    {
        switch (end - start)
        {
            case 1:
                return Characters.ToLower(text[start]) is 'l' or 'd' or 'j' or 'm' or 'n' or 's' or 't' or 'c';
            case int length when length <= 7 && Characters.ToLower(text[end - 1]) == 'u' && Characters.ToLower(text[end - 2]) == 'q':
                return true;
            default:
                return false;
        }
    }

    private bool IsEnclitic(int start, int end)
    {
        int i = start;
        while (i < end && Characters.IsLetter(text[i]))
            i++;
        return (i - start) switch
        {
            1 => text[start] is 's' or 'S' or 'd' or 'm',
            2 => (text[start], text[start + 1]) is ('r', 'e') or ('v', 'e') or ('l', 'l'),
            _ => false,
        };
    }

    /// <summary>Letters with combining marks are looked up as the composed letters.</summary>
    private Lexeme FindComposed(int start, int end)
    {
        string word = text.Substring(start, end - start);
        try
        {
            word = word.Normalize();
        }
        catch (ArgumentException)
        {
            return Lexeme.Unknown;
        }

        ulong hash = Lexicon.EmptyHash;
        foreach (char c in word)
            hash = Lexicon.AddToHash(hash, Characters.IsApostrophe(c) ? '\'' : Characters.ToLower(c));
        return lexicon.Find(hash);
    }

    private int ReadSymbol(int start, int end, bool space)
    {
        TokenShape shape = space ? TokenShape.SpaceBefore : TokenShape.Plain;
        char c = text[start];
        int i = start + 1;
        TokenKind kind = TokenKind.Symbol;
        if (Characters.IsApostrophe(c) && !space && i < end && IsEnclitic(i, end))
        {
            ulong hash = Lexicon.AddToHash(Lexicon.EmptyHash, '\'');
            for (; i < end && Characters.IsLetter(text[i]); i++)
                hash = Lexicon.AddToHash(hash, Characters.ToLower(text[i]));
            tokens.Add(new Token(start, i, TokenKind.Word, shape, '\0', lexicon.Find(hash)));
            return i;
        }

        if (c is '@' or '#' && i < end && IsTagCharacter(text[i]) && (c == '@' || HasLetter(i, end)))
        {
            while (i < end && IsTagCharacter(text[i]))
                i++;
            kind = c == '@' ? TokenKind.Handle : TokenKind.Hashtag;
            c = '\0';
        }
        else if (char.IsHighSurrogate(c) && i < end && char.IsLowSurrogate(text[i]))
            i++;

        tokens.Add(new Token(start, i, kind, shape, c, Lexeme.Unknown));
        return i;
    }

    private bool HasLetter(int start, int end)
    {
        for (int i = start; i < end && IsTagCharacter(text[i]); i++)
        {
            if (Characters.IsLetter(text[i]))
                return true;
        }

        return false;
    }

    private static bool IsTagCharacter(char c) => c == '_' || Characters.IsDigit(c) || Characters.IsLetter(c);

    /// <summary>The end of the web address that begins at a word, or 0.</summary>
    private int EndOfUrl(int start, int wordEnd, int end)
    {
        char next = text[wordEnd];
        if (next == ':' && wordEnd + 2 < end && text[wordEnd + 1] == '/' && text[wordEnd + 2] == '/')
            return EndOfAddress(wordEnd, end);
        if (next != '.' || wordEnd + 1 >= end || !Characters.IsLetter(text[wordEnd + 1]))
            return 0;
        if (wordEnd - start == 3 && text[start] is 'w' && text[start + 1] is 'w' && text[start + 2] is 'w')
            return EndOfAddress(wordEnd, end);
        int i = wordEnd + 1;
        while (i < end && text[i] is >= 'a' and <= 'z')
            i++;
        if (wordEnd - start < 2 || (i < end && IsTagCharacter(text[i])) || !IsTopLevelDomain(wordEnd + 1, i))
            return 0;
        return i < end && text[i] == '/' ? EndOfAddress(i, end) : i;
    }

    private int EndOfAddress(int i, int end)
    {
        while (i < end && !Characters.IsBlank(text[i]) && text[i] is not ('<' or '>' or '"' or '«' or '»' or '“' or '”' or ')' or ']'))
            i++;
        while (text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '…')
            i--;
        return i;
    }

    private bool IsTopLevelDomain(int start, int end) => (end - start) switch
    {
        2 => (text[start], text[start + 1]) is ('f', 'r') or ('b', 'e') or ('c', 'h') or ('u', 'k') or ('e', 'u') or ('c', 'a') or ('i', 'o') or ('d', 'e') or ('t', 'v'),
        3 => string.CompareOrdinal(text, start, "com", 0, 3) == 0 || string.CompareOrdinal(text, start, "org", 0, 3) == 0
            || string.CompareOrdinal(text, start, "net", 0, 3) == 0 || string.CompareOrdinal(text, start, "gov", 0, 3) == 0,
        4 => string.CompareOrdinal(text, start, "info", 0, 4) == 0,
        _ => false,
    };

    /// <summary>A domain name may begin before its last word: <c>blog-premium.com</c>, <c>i24news.tv</c>.</summary>
    private int AddUrl(int start, int end, TokenShape shape)
    {
        while (tokens.Count > 0)
        {
            Token last = tokens[tokens.Count - 1];
            bool joins = last.End == start && (last.IsWord || last.IsDigits || last.Symbol is '-' or '.' or '_' or '@');
            if (!joins || (shape & TokenShape.SpaceBefore) != 0)
                break;
            start = last.Start;
            shape = last.Shape;
            tokens.RemoveLast();
        }

        tokens.Add(new Token(start, end, TokenKind.Url, shape, '\0', Lexeme.Unknown));
        return end;
    }
}
