using System;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Languages.French;

namespace CorpusGen.Extraction.Languages;

/// <summary>The lexicon of each language, made when it is first needed.</summary>
internal static class Lexicons
{
    private static readonly Lazy<Lexicon> French = new(FrenchLexicon.Create);
    private static readonly Lazy<Lexicon> English = new(EnglishLexicon.Create);
    private static readonly Lazy<Lexicon> None = new(CreateNone);

    public static Lexicon Of(Language language) => language switch
    {
        Language.French => French.Value,
        Language.English => English.Value,
        _ => None.Value,
    };

    /// <summary>A text in another language is read by its marks, digits and symbols of units.</summary>
    private static Lexicon CreateNone()
    {
        var builder = new LexiconBuilder();
        FigureGrammar.Of(Language.Unknown).AddTo(builder);
        SymbolFigures.AddTo(builder);
        return builder.Build(Language.Unknown);
    }
}
