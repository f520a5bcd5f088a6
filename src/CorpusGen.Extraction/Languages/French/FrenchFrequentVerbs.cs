namespace CorpusGen.Extraction.Languages.French;

/// <summary>The most frequent other verbs of news, which show where a clause has its verb.</summary>
internal static class FrenchFrequentVerbs
{
    public const string Infinitives =
        """
        faire refaire satisfaire savoir repousser apprêter destiner susciter hanter aller venir revenir devenir parvenir intervenir provenir survenir tenir obtenir retenir contenir appartenir détenir entretenir
        prendre comprendre entreprendre mettre remettre permettre transmettre soumettre commettre émettre donner redonner partir repartir sortir ressortir sentir ressentir servir dormir mentir
        suivre vivre survivre voir revoir recevoir apercevoir percevoir décevoir perdre rendre vendre attendre entendre descendre
        dépendre étendre tendre suspendre répandre fondre confondre mordre ouvrir couvrir découvrir offrir souffrir courir parcourir
        recourir secourir mourir naître naitre paraître paraitre apparaître disparaître comparaître connaître connaitre conduire produire reproduire réduire
        construire détruire traduire introduire séduire nuire plaire taire distraire extraire boire lire relire élire réélire battre abattre combattre débattre
        rompre corrompre vaincre convaincre résoudre valoir suffire fuir enfuir acquérir conquérir requérir accueillir recueillir cueillir
        peindre atteindre éteindre restreindre rejoindre joindre contraindre inscrire prescrire interdire exclure inclure émouvoir promouvoir envoyer renvoyer
        jouer trouver retrouver porter apporter supporter rapporter reporter transporter importer exporter montrer démontrer passer dépasser rester arriver entrer rentrer monter remonter
        tomber retourner tourner détourner parler regarder garder aimer chercher rechercher travailler laisser utiliser commencer recommencer cesser arrêter
        créer recréer payer essayer employer nettoyer appuyer acheter racheter vendre coûter compter raconter gagner toucher frapper tuer blesser
        manger changer échanger engager diriger protéger obliger partager placer remplacer déplacer avancer financer dénoncer renoncer forcer exercer
        effacer menacer influencer mener amener emmener ramener lever enlever élever soulever jeter rejeter projeter geler harceler renouveler
        révéler céder accéder procéder succéder posséder espérer préférer différer transférer libérer gérer générer opérer accélérer récupérer considérer
        pénétrer célébrer intégrer régler enregistrer entraîner entrainer amener finir choisir réussir agir établir rétablir fournir remplir punir
        grandir grossir réunir unir définir garantir investir bâtir franchir enrichir élargir subir saisir ralentir durcir convertir répartir trahir
        assister aider apprécier adopter adapter adresser affecter afficher agiter ajuster aligner alimenter allumer améliorer annuler appliquer
        approcher assumer attribuer augmenter autoriser baisser bénéficier bloquer bouger briser brûler cacher capter causer chuter circuler classer
        collaborer combiner commander communiquer concerner condamner confirmer confronter consacrer conserver consister consommer constituer
        consulter contacter contribuer contrôler convoquer coopérer crouler cumuler danser dater débarquer débloquer débuter décider déclencher décoller
        découler dégager demeurer démissionner dépenser déposer déranger dérouler désactiver désigner dessiner détecter déterminer développer deviner dévier
        diffuser diminuer discuter disposer distinguer distribuer divorcer dominer doubler durer écarter échapper échouer éclater économiser écouter éduquer effectuer
        élaborer éliminer embaucher empêcher emporter emprunter encourager endommager enquêter enseigner entourer envahir envisager épouser équiper estimer
        étaler étudier évaluer éviter évoluer examiner exécuter exister expérimenter exploiter exploser exposer fabriquer favoriser fermer fêter
        figurer filmer fixer former formuler fonctionner fonder frôler fuiter fumer fusionner hériter hésiter identifier ignorer imaginer impliquer imposer
        inaugurer inculper inspirer installer instaurer interpréter inventer jeter laver licencier limiter lier livrer loger louer lutter maîtriser manifester manquer
        marcher marquer mériter mesurer migrer mobiliser modifier motiver multiplier naviguer négocier nommer nourrir observer occuper organiser oublier
        participer patienter penser perdurer peser piloter piéger plonger pousser pratiquer précéder préparer présenter présider prêter priver profiter
        progresser prolonger prouver provoquer quitter réaliser récolter recruter reculer redresser refléter réformer refuser régner regrouper relier
        rembourser remarquer remercier remporter rencontrer renforcer renverser réparer repérer représenter réserver résister respecter respirer ressembler
        restaurer résulter retarder retirer retrouver réveiller rêver risquer rouler sauter sauver secouer semer sembler séparer siéger signer signifier simplifier
        sombrer sonner souffler souligner soupçonner stagner stopper stocker subsister supprimer surveiller symboliser télécharger tenter terminer tester tirer
        tourner traîner traiter traverser tripler tromper troubler trôner user vérifier verser viser visiter vivoter voler voter voyager emprisonner écrouer incarcérer
        perquisitionner auditionner interroger entendre juger acquitter accuser poursuivre saisir ouvrir clôturer entraver ériger convier côtoyer déployer noyer broyer
        """;
}
