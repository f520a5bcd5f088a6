namespace CorpusGen.Extraction.Languages.French;

/// <summary>The small words of French.</summary>
internal static class FrenchGrammar
{
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(Trait.DefiniteArticle, "le la les l' au aux du des");
        builder.Add(Trait.IndefiniteArticle, "un une des d' de");
        builder.Add(Trait.Possessive, "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs");
        builder.Add(Trait.Demonstrative, "ce cet cette ces");
        builder.Add(Trait.Quantifier, "plusieurs quelques certains certaines chaque tout tous toute toutes aucun aucune différents différentes divers diverses nombreux nombreuses");
        builder.Add(Trait.Preposition, "à de d' en dans par pour sur avec sans sous chez vers entre contre depuis pendant durant avant après dès devant derrière malgré parmi hors outre envers via lors jusque jusqu' au aux du des a");
        builder.Add(Trait.SubjectPronoun, "je j' tu il elle on nous vous ils elles ce c' ça cela celui-ci");
        builder.Add(Trait.Clitic, "me m' te t' se s' le la les l' lui leur y en nous vous");
        builder.Add(Trait.Relative, "qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel");
        builder.Add(Trait.Coordinator, "et ou mais or ni car donc");
        builder.Add(Trait.Complementizer, "que qu' si s'");
        builder.Add(Trait.Subordinator, "quand lorsque lorsqu' comme si puisque puisqu' quoique quoiqu' tandis alors parce");
        builder.Add(Trait.Negation, "ne n' pas plus jamais rien");
    }
}
