namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// What words share that papers use for one thing: a noun and its verb (<c>suspension</c>, <c>suspendue</c>), and words by which both languages name what a number measures
    /// (<c>coût</c>, <c>prix</c>, <c>cost</c>, <c>bill</c>).
    /// </summary>
    private static class Kin
    {
        private const int Longest = 6;

        private static readonly string[] s_groups =
        {
            "cout couter coute cout devis facture budget cost costs bill budgeted", "prix price priced", "amende sanction fine fined penalty", "degat dommage sinistre damage", "perte loss losses",
            "indemnite indemnisation compensation dedommagement payout gratia", "duree durer dure duraient last lasted lasting lasts duration", "profond profondeur deep depth", "haut hauteur high height tall",
            "long longueur length", "vitesse speed", "distance eloigne", "altitude", "poids peser pese pesait weigh weighs weighed weight", "peine condamne condamnation sentence sentenced jail jailed",
            "prison detention reclusion imprisonment", "delibere deliberation deliberated deliberations", "ferme fermee fermes fermeture coupe coupee coupure closed closure shut shutdown",
            "interrompu interrompue interruption suspendu suspendue suspension arretee halted stopped suspended interrupted stoppage", "vendu vendue vente adjuge adjugee sold sale sell",
            "chiffre affaires revenue turnover sales", "benefice profit earnings", "salaire remuneration pay salary paid", "hausse augmentation augmente rise increase raise", "baisse recul fall drop cut",
            "incendie feu flammes fire blaze wildfire", "seisme tremblement earthquake quake", "inondation crue flood flooding", "tempete ouragan cyclone storm hurricane", "ravin gouffre pente ravine gorge slope",
            "bus autocar autobus coach", "voiture automobile vehicule car vehicle", "bateau navire boat ship ferry vessel", "avion appareil plane aircraft jet", "train tgv", "camion truck lorry",
            "police policiers gendarmes officers", "pompiers secours secouristes firefighters rescuers rescue", "hopital hospital hopitaux hospitals", "enfant enfants child children", "femme femmes woman women",
            "eleve eleves ecolier pupil pupils student students", "ecole ecoles school schools", "vote voix scrutin suffrages votes ballot", "greve grevistes strike strikers", "manifestation cortege defile march rally protest",
            "emploi emplois poste postes job jobs position positions", "salarie salaries employe employes employee employees staff worker workers", "usine usines site plant factory", "tir tirs balle balles coup shot shots bullet bullets round rounds fired",
            "virement virements transfert transferts transfer transfers payment payments paiement", "utilisateur utilisateurs compte comptes user users account accounts profil profils profile profiles",
            "enquete enqueteurs investigation investigators", "proces audience trial hearing", "recolte collecte recueilli raised collected", "tue tues tuee mort morts killed dead died",
            "blesse blesses injured wounded hurt", "record", "fortune patrimoine wealth", "dette debt", "pret loan", "don donation dons", "eau water", "roche rocher rock", "glace ice", "neige snow",
            "volume cubes cubic", "surface hectares acres brules burned burnt detruit destroyed destruction detruits detruite", "evacue evacues evacuation evacuated evacuees", "sejour nuit nuits night nights",
        };

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_kin = Read();

        /// <summary>The key of a word without accents.</summary>
        public static string Of(string bare)
        {
            if (s_kin.TryGetValue(bare, out string? kin) || (bare.Length > 3 && bare[bare.Length - 1] is 's' or 'x' && s_kin.TryGetValue(bare.Substring(0, bare.Length - 1), out kin)))
                return kin;
            string stem = Stem.Of(bare);
            return stem.Length <= Longest ? stem : stem.Substring(0, Longest);
        }

        private static global::System.Collections.Generic.Dictionary<string, string> Read()
        {
            var kin = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);
            foreach (string group in s_groups)
            {
                string[] words = group.Split(' ');
                foreach (string word in words)
                    kin[word] = words[0];
            }

            return kin;
        }
    }
}
