namespace CorpusGen.Extraction.Languages.French;

/// <summary>The verbs of French that say that something is said, and those that name things.</summary>
internal static class FrenchVerbs
{
    /// <summary>Verbs whose clause is speech even without marks.</summary>
    private const string Cues =
        """
        dire redire contredire prédire déclarer affirmer réaffirmer ajouter rajouter annoncer assurer expliquer expliciter indiquer
        préciser confirmer souligner estimer répondre répliquer rétorquer rappeler raconter confier conclure poursuivre
        reprendre insister demander redemander interroger écrire tweeter twitter retweeter poster publier soutenir avouer reconnaître reconnaitre
        admettre concéder prétendre proclamer prévenir avertir alerter promettre jurer garantir certifier attester témoigner
        révéler dévoiler rapporter relater informer signaler mentionner évoquer noter relever remarquer observer constater
        commenter arguer alléguer argumenter plaider marteler asséner lancer lâcher glisser résumer nuancer démentir nier
        réfuter contester dénoncer regretter déplorer plaindre réjouir féliciter inquiéter étonner indigner insurger emporter exclamer
        écrier crier ironiser plaisanter railler souhaiter suggérer proposer recommander réclamer exiger ordonner protester
        riposter objecter réagir renchérir surenchérir enchaîner enchainer embrayer trancher juger considérer penser croire craindre espérer
        prévoir anticiper détailler développer justifier défendre citer décrire exprimer répéter maintenir convenir
        préconiser revendiquer avancer professer énoncer stipuler spécifier supposer présumer deviner
        pronostiquer augurer prophétiser prêcher confesser seriner asserter conjecturer postuler rectifier corriger
        marmonner clamer notifier claironner récuser rabâcher ressasser théoriser vociférer
        """;

    /// <summary>Verbs that are speech only next to marks or a colon.</summary>
    private const string WeakCues =
        """
        soupirer sourire rire ricaner pouffer souffler murmurer chuchoter susurrer tonner tempêter pester fulminer gazouiller souvenir
        remémorer saluer accuser qualifier surnommer baptiser appeler nommer critiquer fustiger attaquer défier interpeller inviter
        moquer amuser temporiser tempérer agacer désoler analyser décrypter philosopher continuer tacler épingler cingler scander
        feindre ponctuer abonder compléter vanter vouloir apprendre acquiescer approuver acclamer applaudir hurler beugler gueuler
        aboyer rugir grogner grommeler bougonner maugréer ronchonner râler pleurer geindre bredouiller balbutier bégayer bafouiller
        articuler prononcer réciter vilipender pourfendre étriller éreinter conspuer blâmer condamner reprocher louer encenser
        féliciter remercier encourager exhorter conseiller enjoindre sommer supplier implorer menacer provoquer invectiver insulter apostropher
        héler questionner hasarder tenter tester relancer relativiser minimiser dédramatiser positiver banaliser paraphraser
        synthétiser récapituler décréter édicter trompeter tonitruer vitupérer éructer enrager irriter énerver offusquer scandaliser
        alarmer attrister enthousiasmer enflammer extasier exalter émerveiller impatienter lamenter apitoyer morfondre excuser targuer
        enorgueillir glorifier gargariser dédouaner disculper justifier résister opposer opiner interrompre couper persister rebondir
        poser débuter démarrer finir embrasser relayer reposter interpréter reformuler réitérer disserter monologuer dialoguer
        polémiquer gausser persifler taquiner blaguer badiner fanfaronner pérorer plastronner crâner triompher jubiler conter narrer dicter
        souhaiter dépeindre caractériser assimiler réprouver désapprouver réprimander sermonner tancer gronder rabrouer semoncer
        admonester brocarder ovationner témoigner pointer concevoir formuler décocher rassurer renseigner communiquer corriger
        trouver voir retenir disposer stipuler télégraphier câbler parler soupçonner imaginer estampiller étiqueter
        """;

    /// <summary>Verbs that give something its name: <c>intitulé « Autonomy Day »</c>.</summary>
    private const string Naming =
        "appeler nommer renommer surnommer prénommer baptiser rebaptiser intituler dénommer titrer";

    /// <summary>Verbs that judge their object: <c>juge l'attitude « inacceptable »</c>.</summary>
    private const string Judging = "qualifier juger estimer considérer décrire traiter taxer dépeindre caractériser accuser parler évoquer trouver voir";

    /// <summary>Forms that are nearly always something else: a preposition, an adverb, a noun.</summary>
    private const string Homographs =
        """
        entre plus maintenant durant concernant courant suivant touchant tiens tienne vis tu jura plainte plaintes crainte craintes reprise reprises
        détaillant attaquant opposant résistant plaignant conseiller étonnant inquiétant présumé présumée présumés présumées prétendu prétendue
        prétendus prétendues supposé supposée supposés supposées précisions notions opinions mentions relations pensions objections confessions
        dictons
        """;

    public static void AddTo(LexiconBuilder builder)
    {
        var conjugator = new FrenchConjugator(builder);
        conjugator.Add(Trait.Cue, Cues);
        conjugator.Add(Trait.WeakCue, WeakCues);
        conjugator.Add(Trait.NamingVerb, Naming);
        conjugator.Add(Trait.Judgement, Judging);
        conjugator.Add(Trait.None, FrenchFrequentVerbs.Infinitives);
        foreach ((Trait trait, string verbs) in WordList.Rows("French/verbs.txt"))
            conjugator.Add(trait, verbs);
        // Windmills, and nobody of the isles of that name.
        builder.Remove(Trait.PersonNoun, "éolien éolienne éoliens éoliennes");
        // "Elle vit seule" is of vivre.
        builder.Remove(Trait.Cue | Trait.WeakCue | Trait.Judgement, "vit");
        builder.Remove(Trait.Verb | Trait.Masculine | Trait.Feminine | Trait.Plural, Homographs);
    }
}
