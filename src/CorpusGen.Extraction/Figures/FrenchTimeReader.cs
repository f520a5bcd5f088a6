using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Times as French writes them: <c>17h20</c>, <c>6 h</c>, <c>à 20 heures</c>, <c>à seize heures</c>, <c>vingt et une heures trente</c>, <c>5 heures du matin</c>. What is measured is a
/// duration: <c>pendant 3 h</c>, <c>en 1h45</c>, <c>a duré 2h45 au lieu de 1h20</c>, <c>3h de retard</c>, <c>24h</c>.
/// </summary>
internal static class FrenchTimeReader
{
    /// <summary>What is as long stands no further before its length.</summary>
    private const int FarthestLength = 16;

    /// <summary>Words from <c>départ</c> to <c>trajet</c>.</summary>
    private const int FarthestMoment = 3;

    /// <summary>Reads at digits with an <c>h</c> behind them.</summary>
    public static int ReadSign(FigureContext context, int first, int hour)
    {
        int h = first + 1, end = h + 1, minute = 0;
        bool hasMinutes = context.IsDigits(end) && context[end].Length == 2 && (context.IsGlued(end) || !context.IsGlued(h) || UnitRest.IsMinutes(context, end)) && context.SmallValue(end) < 60;
        if (hasMinutes)
        {
            minute = context.SmallValue(end);
            end++;
            // With minutes that have their unit it is a length, which the readers of units know.
            if (context[end].IsForm("min") || context[end].IsForm("mn") || context[end].IsForm("minutes"))
                return first;
        }

        if (context.IsGlued(end) && (context[end].IsWord || context.IsDigits(end)))
            return first;
        bool measured = IsMeasured(context, first, end, hour, hasMinutes) || hour > 24 || (hour == 24 && !context.Is(first - 1, FigureRole.BeforeTime));
        if (measured)
            return hasMinutes ? TimeReader.AddLength(context, first, end, hour + (minute / 60m), Unit.Hour, Pattern.HoursAndMinutes) : first;
        return TimeReader.Add(context, first, end, InTheDay(context, end, hour), minute);
    }

    /// <summary>
    /// <c>de 17 à 19 heures</c>, <c>entre 17 et 19h</c>: two hours of the day, of which the first lacks its noun, where the second is of the afternoon. "De 2 à 3 heures" and "de 12 à 24 heures" are lengths.
    /// </summary>
    public static int ReadBothHours(FigureContext context, int first, int hour)
    {
        bool between = context.Is(first - 1, FigureRole.Between) && context.Is(first + 1, FigureRole.And);
        bool to = context.Is(first - 1, FigureRole.Of) && context.Is(first + 1, FigureRole.To);
        int second = first + 2, last = context.SmallValue(second);
        if (!between && !to || last is < 13 or > 23 || last <= hour || context[second].Length != 2 || !(context[second + 1].IsForm("heures") || context[second + 1].IsForm("h")))
            return first;
        int end = second + 2, minute = 0;
        if (context.IsDigits(end) && context[end].Length == 2 && context.SmallValue(end) < 60 && context.IsGlued(end))
            minute = context.SmallValue(end++);
        if (context.Is(end, FigureRole.Of) || IsMeasuring(context, first - 1))
            return first;
        TimeReader.Add(context, first, first + 1, hour, 0);
        return TimeReader.Add(context, second, end, last, minute);
    }

    /// <summary>Reads at a number that <c>heures</c> follows.</summary>
    public static int ReadNoun(FigureContext context, in Numeral number)
    {
        int first = number.First, noun = number.End;
        if (!number.IsInteger || number.HasScale || number.Value is < 0 or > 24)
            return first;
        int hour = (int)number.Value, end = noun + 1, minute = 0;
        bool hasMinutes = ReadMinutes(context, ref end, ref minute);
        if (!IsNamed(context, first, noun, end, hour, hasMinutes && !context.IsDigits(noun + 1)))
            return first;
        return TimeReader.Add(context, first, end, InTheDay(context, end, hour), minute);
    }

    /// <summary><c>30</c>, <c>trente</c>, <c>et demie</c>, <c>et quart</c>, <c>moins le quart</c>, <c>moins dix</c></summary>
    private static bool ReadMinutes(FigureContext context, ref int end, ref int minute)
    {
        if (context.Is(end, FigureRole.And))
        {
            decimal part = MixedNumber.FractionAfterAnd(context, end, out int after);
            if (part is not (0.5m or 0.25m))
                return false;
            (minute, end) = ((int)(part * 60), after);
            return true;
        }

        int token = end;
        Numeral number = context.IsDigits(token) && context[token].Length == 2 ? DigitNumeral.Read(context, token) : context.Is(token, FigureRole.Number) ? WordNumeral.Read(context, token) : default;
        if (!number.Found || !number.IsInteger || number.Value is < 1 or > 59 || number.HasScale || context.RunsOn(number.End) || UnitReader.Read(context, number).Found)
            return false;
        // "vingt heures quinze précises" count nothing.
        if (context[number.End].Lexeme.Form is not ("précises" or "tapantes" or "sonnantes" or "pétantes" or "passées")
            && CountedReader.Read(context, number.End, new Numeral(token, number.End, 30, NumeralForm.Digits), FigureKind.Count).Found)
            return false;
        (minute, end) = ((int)number.Value, number.End);
        return true;
    }

    /// <summary>Whether it is an hour of the day and no number of hours: behind <c>à</c>, <c>il est</c>, with <c>du matin</c>, or with minutes in words.</summary>
    private static bool IsNamed(FigureContext context, int first, int noun, int end, int hour, bool minutesInWords)
    {
        if (PartOfDay(context, end) != 0)
            return true;
        ref readonly Text.Token before = ref context[first - 1];
        if (context[noun].IsForm("heure") != hour is 0 or 1)
            return false;
        if (context.Is(first - 1, FigureRole.BeforeTime) && !before.IsForm("après") && !before.IsForm("avant") && !before.IsForm("entre"))
        {
            // "jusqu'à 3 heures de route", "de 2 à 3 heures" are lengths.
            bool length = before.IsForm("à") && (context.IsDigits(first - 2) || context.Is(first - 2, FigureRole.Number)) || context.Is(end, FigureRole.Of) && hour < 12 || ModifierReader.Before(context, first).Found && !before.IsForm("à");
            return !length;
        }

        if (before.Is(Trait.Be) && context[first - 2].IsForm("il"))
            return true;
        // "de 8 heures à 18 heures"
        if (context.Is(first - 1, FigureRole.Of) && context.Is(end, FigureRole.To) && !context.Is(first - 2, FigureRole.Change) && IsHour(context, end + 1))
            return true;
        return minutesInWords && hour >= 5 && !IsMeasuring(context, first);
    }

    /// <summary><c>18 heures</c>, <c>18h</c>, <c>minuit</c></summary>
    private static bool IsHour(FigureContext context, int token)
    {
        int end = context.IsDigits(token) ? token + 1 : context.Is(token, FigureRole.Number) ? WordNumeral.Read(context, token).End : token;
        return context[token].IsForm("minuit") || context[token].IsForm("midi") || end > token && (context[end].IsForm("heures") || context[end].IsForm("h"));
    }

    /// <summary>12 behind which it is afternoon or evening, 1 for the morning, 0 when nothing says so.</summary>
    private static int PartOfDay(FigureContext context, int token)
    {
        if (context[token].IsForm("du") && context[token + 1].IsForm("matin"))
            return 1;
        bool evening = context[token].IsForm("du") && context[token + 1].IsForm("soir");
        bool afternoon = context.Is(token, FigureRole.Of) && context[token + 1].IsForm("l'") && context[token + 2].IsForm("après");
        return evening || afternoon ? 12 : 0;
    }

    private static int InTheDay(FigureContext context, int end, int hour) => hour < 12 && PartOfDay(context, end) == 12 ? hour + 12 : hour;

    private static bool IsMeasured(FigureContext context, int first, int end, int hour, bool hasMinutes)
    {
        if (PartOfDay(context, end) != 0)
            return false;
        if (IsLengthOf(context, first))
            return true;
        // "3h de retard", "à 2 h de Paris", but "le train de 17h de Lyon" leaves in the afternoon.
        if (context.Is(end, FigureRole.Of) && hour < 12)
            return true;
        if (context.Is(first - 1, FigureRole.BeforeTime))
            return false;
        // "à partir de 15h" is when, not how long.
        if (context[first - 2].IsForm("partir"))
            return false;
        if (context[first - 1].IsForm("de") && (context[first - 2].IsForm("lieu") || hour <= 4 && hasMinutes && !context.Is(end, FigureRole.To)))
            return true;
        return IsMeasuring(context, first) || ModifierReader.Before(context, first).Found;
    }

    /// <summary>
    /// <c>l'attente est passée de 2h45 à 5h10</c>, <c>la durée du vol est de 9h30</c>: a change from one to the other, or what something is, of what is as long.
    /// </summary>
    private static bool IsLengthOf(FigureContext context, int first)
    {
        int link = first - 1;
        if (context.Is(link, FigureRole.To) && !context.Is(link - 1, FigureRole.Change))
        {
            link--;
            while (context.IsDigits(link) || context[link].IsForm("h"))
                link--;
        }

        bool isBound = context[link].IsForm("de") || context[link].IsForm("from") || context.Is(link, FigureRole.To);
        bool isSaid = context.Is(link - 1, FigureRole.Change) || (context[link - 1].Is(Trait.Be) && context[link].IsForm("de"));
        if (!isBound || !isSaid)
            return false;
        for (int i = link - 2; i >= link - FarthestLength && context[i].IsWord; i--)
        {
            if (context.Is(i, FigureRole.Moment))
                return false;
            if (context.Is(i, FigureRole.Length))
                return !HasMomentBefore(context, i);
        }

        return false;
    }

    // "L'heure d'arrivée du trajet", "the closing time": the noun is what the moment is of.
    private static bool HasMomentBefore(FigureContext context, int noun)
    {
        for (int i = noun - 1; i >= noun - FarthestMoment; i--)
        {
            if (context.Is(i, FigureRole.Moment))
                return true;
        }

        return false;
    }

    /// <summary>A word for a stretch of time in front of it.</summary>
    private static bool IsMeasuring(FigureContext context, int first)
    {
        ref readonly Text.Token before = ref context[first - 1];
        return before.IsForm("les") || (context.Is(first - 1, FigureRole.MeasureBefore) && !before.IsForm("d'") && !before.IsForm("sur") && !before.IsForm("sous") && !before.IsForm("a") && !before.IsForm("passé"));
    }
}
