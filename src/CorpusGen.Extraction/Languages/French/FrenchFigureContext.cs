using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>Words around figures that tell what a number is.</summary>
internal static class FrenchFigureContext
{
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(FigureRole.Label,
            "article articles rubrique rubriques section sections chapitre chapitres paragraphe paragraphes alinéa page pages tableau tableaux table tables figure figures annexe annexes "
            + "phase ligne numéro numéros n no nos tome volume livre acte scène épisode épisodes partie niveau étape groupe catégorie classe type classé classée salle porte quai voie "
            + "route départementale nationale an isbn issn lot bras p pp art chap fig vol");
        builder.Add(FigureRole.MeasureBefore, "depuis pendant durant en dans après avant sous sur d' pour toute tout dure duré durera durer passé passer attendre attend attendait attendu attendus attendue dormi dort dorment dormait travaillé travaille travaillent travaillait marché roulé patienté couru joué conduit durent duraient durait durée moyenne a chaque seule seul");
        builder.Add(FigureRole.MeasureAfter, "après plus avant auparavant de d' et ferme pour durant environ");
        builder.Add(FigureRole.BeforeAge, "âge âgé âgée âgés âgées");
        builder.Add(FigureRole.Prenominal,
            "nouveaux nouvelles nouveau nouvel nouvelle autres autre premiers premières derniers dernières prochains prochaines principaux principales grands grandes grand grande petits petites petit petite "
            + "jeunes jeune vieux vieilles anciens anciennes ancien ancienne meilleurs meilleures meilleur meilleure gros grosses bons bonnes bon bonne beaux belles hauts hautes longs longues long longue "
            + "différents différentes divers diverses seuls seules seul seule vrais vraies faux fausses mauvais mauvaises simples double doubles mêmes futurs futures présumés présumées autonomes "
            + "courts courtes brefs brèves importants importantes nombreux nombreuses éventuels éventuelles ex précédents précédentes suivants suivantes quelque quelques");
        builder.Add(FigureRole.None, "guerre dessous sous zéro x millionième rue avenue boulevard place quai chemin impasse allée square faubourg bis ter isbn issn er minuit appeler appelez appelle appelant contacter contactez contactant composer composez composant joindre nombre contre autre second seconde tard vite tôt presqu' point pas simple confiance heure heures matin soir midi lieu partir juill");
        builder.Add(FigureRole.Length, "attente durée trajet trajets parcours délai délais voyage traversée temps");
        builder.Add(FigureRole.Moment, "départ départs arrivée arrivées heure heures horaire horaires ouverture fermeture début fin");
        builder.Get("version");
        builder.Get("virgule");
        builder.Get("versions");
        builder.Add(FigureRole.NotCounted,
            "sont ont étaient avaient seront auront furent eurent font vont peuvent doivent veulent est a était avait sera aura fut eut fait va peut doit veut ans moins plus très assez trop aux des les ses ces mes tes nos vos leurs "
            + "dans sans sous vers puis depuis après dès près lors alors jamais toujours parfois ainsi selon dont celles ceux tous toutes eux lesquels lesquelles auxquels desquels nous vous ils elles jusqu'à suis sommes êtes "
            + "mais ensuite certes dehors dedans ailleurs désormais hors soit voire sauf cependant toutefois chacun chacune d'entre contre comme avec par pour sur en à au y où car donc ex grâce long large haut longueur largeur hauteur profondeur altitude diamètre rayon retard avance "
            + "autre autres premiers premières derniers dernières dernier dernière prochains prochaines principaux principales mêmes différents différentes divers diverses nombreux nombreuses seuls seules suivants suivantes précédents précédentes quelques");
        builder.Add(FigureRole.Contest,
            "score scores victoire victoires défaite défaites match matchs matches nul égalité but buts set sets manche manches jeu jeux essai essais partie rencontre finale pause prolongation prolongations tirs battre bat battu battue battus battues vaincre vaincu vaincue vaincus bat battent gagner gagne gagnent gagné gagnant remporter remporte remporté perdre perd perdent perdu perdant imposer impose imposé imposée imposés imposant imposent incliner incline incliné inclinée inclinés mener mène mènent mené menée menés menées menait dominer domine dominé dominée dominés écraser écrase écrasé étriller corriger corrigé l'emporte l'emporter emporte emporté emportent qualifié qualifiés qualifiée éliminé éliminée éliminés vainqueur vainqueurs tennis football rugby handball hockey championnat coupe équipe");
        builder.Add(FigureRole.None, "partout précises tapantes sonnantes pétantes passées supérieur supérieure inférieur inférieure supérieurs inférieurs supérieures inférieures");
        builder.Add(FigureRole.Change,
            "passe passé passée passés passant passer passent passait passera passeront augmenté augmenter augmente augmentant grimpé grimper grimpe bondi bondir bondit chuté chuter chute tombé tomber tombe reculé reculer recule "
            + "progressé progresser progresse baissé baisser baisse ramené ramener ramène porté portée portés porter porte monté monter monte descendu descendre descend évolué évoluer évolue réduit réduire relevé relevée relever relève révisé révisée réviser révise abaissé abaissée abaisser abaisse "
            + "fondre fond fondent fondu fondue fondus fondues rétrécir rétréci rétrécit gonfler gonfle gonflé gonflée amputer amputé amputée amputés amputées ampute réduite réduits réduites réduisant réduisent diminuer diminue diminué diminuée diminuent diminuant croître croît crû accru accrue accroître plonger plonge plongé dégringoler dégringolé dégringole fléchir fléchi fléchit céder cédé cède perdre perdu perd gagner gagné gagne bondissent majoré majorée majorer minoré minorer renchéri renchérir renchérit alléger allégé allégée alléger rogner rogné rognée effondré effondrée effondrés contracté contractée envolé envolée envolés");
    }
}
