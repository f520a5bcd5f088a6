namespace CorpusGen.Extraction.Languages.English;

/// <summary>The small words of English.</summary>
internal static class EnglishGrammar
{
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(Trait.DefiniteArticle, "the");
        builder.Add(Trait.IndefiniteArticle, "a an");
        builder.Add(Trait.Possessive, "my your his her its our their 's");
        builder.Add(Trait.Demonstrative, "this that these those");
        builder.Add(Trait.Quantifier, "several some any each every all no many few both most more other another such");
        builder.Add(Trait.Preposition, "of in on at by for with without from to into onto over under about after before during since until between against among through across around near behind beyond per via as than like upon within amid despite toward towards off out up down");
        builder.Add(Trait.SubjectPronoun, "i you he she it we they");
        builder.Add(Trait.Relative, "who which that whom whose where");
        builder.Add(Trait.Coordinator, "and or but nor yet so");
        builder.Add(Trait.Complementizer, "that if whether");
        builder.Add(Trait.Subordinator, "when while because although though if as since unless whereas once until");
        builder.Add(Trait.Negation, "not n't never");
    }
}
