using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Languages.French;

namespace CorpusGen.Extraction.Figures;

/// <summary>The expressions that make figures in a language.</summary>
internal sealed class FigureGrammar(Language language)
{
    private static readonly Lazy<FigureGrammar> French = new(FrenchFigures.CreateGrammar);
    private static readonly Lazy<FigureGrammar> English = new(EnglishFigures.CreateGrammar);
    private static readonly Lazy<FigureGrammar> Unknown = new(CreateUnknown);

    public Language Language { get; } = language;

    /// <summary>What stands in front of a number and says how exact it is.</summary>
    public PhraseTable<Approximation> ModifiersBefore { get; } = new(FigureRole.EndsModifier, fromEnd: true);

    /// <summary>The same after a number.</summary>
    public PhraseTable<Approximation> ModifiersAfter { get; } = new(FigureRole.StartsModifier);

    /// <summary>Units, currencies and per cent after a number.</summary>
    public PhraseTable<Measure> Units { get; } = new(FigureRole.StartsUnit);

    /// <summary>Words near which pounds are a weight: <c>pèse</c>, <c>weighs</c>.</summary>
    public HashSet<string> WeightWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Words near which they are money: <c>coûte</c>.</summary>
    public HashSet<string> MoneyWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Words near which a number can be degrees: <c>temperatures</c>.</summary>
    public HashSet<string> TemperatureWords { get; } = new(StringComparer.Ordinal);

    /// <summary>What feet measure: <c>de haut</c>, <c>de profondeur</c>.</summary>
    public HashSet<string> Dimensions { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a single comma begins the decimals; else it groups when three digits follow.</summary>
    public bool CommaIsDecimal => Language == Language.French;

    public static FigureGrammar Of(Language language) => language switch
    {
        Language.French => French.Value,
        Language.English => English.Value,
        _ => Unknown.Value,
    };

    public void AddTo(LexiconBuilder builder)
    {
        ModifiersBefore.AddTo(builder);
        ModifiersAfter.AddTo(builder);
        Units.AddTo(builder);
        foreach (HashSet<string> words in new[] { WeightWords, MoneyWords, TemperatureWords, Dimensions })
            builder.Add(FigureRole.None, string.Join(" ", words));
    }

    private static FigureGrammar CreateUnknown()
    {
        var grammar = new FigureGrammar(Language.Unknown);
        SymbolFigures.AddUnits(grammar.Units);
        SymbolFigures.AddModifiers(grammar);
        return grammar;
    }
}
