namespace CorpusGen.Extraction.Languages.English;

/// <summary>The words of English figures.</summary>
internal static class EnglishFigures
{
    public static void AddTo(LexiconBuilder builder)
    {
    }
}
