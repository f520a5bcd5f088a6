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
            plus publicité meta menu vidéo vidéos photo photos recherche rechercher fermer favoris retour fin étiquettes
            annonce sponsorisé lecture min facebook twitter linkedin instagram whatsapp telegram pinterest youtube tiktok messenger bluesky threads
            """);
        vocabulary.Add(LayoutWord.Filler, """
            le la les l' un une des du de d' à au aux en et ou ce cet cette ces sur par pour dans avec via votre vos notre nos nous vous
            il reste est réservé réservée mon ma mes me m' je j' se s' tout tous toute toutes article articles réponse réponses suite page site lien mail courriel e email
            ami amis erreur abus ici aussi ajouter voir afficher même sujet également plus moins autre autres premier être soyez
            facebook twitter linkedin instagram whatsapp telegram pinterest youtube tiktok messenger bluesky x rss édition numérique
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
            cet article est réservé aux abonnés
            article réservé aux abonnés
            cliquez ici
            cliquez pour
            abonnez-vous
            inscrivez-vous
            suivez-nous
            retrouvez-nous sur
            recevez notre newsletter
            recevez nos newsletters
            temps de lecture
            votre adresse e-mail ne sera pas publiée
            votre adresse de messagerie ne sera pas publiée
            votre adresse email ne sera pas publiée
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
            la suite après la publicité
            la suite après cette publicité
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
    }
}
