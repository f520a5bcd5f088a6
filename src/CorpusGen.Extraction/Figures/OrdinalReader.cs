using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Places in an order: <c>3e</c>, <c>33ème</c>, <c>21st</c>, <c>troisième</c>, <c>twenty-third</c>. <c>premier</c>, <c>first</c> and <c>second</c> alone say
/// too little. A number behind a noun that it names is one too: <c>article 46</c>, <c>numéro un</c>, <c>chapter II</c>, <c>Louis XIV</c>.
/// </summary>
internal static class OrdinalReader
{
    public static int ReadAtDigits(FigureContext context, int first)
    {
        int suffix = context.IsGlued(first + 1) ? DigitNumeral.Read(context, first).End : first + 1;
        if (context.IsGlued(suffix) && context.Is(suffix, FigureRole.OrdinalSuffix) && Suits(context, suffix - 1))
            return AddAt(context, first, suffix + 1, DigitNumeral.Read(context, first), Pattern.OrdinalInDigits);
        if (IsBesideItsSuffix(context, first))
            return AddAt(context, first, first + 2, DigitNumeral.Read(context, first), Pattern.OrdinalInDigits);
        if (!IsLabelled(context, first))
            return first;
        Numeral numeral = DigitNumeral.Read(context, first);
        // "porte 27B"
        if (!numeral.Found || context.RunsOn(numeral.End) && context[numeral.End].IsWord || IsQuantity(context, numeral))
            return first;
        int end = AddAt(context, first, numeral.End, numeral, Pattern.Label);
        // "n° 2010-626": the number of a thing, not two.
        if (context.IsInnerHyphen(end) && context.IsDigits(end + 1) && context[first - 1].Symbol is '°' or 'º' or '.')
        {
            end += 2;
            context.Skip(end);
        }

        return end;
    }

    public static int ReadAtWord(FigureContext context, int first)
    {
        Numeral ordinal = OrdinalWords.Read(context, first);
        if (ordinal.Found)
        {
            bool alone = ordinal.Value >= (context.Language == Language.English ? 3 : 2);
            return alone && IsPlace(context, ordinal) ? AddAt(context, first, ordinal.End, ordinal, Pattern.OrdinalInWords) : first;
        }

        Numeral numeral = WordNumeral.Read(context, first);
        if (!numeral.Found || numeral.HasScale)
            return first;
        bool numbered = context[first - 1].IsForm("numéro") || context[first - 1].IsForm("number") || (IsLabelled(context, first) && numeral.Form == NumeralForm.Words);
        return numbered && !IsQuantity(context, numeral) ? AddAt(context, first, numeral.End, numeral, Pattern.Label) : first;
    }

    /// <summary>
    /// Not <c>third party</c>, <c>third world</c>, <c>more than a third want it</c>, <c>one hundredth of</c>. English words behind a blank are one ordinal where no plural follows:
    /// <c>the one hundred twenty fifth day</c>.
    /// </summary>
    private static bool IsPlace(FigureContext context, in Numeral ordinal)
    {
        // "un centième de seconde", but "le cent unième" and "un millième but" come in an order.
        if (context.Language != Language.English)
            return !(context.Is(ordinal.First, FigureRole.One) && ordinal.End == ordinal.First + 2 && context.Is(ordinal.End - 1, FigureRole.Denominator) && context.Is(ordinal.End, FigureRole.Of));
        int next = context.SkipHyphen(ordinal.End);
        if (context[next].IsForm("party") || context[next].IsForm("parties") || context[next].IsForm("world"))
            return ordinal.Value != 3;
        if (ordinal.End == ordinal.First + 1)
            return !(context[ordinal.First - 1].IsForm("a") && FractionReader.IsPartAlone(context, ordinal.First - 1, ordinal.First));
        ref readonly Token before = ref context[ordinal.First - 1];
        if (context.Is(ordinal.End - 1, FigureRole.Denominator) && context.Is(ordinal.First, FigureRole.One) && ordinal.Value >= 100 && ordinal.Value % 100 == 0)
            return before.Is(Trait.DefiniteArticle | Trait.Possessive) || before.IsForm("'s");
        if (context.IsInnerHyphen(ordinal.End - 2) || context.Is(ordinal.End - 2, FigureRole.And))
            return true;
        return !(context[next].IsWord && EnglishNouns.IsPlural(context.Text, context[next].Range)) && !(context.Is(ordinal.End - 1, FigureRole.StartsUnit) && !before.Is(Trait.DefiniteArticle));
    }

    /// <summary><c>3d</c> is three-dimensional, <c>1er</c> is only for 1 and <c>2nd</c> for what ends in 2.</summary>
    private static bool Suits(FigureContext context, int first)
    {
        ref readonly Token suffix = ref context[first + 1];
        if (suffix.IsAllUpper || suffix.IsCapitalized && suffix.Length == 1)
            return false;
        char last = context.Text[context[first].End - 1];
        if (context.Language != Language.English)
            return !suffix.IsForm("d") && !suffix.IsForm("re") || last is '1' or '2';
        // "12st" is a weight.
        bool teens = context[first].Length > 1 && context.Text[context[first].End - 2] == '1';
        return !suffix.IsForm("st") || last == '1' && !teens;
    }

    /// <summary><c>la 3 e place</c>: where a superscript was lost, a blank is left.</summary>
    private static bool IsBesideItsSuffix(FigureContext context, int first)
    {
        int suffix = first + 1;
        if (context.Language != Language.French || context.IsGlued(suffix) || !context.Is(suffix, FigureRole.OrdinalSuffix) || context[suffix].IsCapitalized)
            return false;
        if (!(context[suffix].IsForm("e") || context[suffix].IsForm("è") || context[suffix].IsForm("er") || context[suffix].IsForm("ère") || context[suffix].IsForm("ème") || context[suffix].IsForm("eme") || context[suffix].IsForm("ième")))
            return false;
        ref readonly Token before = ref context[first - 1];
        return context[suffix + 1].IsWord && context[suffix + 1].HasSpaceBefore && (before.Is(Trait.DefiniteArticle | Trait.Possessive | Trait.Demonstrative | Trait.Preposition) || before.IsForm("au") || before.IsForm("du"));
    }

    private static bool IsLabelled(FigureContext context, int first)
    {
        int label = first - 1;
        if (context[label].Symbol == '#' && context.IsGlued(first))
            return true;
        // tables 7 et 8
        if (context.Is(label, FigureRole.And | FigureRole.Or | FigureRole.To) && context.IsLast(label, Series.Labels))
            return true;
        if (context[label].Symbol is '°' or 'º' or '.' && context.Is(label - 1, FigureRole.Label) && context[label - 1].Length <= 4 && context.IsGlued(label))
            return true;
        if (context[label].Symbol == '°' || !context.Is(label, FigureRole.Label))
            return false;
        // "n" and "no" are labels only with their sign or a full stop.
        return context[label].Length > 2 || context[label].IsForm("an");
    }

    /// <summary><c>tables 7 and 8</c> are labels, <c>groupe 5 personnes</c>, <c>page 10 %</c> and <c>ligne 20 millions</c> are not.</summary>
    private static bool IsQuantity(FigureContext context, in Numeral numeral) =>
        UnitReader.Read(context, numeral).Found || context.Is(numeral.End, FigureRole.Scale | FigureRole.Collective) || ModifierReader.Before(context, numeral.First).Found && !context.Is(numeral.First - 1, FigureRole.Label);

    private static int AddAt(FigureContext context, int first, int end, in Numeral numeral, Pattern rule)
    {
        if (!numeral.Found)
            return first;
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel { Range = range, Number = range, Kind = FigureKind.Ordinal, Value = numeral.Value, Block = context.Block, Rule = rule }, end, rule == Pattern.Label ? Series.Labels : Series.None);
        return end;
    }
}
