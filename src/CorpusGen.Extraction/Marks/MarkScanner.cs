using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>Finds the marks of a line one after the other, and says of each by its form and its neighbours what it can be.</summary>
internal readonly struct MarkScanner(TokenList tokens, Line line)
{
    /// <summary>The next mark at or after a token.</summary>
    public bool TryNext(int from, out Mark mark)
    {
        for (int i = from; i < line.EndToken; i++)
        {
            char symbol = tokens[i].Symbol;
            if (symbol != '\0' && TryRead(i, symbol, out mark))
                return true;
        }

        mark = default;
        return false;
    }

    private bool TryRead(int token, char symbol, out Mark mark)
    {
        bool isDoubled = token + 1 < line.EndToken && tokens[token + 1].Symbol == symbol && !tokens[token + 1].HasSpaceBefore;
        switch (symbol)
        {
            case '«' or '‹' or '“':
                mark = Opening(token, token, symbol, MarkPrice.Stray);
                return true;
            case '„' or '‟':
                mark = new Mark(token, token, symbol, 0, MarkPrice.Never, MarkPrice.Stray);
                return true;
            case '»' or '›' or '”':
                mark = Closing(token, token, symbol, MarkPrice.Stray);
                return true;
            case '"':
                mark = Straight(token, token, MarkPrice.Stray);
                return true;
            case '\'' when isDoubled:
                mark = Straight(token, token + 1, MarkPrice.Neutral);
                return true;
            case '‘' or '`' when isDoubled:
                mark = Opening(token, token + 1, '“', MarkPrice.Neutral);
                return true;
            case '’' when isDoubled:
                mark = Closing(token, token + 1, '”', MarkPrice.Neutral);
                return true;
            case '<' when isDoubled:
                mark = Opening(token, token + 1, '«', MarkPrice.StraySign);
                return true;
            case '>' when isDoubled:
                mark = Closing(token, token + 1, '»', MarkPrice.StraySign);
                return true;
            case ',' when isDoubled:
                mark = new Mark(token, token + 1, '„', 0, MarkPrice.Never, MarkPrice.StraySign);
                return MarkSides.Of(tokens, line, token, token + 1).SayOpening && HasWordAfter(token + 1);
            case '\'' or '’' or '‘' or '`':
                return TrySingle(token, symbol, out mark);
            default:
                mark = default;
                return false;
        }
    }

    /// <summary>A straight mark is what its neighbours say; with blanks or letters at both sides, what stands further away.</summary>
    private Mark Straight(int first, int last, int stray)
    {
        MarkSides sides = MarkSides.Of(tokens, line, first, last);
        int open = 0, close = 0;
        if (sides.BeginsLine)
            close = MarkPrice.AgainstLine;
        else if (sides.EndsLine)
            open = MarkPrice.AgainstLine;
        else if (sides.SayOpening)
            close = MarkPrice.AgainstNeighbours;
        else if (sides.SayClosing)
            open = MarkPrice.AgainstNeighbours;
        else
        {
            open = close = sides.IsLeftFree ? MarkPrice.Neutral : MarkPrice.Glued;
            if (ContextSaysClosing(last))
                open += MarkPrice.AgainstContext;
            if (ContextSaysOpening(first))
                close += MarkPrice.AgainstContext;
        }

        // 24" is a size.
        if (!sides.IsLeftFree && tokens[first - 1].IsDigits)
            stray = MarkPrice.StraySign;
        return new Mark(first, last, '"', open, close, stray);
    }

    private Mark Opening(int first, int last, char symbol, int stray)
    {
        MarkSides sides = MarkSides.Of(tokens, line, first, last);
        if (sides.EndsLine && !sides.BeginsLine)
            return new Mark(first, last, symbol, MarkPrice.AgainstLine, MarkPrice.WrongSideInPlace, stray);
        if (sides.SayClosing)
            return new Mark(first, last, symbol, MarkPrice.AgainstContext, MarkPrice.WrongSideInPlace, stray);
        if (sides.IsRightFree && ContextSaysClosing(last))
            return new Mark(first, last, symbol, MarkPrice.AgainstContext, MarkPrice.WrongSideInPlace, stray);
        return new Mark(first, last, symbol, 0, sides.SayOpening ? MarkPrice.AgainstNeighbours : MarkPrice.WrongSide, stray);
    }

    private Mark Closing(int first, int last, char symbol, int stray)
    {
        MarkSides sides = MarkSides.Of(tokens, line, first, last);
        // At the start of a line » opens nothing unless a quote goes on: it is an arrow of a list.
        if (sides.BeginsLine)
            return new Mark(first, last, symbol, MarkPrice.WrongSideInPlace, MarkPrice.AgainstLine, MarkPrice.Neutral);
        if (sides.SayOpening)
            return new Mark(first, last, symbol, MarkPrice.WrongSideInPlace, MarkPrice.AgainstContext, stray);
        if (sides.IsLeftFree && ContextSaysOpening(first))
            return new Mark(first, last, symbol, MarkPrice.WrongSideInPlace, MarkPrice.AgainstContext, stray);
        return new Mark(first, last, symbol, sides.SayClosing ? MarkPrice.AgainstNeighbours : MarkPrice.WrongSide, 0, stray);
    }

    /// <summary>
    /// A single mark opens after a blank and before a letter, and closes where no letter follows. What is left when words
    /// are clipped ('90s, 'n', players') looks the same and costs nothing to be passed over.
    /// </summary>
    private bool TrySingle(int token, char symbol, out Mark mark)
    {
        MarkSides sides = MarkSides.Of(tokens, line, token, token);
        ref readonly Token next = ref tokens[token + 1];
        bool lettersAfter = token + 1 < line.EndToken && !next.HasSpaceBefore && (next.IsWord || next.IsDigits);
        if (symbol is '‘' or '`' or '\'' && sides.SayOpening)
        {
            int open = next.IsDigits && lettersAfter ? MarkPrice.WrongSideInPlace : symbol == '‘' ? 0 : 1;
            int stray = symbol != '‘' || (next.IsDigits && lettersAfter) ? 2 : MarkPrice.ForgottenSingle;
            mark = new Mark(token, token, '‘', open, MarkPrice.Never, stray);
            return true;
        }

        if (symbol is '\'' or '’' && !sides.IsLeftFree && !lettersAfter)
        {
            bool possessive = IsPossessive(token);
            mark = new Mark(token, token, '’', MarkPrice.Never, possessive ? 4 : 0, possessive ? 0 : 1);
            return true;
        }

        mark = default;
        return false;
    }

    /// <summary><c>players' union</c>: an s before it, and a noun to come.</summary>
    private bool IsPossessive(int token)
    {
        ref readonly Token before = ref tokens[token - 1];
        if (!before.IsWord || tokens.Text[before.End - 1] is not ('s' or 'S') || token + 1 >= line.EndToken)
            return false;
        ref readonly Token next = ref tokens[token + 1];
        return next.HasSpaceBefore && (next.IsWord || next.IsDigits) && !next.Is(Trait.ClosedClass | Trait.Cue);
    }

    private bool HasWordAfter(int token) => token + 1 < line.EndToken && !tokens[token + 1].HasSpaceBefore && tokens[token + 1].IsWord;

    /// <summary>What follows is no beginning of a quote: a stop, or a verb of saying.</summary>
    private bool ContextSaysClosing(int last)
    {
        if (last + 1 >= line.EndToken)
            return true;
        ref readonly Token next = ref tokens[last + 1];
        if (next.Symbol is ',' or ';' or ':' or ')' or '?' or '!' or '.')
            return !(next.Symbol == '.' && tokens[last + 2].Symbol == '.');
        return next.IsWord && !next.IsCapitalized && next.Is(Trait.Cue) && next.Is(Trait.Finite);
    }

    /// <summary>What stands before it is no end of a quote: a colon, a bracket, a word that wants another.</summary>
    private bool ContextSaysOpening(int first)
    {
        ref readonly Token before = ref tokens[first - 1];
        return before.Symbol is ':' or '(' or '[' || before.IsElided || (before.IsWord && before.Is(Trait.Determiner | Trait.Complementizer) && !before.Is(Trait.Clitic));
    }
}
