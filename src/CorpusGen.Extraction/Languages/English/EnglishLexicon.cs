namespace CorpusGen.Extraction.Languages.English;

/// <summary>All tables of English.</summary>
internal static class EnglishLexicon
{
    public static Lexicon Create()
    {
        var builder = new LexiconBuilder();
        // First of all, since it takes traits away from the homographs of its forms.
        EnglishVerbs.AddTo(builder);
        EnglishGrammar.AddTo(builder);
        EnglishWords.AddTo(builder);
        EnglishPeople.AddTo(builder);
        EnglishOrganisations.AddTo(builder);
        EnglishNames.AddTo(builder);
        EnglishAdjectives.AddTo(builder);
        GivenNames.AddTo(builder);
        Places.AddTo(builder);
        EnglishFigures.AddTo(builder);
        return builder.Build(Language.English);
    }
}
