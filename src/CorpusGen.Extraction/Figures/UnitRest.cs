namespace CorpusGen.Extraction.Figures;

/// <summary>
/// What follows a unit and belongs to the number: <c>3 euros 50</c>, <c>1 m 80</c>, <c>5 feet 2 inches</c>, <c>2 h 47 min 58 s</c>, <c>an hour and a half</c>, <c>deux kilos et demi</c>.
/// </summary>
internal static class UnitRest
{
    /// <summary>Adds it to a value in the unit, and gives the token after it; the same token when there is none.</summary>
    public static int Add(FigureContext context, in Numeral numeral, in UnitMatch unit, FigureKind kind, Unit? measured, int end, ref decimal value)
    {
        if (!numeral.IsInteger || numeral.Form is NumeralForm.Vague or NumeralForm.Fraction)
            return end;
        int after = end;
        if (!numeral.HasScale)
        {
            if (kind == FigureKind.Money)
                after = AddHundredths(context, numeral, unit, end, ref value);
            if (measured is Unit.Metre or Unit.Second)
                after = AddTwoDigits(context, numeral, end, ref value);
            if (measured is Unit.Kilometre or Unit.Kilogram && context.Language == Language.French)
                after = AddThousandths(context, numeral, end, ref value);
            if (measured is { } whole && after == end)
                after = AddSmallerUnits(context, whole, end, ref value);
        }

        if (after > end || !unit.Found || kind is not (FigureKind.Measure or FigureKind.Duration or FigureKind.Money))
            return after;
        decimal part = MixedNumber.FractionAfterAnd(context, end, out int partEnd);
        // "two million dollars and a half" is half a million more.
        value += part * (numeral.HasScale && context.Is(numeral.End - 1, FigureRole.Scale) ? context[numeral.End - 1].Lexeme.Figure.Value : 1) * unit.Measure.Factor;
        return part > 0 ? partEnd : end;
    }

    /// <summary><c>3 euros 50</c>, <c>3 € 50</c>, <c>3 euros et 50 centimes</c>, <c>five dollars and fifty cents</c>, <c>thirteen dollars forty-five</c></summary>
    private static int AddHundredths(FigureContext context, in Numeral numeral, in UnitMatch unit, int end, ref decimal value)
    {
        if (unit.Found && unit.Measure.IsHundredth)
            return end;
        int next = context.Is(end, FigureRole.And) ? end + 1 : end;
        if (!context.IsDigits(next) && !context.Is(next, FigureRole.Number))
            return end;
        Numeral hundredths = context.IsDigits(next) ? DigitNumeral.Read(context, next) : WordNumeral.Read(context, next);
        if (!hundredths.Found || !hundredths.IsInteger || hundredths.Value >= 100)
            return end;
        UnitMatch coin = UnitReader.Read(context, hundredths);
        if (coin.Found && coin.Measure.IsHundredth)
        {
            value += hundredths.Value / 100;
            return coin.End;
        }

        bool written = context.IsDigits(next) ? context[next].Length == 2 && hundredths.End == next + 1 : numeral.Form == NumeralForm.Words && hundredths.Value > 9;
        bool bare = next == end && unit.Found && !coin.Found && written && !context.RunsOn(hundredths.End) && !CountedReader.Read(context, hundredths.End, hundredths, FigureKind.Count).Found;
        if (!bare)
            return end;
        value += hundredths.Value / 100;
        return hundredths.End;
    }

    /// <summary><c>1 m 80</c>, <c>1m80</c>, <c>9 s 58</c>: two digits after the unit are hundredths of it.</summary>
    private static int AddTwoDigits(FigureContext context, in Numeral numeral, int end, ref decimal value)
    {
        bool bare = numeral.Form == NumeralForm.Digits && context.IsDigits(end) && context[end].Length == 2 && context[end - 1].Length == 1 && !context.RunsOn(end + 1);
        if (!bare)
            return end;
        Numeral hundredths = DigitNumeral.Read(context, end);
        if (hundredths.End != end + 1 || UnitReader.Read(context, hundredths).Found || CountedReader.Read(context, end + 1, hundredths, FigureKind.Count).Found || context.Is(end + 1, FigureRole.Month))
            return end;
        value += hundredths.Value / 100;
        return end + 1;
    }

    /// <summary><c>1 km 500</c>, <c>3 kilos 250</c>: three digits that count nothing are metres and grams.</summary>
    private static int AddThousandths(FigureContext context, in Numeral numeral, int end, ref decimal value)
    {
        if (numeral.Form is not (NumeralForm.Digits or NumeralForm.Words) || !context.IsDigits(end) || context[end].Length != 3 || context.RunsOn(end + 1))
            return end;
        Numeral thousandths = DigitNumeral.Read(context, end);
        if (thousandths.End != end + 1 || UnitReader.Read(context, thousandths).Found || context.Is(end + 1, FigureRole.Scale) || CountedReader.Read(context, end + 1, thousandths, FigureKind.Count).Found)
            return end;
        value += thousandths.Value / 1000;
        return end + 1;
    }

    /// <summary><c>1 an et 3 mois</c>, <c>two minutes and ten seconds</c>, <c>2 h 47 min 58 s</c>, <c>5 feet 2 inches</c>, <c>5-foot-2</c>; <c>2 heures 30</c> says no minutes.</summary>
    private static int AddSmallerUnits(FigureContext context, Unit whole, int end, ref decimal value)
    {
        decimal parts = 1;
        while (true)
        {
            bool and = context.Is(end, FigureRole.And);
            int next = and ? end + 1 : context.IsSymbol(end, ',') ? end + 1 : context.SkipHyphen(end);
            if (!context.IsDigits(next) && !context.Is(next, FigureRole.Number))
                return end;
            Numeral rest = context.IsDigits(next) ? DigitNumeral.Read(context, next) : WordNumeral.Read(context, next);
            if (!rest.Found || rest.HasScale)
                return end;
            UnitMatch smaller = UnitReader.Read(context, rest);
            // "2h 30m"
            if (whole == Unit.Hour && smaller is { Found: true, Measure.Unit: Unit.Metre } && smaller.End == smaller.NumberEnd + 1 && context[smaller.NumberEnd].Length == 1)
                smaller = smaller with { Measure = Measure.Of(Unit.Minute) };
            // "6ft 2in"
            if (whole == Unit.Foot && !smaller.Found && context.IsGlued(rest.End) && context[rest.End].IsForm("in"))
                smaller = new UnitMatch(Measure.Of(Unit.Inch), 1, rest.End, rest.End + 1);
            int count = PartsOf(whole, smaller.Found ? smaller.Measure.Unit : null);
            if (count > 0 && rest.Value < count)
            {
                parts *= count;
                value += rest.Value / parts;
                end = smaller.End;
                whole = smaller.Measure.Unit.GetValueOrDefault();
                continue;
            }

            if (!IsBare(context, whole, end, next, rest, smaller))
                return end;
            return Add(context, whole, rest, parts, ref value);
        }
    }

    private static int Add(FigureContext context, Unit whole, in Numeral rest, decimal parts, ref decimal value)
    {
        value += rest.Value / (parts * (whole == Unit.Foot ? 12 : 60));
        return rest.End;
    }

    /// <summary>Minutes after hours in two digits, and inches after a hyphen, without their unit.</summary>
    private static bool IsBare(FigureContext context, Unit whole, int end, int next, in Numeral rest, in UnitMatch unit)
    {
        if (whole == Unit.Hour)
            return next == end && IsMinutes(context, next);
        if (unit.Found || !rest.IsInteger || rest.End != next + 1 || context.RunsOn(rest.End) || !context.IsDigits(next) && context.Language != Language.English)
            return false;
        // "6-foot-2", "6 foot 2", "six-foot-two"
        if (whole != Unit.Foot || rest.Value >= 12)
            return false;
        if (next == end + 1)
            return context.IsInnerHyphen(end);
        return next == end && context[end - 1].Lexeme.Form is "foot" or "ft" && !context[rest.End].IsWord;
    }

    /// <summary><c>2 heures 30</c>, <c>une heure trente</c>: a bare number of minutes that counts nothing.</summary>
    public static bool IsMinutes(FigureContext context, int token)
    {
        bool digits = context.IsDigits(token);
        Numeral rest = digits ? DigitNumeral.Read(context, token) : context.Is(token, FigureRole.Number) && context.Language == Language.French ? WordNumeral.Read(context, token) : default;
        if (!rest.Found || rest.HasScale || !rest.IsInteger || rest.Value is < 1 or > 59 || digits && (rest.End != token + 1 || context[token].Length != 2) || context.RunsOn(rest.End) || UnitReader.Read(context, rest).Found)
            return false;
        return !CountedReader.Read(context, rest.End, rest, FigureKind.Count).Found;
    }

    private static int PartsOf(Unit unit, Unit? part) => (unit, part) switch
    {
        (Unit.Year, Unit.Month) => 12,
        (Unit.Month, Unit.Day) => 30,
        (Unit.Week, Unit.Day) => 7,
        (Unit.Day, Unit.Hour) => 24,
        (Unit.Hour, Unit.Minute) => 60,
        (Unit.Minute, Unit.Second) => 60,
        (Unit.Foot, Unit.Inch) => 12,
        (Unit.Stone, Unit.Pound) => 14,
        (Unit.Pound, Unit.Ounce) => 16,
        (Unit.Kilogram, Unit.Gram) => 1000,
        (Unit.Kilometre, Unit.Metre) => 1000,
        _ => 0,
    };
}
