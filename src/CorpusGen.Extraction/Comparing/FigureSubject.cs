namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>What a figure is about, read from the words around it.</summary>
    private sealed class FigureSubject
    {
        // How far words speak of a number in its sentence.
        private const int FarWords = 60, YearReach = 8;

        /// <summary>By how much the dates of one month differ from those of the next in <see cref="Days"/>.</summary>
        public const int DaysOfMonth = 100;

        private FigureSubject(ArticleWords article, int index)
        {
            Words = article;
            Index = index;
            Figure = FigureReading.Of(article, index);
            First = article.WordAt(Figure.Start);
            Last = First;
            while (Last + 1 < article.Words.Count && article.Words[Last + 1].Start < Figure.End)
                Last++;
        }

        public ArticleWords Words { get; }

        public ComparedArticle Article => Words.Article;

        public ComparedFigure Figure { get; private set; }

        /// <summary>Its place among the figures of its article.</summary>
        public int Index { get; }

        /// <summary>Its first word.</summary>
        public int First { get; }

        /// <summary>Its last word.</summary>
        public int Last { get; }

        /// <summary>What it is compared by: figures with another are about something else. Empty when only the words of its article tell what it counts.</summary>
        public string Quantity { get; private set; } = "";

        /// <summary>Whether an event has one number of it.</summary>
        public bool IsOutcome { get; private set; }

        /// <summary>Who of those it counts, or null for all: <c>policier</c> of <c>deux policiers blessés</c>.</summary>
        public string? Group { get; private set; }

        /// <summary>Whether it counts the dead, the injured or the missing.</summary>
        public bool IsToll => Quantity is QuantityFamily.Dead or QuantityFamily.Injured or QuantityFamily.Missing;

        /// <summary>Whether nothing is said of what it counts.</summary>
        public bool IsBare => Article.Figures[Index].Kind == FigureKind.Count && Figure.Noun is null;

        /// <summary>How many different numbers of its quantity its article has, itself among them.</summary>
        public int Rivals { get; set; } = 1;

        /// <summary>How many of these have its unit.</summary>
        public int RivalsOfUnit { get; set; } = 1;

        /// <summary>The names of whose age it is; empty when it is none.</summary>
        public global::System.Collections.Generic.HashSet<string> Person { get; } = NewSet();

        /// <summary>What it was before, where its sentence says so: 11 of <c>rose from 11 to 14</c>, <c>against 11 before, 14</c> for 14.</summary>
        public FigureSubject? Former { get; private set; }

        /// <summary>What the one is of whose age it is and who is not named: <c>driver</c>; else null.</summary>
        public string? Role { get; set; }

        public FigureScope Scope { get; private set; }

        /// <summary>For each what it is: <c>an</c>, <c>person</c>; null when it is for all.</summary>
        public string? Rate { get; private set; }

        /// <summary>The keys of its sentence, and how many words each is away.</summary>
        public global::System.Collections.Generic.Dictionary<string, int> Sentence { get; } = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);

        /// <summary>Names behind words like <c>in</c>, <c>à</c>, in its clause.</summary>
        public global::System.Collections.Generic.HashSet<string> Places { get; } = NewSet();

        /// <summary>Years that its sentence names and that are not its article's.</summary>
        public global::System.Collections.Generic.HashSet<int> Years { get; } = new global::System.Collections.Generic.HashSet<int>();

        /// <summary>Days in its sentence: 13 to 19 for those of the week; for a date, <see cref="DaysOfMonth"/> × month + day, the day 0 where only the month is said.</summary>
        public global::System.Collections.Generic.HashSet<int> Days { get; } = new global::System.Collections.Generic.HashSet<int>();

        /// <summary>Times of day in its sentence: what their words come to, since only whether they are the same is asked.</summary>
        public global::System.Collections.Generic.HashSet<int> Times { get; } = new global::System.Collections.Generic.HashSet<int>();

        /// <summary>Whether its sentence says that it is corrected.</summary>
        public bool IsCorrected { get; private set; }

        /// <summary>Whether its sentence says that it is corrected or that it goes on changing.</summary>
        public bool IsRevised { get; private set; }

        /// <summary>The subject of a figure; null when it says nothing that others could deny: a date, a place in an order.</summary>
        public static FigureSubject? Of(ArticleWords article, int index)
        {
            var subject = new FigureSubject(article, index);
            ComparedFigure figure = subject.Figure;
            if (figure.Kind is not (FigureKind.Count or FigureKind.Money or FigureKind.Percent or FigureKind.Measure or FigureKind.Duration or FigureKind.Year))
                return null;
            if ((figure.Value is null && figure.Min is null && figure.Max is null) || subject.First >= article.Words.Count)
                return null;
            subject.ReadQuantity();
            subject.ReadSentence();
            FigureScopeReader.Read(subject);
            return subject;
        }

        /// <summary>Sets what <see cref="FigureScopeReader"/> finds.</summary>
        public void SetScope(FigureScope scope, string? rate, bool isCorrected, bool isRevised) => (Scope, Rate, IsCorrected, IsRevised) = (scope, rate, isCorrected, isRevised);

        /// <summary>A noun as families and synonyms know it: small letters without accents and ligatures.</summary>
        public static string Bare(string word)
        {
            string bare = Letters.Bare(word.ToLowerInvariant());
            return bare.IndexOf('œ') < 0 ? bare : bare.Replace("œ", "oe");
        }

        private static global::System.Collections.Generic.HashSet<string> NewSet() =>
            new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);

        /// <summary>Knows a figure before it as what it was before.</summary>
        public void ReadFormer(FigureSubject before)
        {
            if (before.Scope.HasFlag(FigureScope.Former) && Words.IsSameSentence(before.First, First))
                Former = before;
        }

        /// <summary>Takes what a figure before it counts, where nothing says what it counts itself.</summary>
        public void Inherit(FigureSubject before)
        {
            const int MostTimes = 5;
            if (!IsBare || Quantity.Length > 0 || SaysWhat() || before.Quantity.Length == 0 || before.Figure.Kind == FigureKind.Year || before.Quantity == "age" || Words.SentenceOf(First) - Words.SentenceOf(before.First) > 1)
                return;
            if (Figure.Value is not decimal value || (before.Figure.Value ?? before.Figure.Max ?? before.Figure.Min) is not decimal other || value <= 1 || value > other * MostTimes || other > value * MostTimes)
                return;
            Figure = FigureReading.Like(Figure, before.Figure);
            (Quantity, Group, IsOutcome) = (before.Quantity, before.Group, before.IsOutcome);
        }

        // "171 of them homes, and 42 damaged": the word behind it says what it counts.
        private bool SaysWhat() =>
            !Words.BeginsClause(Last + 1) && Words.Words[Last + 1].Sort == WordSort.Word && !FunctionWords.Has(Words.Words[Last + 1].Text) && Words.Bare(Last + 1) is not ("selon" or "according" or "million" or "millions");

        private void ReadQuantity()
        {
            switch (Figure.Kind)
            {
                case FigureKind.Year:
                    return;
                case FigureKind.Money:
                    Quantity = "money";
                    return;
                case FigureKind.Percent:
                    Quantity = "percent";
                    return;
                case FigureKind.Measure:
                case FigureKind.Duration:
                    if (IsMoment())
                        return;
                    Quantity = Figure.Unit is Unit unit ? UnitScale.DimensionOf(unit) : "";
                    if (AgeReader.Read(this))
                        Quantity = "age";
                    return;
            }

            if (VoteReader.SideOf(this) is string side)
            {
                Quantity = side;
                return;
            }

            if (Figure.Noun is null)
            {
                SetFamily(FindFamily(atMost: 4));
                return;
            }

            string noun = Bare(Figure.Noun);
            if (QuantityFamily.OfNoun(noun) is string family)
            {
                SetFamily(family);
            }
            else if (QuantityFamily.IsPeople(noun))
            {
                SetFamily(FindFamily(atMost: 7));
                if (Quantity.Length == 0)
                    Quantity = "people";
            }
            else if (FindFamily(atMost: 4) is string told && IsOfPeople(told))
            {
                SetFamily(told);
                Group = Kin.Of(noun);
            }
            else
            {
                Quantity = "of " + Kin.Of(noun);
            }
        }

        // "Two officers were injured": any noun; "five policemen at the rally": they did not march.
        private static bool IsOfPeople(string family) => family is QuantityFamily.Dead or QuantityFamily.Injured or QuantityFamily.Arrested or QuantityFamily.Missing;

        private void SetFamily(string? family)
        {
            if (family is null)
                return;
            Quantity = family;
            IsOutcome = true;
        }

        /// <summary>The family that the nearest word of the clause tells: of <c>killing 14 and injuring 23</c> the verb before each. Behind the number, only words that say something count: <c>three of them have since died</c>.</summary>
        private string? FindFamily(int atMost)
        {
            string? found = null;
            int nearest = int.MaxValue;
            for (int i = First - 1; i >= 0 && First - i <= atMost && !Words.BeginsClause(i + 1); i--)
                Consider(i, (First - i) * 2);
            for (int i = Last + 1, far = 0; i < Words.Words.Count && far < atMost && !Words.BeginsClause(i); i++)
            {
                Consider(i, ((i - Last) * 2) - 1);
                far += FunctionWords.Has(Words.Words[i].Text) ? 0 : 1;
            }

            return found;

            void Consider(int word, int distance)
            {
                if (distance < nearest && QuantityFamily.OfWord(Words.Bare(word)) is string family)
                    (found, nearest) = (family, distance);
            }
        }

        private void ReadSentence()
        {
            int start = First, end = Last;
            while (start > 0 && First - start < FarWords && Words.IsSameSentence(start - 1, First))
                start--;
            while (end - Last < FarWords && Words.IsSameSentence(end + 1, First))
                end++;
            for (int i = start; i <= end; i++)
            {
                if (i >= First && i <= Last)
                    continue;
                ReadTime(i);
                if (Words.Keys[i] is not string key)
                    continue;
                int far = i < First ? First - i : i - Last;
                if (!Sentence.TryGetValue(key, out int known) || far < known)
                    Sentence[key] = far;
                if (Words.IsName[i] && IsBehindPreposition(i) && IsOwn(i))
                    Places.Add(key);
            }

            Years.ExceptWith(Words.OwnYears);
            for (int i = start; i <= end; i++)
            {
                if (Words.FigureAt[i] is int other && other >= 0 && other != Index && (i == start || Words.FigureAt[i - 1] != other))
                    ReadTime(Article.Figures[other], i);
            }
        }

        // What stands beyond another figure, or beyond a mark, is said of that.
        private bool IsOwn(int word)
        {
            int from = global::System.Math.Min(word, Last), to = global::System.Math.Max(word, First);
            for (int i = from + 1; i <= to; i++)
            {
                if (Words.HasMarkBefore(i, ",;:()"))
                    return false;
            }

            for (int i = from; i <= to; i++)
            {
                if (Words.FigureAt[i] >= 0 && Words.FigureAt[i] != Index)
                    return false;
            }

            return true;
        }

        private bool IsBehindPreposition(int word)
        {
            string before = Words.Bare(word - 1);
            return before is "a" or "au" or "aux" or "en" or "dans" or "in" or "at" or "near" or "from" or "pres" or "across" or "chez";
        }

        // A year before a number is when it was; one far behind belongs to other words, and one behind "until" to a stretch of time.
        private void ReadTime(int word)
        {
            ComparedWord it = Words.Words[word];
            if (Calendar.YearOf(it) is int year)
            {
                if (word - Last <= YearReach && !IsInBrackets(word) && Words.Bare(word - 2) != "ici" && Words.Bare(word - 1) is not ("until" or "since" or "depuis" or "jusqu'" or "jusqu'en" or "after" or "apres" or "by" or "ici"))
                    Years.Add(year);
            }
            else if (Calendar.NumberOf(it.Bare) is int day and > 0 && (it.IsCapitalized || Article.Language == Language.French))
                Days.Add(Calendar.IndexOf(it.Bare) == CalendarWord.Month ? (day * DaysOfMonth) + Words.DayBeside(word) : day);
        }

        // "Four years ago", "il y a deux mois", "two days later" is a moment: every article counts it from its own.
        private bool IsMoment() =>
            Figure.Kind == FigureKind.Duration
            && (IsPastAge() || Words.Bare(Last + 1) is "ago" or "later" or "earlier" || (Words.Bare(Last + 1) == "plus" && Words.Bare(Last + 2) is "tard" or "tot") || (Words.Bare(First - 1) == "a" && Words.Bare(First - 2) == "y"));

        // "At the age of nine" is long ago, but "died at the age of 68" is not.
        private bool IsPastAge()
        {
            if (Words.Bare(First - 2) != "age" || !Words.IsSameSentence(First - 4, First) || Words.Bare(Words.Bare(First - 3) is "the" or "l'" ? First - 4 : First - 3) is not ("at" or "a"))
                return false;
            for (int i = First - FarWords; i < First + FarWords; i++)
            {
                if (Words.IsSameSentence(i, First) && (Words.Bare(i) is "mort" or "morte" or "decede" or "decedee" or "eteint" or "eteinte" or "died" or "dies" || (Words.Bare(i) == "passed" && Words.Bare(i + 1) == "away")))
                    return false;
            }

            return true;
        }

        // "Low Tide (1951)": the year of a work, not of what is told of it.
        private bool IsInBrackets(int word) => Words.HasMarkBefore(word, "(") && Words.HasMarkBefore(word + 1, ")");

        /// <summary>A time of day: <c>à 15 heures</c> is read as a duration.</summary>
        private void ReadTime(ComparedFigure figure, int first)
        {
            if (figure.Kind != FigureKind.Time && (figure.Kind != FigureKind.Duration || figure.Unit != Unit.Hour || Words.Bare(first - 1) is not ("a" or "at" or "by" or "vers")))
                return;
            int time = 0;
            for (int i = figure.Start; i < figure.End; i++)
                time = unchecked((time * 31) + char.ToLowerInvariant(Article.Text[i]));
            Times.Add(time);
        }
    }
}
