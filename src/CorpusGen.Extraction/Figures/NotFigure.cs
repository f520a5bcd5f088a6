using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Digits that are no figure: part of a name (<c>G7</c>, <c>STS-135</c>, <c>3D</c>), telephone numbers, versions, the number of a list item, a
/// product's number (<c>Model 3</c>).
/// </summary>
internal static class NotFigure
{
    /// <summary>The token after what is no figure, or the same token.</summary>
    public static int Read(FigureContext context, int first)
    {
        if (IsPartOfName(context, first))
            return EndOfName(context, first);
        int end = NumberedNames.EndOf(context, first);
        if (end > first)
            return end;
        end = EndOfChain(context, first);
        if (end > first)
            return end;
        end = EndOfPhoneNumber(context, first);
        if (end > first)
            return end;
        end = EndOfCodeArticle(context, first);
        if (end > first)
            return end;
        if (EndOfSection(context, first) is var section && section > first)
            return section;
        if (IsPostcode(context, first) || StreetNumber.IsAt(context, first))
            return first + 1;
        if (context[first - 1].IsForm("isbn") || context[first - 1].IsForm("issn"))
            return EndOfName(context, first);
        if (IsListNumber(context, first))
            return first + 2;
        if (context[first - 1].IsForm("version") || context[first - 1].IsForm("versions"))
            return System.Math.Max(first + 1, DigitNumeral.Read(context, first).End);
        return IsProductNumber(context, first) ? first + 1 : first;
    }

    /// <summary>A number word inside a name: <c>Cent-Jours</c>, <c>les Trente Glorieuses</c>, <c>the Five Eyes</c>, <c>entre-deux-guerres</c>.</summary>
    public static bool IsNumberInName(FigureContext context, int first)
    {
        ref readonly Token word = ref context[first];
        int end = first + 1;
        // Huit9
        if (context.IsGlued(end) && context.IsDigits(end))
            return true;
        if (context.IsInnerHyphen(first - 1) && context[first - 2].IsWord && !context.Is(first - 2, FigureRole.Number | FigureRole.Hundred | FigureRole.Thousand | FigureRole.And | FigureRole.Month | FigureRole.Half))
            return true;
        // "l'entre deux guerres"
        if (context.Is(first - 1, FigureRole.Between) && context[first - 2].IsElided && context.IsGlued(first - 1))
            return true;
        // "BBC Two", "the Big Ten conference", "the Group of Seven"; in a headline the next word has its capital too.
        if (word.IsCapitalized && !word.IsAllUpper && !context[context.SkipHyphen(end)].IsCapitalized && IsBehindName(context, first) && !IsInTitle(context, first))
            return true;
        if (!word.IsCapitalized || word.IsAllUpper || !context[context.SkipHyphen(end)].IsCapitalized || context.Is(context.SkipHyphen(end), FigureRole.Starter))
            return false;
        if (context.IsTitleCase && !context[first - 1].Is(Trait.DefiniteArticle))
            return false;
        return context.IsInnerHyphen(end) || (context[first - 1].IsWord && (!context[first - 1].IsCapitalized || context[first - 1].Is(Trait.DefiniteArticle)));
    }

    /// <summary><c>Crash Kills Forty</c>: in a headline with capitals a verb in front of a number names nothing.</summary>
    private static bool IsInTitle(FigureContext context, int first) => context[first - 1].Is(Trait.Verb) && context.IsTitleCase;

    private static bool IsBehindName(FigureContext context, int first)
    {
        int name = context.Is(first - 1, FigureRole.Of) || context[first - 1].IsForm("'s") ? first - 2 : first - 1;
        ref readonly Token before = ref context[name];
        return before.IsWord && before.IsCapitalized && !before.Is(Trait.ClosedClass) && !before.Lexeme.Figure.Is(FigureRole.Label | FigureRole.Month | FigureRole.Weekday | FigureRole.Number | FigureRole.EndsModifier);
    }

    /// <summary>Letters right in front, or a hyphen after letters, as in <c>STS-135</c>; <c>mi-2018</c> and <c>- 3</c> are something else.</summary>
    private static bool IsPartOfName(FigureContext context, int first)
    {
        if (!context.IsGlued(first))
            return false;
        ref readonly Token before = ref context[first - 1];
        if (before.IsWord)
            return !before.IsElided && !IsUnitSign(context, first - 1) && !before.IsForm("us") && !(before.IsForm("fy") && context.Language == Language.English);
        if (before.Kind is TokenKind.Handle or TokenKind.Hashtag or TokenKind.Url || before.Symbol is '_' or '\\')
            return true;
        // A/B/12
        if (before.Symbol == '/' && context.IsGlued(first - 1) && context[first - 2].IsWord && context[first - 2].IsCapitalized && context[first - 2].Length <= 4)
            return true;
        if (before.Symbol is not ('-' or '‑') || !context.IsGlued(first - 1) || !context[first - 2].IsWord)
            return false;
        ref readonly Token word = ref context[first - 2];
        // "mid-30s", "magnitude-6.2"
        if (word.IsForm("mid") || word.IsForm("magnitude"))
            return false;
        bool year = context[first].Length == 4 && context.SmallValue(first) is >= YearRange.First and <= YearRange.LastBare;
        return !year && !context.Is(first - 2, FigureRole.Number | FigureRole.BeforeTime | FigureRole.EndsModifier | FigureRole.To) && (word.IsCapitalized || !word.Is(Trait.ClosedClass));
    }

    /// <summary><c>EUR50</c>, <c>Rs500</c></summary>
    private static bool IsUnitSign(FigureContext context, int token) => CurrencyBefore.IsSign(context[token]) && context.Grammar.Units.Find(context, token) is { Found: true, Meaning.Kind: FigureKind.Money };

    /// <summary>The name goes on: <c>A7-0012/2013</c>, <c>B2B</c>.</summary>
    private static int EndOfName(FigureContext context, int token)
    {
        int end = token + 1;
        while (context.IsGlued(end) && (context[end].IsWord && !context[end].IsElided || context.IsDigits(end) || context[end].Symbol is '-' or '/' or '.' && context.IsGlued(end + 1) && context.IsDigits(end + 1)))
            end++;
        return end;
    }

    /// <summary><c>4.2.1</c>, <c>192.168.0.1</c>, <c>1.2.3.4.5</c>: three parts or more that are no groups of a number nor a date.</summary>
    private static int EndOfChain(FigureContext context, int first)
    {
        int parts = 1;
        int end = first + 1;
        bool groups = context[first].Length <= 3;
        while (context[end].Symbol is '.' && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1))
        {
            parts++;
            groups &= context[end + 1].Length == 3;
            end += 2;
        }

        // Groups of three digits are a number as long as a number can be.
        return parts >= 3 && (!groups || parts > 9) ? end : first;
    }

    /// <summary>
    /// Groups of two digits from 0 (<c>01 42 33 44 55</c>), an international prefix (<c>+33 1 42 33 44 55</c>), or <c>555-123-4567</c>.
    /// </summary>
    private static int EndOfPhoneNumber(FigureContext context, int first)
    {
        bool plus = context.IsSymbol(first - 1, '+') && context.IsGlued(first);
        bool zero = context.Text[context[first].Start] == '0' && context[first].Length is >= 2 and <= 5;
        int groups = 1, digits = context[first].Length;
        int end = first + 1;
        while (groups < 9)
        {
            int next = end;
            if (context[next].Symbol is '.' or '-' or '/' or ')' or '(')
                next++;
            if (context[next].Symbol is '(')
                next++;
            if (!context.IsDigits(next) || context[next].Length > 4 || context[next].Start > context[end - 1].End + 2)
                break;
            groups++;
            digits += context[next].Length;
            end = next + 1;
        }

        if (plus && groups >= 3 && digits >= 9 && digits <= 15)
            return end;
        if (zero && groups >= 3 && digits is >= 9 and <= 11)
            return end;
        // 0 800 130 000
        if (context[first].Length == 1 && context.Text[context[first].Start] == '0' && groups == 4 && digits == 10)
            return end;
        bool american = groups >= 3 && context[first].Length == 3 && context[first + 1].Symbol is '-' or '.' or ')' && digits == 10;
        bool prefixed = groups == 4 && context[first].Length == 1 && context[first + 1].Symbol is '-' && digits == 11;
        return american || prefixed ? end : first;
    }

    /// <summary>Five digits between a comma or bracket and a name: <c>12, rue Foch, 75001 Paris</c>.</summary>
    private static bool IsPostcode(FigureContext context, int first)
    {
        ref readonly Token town = ref context[first + 1];
        return context[first].Length == 5 && (context[first - 1].Symbol is ',' or '(' or '-' or '–' or ';' or ':' || first == context.First) && town.IsWord && town.IsCapitalized && !town.IsAllUpper && town.HasSpaceBefore;
    }

    /// <summary>The number of an article of a French code, behind its letter: <c>L. 123-4</c>, <c>R. 421-1-2</c>.</summary>
    private static int EndOfCodeArticle(FigureContext context, int first)
    {
        ref readonly Token letter = ref context[first - 2];
        if (context.Language != Language.French || context[first - 1].Symbol != '.' || !context.IsGlued(first - 1) || letter.Length != 1 || context.Text[letter.Start] is not ('L' or 'R' or 'D' or 'A'))
            return first;
        int end = first + 1;
        while (context.IsInnerHyphen(end) && context.IsDigits(end + 1))
            end += 2;
        return end > first + 1 || context[first - 3].IsForm("article") || context[first - 3].IsForm("articles") ? end : first;
    }

    /// <summary><c>§ 230</c>, <c>Section 12.3-4</c>, <c>l'article 12.3</c>: the number behind the sign; a number with parts behind a word for a part of a text.</summary>
    private static int EndOfSection(FigureContext context, int first)
    {
        bool sign = context[first - 1].Symbol == '§';
        bool part = context[first - 1].Lexeme.Form is "section" or "article" or "rule" or "chapter" or "chapitre" or "paragraph" or "paragraphe" or "figure" or "règle";
        if (!sign && !(part && context[first + 1].Symbol == '.'))
            return first;
        int end = first + 1;
        while (context[end].Symbol is '.' or '-' && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1))
            end += 2;
        if (sign)
            return end;
        if (end == first + 1)
            return first;
        // "the section 1.5 miles long"
        Numeral numeral = DigitNumeral.Read(context, first);
        return UnitReader.Read(context, numeral).Found || context.Is(numeral.End, FigureRole.Scale) ? first : end;
    }

    /// <summary><c>1.</c> and <c>2)</c> at the start of a line with text behind it.</summary>
    private static bool IsListNumber(FigureContext context, int first) =>
        first == context.First && context[first].Length <= 3 && context[first + 1].Symbol is '.' or ')' && context.IsGlued(first + 1) && !context.IsGlued(first + 2) && first + 2 < context.End;

    /// <summary>
    /// A small number after a capitalized word inside a sentence that nothing else explains: <c>Model 3</c>, <c>Falcon 9</c>. A count has its noun
    /// or unit behind it.
    /// </summary>
    private static bool IsProductNumber(FigureContext context, int first)
    {
        ref readonly Token name = ref context[first - 1];
        if (!name.IsWord || (name.Shape & (TokenShape.Capitalized | TokenShape.InnerUpper)) == 0 || name.IsElided || context.IsGlued(first) || name.Is(Trait.ClosedClass) || name.Lexeme.Figure.Roles != 0 || context[first].Length > 3)
            return false;
        if (IsInTitle(context, first))
            return false;
        // At the start of a sentence any word is capitalized, and a number may go on a heading: "Total 45 :".
        bool starts = context[first - 2].Symbol is '-' or '–' or '—' or '•' || (first - 1 == context.First && !context[first + 1].IsWord);
        Numeral numeral = AmountReader.Read(context, first);
        // "Wilson Street 9, 10115 Berlin" is a house, "iPhone 12," and "737 MAX 8," are products.
        if (context[numeral.End].Symbol == ',' && !name.IsAllUpper && (name.Shape & TokenShape.InnerUpper) == 0 && !context.IsDigits(first - 2))
            return false;
        return !starts && numeral.Found && numeral.End == first + 1 && !NumeralContinues(context, numeral);
    }

    private static bool NumeralContinues(FigureContext context, in Numeral numeral)
    {
        int end = numeral.End;
        // "Adults 65 and older"
        if (UnitReader.Read(context, numeral).Found || context.Grammar.ModifiersAfter.Find(context, end).Found || context.Is(end, FigureRole.Month | FigureRole.To | FigureRole.Ordinal | FigureRole.OrdinalSuffix) || context[end].Symbol is '-' or '–' or '/' or ':')
            return true;
        if (context.IsGlued(end) && context[end].IsWord)
            return true;
        // "The iPhone 7 costs", "the Falcon 9 lifts off": behind what is no word of the language, a form that can be a verb is one.
        ref readonly Token name = ref context[numeral.First - 1];
        if (((name.Shape & TokenShape.InnerUpper) != 0 || name.Lexeme.Traits == 0) && context[end].Is(Trait.Verb))
            return false;
        return CountedReader.Read(context, end, numeral, FigureKind.Count).Found && !context[end].IsCapitalized;
    }
}
