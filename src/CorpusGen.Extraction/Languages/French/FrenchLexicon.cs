namespace CorpusGen.Extraction.Languages.French;

/// <summary>All tables of French.</summary>
internal static class FrenchLexicon
{
    public static Lexicon Create()
    {
        var builder = new LexiconBuilder();
        RowReader rows = Rows(builder);
        // First of all, since it takes traits away from the homographs of its forms.
        rows.Read("French/verbs.txt");
        FrenchGrammar.AddTo(builder);
        FrenchWordClasses.AddTo(builder);
        rows.Read("French/nouns.txt");
        rows.Read("French/people.txt");
        rows.Read("French/peoples.txt");
        rows.Read("French/organisations.txt");
        rows.Read("French/names.txt");
        rows.Read("French/adjectives.txt");
        rows.Read("given-names.txt");
        rows.Read("places.txt");
        FrenchFigures.AddTo(builder);
        var idioms = new PhraseList(WordList.Read("French/idioms.txt"));
        var sources = new PhraseList(WordList.Read("French/sources.txt"));
        var impersonal = new PhraseList(WordList.Read("French/impersonal.txt"));
        impersonal.AddTo(builder, Trait.None);
        var adverbs = new PhraseList(WordList.Read("French/adverbs.txt"));
        adverbs.AddTo(builder, Trait.None);
        idioms.AddTo(builder, Trait.Idiom);
        sources.AddTo(builder, Trait.Source);
        Lexicon lexicon = builder.Build(Language.French, CompiledLexicon.Of(Language.French), new FrenchSyntax());
        lexicon.Adverbs = adverbs;
        lexicon.Idioms = idioms;
        lexicon.Impersonal = impersonal;
        lexicon.Sources = sources;
        return lexicon;
    }

    /// <summary>Reads the rows of French lists, those of verbs and nouns by what they are called in a dictionary.</summary>
    internal static RowReader Rows(LexiconBuilder builder)
    {
        var rows = new RowReader(builder);
        rows.AddKind("verb", new FrenchConjugator(builder).Add);
        rows.AddKind("noun", (traits, singulars) => FrenchNoun.Add(builder, traits, singulars));
        return rows;
    }
}
