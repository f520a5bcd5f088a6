using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>The words of French figures.</summary>
internal static class FrenchFigures
{
    public static void AddTo(LexiconBuilder builder)
    {
        FigureGrammar.Of(Language.French).AddTo(builder);
        SymbolFigures.AddTo(builder);
        FrenchNumberWords.AddTo(builder);
        FrenchCalendar.AddTo(builder);
        FrenchFigureContext.AddTo(builder);
    }

    public static FigureGrammar CreateGrammar()
    {
        var grammar = new FigureGrammar(Language.French);
        SymbolFigures.AddModifiers(grammar);
        SymbolFigures.AddUnits(grammar.Units);
        FrenchModifiers.AddTo(grammar);
        FrenchUnits.AddTo(grammar.Units);
        FrenchCurrencies.AddTo(grammar.Units);
        FrenchUnits.AddContext(grammar);
        return grammar;
    }
}
