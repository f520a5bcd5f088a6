namespace CorpusGen.Extraction.Languages.English;

/// <summary>All tables of English.</summary>
internal static class EnglishLexicon
{
    public static Lexicon Create()
    {
        var builder = new LexiconBuilder();
        RowReader rows = Rows(builder);
        // First of all, since it takes traits away from the homographs of its forms.
        rows.Read("English/verbs.txt");
        EnglishGrammar.AddTo(builder);
        EnglishWordClasses.AddTo(builder);
        rows.Read("English/nouns.txt");
        rows.Read("English/people.txt");
        rows.Read("English/peoples.txt");
        rows.Read("English/organisations.txt");
        rows.Read("English/names.txt");
        rows.Read("English/adjectives.txt");
        rows.Read("given-names.txt");
        rows.Read("places.txt");
        EnglishFigures.AddTo(builder);
        var idioms = new PhraseList(WordList.Read("English/idioms.txt"));
        var sources = new PhraseList(WordList.Read("English/sources.txt"));
        var adverbs = new PhraseList(WordList.Read("English/adverbs.txt"));
        adverbs.AddTo(builder, Trait.None);
        idioms.AddTo(builder, Trait.Idiom);
        sources.AddTo(builder, Trait.Source);
        Lexicon lexicon = builder.Build(Language.English, CompiledLexicon.Of(Language.English), new EnglishSyntax());
        lexicon.Adverbs = adverbs;
        lexicon.Idioms = idioms;
        lexicon.Sources = sources;
        return lexicon;
    }

    /// <summary>Reads the rows of English lists: those of verbs by their base, those of nouns by their singular, and irregular verbs one a line.</summary>
    internal static RowReader Rows(LexiconBuilder builder)
    {
        var rows = new RowReader(builder);
        var conjugator = new EnglishConjugator(builder);
        rows.AddKind("verb", conjugator.Add);
        rows.AddKind("irregular", conjugator.AddIrregular);
        rows.AddKind("noun", (traits, singulars) => EnglishNoun.Add(builder, traits, singulars));
        return rows;
    }
}
