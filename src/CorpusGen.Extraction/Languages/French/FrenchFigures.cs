namespace CorpusGen.Extraction.Languages.French;

/// <summary>The words of French figures.</summary>
internal static class FrenchFigures
{
    public static void AddTo(LexiconBuilder builder)
    {
    }
}
