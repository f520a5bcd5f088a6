namespace CorpusGen.Extraction.Languages.French;

/// <summary>All tables of French.</summary>
internal static class FrenchLexicon
{
    public static Lexicon Create()
    {
        var builder = new LexiconBuilder();
        // First of all, since it takes traits away from the homographs of its forms.
        FrenchVerbs.AddTo(builder);
        FrenchGrammar.AddTo(builder);
        FrenchWords.AddTo(builder);
        FrenchWordClasses.AddTo(builder);
        FrenchPeople.AddTo(builder);
        FrenchOrganisations.AddTo(builder);
        FrenchNames.AddTo(builder);
        FrenchAdjectives.AddTo(builder);
        GivenNames.AddTo(builder);
        Places.AddTo(builder);
        FrenchFigures.AddTo(builder);
        foreach ((Trait trait, string nouns) in WordList.Rows("French/nouns.txt"))
            builder.Add(trait, nouns);
        var idioms = new PhraseList(WordList.Read("French/idioms.txt"));
        var sources = new PhraseList(WordList.Read("French/sources.txt"));
        var impersonal = new PhraseList(WordList.Read("French/impersonal.txt"));
        impersonal.AddTo(builder, Trait.None);
        idioms.AddTo(builder, Trait.Idiom);
        sources.AddTo(builder, Trait.Source);
        Lexicon lexicon = builder.Build(Language.French, CompiledLexicon.Of(Language.French), new FrenchSyntax());
        lexicon.Idioms = idioms;
        lexicon.Impersonal = impersonal;
        lexicon.Sources = sources;
        return lexicon;
    }
}
