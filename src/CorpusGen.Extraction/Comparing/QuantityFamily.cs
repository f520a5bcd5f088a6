namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Nouns and verbs by which papers name one quantity, in both languages: <c>17 morts</c>, <c>killing 17</c>, <c>17 personnes ont péri</c>.</summary>
    private static class QuantityFamily
    {
        /// <summary>What one event has one number of: who died, who came. They are told from each other by what they count alone.</summary>
        public const string Dead = "dead", Injured = "injured", Missing = "missing", Arrested = "arrested", Attendance = "attendance", Aboard = "aboard", Evacuated = "evacuated",
            Sick = "sick", Jobs = "jobs";

        private static readonly (string Family, string Nouns, string Words)[] s_families =
        {
            (
                Dead,
                "mort deces tue decede victime dead death fatality victim killed life noye",
                "mort morte morts mortes tue tues tuee tuees tuant tuer tuent tua deces decede decedes decedee decedees peri perir perirent noye noyes noyees succombe trepas cadavres kill kills killed "
                + "killing die died dies dead deadly deaths dying perished drowned drowning slain fatalities lives vies bilan toll meurtrier meurtriere"),
            (
                Injured,
                "blesse injured wounded injury",
                "blesse blesses blessee blessees blessant blessent blessures injured injuring injures injuries wounded wounding hurt"),
            (Missing, "disparu missing", "disparu disparus disparue disparues introuvable introuvables missing unaccounted"),
            (
                Arrested,
                "arrestation interpellation arrest detention detainee interpelle arrete",
                "arretes arretees interpelle interpelles interpellee interpellees interpellations interpellees arrestations ecroues gardes arrested arrests arresting detained"),
            (
                Attendance,
                "manifestant participant demonstrator protester protestor marcher spectateur spectator sympathisant badaud attendee festivalier supporter fidele pelerin worshipper mourner",
                "manifeste manifester manifestants manifestation defile defiler defilaient cortege rassemblement rassemble rassembles recueillis recueillies recueilli affluence marched marches marching "
                + "marchers rally rallied attended attendance gathered turnout crowd foule protest protested protesters demonstration demonstrated demonstrators audience spectateurs spectators"),
            (Aboard, "occupant", "bord aboard onboard"),
            (Evacuated, "evacue evacuee deplace sinistre", "evacue evacues evacuee evacuees evacuer evacuation evacuations evacuated evacuate displaced deplacees deplaces fled flee homeless"),
            (
                Sick,
                "malade contamine infection contamination patient",
                "contamine contamines contaminee contaminees infecte infectes infectees infections malade malades intoxiques intoxiquees sickened ill infected sick fell"),
            (
                Jobs,
                "licenciement suppression layoff redundancy",
                "supprime supprimes supprimer suppression suppressions supprimera licencie licencies licencier licenciements licenciees layoffs redundancies redundant"),
        };

        // One quantity, but an event has many of it.
        private static readonly string[] s_synonyms =
        {
            "utilisateur profil compte internaute abonne user profile account", "emploi poste job post position role", "maison logement habitation foyer home house household dwelling",
            "voix vote suffrage ballot", "voiture vehicule automobile car vehicle", "entreprise societe compagnie company firm business", "ecole etablissement school",
            "salarie employe travailleur ouvrier collaborateur employee worker staffer staff", "elu depute lawmaker legislator mp rebel frondeur", "eleve etudiant ecolier student pupil",
            "militaire soldat soldier troop", "policier agent gendarme officer policeman cop", "pompier secouriste sauveteur firefighter rescuer", "enfant child mineur kid", "femme woman", "homme man",
            "migrant refugie exile refugee", "avion appareil plane aircraft jet", "billet ticket place", "cas case", "candidat candidate", "pays country", "ville commune city town",
            "coup balle tir shot round bullet", "vitre vitrine window", "virement transfert versement paiement transfer payment", "siege seat", "signature signataire petitionnaire",
            "exemplaire copie copy", "encherisseur acheteur bidder buyer", "reunion seance meeting session", "message tweet post publication", "passage trajet trip crossing", "batiment edifice structure building",
            "train rame", "vol flight", "bateau navire embarcation boat ship vessel", "arbre tree", "animal bete", "incendie feu fire", "photo image cliche picture", "oeuvre tableau toile painting picture",
            "plainte complaint", "temoin witness", "match rencontre game", "but goal", "etage floor storey story", "piece objet item artefact artifact", "usine site plant factory", "tunnel galerie", "nid nest",
            "fois reprise time",
        };

        private static readonly global::System.Collections.Generic.HashSet<string> s_people = new global::System.Collections.Generic.HashSet<string>(
            "personne personnes person persons people individu human gens autre other passager passenger voyageur traveller habitant resident inhabitant".Split(' '), global::System.StringComparer.Ordinal);

        // People too, of a kind.
        private static readonly global::System.Collections.Generic.HashSet<string> s_kinds = new global::System.Collections.Generic.HashSet<string>(
            "salarie elu eleve militaire policier pompier enfant femme homme migrant candidat temoin touriste tourist supporter fan client customer invite guest membre member volontaire volunteer benevole encherisseur".Split(' '),
            global::System.StringComparer.Ordinal);

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_nouns = ReadNouns();

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_words = ReadWords();

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_same = ReadSynonyms();

        /// <summary>The family that a noun without accents names by itself, or null.</summary>
        public static string? OfNoun(string noun) => s_nouns.TryGetValue(noun, out string? family) ? family : null;

        /// <summary>The family that a word near a number tells, or null.</summary>
        public static string? OfWord(string bare) => s_words.TryGetValue(bare, out string? family) ? family : null;

        /// <summary>Whether a noun says no more than that they are people.</summary>
        public static bool IsPeople(string noun) => s_people.Contains(noun);

        /// <summary>Whether a word for nouns (<see cref="Synonym"/>) says what people they are.</summary>
        public static bool IsKindOfPeople(string synonym) => s_kinds.Contains(synonym);

        /// <summary>One word for nouns that papers use for each other.</summary>
        public static string Synonym(string noun) => s_same.TryGetValue(noun, out string? first) ? first : Stem.Of(noun);

        private static global::System.Collections.Generic.Dictionary<string, string> ReadNouns()
        {
            var nouns = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);
            foreach ((string family, string words, _) in s_families)
            {
                foreach (string noun in words.Split(' '))
                    nouns[noun] = family;
            }

            return nouns;
        }

        private static global::System.Collections.Generic.Dictionary<string, string> ReadWords()
        {
            var all = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);
            foreach ((string family, _, string words) in s_families)
            {
                foreach (string word in words.Split(' '))
                    all[word] = family;
            }

            return all;
        }

        private static global::System.Collections.Generic.Dictionary<string, string> ReadSynonyms()
        {
            var same = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);
            foreach (string synonyms in s_synonyms)
            {
                string[] words = synonyms.Split(' ');
                foreach (string word in words)
                    same[word] = words[0];
            }

            return same;
        }
    }
}
