namespace CorpusGen.Extraction.Languages.English;

/// <summary>The English nouns for what is said, what says it on paper, and what has a name in marks.</summary>
internal static class EnglishWords
{
    public static void AddTo(LexiconBuilder builder)
    {
        // Words that patterns name and that are nothing else.
        builder.Add(Trait.None, "itself himself herself themselves oneself prime citing quoting words latter according in the to of by as one");
        EnglishNoun.Add(
            builder,
            Trait.SpeechNoun,
            """
            statement word remark comment message tweet retweet post letter speech answer reply response quote quotation question opinion claim announcement assertion
            call cry plea promise pledge warning admission confession allegation accusation criticism complaint explanation apology joke quip interview conversation
            email text caption phrase line declaration proclamation vow oath toast tribute testimony advice suggestion demand request sermon lecture
            address thread rant tirade insult threat slogan motto view verdict conclusion observation
            """);
        builder.Add(Trait.SpeechNoun, "praise");
        EnglishNoun.Add(
            builder,
            Trait.DocumentNoun,
            """
            report study statement indictment letter memo memorandum paper document article bill ruling website blog site page email note notice law act rule regulation decree
            order decision judgment judgement verdict resolution agreement treaty contract charter constitution policy guideline manual book biography autobiography
            memoir editorial column essay story release filing lawsuit complaint petition affidavit warrant transcript message tweet post poll survey analysis
            review audit assessment bulletin newsletter brochure flyer poster sign banner placard label caption headline plaque dictionary encyclopedia
            documentary summary draft copy file record list invitation card statistic advertisement ad
            """);
        builder.Add(Trait.DocumentNoun | Trait.Plural, "research papers findings figures guidelines");
        EnglishNoun.Add(
            builder,
            Trait.NamedThingNoun,
            """
            film movie song book novel album show series play magazine movement operation event project program programme word term phrase expression name title nickname motto slogan
            concept concert website exhibit exhibition festival campaign initiative policy plan law bill act case scandal affair theory method effect syndrome doctrine
            hit single track poem painting sculpture musical opera ballet sitcom drama comedy thriller documentary podcast episode season sequel franchise saga trilogy
            game app application software tool feature button tab option section chapter column category label brand product model mode ship boat vessel yacht satellite rocket mission
            award prize tour conference summit rally march hashtag meme challenge video clip essay article paper poster sign banner tattoo
            restaurant bar cafe club shop store hotel group band team committee commission unit brigade moniker sobriquet pseudonym alias handle username password
            headline caption buzzword euphemism epithet entry hurricane storm virus variant acronym character role
            """);
    }
}
