using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Roman numerals up to 89, in capitals: of centuries (<c>XIXe siècle</c>), after a name (<c>Louis XIV</c>, <c>Vatican II</c>) and after a
/// noun that is numbered (<c>chapitre III</c>). A single letter needs more: <c>Charles V</c>, not <c>vitamine C</c> nor <c>Malcolm X</c>.
/// </summary>
internal static class RomanReader
{
    /// <summary>Whether a word may begin with a Roman numeral.</summary>
    public static bool CanStart(FigureContext context, in Token token) =>
        token.IsCapitalized && token.Length <= 10 && context.Text[token.Start] is 'I' or 'V' or 'X' or 'L';

    public static int Read(FigureContext context, int token)
    {
        ref readonly Token word = ref context[token];
        string text = context.Text;
        int end = word.Start;
        while (end < word.End && text[end] is 'I' or 'V' or 'X' or 'L')
            end++;
        int value = ValueOf(text, word.Start, end);
        if (value == 0)
            return token;
        bool suffix = end < word.End;
        if (!suffix && IsBesideItsSuffix(context, token))
            return Add(context, token, token + 2, value);
        if (suffix ? !IsSuffix(text, end, word.End) || context.Language != Language.French : !IsAfterName(context, token, word.Length))
            return token;
        return Add(context, token, token + 1, value);
    }

    /// <summary><c>XVIII ème siècle</c>: where a superscript was lost, a blank is left.</summary>
    private static bool IsBesideItsSuffix(FigureContext context, int token)
    {
        int suffix = token + 1;
        return context.Language == Language.French && context.Is(suffix, FigureRole.OrdinalSuffix) && !context.IsGlued(suffix) && !context[suffix].IsCapitalized && !context[suffix].IsForm("d") && context[suffix + 1].IsWord;
    }

    private static int Add(FigureContext context, int first, int end, int value)
    {
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel { Range = range, Number = range, Kind = FigureKind.Ordinal, Value = value, Block = context.Block, Rule = Pattern.RomanNumeral }, end);
        return end;
    }

    private static bool IsAfterName(FigureContext context, int token, int length)
    {
        ref readonly Token before = ref context[token - 1];
        if (!before.IsWord || context.IsGlued(token))
            return false;
        if (context.Is(token - 1, FigureRole.Label))
            return true;
        if (!before.IsCapitalized || before.Is(Trait.ClosedClass) && !before.Is(Trait.GivenName | Trait.NameParticle | Trait.Place) || before.Length < 3)
            return false;
        if (length > 1)
            return !before.IsAllUpper || before.Length > 3;
        // A letter alone is a king's number, not an initial ("Michael V. Hayden"), a pronoun or a brand.
        if (before.IsAllUpper || context.IsGlued(token + 1) && context[token + 1].Symbol is '.' && context[token + 2].IsCapitalized || context[token + 1].Symbol is '\'' or '’' or '-' or '&' && context.IsGlued(token + 1))
            return false;
        return context.Text[context[token].Start] switch
        {
            'I' => context.Language == Language.French || context[token + 1].Symbol is ',' or '.' or ')' or ';',
            'V' => true,
            _ => false,
        };
    }

    private static bool IsSuffix(string text, int start, int end)
    {
        string suffix = text.Substring(start, end - start);
        return suffix is "e" or "è" or "ème" or "eme" or "er" or "ère" or "ièm" or "ième" or "ᵉ" or "ᵉʳ" or "es" or "re";
    }

    /// <summary>The value of a well-formed numeral below 90, or 0.</summary>
    private static int ValueOf(string text, int start, int end)
    {
        if (end == start || end - start > 8)
            return 0;
        int i = start, value = 0;
        if (text[i] == 'L')
        {
            value = 50;
            i++;
        }
        else if (i + 1 < end && text[i] == 'X' && text[i + 1] == 'L')
        {
            value = 40;
            i += 2;
        }

        for (int tens = 0; tens < 3 && i < end && text[i] == 'X' && !(i + 1 < end && text[i + 1] == 'L') && value != 40; tens++, i++)
            value += 10;
        if (i + 1 < end && text[i] == 'I' && text[i + 1] is 'X' or 'V' && i + 2 == end)
            return value + (text[i + 1] == 'X' ? 9 : 4);
        if (i < end && text[i] == 'V')
        {
            value += 5;
            i++;
        }

        for (int ones = 0; ones < 3 && i < end && text[i] == 'I'; ones++, i++)
            value++;
        // "L" alone and "XL" are a letter and a size.
        return i == end && !(end - start == 1 && text[start] == 'L') && value != 40 ? value : 0;
    }
}
