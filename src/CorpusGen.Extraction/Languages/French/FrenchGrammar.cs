namespace CorpusGen.Extraction.Languages.French;

/// <summary>The small words of French.</summary>
internal static class FrenchGrammar
{
    public static void AddTo(LexiconBuilder builder)
    {
        AddDeterminers(builder);
        AddPronouns(builder);
        AddLinks(builder);
        AddAdverbs(builder);
        AddAuxiliaries(builder);
        // Words that patterns name and that are nothing else.
        builder.Add(Trait.None, "état auprès sein siège source sources ci citant défi garde savoir valoir remarquer observer part mine comprendre croire yeux dires aveu dernier dernière après fait mis tenu");
    }

    private static void AddDeterminers(LexiconBuilder builder)
    {
        builder.Add(Trait.DefiniteArticle | Trait.Function, "le la les l' au aux du des");
        builder.Add(Trait.IndefiniteArticle | Trait.Function, "un une des d' de");
        builder.Add(Trait.Possessive | Trait.Function, "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs");
        builder.Add(Trait.Demonstrative | Trait.Function, "ce cet cette ces");
        builder.Add(
            Trait.Quantifier | Trait.Function,
            """
            plusieurs quelques quelque certains certaines certain certaine chaque tout tous toute toutes aucun aucune nul nulle différents différentes
            divers diverses nombreux nombreuses maints maintes moult tel telle tels telles autre autres quel quelle quels quelles beaucoup peu
            deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille
            """);
        builder.Add(Trait.Masculine, "le un du au cet certain aucun nul tel quel ceci certains tels quels nombreux divers");
        builder.Add(Trait.Feminine, "la une cette certaine aucune nulle telle quelle toute certaines telles quelles toutes nombreuses diverses");
        builder.Add(Trait.Plural, "les des aux ces mes tes ses nos vos leurs plusieurs quelques certains certaines tous toutes différents différentes divers diverses nombreux nombreuses tels telles autres quels quelles");
    }

    private static void AddPronouns(LexiconBuilder builder)
    {
        // The tokenizer cuts "celui-ci" at its hyphen, so that "celui" is what code meets.
        builder.Add(
            Trait.SubjectPronoun | Trait.Function,
            "je j' tu il elle on nous vous ils elles ce c' ça cela ceci celui celle ceux celles chacun chacune quelqu' personne nul certains certaines aucun aucune beaucoup plusieurs tous toutes");
        builder.Add(Trait.Clitic | Trait.Function, "me m' te t' se s' le la les l' lui leur y en nous vous");
        builder.Add(
            Trait.Relative | Trait.Function,
            "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quiconque quoi");
        builder.Add(Trait.Function, "moi toi soi eux mien mienne tien tienne sien sienne siens siennes leurs nôtre nôtres vôtre vôtres rien");
        builder.Add(Trait.FirstPerson, "je j' me m' moi mon ma mes nous notre nos nôtre nôtres mien mienne miens miennes");
        builder.Add(Trait.SecondPerson, "tu te t' toi ton ta tes vous votre vos vôtre vôtres tien tienne tiens tiennes");
        builder.Add(Trait.Masculine, "il ils celui ceux lequel lesquels auquel auxquels duquel desquels chacun eux dernier derniers premier premiers lui");
        builder.Add(Trait.Feminine, "elle elles celle celles laquelle lesquelles auxquelles desquelles chacune dernière dernières première premières");
        builder.Add(Trait.Plural, "ils elles nous vous eux ceux celles lesquels lesquelles auxquels auxquelles desquels desquelles derniers dernières premiers premières");
    }

    private static void AddLinks(LexiconBuilder builder)
    {
        builder.Add(Trait.Joins, "de d' du des");
        builder.Add(Trait.JoinsRole, "à au aux en chez pour sur près auprès");
        builder.Add(Trait.FollowsSubject, "de d' du des à au aux en chez pour sur dans par contre près auprès");
        builder.Add(
            Trait.Preposition | Trait.Function,
            """
            à de d' en dans par pour sur avec sans sous chez vers entre contre depuis pendant durant avant après dès devant derrière
            malgré parmi hors outre envers via lors jusque jusqu' au aux du des a voici voilà excepté hormis sauf concernant suivant
            moyennant touchant nonobstant delà dedans dessus dessous face grâce afin auprès près loin autour quant faute
            suite lez ès versus voire courant
            """);
        // "par la suite", "une face": behind a determiner these are nouns.
        builder.Add(Trait.Noun | Trait.Feminine | Trait.Singular, "suite face faute");
        builder.Add(Trait.Source | Trait.Preposition | Trait.Function, "selon dixit");
        builder.Add(Trait.Coordinator | Trait.Function, "et ou mais or ni car donc puis soit");
        builder.Add(Trait.Complementizer | Trait.Function, "que qu' si s'");
        builder.Add(
            Trait.Subordinator | Trait.Function,
            "quand lorsque lorsqu' comme si puisque puisqu' quoique quoiqu' tandis alors parce afin sitôt comment pourquoi combien où sinon");
        builder.Add(Trait.Negation | Trait.Function, "ne n' pas plus jamais rien guère point aucun aucune nullement non personne ni");
    }

    private static void AddAdverbs(LexiconBuilder builder)
    {
        // Adverbs in -ment are told by their ending.
        builder.Add(
            Trait.Adverb | Trait.Function,
            """
            aussi ensuite enfin alors pourtant cependant toutefois néanmoins hier aujourd'hui demain avant lendemain veille
            déjà bien encore ainsi désormais dorénavant bientôt tôt tard toujours souvent parfois jamais maintenant autrefois jadis naguère
            longtemps quelquefois soudain aussitôt tantôt autant tant tellement si très trop assez peu beaucoup plus moins mieux pis presque
            environ plutôt surtout même ici là ailleurs partout dehors dedans dessus dessous ensemble puis après depuis auparavant
            entretemps jusque vite volontiers certes donc sinon oui non peut pourquoi comment combien quand où tout aussi autrement notamment
            également récemment seulement vraiment actuellement finalement évidemment
            en y ne pas point rien hélas bref merci tiens voilà voici dommage bon ok oh ah eh hé bah hein
            deçà çà quasi quasiment davantage exprès gratis idem illico dare vis resto ouf presque contre
            """);
        // Other words that sentences of news begin with.
        builder.Add(
            Trait.Function,
            """
            lire voir plus lors tandis suite retour contacté contactée contactés interrogé interrogée interrogés joint jointe sollicité sollicitée
            vidéo photo photos vidéos exclusif info infos direct réagissant évoquant citant rappelons précisons notons ajoutant
            mardi lundi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre
            fin début mi milieu cette peut est faut reste résultat conséquence emblée abord ordinaire
            """);
        builder.Add(
            Trait.CalendarWord,
            """
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre
            janv févr avr juil sept oct nov déc
            """);
        builder.Add(Trait.Adverb, "lundi mardi mercredi jeudi vendredi samedi dimanche");
    }

    private static void AddAuxiliaries(LexiconBuilder builder)
    {
        builder.Add(
            Trait.Have | Trait.Finite | Trait.Function,
            """
            ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eûtes eurent aurai auras aura aurons aurez auront
            aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eût
            """);
        builder.Add(Trait.Have | Trait.Participle, "eu eue eus eues");
        builder.Add(Trait.Have | Trait.Gerund, "ayant");
        builder.Add(Trait.Have | Trait.Infinitive, "avoir");
        builder.Add(
            Trait.Be | Trait.Finite | Trait.Function,
            """
            suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent serai seras sera serons serez seront
            serais serait serions seriez seraient sois soit soyons soyez soient fût
            """);
        builder.Add(Trait.Be | Trait.Participle, "été");
        builder.Add(Trait.Be | Trait.Gerund, "étant");
        builder.Add(Trait.Be | Trait.Infinitive, "être");
        builder.Add(
            Trait.Modal | Trait.Finite,
            """
            peux peut pouvons pouvez peuvent pouvais pouvait pouvions pouvaient put purent pourrai pourra pourrons pourrez pourront
            pourrais pourrait pourrions pourriez pourraient puisse puissent puissions
            dois doit devons devez doivent devais devait devions devaient dut durent devrai devra devrons devrez devront
            devrais devrait devrions devriez devraient doive doivent dussent
            veux veut voulons voulez veulent voulais voulait voulions voulaient voulut voulurent voudrai voudra voudrons voudront
            voudrais voudrait voudrions voudriez voudraient veuille veuillent
            faut fallait fallut faudra faudrait faille fallût
            vais vas va allons allez vont allais allait allions allaient
            """);
        builder.Add(Trait.Modal | Trait.Participle, "pu dû due voulu fallu");
        builder.Add(Trait.Modal | Trait.Infinitive, "pouvoir devoir vouloir falloir aller");
        builder.Add(Trait.Modal | Trait.Gerund, "pouvant voulant");
    }
}
