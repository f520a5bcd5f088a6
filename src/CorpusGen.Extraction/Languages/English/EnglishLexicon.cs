namespace CorpusGen.Extraction.Languages.English;

/// <summary>All tables of English.</summary>
internal static class EnglishLexicon
{
    public static Lexicon Create()
    {
        var builder = new LexiconBuilder();
        EnglishGrammar.AddTo(builder);
        EnglishFigures.AddTo(builder);
        return builder.Build(Language.English);
    }
}
