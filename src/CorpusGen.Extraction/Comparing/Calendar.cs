namespace CorpusGen;

internal static partial class CorpusComparing
{
    private enum CalendarWord : byte
    {
        None,
        Month,
        Weekday,
    }

    /// <summary>Months, days of the week and years, in both languages.</summary>
    private static class Calendar
    {
        private static readonly string[] s_months =
        {
            "janvier january", "fevrier february", "mars march", "avril april", "mai may", "juin june", "juillet july", "aout august", "septembre september", "octobre october",
            "novembre november", "decembre december",
        };

        private static readonly string[] s_weekdays =
        {
            "lundi monday", "mardi tuesday", "mercredi wednesday", "jeudi thursday", "vendredi friday", "samedi saturday", "dimanche sunday",
        };

        private static readonly global::System.Collections.Generic.Dictionary<string, int> s_words = Read();

        /// <summary>What a word without accents is.</summary>
        public static CalendarWord IndexOf(string bare) => !s_words.TryGetValue(bare, out int number) ? CalendarWord.None : number <= 12 ? CalendarWord.Month : CalendarWord.Weekday;

        /// <summary>1 to 12 for months, 13 to 19 for days of the week, 0 for other words.</summary>
        public static int NumberOf(string bare) => s_words.TryGetValue(bare, out int number) ? number : 0;

        /// <summary>The year that a word names, or null: four digits that have no other use as often.</summary>
        public static int? YearOf(in ComparedWord word)
        {
            if (word.Sort != WordSort.Number || word.Text.Length != 4 || word.End - word.Start != 4 || (word.Text[0] != '1' && word.Text[0] != '2'))
                return null;
            int year = 0;
            foreach (char digit in word.Text)
            {
                if (digit is < '0' or > '9')
                    return null;
                year = (year * 10) + digit - '0';
            }

            return year is > 1700 and < 2100 ? year : null;
        }

        private static global::System.Collections.Generic.Dictionary<string, int> Read()
        {
            var words = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
            for (int i = 0; i < 12; i++)
            {
                foreach (string name in s_months[i].Split(' '))
                    words[name] = i + 1;
            }

            for (int i = 0; i < 7; i++)
            {
                foreach (string name in s_weekdays[i].Split(' '))
                    words[name] = i + 13;
            }

            return words;
        }
    }
}
