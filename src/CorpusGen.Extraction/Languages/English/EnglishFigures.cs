using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>The words of English figures.</summary>
internal static class EnglishFigures
{
    public static void AddTo(LexiconBuilder builder)
    {
        FigureGrammar.Of(Language.English).AddTo(builder);
        SymbolFigures.AddTo(builder);
        EnglishNumberWords.AddTo(builder);
        EnglishCalendar.AddTo(builder);
        EnglishFigureContext.AddTo(builder);
    }

    public static FigureGrammar CreateGrammar()
    {
        var grammar = new FigureGrammar(Language.English);
        SymbolFigures.AddModifiers(grammar);
        SymbolFigures.AddUnits(grammar.Units);
        EnglishModifiers.AddTo(grammar);
        EnglishUnits.AddTo(grammar.Units);
        EnglishCurrencies.AddTo(grammar.Units);
        EnglishUnits.AddContext(grammar);
        return grammar;
    }
}
