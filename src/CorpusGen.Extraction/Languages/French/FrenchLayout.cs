using CorpusGen.Extraction.Articles.Layout;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>The words of French sites that tell what a line is for.</summary>
internal static class FrenchLayout
{
    public static void AddTo(LayoutVocabulary vocabulary)
    {
        vocabulary.Add(LayoutWord.Chrome, """
            lire commenter commentez partager partagez imprimer commentaire commentaires répondre laisser laissez newsletter newsletters cookies
            abonnez s'abonner abonner abonnés inscrivez s'inscrire connectez connexion connecter envoyer copier signaler suivez télécharger
            précédent précédente suivant suivante accueil chargement cliquez diaporama réagir réagissez contribuer tweeter
            """);
        vocabulary.Add(LayoutWord.LoneChrome, """
            partages tweets flipboard snapchat épingler
            plus publicité meta menu vidéo vidéos photo photos recherche rechercher fermer favoris retour fin étiquettes
            annonce sponsorisé lecture min facebook twitter linkedin instagram whatsapp telegram pinterest youtube tiktok messenger bluesky threads
            """);
        vocabulary.Add(LayoutWord.Filler, """
            le la les l' un une des du de d' à au aux en et ou ce cet cette ces sur par pour dans avec via votre vos notre nos nous vous
            il reste est réservé réservée mon ma mes me m' je j' se s' tout tous toute toutes article articles réponse réponses suite page site lien mail courriel e email
            ami amis erreur abus ici aussi ajouter voir afficher même sujet également plus moins autre autres premier être soyez
            facebook twitter linkedin instagram whatsapp telegram pinterest youtube tiktok messenger bluesky x rss édition numérique google viber signal sms mastodon
            gratuitement gratuite quotidienne réseaux sociaux journal photos vidéo vidéos
            """);
        vocabulary.Add(LayoutWord.Month, """
            janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre janv févr fevr avr juil sept oct nov déc
            """);
        vocabulary.Add(LayoutWord.Weekday, "lundi mardi mercredi jeudi vendredi samedi dimanche");
        vocabulary.Add(LayoutWord.DateFiller, "le à h er heures heure min minutes du au de il y a");
        vocabulary.Add(LayoutWord.NameParticle, "de du des d' la le l' et");
        vocabulary.Add(LayoutWord.Picture, "photo photos image images crédit crédits illustration photographie vidéo infographie dessin légende");
        vocabulary.Add(LayoutWord.PictureAgency, "sipa abaca abacapress maxppp hemis bestimage bestimages gamma rapho divergence signatures icon");
        vocabulary.Add(LayoutWord.NewsAgency, "afp belga keystone ats");
        vocabulary.Add(LayoutWord.CommentNoun, "commentaire commentaires réponse réponses réaction réactions");
        vocabulary.Add(LayoutWord.Network, "twitter facebook instagram linkedin tiktok telegram youtube mastodon bluesky threads x");
        vocabulary.Add(LayoutWord.Via, "via sur");
        vocabulary.Add(LayoutWord.Addressee, "vous votre vos tu");
        vocabulary.Add(LayoutWord.By, "par");
        vocabulary.Add(LayoutWord.SourceFiller, "avec et par source sources agence presse");
        vocabulary.Add(LayoutWord.No, "aucun");
        vocabulary.Add(LayoutWord.HomePage, "accueil");
        vocabulary.Add(LayoutWord.Turn, "q r question réponse");
        vocabulary.Add(LayoutWord.PictureNote, "archive archives illustration photo image prétexte montage capture dr");
        vocabulary.Add(LayoutWord.Rights, "droits réservés reproduction");

        vocabulary.Add(LinePhrase.OtherArticles, """
            à découvrir$
            à lire$
            a lire$
            à voir$
            a voir$
            à suivre$
            à écouter$
            en images$
            nos dossiers$
            notre dossier$
            notre sélection$
            dernières nouvelles$
            recommandés$
            a voir aussi
            à voir également
            a voir également
            voir également
            à écouter aussi
            a écouter aussi
            écouter aussi
            à écouter également
            a écouter également
            écouter également
            à regarder aussi
            a regarder aussi
            regarder aussi
            à regarder également
            a regarder également
            regarder également
            à relire aussi
            a relire aussi
            relire aussi
            à relire également
            a relire également
            relire également
            à revoir aussi
            a revoir aussi
            revoir aussi
            à revoir également
            a revoir également
            revoir également
            a découvrir aussi
            découvrir aussi
            à découvrir également
            a découvrir également
            découvrir également
            à consulter aussi
            a consulter aussi
            consulter aussi
            à consulter également
            a consulter également
            consulter également
            à lire sur le même sujet
            à lire ailleurs
            à ne pas manquer
            à ne pas rater
            nos autres articles
            nos articles sur
            tous nos articles
            tous les articles sur
            les plus consultés
            les plus partagés
            les plus commentés
            les plus récents
            derniers articles
            dernières actualités
            dernières infos
            articles associés
            articles recommandés
            articles suggérés
            articles populaires
            autres articles
            dans la même catégorie
            dans la même série
            dans le même dossier
            ailleurs sur le web
            contenus sponsorisés
            contenus recommandés
            recommandé pour vous
            recommandés pour vous
            sélectionné pour vous
            le choix de la rédaction
            les choix de la rédaction
            voir notre dossier
            sujets associés
            sujets liés
            thèmes associés
            liens utiles
            sur le même sujet
            sur le même thème
            dans la même rubrique
            plus d'articles
            plus d'infos
            plus d'actualités
            à lire aussi
            à lire également
            a lire aussi
            a lire également
            à voir aussi
            lire aussi
            lire également
            voir aussi
            les plus lus
            articles les plus lus
            articles similaires
            articles liés
            articles récents
            articles connexes
            nos derniers articles
            vous aimerez aussi
            vous pourriez aussi aimer
            cela peut vous intéresser
            ces articles peuvent vous intéresser
            à découvrir aussi
            """);
        vocabulary.Add(LinePhrase.Chrome, """
            lire notre
            lire nos
            lire l'analyse
            lire l'enquête
            lire l'entretien
            lire l'interview
            lire l'éditorial
            lire le dossier
            lire le reportage
            lire le récit
            lire le portrait
            lire la tribune
            lire la chronique
            lire la critique
            lire page
            lire pages
            lire en page
            lire ci-
            à lire :
            a lire :
            à voir :
            a voir :
            à écouter :
            à regarder :
            à consulter :
            voir :
            voir notre
            voir la vidéo
            voir les commentaires
            voir l'article
            voir l'original
            regarder la vidéo
            écouter l'article
            écouter notre
            revoir :
            notre dossier :
            notre enquête :
            notre analyse :
            notre article :
            notre décryptage :
            retrouvez notre
            retrouvez nos
            découvrez notre
            découvrez nos
            pour en savoir plus
            plus d'informations sur
            plus d'informations :
            poster un commentaire
            déposer un commentaire
            écrire un commentaire
            ajouter un commentaire
            votre commentaire
            votre nom *
            que pensez-vous de cet article
            partager :
            partager sur
            partager via
            partagez :
            partagez sur
            partagez cet
            partagez l'article
            partager l'article
            partager cet
            envoyer à un ami
            envoyer par
            envoyer cet
            copier le lien
            lien copié
            cliquer pour
            cliquer ici
            charte de modération
            politique de cookies
            gestion des cookies
            nous contacter
            contactez-nous
            qui sommes-nous
            mots clefs
            thématiques :
            catégories :
            catégorie :
            lire la suite
            voir plus
            voir tous
            voir toutes
            afficher plus
            l'info en continu
            l'actualité en continu
            lire plus
            lire :
            lire l'article
            relire :
            à relire :
            regarder :
            écouter :
            en savoir plus
            pour aller plus loin
            vous pouvez également consulter
            article sur wikipédia
            vous pouvez aussi consulter
            article réservé aux abonnés
            temps de lecture
            les champs obligatoires
            enregistrer mon nom
            laisser un commentaire
            laissez un commentaire
            annuler la réponse
            mentions légales
            politique de confidentialité
            conditions générales
            plan du site
            tous droits réservés
            haut de page
            retour en haut
            aller au contenu
            classé dans
            mots-clés
            mots clés
            étiquettes :
            étiqueté
            tags :
            tags:
            ce contenu est bloqué
            contenu réservé
            article précédent
            article suivant
            modifier le code
            """);
        vocabulary.Add(LinePhrase.Source, """
            propos recueillis par
            recueilli par
            recueillis par
            rédigé par
            écrit par
            un article de
            article de
            de notre correspondant
            de notre correspondante
            de notre envoyé spécial
            de notre envoyée spéciale
            par la rédaction
            la rédaction avec
            source :
            sources :
            """);
        vocabulary.Add(LinePhrase.Publication, """
            publié
            publiée
            posté le
            posté par
            mis à jour
            mise à jour
            mis en ligne
            modifié le
            dernière mise à jour
            dernière modification
            créé le
            le monde avec
            """);
        vocabulary.Add(LinePhrase.Caption, """
            photographie d'archives
            photographie d'illustration
            photo d'archive
            image d'archives
            image d'archive
            images d'archives
            photo prise
            photo non datée
            photo diffusée
            capture d'écran
            image tirée
            image extraite
            sur cette photo
            sur cette image
            vue aérienne de
            vue d'artiste
            légende
            photo d'illustration
            image d'illustration
            photo d'archives
            photo prétexte
            illustration.
            """);
        vocabulary.Add(LinePhrase.Credit, """
            crédit photo
            crédits photo
            crédit :
            crédits :
            crédit image
            photo :
            photos :
            image :
            illustration :
            vidéo :
            """);
        vocabulary.Add(LinePhrase.Notice, """
            voir cette publication sur
            une publication partagée par
            voir les autres tweets
            voir la conversation sur
            informations sur les publicités twitter
            personnes parlent à ce sujet
            vous souhaitez réagir
            vous voulez réagir
            envie de réagir
            abonnez-vous
            inscrivez-vous
            suivez-nous
            recevez notre newsletter
            recevez nos newsletters
            retrouvez-nous sur
            cliquez ici
            cliquez pour
            votre adresse e-mail ne sera pas publiée
            votre adresse de messagerie ne sera pas publiée
            votre adresse email ne sera pas publiée
            cet article est réservé aux abonnés
            la suite après la publicité
            la suite après cette publicité
            recevez chaque
            recevez tous
            recevez gratuitement
            recevez par
            recevez l'essentiel
            recevez le meilleur
            recevez toute l'actualité
            suivez notre actualité
            suivez l'actualité
            suivez toute l'actualité
            suivez-moi sur
            rejoignez-nous sur
            rejoignez notre
            retrouvez-moi sur
            retrouvez tous nos
            retrouvez toutes nos
            retrouvez toute l'actualité
            retrouvez tous les articles
            retrouvez l'intégralité de
            nous utilisons des cookies
            ce site utilise des cookies
            notre site utilise des cookies
            ce site web utilise des cookies
            en poursuivant votre navigation
            en continuant votre navigation
            en vous inscrivant
            en savoir plus sur les cookies
            tout accepter
            tout refuser
            accepter et continuer
            continuer sans accepter
            gérer mes préférences
            gérer les cookies
            paramétrer les cookies
            ne manquez rien de
            ne manquez aucune
            ne ratez rien de
            ne ratez aucune
            déjà abonné
            vous êtes abonné
            vous avez déjà un compte
            connectez-vous
            créez votre compte
            soutenez-nous
            soutenez notre
            faites un don
            téléchargez notre application
            téléchargez l'application
            activez les notifications
            reproduction interdite
            toute reproduction interdite
            toute reproduction, même
            toute reproduction totale
            toute reproduction ou
            toute reproduction sans
            toute reproduction est
            les informations de l'afp sont protégées
            toutes les informations reproduites
            soyez le premier à
            soyez la première personne à
            réagissez à cet article
            donnez votre avis
            donnez-nous votre avis
            partagez votre avis
            vous devez être connecté
            vous devez vous connecter
            il faut être connecté
            les commentaires sont fermés
            les commentaires sont modérés
            commentaires fermés
            une erreur dans l'article
            vous avez repéré une erreur
            vous avez trouvé une erreur
            signaler une erreur
            signaler ce contenu
            cet article vous a plu
            cet article vous a intéressé
            cet article vous a été utile
            vous avez aimé cet article
            si cet article vous a plu
            merci de désactiver votre bloqueur
            ce contenu n'est pas disponible
            contenu non disponible
            cette vidéo n'est pas disponible
            cette vidéo n'est plus disponible
            si la vidéo ne s'affiche pas
            si vous ne voyez pas la vidéo
            """);
        vocabulary.Add(LinePhrase.Player, """
            regarder sur
            regarder la vidéo sur
            regarder l'émission sur
            à regarder sur
            à regarder la vidéo sur
            à regarder l'émission sur
            voir sur
            voir la vidéo sur
            voir l'émission sur
            à voir sur
            à voir la vidéo sur
            à voir l'émission sur
            écouter sur
            écouter la vidéo sur
            écouter l'émission sur
            à écouter sur
            à écouter la vidéo sur
            à écouter l'émission sur
            lire sur
            à lire sur
            suivre sur
            """);
        vocabulary.Add(LinePhrase.PerhapsCaption, """
            ici,
            ici à
            ici au
            ici en
            ici avec
            ici lors
            de gauche à droite
            de g. à d.
            à gauche,
            à droite,
            au centre,
            au premier plan
            à l'arrière-plan
            ci-contre
            ci-dessus
            portrait de
            vue de
            vue d'
            vue sur
            l'affiche de
            la couverture de
            extrait de
            extrait du
            détail de
            détail d'
            """);
        vocabulary.Add(LinePhrase.Contribution, """
            a contribué à cet article
            ont contribué à cet article
            a participé à cet article
            ont participé à cet article
            """);
    }
}
