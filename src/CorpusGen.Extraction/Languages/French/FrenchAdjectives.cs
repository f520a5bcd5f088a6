namespace CorpusGen.Extraction.Languages.French;

/// <summary>The adjectives that French may put before the noun.</summary>
internal static class FrenchAdjectives
{
    public static void AddTo(LexiconBuilder builder) => builder.Add(
        Trait.FrontAdjective | Trait.Adjective,
        """
        ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux nouvelles petit petite petits petites grand grande grands grandes
        gros grosse gros grosses premier première premiers premières dernier dernière derniers dernières second seconde secondes seconds deuxième troisième
        quatrième cinquième sixième septième huitième neuvième dixième prochain prochaine prochains prochaines jeune jeunes vieux vieil vieille vieilles
        célèbre célèbres fameux fameuse fameuses bon bonne bons bonnes mauvais mauvaise mauvaises meilleur meilleure meilleurs meilleures pire pires
        beau bel belle beaux belles joli jolie jolis jolies long longue longs longues court courte haut haute hauts hautes bas basse large vaste vastes
        vrai vraie vrais vraies faux fausse fausses seul seule seuls seules simple simples propre propres même mêmes autre autres futur future futurs futures
        actuel actuelle actuels actuelles ex vice co principal principale principaux principales unique uniques riche riches pauvre pauvres
        cher chère chers chères feu défunt défunte regretté regrettée illustre éminent éminente puissant puissante richissime
        célébrissime populaire emblématique charismatique sulfureux sulfureuse éphémère véritable véritables
        énorme énormes immense immenses importante important importants importantes plein pleine double triple
        moindre moindres excellent excellente terrible terribles lourd lourde lourds lourdes léger légère forte fort forts fortes
        rare rares nombreux nombreuses brillant brillante talentueux talentueuse présumé présumée soi prétendu prétendue supposé supposée
        numéro tout toute récent récente récents récentes simple quelconque certain certaine triste tristes
        """);
}
