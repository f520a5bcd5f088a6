namespace CorpusGen.Extraction.Languages.French;

/// <summary>The French nouns for what an organisation is.</summary>
internal static class FrenchOrganisations
{
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(Trait.Anaphoric, "syndicat parti centrale banque agence fédération collectif institution établissement chaîne quotidien journal magazine média hebdomadaire opérateur distributeur fabricant avionneur équipementier société entreprise groupe firme compagnie marque constructeur géant startup ong association club plateforme réseau fondation filiale enseigne organisation");
        FrenchNoun.Add(
            builder,
            Trait.OrganisationNoun | Trait.Masculine,
            """
            groupe gouvernement ministère syndicat parti club tribunal parquet conseil hôpital journal quotidien hebdomadaire mensuel magazine site réseau constructeur
            fabricant géant fournisseur opérateur exploitant éditeur distributeur équipementier avionneur hébergeur sénat parlement congrès comité collectif
            cabinet bureau institut laboratoire centre musée théâtre lycée collège fonds service département canton pays état
            régulateur gendarme organisme établissement observatoire consortium cartel conglomérat holding lobby mouvement front rassemblement
            royaume vatican kremlin pentagone élysée matignon quai palais commissariat régiment bataillon diocèse consulat
            rectorat cercle orchestre ballet festival hebdo tabloïd média label studio moteur navigateur détaillant voyagiste assureur leader spécialiste pôle
            transporteur loueur producteur concurrent rival mastodonte mammouth sponsor annonceur employeur
            """);
        FrenchNoun.Add(
            builder,
            Trait.OrganisationNoun | Trait.Feminine,
            """
            société entreprise firme compagnie agence association fédération organisation ong banque cour police gendarmerie préfecture mairie municipalité commission université
            chaîne chaine radio plateforme armée direction marque startup multinationale filiale maison coopérative mutuelle fondation ligue union confédération
            délégation ambassade mission représentation présidence chancellerie chambre assemblée autorité administration région ville commune métropole
            académie école faculté clinique église paroisse institution justice défense opposition majorité droite gauche presse rédaction télévision
            station revue équipe franchise sélection formation coalition alliance communauté guérilla milice marine brigade
            bourse enseigne chaine boutique usine branche division unité diplomatie hiérarchie direction entité structure
            firme pme poste caisse sécurité douane intersyndicale centrale cellule boîte boite licorne galaxie inspection
            république fédé concurrence rivale rédaction
            """);
        builder.Add(Trait.OrganisationNoun | Trait.Plural, "autorités médias");
        builder.Add(Trait.OrganisationNoun, "onu otan ue fmi oms unesco bce ocde fifa uefa cio nasa cnil insee cgt cfdt fo medef sncf ratp edf afp reuters ap fbi cia");
    }
}
