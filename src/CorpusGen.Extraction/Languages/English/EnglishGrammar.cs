namespace CorpusGen.Extraction.Languages.English;

/// <summary>The small words of English.</summary>
internal static class EnglishGrammar
{
    public static void AddTo(LexiconBuilder builder)
    {
        AddDeterminers(builder);
        AddPronouns(builder);
        AddLinks(builder);
        AddAdverbs(builder);
        AddAuxiliaries(builder);
        // Words that patterns name and that are nothing else.
        builder.Add(Trait.None, "somebody someone everyone others it put puts itself himself herself themselves oneself prime citing quoting words latter according in the to of by as one");
    }

    private static void AddDeterminers(LexiconBuilder builder)
    {
        builder.Add(Trait.DefiniteArticle | Trait.Function, "the");
        builder.Add(Trait.IndefiniteArticle | Trait.Function, "a an");
        builder.Add(Trait.Possessive | Trait.Function, "my your his her its our their 's");
        builder.Add(Trait.Demonstrative | Trait.Function, "this that these those");
        builder.Add(
            Trait.Quantifier | Trait.Function,
            """
            several some any each every all no many few both most more other another such much less fewer least enough either neither half own various numerous certain
            what which whatever whichever one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
            thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands millions dozens
            """);
        builder.Add(Trait.Plural, "these those several many few both our their");
    }

    private static void AddPronouns(LexiconBuilder builder)
    {
        builder.Add(Trait.SubjectPronoun | Trait.Function, "i you he she it we they someone somebody everyone everybody nobody anyone anybody one this that there ya");
        builder.Add(Trait.Clitic | Trait.Function, "me him her us them it you themselves himself herself itself myself yourself ourselves");
        builder.Add(Trait.Function, "mine yours hers ours theirs something anything nothing everything none who what let's");
        builder.Add(Trait.Relative | Trait.Function, "who which that whom whose where whoever");
        builder.Add(Trait.FirstPerson, "i me my mine myself we us our ours ourselves");
        builder.Add(Trait.SecondPerson, "you your yours yourself yourselves");
        builder.Add(Trait.Masculine, "he him his himself");
        builder.Add(Trait.Feminine, "she her hers herself");
        builder.Add(Trait.Plural, "we us they them themselves ourselves");
    }

    private static void AddLinks(LexiconBuilder builder)
    {
        builder.Add(Trait.Joins, "of");
        builder.Add(Trait.JoinsRole, "for at in from with to");
        builder.Add(Trait.FollowsSubject, "of for at in from to on by near behind outside inside about against within");
        builder.Add(
            Trait.Preposition | Trait.Function,
            """
            of in on at by for with without from to into onto over under about after before during since until till against among amongst amid between through throughout
            across around near behind beyond via as than like unlike upon within despite toward towards off out up down above below beneath beside besides
            along alongside inside outside except regarding concerning following including aboard past opposite versus via because instead due thanks
            """);
        builder.Add(Trait.Source | Trait.Preposition | Trait.Function, "according per");
        builder.Add(Trait.Coordinator | Trait.Function, "and or but nor yet so plus");
        builder.Add(Trait.Complementizer | Trait.Function, "that if whether");
        builder.Add(Trait.Subordinator | Trait.Function, "when while because although though if as since unless whereas once until till after before whenever wherever where how why whilst lest");
        builder.Add(Trait.Negation | Trait.Function, "not n't never no none nobody nothing neither nor cannot");
    }

    private static void AddAdverbs(LexiconBuilder builder)
    {
        // Adverbs in -ly are told by their ending.
        builder.Add(
            Trait.Adverb | Trait.Function,
            """
            also then now here there today yesterday tomorrow tonight already still again soon often sometimes always ever never just even only quite rather very too
            perhaps maybe however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise later earlier afterwards afterward
            first second third last next finally recently previously originally eventually once twice almost nearly about far further back away together apart
            else elsewhere abroad indeed though yet long ago since before well so much more most less least better best please yes no not ok okay
            anyway besides likewise overall altogether somewhat somehow somewhere everywhere anywhere nowhere indoors outdoors downtown online overnight
            how when where why forward above below inside outside all simply really actually especially
            """);
        // Other words that sentences of news begin with.
        builder.Add(
            Trait.Function,
            """
            according given asked speaking responding citing despite while read see watch let please thank thanks hello hi dear hey oh wow well
            look here's there's that's what's it's he's she's earlier late early additionally additional others
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
            don't didn't can't isn't won't
            """);
        builder.Add(
            Trait.CalendarWord,
            """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri
            """);
        builder.Add(Trait.Adverb, "monday tuesday wednesday thursday friday saturday sunday");
    }

    private static void AddAuxiliaries(LexiconBuilder builder)
    {
        builder.Add(Trait.Have | Trait.Finite | Trait.Function, "have has had 've");
        builder.Add(Trait.Have | Trait.Participle, "had");
        builder.Add(Trait.Have | Trait.Gerund, "having");
        builder.Add(Trait.Have | Trait.Infinitive, "have");
        builder.Add(Trait.Have | Trait.Finite | Trait.Negation | Trait.Function, "haven't hasn't hadn't");
        // "'s" is no verb here: it is far more often the possessive, and a pronoun before it tells.
        builder.Add(Trait.Be | Trait.Finite | Trait.Function, "am is are was were 're 'm");
        builder.Add(Trait.Be | Trait.Participle, "been");
        builder.Add(Trait.Be | Trait.Gerund, "being");
        builder.Add(Trait.Be | Trait.Infinitive, "be");
        builder.Add(Trait.Be | Trait.Finite | Trait.Negation | Trait.Function, "isn't aren't wasn't weren't ain't");
        builder.Add(Trait.Modal | Trait.Finite | Trait.Function, "will would can could may might shall should must ought 'll 'd do does did");
        builder.Add(
            Trait.Modal | Trait.Finite | Trait.Negation | Trait.Function,
            "won't wouldn't can't cannot couldn't shan't shouldn't mustn't mightn't needn't don't doesn't didn't");
    }
}
