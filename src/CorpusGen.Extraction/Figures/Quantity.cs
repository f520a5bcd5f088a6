namespace CorpusGen.Extraction.Figures;

/// <summary>A number with its currency, unit and sign, ready to become a figure.</summary>
internal readonly struct Quantity(FigureContext context, Numeral numeral, int start, PhraseMatch<Currency> before, UnitMatch unit, bool signed, bool negative)
{
    /// <summary>Adds the figure and gives the token after it.</summary>
    public int Add()
    {
        Numeral last = unit.Found || before.Found || numeral.HasScale || numeral.Form is not (NumeralForm.Digits or NumeralForm.Words) ? default : SharedUnit.LastOf(context, numeral);
        if (AgeReader.IsAge(context, numeral) && !unit.Found && !before.Found)
            return Add(new UnitMatch(Measure.Of(Unit.Year), 1, numeral.End, numeral.End), numeral);
        UnitMatch shared = last.Found ? UnitReader.Read(context, last) : default;
        if (shared.Found && shared.Scale == 1)
            return Add(new UnitMatch(shared.Measure, 1, numeral.End, numeral.End), last);
        return Add(unit, last.Found ? last : numeral);
    }

    /// <param name="unit">The unit, which may stand elsewhere.</param>
    /// <param name="counting">The number that the counted noun follows.</param>
    private int Add(UnitMatch unit, in Numeral counting)
    {
        if (Numeral.Multiply(numeral.Value, (unit.Found ? unit.Scale : 1) * Factor(unit)) is not { } value)
            return numeral.First;
        if (negative)
            value = -value;
        int numberEnd = unit.Found && unit.NumberEnd > numeral.End ? unit.NumberEnd : numeral.End;
        if (unit.Found && unit.Scale == 1)
            numberEnd = numeral.End;
        int end = unit.Found ? unit.End : numberEnd;
        FigureKind kind = Kind(unit);
        Unit? measured = unit.Found ? unit.Measure.Unit : null;
        Currency? currency = before.Found ? before.Meaning : unit.Found ? unit.Measure.Currency : null;

        if (kind == FigureKind.Money && numeral.Form != NumeralForm.Vague)
            end = AddHundredths(end, ref value);
        if (measured is Unit.Metre or Unit.Second)
            end = AddCentimetres(end, ref value);
        string? iso = null;
        if (kind == FigureKind.Duration && measured is { } time && numeral.Form != NumeralForm.Vague)
        {
            end = AddSmallerUnit(end, ref value, time);
            iso = IsoDuration.Of(value, time);
        }

        bool vague = numeral.Form == NumeralForm.Vague;
        Approximation approximation = vague ? Approximation.Vague : numeral.Form == NumeralForm.Collective ? Approximation.About : Approximation.Exact;
        (int from, int to) = Surround(end, ref approximation);
        CountedMatch counted = default;
        if (kind is FigureKind.Count or FigureKind.Percent or FigureKind.Measure)
            counted = counting.First == numeral.First ? CountedReader.Read(context, to, numeral, kind) : kind == FigureKind.Count ? CountedReader.Read(context, counting.End, counting, kind) : default;
        int after = to;
        bool isAge = kind == FigureKind.Duration && end == numeral.End && counting.First == numeral.First;
        context.Add(new FigureModel
        {
            Range = context.RangeOf(from, to),
            Number = context.RangeOf(negative ? numeral.First - 1 : numeral.First, numberEnd),
            Kind = kind,
            Value = vague ? null : value,
            Min = vague || approximation is Approximation.MoreThan or Approximation.AtLeast ? value : null,
            Max = !vague && approximation is Approximation.LessThan or Approximation.AtMost or Approximation.Barely ? value : null,
            Approximation = approximation,
            Unit = measured,
            Currency = currency,
            Counted = counted.Found ? counted.Range : null,
            CountedNoun = counted.Noun(context),
            Iso = vague ? null : iso,
            Block = context.Block,
            Rule = isAge ? Pattern.Age : Rule(kind),
        }, after, isAge ? Series.Ages : Series.None);
        return after;
    }

    /// <summary>Adds a figure with two bounds.</summary>
    public int AddRange(in RangeMatch range)
    {
        UnitMatch shared = range.Unit.Found ? range.Unit : unit;
        if (Numeral.Multiply(range.Low, Factor(shared)) is not { } low || Numeral.Multiply(range.High, Factor(shared)) is not { } high)
            return numeral.First;
        int numberEnd = range.Unit.Found && range.Unit.Scale != 1 ? range.Unit.NumberEnd : range.Upper.End;
        int end = range.Unit.Found ? range.Unit.End : numberEnd;
        FigureKind kind = Kind(shared);
        Approximation approximation = Approximation.Exact;
        (int from, int to) = Surround(end, ref approximation);
        if (from == start && context.Is(start - 1, FigureRole.Between) && start - 1 >= context.Free)
        {
            from = start - 1;
            Approximation ignored = approximation;
            PhraseMatch<Approximation> modifier = ModifierReader.Before(context, from);
            if (modifier.Found && ignored == Approximation.Exact)
                (from, approximation) = (modifier.First, modifier.Meaning);
        }

        CountedMatch counted = kind is FigureKind.Count or FigureKind.Percent or FigureKind.Measure ? CountedReader.Read(context, to, range.Upper, kind) : default;
        context.Add(new FigureModel
        {
            Range = context.RangeOf(from, to),
            Number = context.RangeOf(numeral.First, numberEnd),
            Kind = kind,
            Min = low,
            Max = high,
            Approximation = approximation,
            Unit = shared.Found ? shared.Measure.Unit : null,
            Currency = before.Found ? before.Meaning : shared.Found ? shared.Measure.Currency : null,
            Counted = counted.Found ? counted.Range : null,
            CountedNoun = counted.Noun(context),
            Block = context.Block,
            Rule = Pattern.Range,
        }, to);
        return to;
    }

    private static decimal Factor(in UnitMatch unit) => unit.Found ? unit.Measure.Factor : 1;

    private FigureKind Kind(in UnitMatch unit) => before.Found ? FigureKind.Money : unit.Found ? unit.Measure.Kind : FigureKind.Count;

    private Pattern Rule(FigureKind kind) => kind switch
    {
        FigureKind.Money => Pattern.Amount,
        FigureKind.Percent => Pattern.Percentage,
        FigureKind.Duration => Pattern.Duration,
        FigureKind.Measure => Pattern.Measurement,
        _ => numeral.Form switch
        {
            NumeralForm.Digits => Pattern.NumberInDigits,
            NumeralForm.Fraction => Pattern.Fraction,
            NumeralForm.Collective => Pattern.CollectiveNoun,
            NumeralForm.Vague => Pattern.VagueNumber,
            _ => Pattern.NumberInWords,
        },
    };

    /// <summary>The modifier, sign and currency in front and the modifier after; an approximation by the number's own form is kept when there is none.</summary>
    private (int From, int To) Surround(int end, ref Approximation approximation)
    {
        int from = signed ? start - 1 : start;
        int to = end;
        PhraseMatch<Approximation> modifier = ModifierReader.Before(context, from);
        if (modifier.Found)
        {
            from = modifier.First;
            if (approximation != Approximation.Vague)
                approximation = modifier.Meaning;
            return (from, to);
        }

        // The words that leave the number open belong to it: des millions, plusieurs centaines, many thousands.
        if (numeral.Form == NumeralForm.Vague && from - 1 >= context.Free && (context[from - 1].IsForm("des") || context[from - 1].IsForm("plusieurs") || context[from - 1].IsForm("quelques")
            || context[from - 1].IsForm("several") || context[from - 1].IsForm("many")))
            return (from - 1, to);
        PhraseMatch<Approximation> following = ModifierReader.After(context, end);
        if (following.Found && approximation != Approximation.Vague && !IsModifierOfNext(following))
        {
            to = following.End;
            approximation = following.Meaning;
        }

        return (from, to);
    }

    /// <summary><c>12 ans et au moins 3 mois</c>: what stands before the next number is that one's.</summary>
    private bool IsModifierOfNext(in PhraseMatch<Approximation> following) =>
        context.IsDigits(following.End) || context.Is(following.End, FigureRole.Number | FigureRole.One | FigureRole.Hundred | FigureRole.Of);

    /// <summary><c>3 euros 50</c>, <c>3 € 50</c>, <c>3 euros et 50 centimes</c>, <c>five dollars and fifty cents</c></summary>
    private int AddHundredths(int end, ref decimal value)
    {
        if (!numeral.IsInteger || numeral.HasScale || (unit.Found && unit.Measure.IsHundredth))
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

        bool bare = next == end && unit.Found && !coin.Found && context.IsDigits(next) && context[next].Length == 2 && hundredths.End == next + 1 && !context.RunsOn(hundredths.End)
            && !CountedReader.Read(context, hundredths.End, hundredths, FigureKind.Count).Found;
        if (!bare)
            return end;
        value += hundredths.Value / 100;
        return hundredths.End;
    }

    /// <summary><c>1 m 80</c>, <c>1m80</c>, <c>9 s 58</c>: two digits after the unit are hundredths of it.</summary>
    private int AddCentimetres(int end, ref decimal value)
    {
        bool bare = numeral.IsInteger && numeral.Form == NumeralForm.Digits && !numeral.HasScale && context.IsDigits(end) && context[end].Length == 2 && context[end - 1].Length == 1 && !context.RunsOn(end + 1);
        if (!bare)
            return end;
        Numeral hundredths = DigitNumeral.Read(context, end);
        if (hundredths.End != end + 1 || UnitReader.Read(context, hundredths).Found || CountedReader.Read(context, end + 1, hundredths, FigureKind.Count).Found || context.Is(end + 1, FigureRole.Month))
            return end;
        value += hundredths.Value / 100;
        return end + 1;
    }

    /// <summary><c>2 heures 30</c>, <c>1 an et 3 mois</c>, <c>two minutes and ten seconds</c>; <c>deux ans et demi</c>.</summary>
    private int AddSmallerUnit(int end, ref decimal value, Unit time)
    {
        if (!numeral.IsInteger || numeral.HasScale)
            return end;
        bool and = context.Is(end, FigureRole.And);
        if (and && context.Is(end + 1, FigureRole.Half))
        {
            value += 0.5m;
            return end + 2;
        }

        int next = and ? end + 1 : end;
        if (!context.IsDigits(next) && !context.Is(next, FigureRole.Number))
            return end;
        Numeral rest = context.IsDigits(next) ? DigitNumeral.Read(context, next) : WordNumeral.Read(context, next);
        if (!rest.Found || !rest.IsInteger)
            return end;
        UnitMatch smaller = UnitReader.Read(context, rest);
        int parts = PartsOf(time, smaller.Found ? smaller.Measure.Unit : null);
        if (parts > 0 && rest.Value < parts)
        {
            value += rest.Value / parts;
            return smaller.End;
        }

        // "2 heures 30" says no minutes.
        if (time != Unit.Hour || and || smaller.Found || rest.Value >= 60 || !context.IsDigits(next) || context[next].Length != 2 || context.RunsOn(rest.End)
            || CountedReader.Read(context, rest.End, rest, FigureKind.Count).Found)
            return end;
        value += rest.Value / 60;
        return rest.End;
    }

    private static int PartsOf(Unit unit, Unit? part) => (unit, part) switch
    {
        (Unit.Year, Unit.Month) => 12,
        (Unit.Day, Unit.Hour) => 24,
        (Unit.Hour, Unit.Minute) => 60,
        (Unit.Minute, Unit.Second) => 60,
        _ => 0,
    };
}
