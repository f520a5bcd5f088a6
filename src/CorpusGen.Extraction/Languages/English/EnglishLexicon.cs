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
        EnglishWordClasses.AddTo(builder);
        EnglishPeople.AddTo(builder);
        EnglishOrganisations.AddTo(builder);
        EnglishNames.AddTo(builder);
        EnglishAdjectives.AddTo(builder);
        GivenNames.AddTo(builder);
        Places.AddTo(builder);
        EnglishFigures.AddTo(builder);
        foreach ((Trait trait, string verbs) in WordList.Rows("English/verbs.txt"))
            builder.Add(trait, verbs);
        foreach ((Trait trait, string nouns) in WordList.Rows("English/nouns.txt"))
            builder.Add(trait, nouns);
        var idioms = new PhraseList(WordList.Read("English/idioms.txt"));
        var sources = new PhraseList(WordList.Read("English/sources.txt"));
        idioms.AddTo(builder, Trait.Idiom);
        sources.AddTo(builder, Trait.Source);
        Lexicon lexicon = builder.Build(Language.English, CompiledLexicon.Of(Language.English), new EnglishSyntax());
        lexicon.Idioms = idioms;
        lexicon.Sources = sources;
        return lexicon;
    }
}
