namespace CorpusGen.Extraction.Languages.French;

/// <summary>The French nouns for what a person is.</summary>
internal static class FrenchPeople
{
    private const string Men =
        """
        président directeur fondateur cofondateur dirigeant avocat procureur député sénateur conseiller élu adjoint préfet entraîneur sélectionneur joueur
        chercheur utilisateur consommateur voisin père patron entrepreneur candidat roi policier auteur écrivain acteur chanteur chroniqueur éditorialiste
        milliardaire homme garçon monsieur mari époux fils frère oncle cousin neveu ami copain compagnon
        prince duc comte empereur sultan émir chancelier gouverneur ambassadeur consul sénateur magistrat substitut greffier huissier notaire inspecteur
        enquêteur gendarme officier commandant colonel général capitaine lieutenant amiral sergent caporal adjudant commissaire brigadier soldat militant
        infirmier chirurgien médecin psychologue docteur pharmacien généticien physicien mathématicien informaticien historien musicien comédien politicien technicien
        électricien mécanicien gardien citoyen comptable enseignant instituteur professeur étudiant écolier lycéen collégien élève directeur recteur doyen
        ingénieur développeur programmeur concepteur créateur inventeur producteur réalisateur animateur présentateur rédacteur éditeur lecteur auditeur
        spectateur téléspectateur commentateur observateur traducteur compositeur danseur rappeur humoriste dessinateur illustrateur sculpteur
        agriculteur éleveur viticulteur pêcheur ouvrier employé salarié travailleur chauffeur conducteur livreur vendeur acheteur coiffeur boulanger boucher cuisinier pâtissier
        restaurateur hôtelier commerçant agent fonctionnaire facteur pompier sauveteur secouriste militaire combattant vétéran résistant
        syndicaliste délégué représentant responsable coordinateur coordonnateur négociateur médiateur modérateur administrateur gestionnaire président trésorier
        secrétaire investisseur actionnaire banquier courtier financier créancier propriétaire locataire bailleur habitant riverain résident passant usager
        client passager voyageur touriste participant visiteur témoin plaignant accusé suspect prévenu détenu prisonnier condamné tueur meurtrier assassin agresseur voleur violeur escroc
        terroriste djihadiste manifestant opposant dissident réfugié migrant immigré footballeur attaquant défenseur gardien buteur coureur
        nageur boxeur champion vainqueur finaliste arbitre supporteur supporter skieur skipper navigateur pilote astronaute spationaute cosmonaute
        sondeur lobbyiste consultant associé partenaire collaborateur prédécesseur successeur rival adversaire héritier pape évêque archevêque cardinal curé prêtre
        pasteur imam rabbin moine abbé religieux théologien philosophe penseur intellectuel sociologue anthropologue économiste politologue
        analyste expert spécialiste scientifique savant lanceur hacker pirate blogueur youtubeur influenceur streameur internaute twitto gameur
        ancien parent bébé vieillard retraité chômeur adolescent ado jeune orphelin survivant rescapé blessé malade patient soignant
        africain américain français anglais allemand italien espagnol russe chinois belge suisse canadien québécois britannique
        texan californien parisien marseillais lyonnais écologiste socialiste républicain démocrate conservateur travailliste
        communiste centriste frontiste macroniste gaulliste sexagénaire quinquagénaire quadragénaire trentenaire septuagénaire octogénaire nonagénaire centenaire
        mannequin détective espion quidam type gars individu inconnu interlocuteur orateur intervenant signataire
        pétitionnaire donateur bénévole volontaire correspondant envoyé photographe photoreporter caméraman vigneron maraîcher
        artisan charpentier plombier maçon jardinier cavalier jockey motard cycliste gérant exploitant promoteur
        architecte urbaniste géographe géologue biologiste chimiste astronome astrophysicien climatologue météorologue virologue épidémiologiste
        vétérinaire dentiste psychiatre pédiatre cardiologue urgentiste généraliste ambulancier
        """;

    private const string Women =
        """
        présidente directrice fondatrice cofondatrice dirigeante avocate procureure députée sénatrice conseillère élue adjointe préfète entraîneuse entraîneure sélectionneuse joueuse
        chercheuse chercheure utilisatrice consommatrice voisine mère patronne entrepreneuse entrepreneure candidate reine policière auteure autrice écrivaine actrice chanteuse chroniqueuse
        femme fille dame madame épouse sœur soeur tante cousine nièce amie copine compagne princesse duchesse comtesse impératrice chancelière gouverneure ambassadrice consule magistrate
        substitute greffière huissière inspectrice enquêtrice officière commandante colonelle générale capitaine lieutenante militante infirmière chirurgienne
        doctoresse docteure pharmacienne généticienne physicienne mathématicienne informaticienne historienne musicienne comédienne politicienne technicienne
        gardienne citoyenne enseignante institutrice professeure étudiante écolière lycéenne collégienne rectrice doyenne ingénieure développeuse conceptrice
        créatrice productrice réalisatrice animatrice présentatrice rédactrice éditrice lectrice auditrice spectatrice téléspectatrice commentatrice observatrice
        traductrice compositrice danseuse rappeuse dessinatrice illustratrice sculptrice agricultrice éleveuse viticultrice ouvrière employée salariée travailleuse
        conductrice livreuse vendeuse acheteuse coiffeuse boulangère bouchère cuisinière pâtissière restauratrice hôtelière commerçante agente factrice pompière
        combattante résistante déléguée représentante coordinatrice coordonnatrice négociatrice médiatrice modératrice administratrice trésorière investisseuse banquière
        habitante riveraine résidente passante usagère cliente passagère voyageuse participante visiteuse plaignante accusée suspecte prévenue détenue prisonnière
        condamnée tueuse meurtrière manifestante opposante dissidente réfugiée migrante immigrée footballeuse attaquante défenseuse défenseure coureuse
        nageuse boxeuse championne finaliste arbitre supportrice skieuse navigatrice consultante associée collaboratrice rivale héritière
        philosophe théologienne intellectuelle experte savante lanceuse blogueuse youtubeuse influenceuse streameuse
        retraitée chômeuse adolescente orpheline survivante rescapée blessée patiente soignante victime star vedette personnalité personne
        africaine américaine française anglaise allemande italienne espagnole chinoise canadienne québécoise californienne parisienne marseillaise lyonnaise
        républicaine conservatrice oratrice intervenante donatrice correspondante envoyée gérante exploitante cavalière ministre
        maman mamie inconnue interlocutrice cheffe mairesse religieuse nonne défunte épouse veuve infante chancelière trentenaire
        """;

    /// <summary>One form for both genders.</summary>
    private const string Both =
        """
        ministre maire juge secrétaire journaliste économiste analyste spécialiste scientifique sociologue politologue anthropologue psychologue psychiatre philosophe
        internaute témoin chef leader responsable fonctionnaire syndicaliste propriétaire locataire actionnaire gestionnaire comptable notaire
        architecte urbaniste géographe géologue biologiste chimiste astronome climatologue virologue épidémiologiste vétérinaire dentiste pédiatre cardiologue urgentiste généraliste
        élève touriste cycliste pilote astronaute humoriste éditorialiste artiste peintre poète interprète photographe cinéaste scénariste romancier
        militaire terroriste djihadiste volontaire bénévole partenaire adversaire collègue camarade membre guide capitaine
        écologiste socialiste démocrate travailliste communiste centriste milliardaire millionnaire russe belge suisse britannique
        sexagénaire quinquagénaire quadragénaire septuagénaire octogénaire trentenaire enfant jeune malade adulte commissaire
        gendarme garde pédagogue linguiste ethnologue archéologue démographe stratège diplomate
        """;

    /// <summary>Written alike in the plural.</summary>
    private const string Invariable = "pdg ceo dg drh pm cto cfo boss coach fan vip";

    public static void AddTo(LexiconBuilder builder)
    {
        // Beside somebody who was named, these are somebody else: "Smith denied it. The judge said: …".
        builder.Add(Trait.PersonNoun | Trait.Feminine, "source");
        builder.Add(Trait.PersonNoun | Trait.Masculine, "élu intéressé lauréat gagnant sinistré");
        builder.Add(Trait.PersonNoun | Trait.Feminine, "élue intéressée lauréate gagnante sinistrée");
        builder.Add(Trait.PersonNoun | Trait.Feminine | Trait.Plural, "sources");
        builder.Add(
            Trait.Relational,
            """
            juge juges avocat avocate procureur procureure magistrat magistrate médecin policier policière gendarme témoin voisin voisine père mère frère sœur fils fille mari femme épouse époux ami amie collègue proche porte parole victime assistant assistante adversaire rival rivale prédécesseur successeur conseiller conseillère représentant représentante journaliste expert experte analyste spécialiste chercheur chercheuse professeur professeure
            """);
        FrenchNoun.Add(builder, Trait.PersonNoun | Trait.Masculine, Men);
        FrenchNoun.Add(builder, Trait.PersonNoun | Trait.Feminine, Women);
        FrenchNoun.Add(builder, Trait.PersonNoun | Trait.Masculine | Trait.Feminine, Both);
        builder.Add(Trait.PersonNoun | Trait.Masculine | Trait.Feminine, Invariable);
        builder.Add(Trait.PersonNoun | Trait.Masculine | Trait.Feminine | Trait.Plural, "gens fans proches");
    }
}
