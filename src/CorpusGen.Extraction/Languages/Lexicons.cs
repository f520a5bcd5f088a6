using System;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Languages.French;

namespace CorpusGen.Extraction.Languages;

/// <summary>The lexicon of each language, made when it is first needed.</summary>
internal static class Lexicons
{
    private static readonly Lazy<Lexicon> French = new(FrenchLexicon.Create);
    private static readonly Lazy<Lexicon> English = new(EnglishLexicon.Create);
    private static readonly Lazy<Lexicon> None = new(() => new LexiconBuilder().Build(Language.Unknown));

    public static Lexicon Of(Language language) => language switch
    {
        Language.French => French.Value,
        Language.English => English.Value,
        _ => None.Value,
    };
}
