namespace CorpusGen.Extraction.Figures;

/// <summary>A number with its currency, unit and sign, ready to become a figure.</summary>
internal readonly struct Quantity(FigureContext context, Numeral numeral, int start, CurrencyMatch before, UnitMatch unit, bool signed, bool negative)
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
        int numberEnd = unit.Found && unit.NumberEnd > numeral.End ? unit.NumberEnd : numeral.End;
        if (unit.Found && unit.Scale == 1)
            numberEnd = numeral.End;
        int end = unit.Found ? unit.End : numberEnd;
        FigureKind kind = Kind(unit);
        Unit? measured = unit.Found ? unit.Measure.Unit : null;
        Currency? currency = before.Found ? before.Currency : unit.Found ? unit.Measure.Currency : null;

        if (unit.Found || before.Found)
            end = UnitRest.Add(context, numeral, unit, kind, measured, end, ref value);
        int belowZero = unit.Found ? SignReader.EndOfBelowZero(context, unit) : 0;
        if (belowZero > 0)
            end = belowZero;
        if (negative || belowZero > 0)
            value = -value;
        bool vague = numeral.Form == NumeralForm.Vague;
        string? iso = kind == FigureKind.Duration && !vague && measured is { } time ? IsoDuration.Of(value, time) : null;
        Approximation approximation = vague ? Approximation.Vague : numeral.Form == NumeralForm.Collective ? Approximation.About : Approximation.Exact;
        (int from, int to) = Surround(end, ref approximation);
        CountedMatch counted = default;
        if (kind is FigureKind.Count or FigureKind.Percent or FigureKind.Measure)
            counted = counting.First == numeral.First ? CountedReader.Read(context, to, numeral, kind) : kind == FigureKind.Count ? CountedReader.Read(context, counting.End, counting, kind) : default;
        if (kind == FigureKind.Count && !numeral.HasScale && numeral.Form is NumeralForm.Digits or NumeralForm.Words && (!counted.Found || counting.First != numeral.First && OmittedNoun.IsCompared(context, from)))
            counted = OmittedNoun.Find(context, from, to) is { Found: true } omitted ? omitted : counted;
        if (kind == FigureKind.Count && counted.Found)
            context.LastCounted = counted;
        AddBehindNoun(counted, kind, ref value, ref to, ref approximation);
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

    /// <summary>What belongs to a count and stands behind its noun: <c>sept manches et un tiers</c>, <c>six laps and a half</c>, <c>12 morts au moins</c>.</summary>
    private void AddBehindNoun(in CountedMatch counted, FigureKind kind, ref decimal value, ref int to, ref Approximation approximation)
    {
        if (kind != FigureKind.Count || !counted.Found || counted.Head.Start < context[to].Start)
            return;
        int noun = context.TokenEndingAt(counted.Range.End, to);
        if (noun < 0)
            return;
        PhraseMatch<Approximation> modifier = ModifierReader.After(context, noun);
        if (modifier.Found && approximation == Approximation.Exact && !IsModifierOfNext(modifier))
        {
            (to, approximation) = (modifier.End, modifier.Meaning);
            return;
        }

        decimal part = numeral.IsInteger && !numeral.HasScale ? MixedNumber.FractionAfterAnd(context, noun, out int end) : MixedNumber.NoPart(out end);
        if (part > 0)
        {
            value += part;
            to = end;
        }
    }

    /// <summary>Adds a figure with two bounds.</summary>
    public int AddRange(in RangeMatch range)
    {
        UnitMatch shared = range.Unit.Found ? range.Unit : unit;
        if (Numeral.Multiply(range.Low, Factor(shared)) is not { } low || Numeral.Multiply(range.High, Factor(shared)) is not { } high)
            return numeral.First;
        // "aged between 18 and 24", "ages 12 to 17", "voters 18 to 29"
        if (!shared.Found && !before.Found && AgeReader.IsAgeRange(context, start, range.Upper))
            shared = new UnitMatch(Measure.Of(Unit.Year), 1, range.Upper.End, range.Upper.End);
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
            Currency = before.Found ? before.Currency : shared.Found ? shared.Measure.Currency : null,
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
        if (modifier.Found && !(unit.Found && unit.Measure.IsTime && ModifierReader.IsPeriod(context, modifier)))
        {
            from = modifier.First;
            if (approximation != Approximation.Vague)
                approximation = modifier.Meaning;
            return (from, to);
        }

        // The words that leave the number open belong to it: des millions, plusieurs centaines, many thousands.
        if (numeral.Form == NumeralForm.Vague && from - 2 >= context.Free && AmountReader.IsCoupleOf(context, from))
            return (from - 2, to);
        if (numeral.Form == NumeralForm.Vague && from - 1 >= context.Free && (context[from - 1].IsForm("des") || context[from - 1].IsForm("plusieurs") || context[from - 1].IsForm("quelques")
            || context[from - 1].IsForm("several") || context[from - 1].IsForm("many") || context[from - 1].IsForm("few") || context[from - 1].IsForm("couple")))
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
        context.IsDigits(following.End) || context.Is(following.End, FigureRole.Number | FigureRole.One | FigureRole.Hundred | FigureRole.Of)
        || context[following.End].IsForm("tard") || context[following.End].IsForm("vite") || context[following.End].IsForm("tôt");
}
