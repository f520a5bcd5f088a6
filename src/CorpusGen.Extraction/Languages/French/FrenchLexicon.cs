namespace CorpusGen.Extraction.Languages.French;

/// <summary>All tables of French.</summary>
internal static class FrenchLexicon
{
    public static Lexicon Create()
    {
        var builder = new LexiconBuilder();
        FrenchGrammar.AddTo(builder);
        FrenchFigures.AddTo(builder);
        return builder.Build(Language.French);
    }
}
