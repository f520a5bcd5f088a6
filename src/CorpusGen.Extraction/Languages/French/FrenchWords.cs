namespace CorpusGen.Extraction.Languages.French;

/// <summary>The French nouns for what is said, what says it on paper, and what has a name in marks.</summary>
internal static class FrenchWords
{
    public static void AddTo(LexiconBuilder builder)
    {
        // Words that patterns name and that are nothing else.
        builder.Add(Trait.None, "état auprès sein siège source sources ci citant défi garde savoir valoir remarquer observer part mine comprendre croire yeux dires aveu dernier dernière après fait mis tenu");
        FrenchNoun.Add(
            builder,
            Trait.SpeechNoun | Trait.Masculine,
            """
            tweet retweet message mot propos communiqué discours post billet commentaire appel slogan cri entretien aveu avis thread
            mail courriel courrier texto sms témoignage récit argument plaidoyer reproche conseil avertissement serment dicton proverbe adage
            terme leitmotiv mantra refrain constat verdict diagnostic verbatim dialogue échange monologue éloge hommage merci démenti souhait vœu
            """);
        FrenchNoun.Add(
            builder,
            Trait.SpeechNoun | Trait.Feminine,
            """
            déclaration réponse phrase formule lettre remarque question interview opinion parole annonce citation affirmation allégation accusation
            critique plainte promesse explication précision confidence révélation réaction réplique boutade blague plaisanterie intervention
            allocution conférence interpellation exclamation demande injonction proposition recommandation suggestion menace insulte injure
            publication story conclusion observation réflexion pique tirade diatribe prédiction anecdote légende devise maxime
            """);
        FrenchNoun.Add(
            builder,
            Trait.DocumentNoun | Trait.Masculine,
            """
            rapport communiqué article texte document arrêt jugement règlement site extrait note arrêté décret livre mémo mémorandum
            courrier courriel mail formulaire contrat accord traité avis bulletin blog billet éditorial édito reportage documentaire message tweet
            sondage baromètre classement guide manuel dossier fichier registre panneau tract prospectus dictionnaire procès réquisitoire constat bilan
            """);
        FrenchNoun.Add(
            builder,
            Trait.DocumentNoun | Trait.Feminine,
            """
            étude enquête décision résolution déclaration loi faq note circulaire ordonnance lettre directive convention charte constitution page
            biographie notice annonce affiche pancarte banderole brochure tribune chronique dépêche publication plainte pétition motion sentence
            recherche thèse analyse expertise autopsie statistique clause disposition mention légende presse instruction
            """);
        FrenchNoun.Add(
            builder,
            Trait.NamedThingNoun,
            """
            affaire film chanson roman livre album mouvement opération événement évènement émission série projet programme plan loi mot terme expression
            nom prénom pseudo pseudonyme titre surnom sobriquet slogan devise concept notion rubrique catégorie prix concours exposition spectacle pièce opéra
            tableau revue collection label marque hashtag intitulé article documentaire reportage podcast jeu application logiciel scandale phénomène
            syndrome effet théorie méthode dispositif initiative campagne association collectif club groupe réseau festival trophée tournée tour
            saga trilogie épisode saison feuilleton comédie tube single clip morceau titre poème recueil essai ouvrage manga bd comics dessin magazine
            appellation étiquette dénomination formule mention bouton onglet option fonction fonctionnalité mode page site chaîne blog
            restaurant bar café hôtel boutique magasin navire bateau cargo paquebot fusée satellite sonde mission plateforme service produit
            ouragan cyclone typhon tempête virus variant procès dossier doctrine règle principe clause liste section chapitre
            atelier séminaire colloque salon sommet forum conférence débat congrès rassemblement manifestation marche journée soirée nuit fête
            cellule brigade unité commission comité statue sculpture œuvre oeuvre photographie photo fresque toile
            """);
        // "dit" names things too, but far more often reports speech.
        builder.Add(Trait.NamedThingNoun, "dits dite dites estampillé estampillée labellisé labellisée");
    }
}
