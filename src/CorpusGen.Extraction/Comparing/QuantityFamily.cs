namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Nouns and verbs by which papers name one quantity, in both languages: <c>17 morts</c>, <c>killing 17</c>, <c>17 personnes ont péri</c>.</summary>
    private static class QuantityFamily
    {
        /// <summary>What one event has one number of: who died, who came. They are told from each other by what they count alone.</summary>
        public const string Dead = "dead", Injured = "injured", Missing = "missing", Arrested = "arrested", Attendance = "attendance", Aboard = "aboard", Evacuated = "evacuated";

        private static readonly (string Family, string Nouns, string Words)[] s_families =
        {
            (
                Dead,
                "mort deces tue decede victime dead death fatality victim killed",
                "mort morte morts mortes tue tues tuee tuees tuant tuer tuent tua deces decede decedes decedee decedees peri perir perirent noye noyes noyees kill kills killed killing die died dies dead "
                + "deaths perished drowned slain bilan toll"),
            (
                Injured,
                "blesse injured wounded injury",
                "blesse blesses blessee blessees blessant blessent injured injuring injures injuries wounded wounding hurt"),
            (Missing, "disparu missing", "disparu disparus disparue disparues missing"),
            (
                Arrested,
                "arrestation interpellation arrest detention detainee interpelle arrete",
                "arretes arretees interpelle interpelles interpellee interpellees interpellations arrestations arrested arrests arresting detained"),
            (
                Attendance,
                "manifestant participant demonstrator protester protestor marcher spectateur spectator sympathisant badaud attendee",
                "manifeste manifester manifestants manifestation defile defiler defilaient cortege rassemblement rassemble rassembles march marched marches marching marchers rally rallied attended attendance "
                + "crowd foule protest protested protesters demonstration demonstrated demonstrators audience spectateurs spectators"),
            (Aboard, "occupant", "bord aboard onboard"),
            (Evacuated, "evacue evacuee", "evacue evacues evacuee evacuees evacuated"),
        };

        // One quantity, but an event has many of it.
        private static readonly string[] s_synonyms =
        {
            "utilisateur profil compte internaute user profile account", "emploi poste job post position", "maison logement habitation foyer home house household dwelling",
            "voix vote suffrage ballot", "voiture vehicule automobile car vehicle", "entreprise societe compagnie company firm", "salarie employe travailleur employee worker staffer",
            "ecole etablissement school", "elu depute lawmaker legislator", "eleve etudiant student pupil", "militaire soldat soldier troop", "policier agent officer policeman",
            "enfant child", "femme woman", "homme man", "blesse injured", "migrant refugie refugee", "avion appareil plane aircraft jet", "billet ticket", "abonne adepte follower subscriber",
            "cas case", "candidat candidate", "pays country", "ville city", "coup shot", "vitre vitrine window",
        };

        private static readonly global::System.Collections.Generic.HashSet<string> s_people = new global::System.Collections.Generic.HashSet<string>(
            "personne person people individu human gens other autre passager passenger voyageur traveller patient habitant resident inhabitant".Split(' '), global::System.StringComparer.Ordinal);

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_nouns = ReadNouns();

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_words = ReadWords();

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_same = ReadSynonyms();

        /// <summary>The family that a noun without accents names by itself, or null.</summary>
        public static string? OfNoun(string noun) => s_nouns.TryGetValue(noun, out string? family) ? family : null;

        /// <summary>The family that a word near a number tells, or null.</summary>
        public static string? OfWord(string bare) => s_words.TryGetValue(bare, out string? family) ? family : null;

        /// <summary>Whether a noun says no more than that they are people.</summary>
        public static bool IsPeople(string noun) => s_people.Contains(noun);

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
