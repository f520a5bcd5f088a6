namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Nouns and verbs by which papers name one quantity, in both languages: <c>17 morts</c>, <c>killing 17</c>, <c>17 personnes ont péri</c>.</summary>
    private static class QuantityFamily
    {
        /// <summary>What one event has one number of: who died, who came. They are told from each other by what they count alone.</summary>
        public const string Dead = "dead", Injured = "injured", Missing = "missing", Arrested = "arrested", Attendance = "attendance", Evacuated = "evacuated";

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
            (Evacuated, "evacue evacuee deplace sinistre", "evacue evacues evacuee evacuees evacuer evacuation evacuations evacuated evacuate displaced deplacees deplaces fled flee homeless"),
        };

        private static readonly global::System.Collections.Generic.HashSet<string> s_people = new global::System.Collections.Generic.HashSet<string>(
            "personne personnes person persons people individu human gens autre other passager passenger voyageur traveller habitant resident inhabitant".Split(' '), global::System.StringComparer.Ordinal);

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_nouns = ReadNouns();

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_words = ReadWords();

        /// <summary>The family that a noun without accents names by itself, or null.</summary>
        public static string? OfNoun(string noun) => s_nouns.TryGetValue(noun, out string? family) ? family : null;

        /// <summary>The family that a word near a number tells, or null.</summary>
        public static string? OfWord(string bare) => s_words.TryGetValue(bare, out string? family) ? family : null;

        /// <summary>Whether a noun says no more than that they are people.</summary>
        public static bool IsPeople(string noun) => s_people.Contains(noun);

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
    }
}
