namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>The words of an article with its sentences, its names, and what its first lines are about.</summary>
    private sealed class ArticleWords
    {
        // What says what an article is about: its title and first paragraphs.
        private const int LeadWords = 110;

        private const string Abbreviations = " m mm mr mrs ms dr pr me st ste sen rep gov lt sgt gen col capt no vol inc corp co prof rev jr sr vs jan feb aug sept oct nov dec ";

        private readonly int[] _sentences;
        private readonly int _leadEnd;

        private ArticleWords(ComparedArticle article)
        {
            Article = article;
            Words = ComparedText.Read(article.Text, article.Language);
            _sentences = new int[Words.Count];
            Keys = new string?[Words.Count];
            IsName = new bool[Words.Count];
            FigureAt = ReadFigures();
            _leadEnd = ReadSentences();
            ReadOwnNames();
            ReadTimes(_leadEnd);
        }

        /// <summary>Reads articles that are compared with each other: what one shows to be a name is one in the titles and at the starts of sentences of the others too.</summary>
        public static ArticleWords[] ReadAll(global::System.Collections.Generic.IReadOnlyList<ComparedArticle> articles)
        {
            var all = new ArticleWords[articles.Count];
            var names = new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);
            for (int i = 0; i < all.Length; i++)
            {
                all[i] = new ArticleWords(articles[i]);
                names.UnionWith(all[i].Names);
            }

            foreach (ArticleWords words in all)
            {
                words.ReadNames(names);
                words.ReadKeys(words._leadEnd);
            }

            return all;
        }

        public ComparedArticle Article { get; }

        public ComparedText Words { get; }

        /// <summary>What a word is found by: its stem, or the whole of a name; null of a word that says nothing, and of numbers.</summary>
        public string?[] Keys { get; }

        public bool[] IsName { get; }

        /// <summary>The place among the figures of the one that a word belongs to, or -1.</summary>
        public int[] FigureAt { get; }

        /// <summary>The keys of names, each once.</summary>
        public global::System.Collections.Generic.HashSet<string> Names { get; } = new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);

        /// <summary>The keys of the title and the first paragraphs.</summary>
        public global::System.Collections.Generic.HashSet<string> Lead { get; } = new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);

        /// <summary>All keys, and how often each stands in the article.</summary>
        public global::System.Collections.Generic.Dictionary<string, int> Counts { get; } = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);

        /// <summary>Its day: as it is given, or as its first lines say; null when neither does.</summary>
        public int? Day { get; private set; }

        /// <summary>The years in which what it tells happens: of its day, or of the date in its first lines.</summary>
        public global::System.Collections.Generic.HashSet<int> OwnYears { get; } = new global::System.Collections.Generic.HashSet<int>();

        /// <summary>The first word that does not end before a place.</summary>
        public int WordAt(int place)
        {
            int low = 0, high = Words.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (Words[middle].End > place)
                    high = middle;
                else
                    low = middle + 1;
            }

            return low;
        }

        public int SentenceOf(int word) => word < _sentences.Length ? _sentences[word] : -1;

        public bool IsSameSentence(int word, int other) => word >= 0 && other >= 0 && word < _sentences.Length && other < _sentences.Length && _sentences[word] == _sentences[other];

        /// <summary>The bare form of a word, or nothing outside of the text.</summary>
        public string Bare(int word) => word >= 0 && word < Words.Count ? Words[word].Bare : "";

        /// <summary>Whether a comma, colon, dash or bracket stands before a word, or it is the first of its sentence.</summary>
        public bool BeginsClause(int word) => !IsSameSentence(word - 1, word) || HasMarkBefore(word, ",;:()–—");

        /// <summary>Whether one of some characters stands between a word and the one before it.</summary>
        public bool HasMarkBefore(int word, string marks)
        {
            if (word <= 0 || word >= Words.Count)
                return false;
            for (int i = Words[word - 1].End; i < Words[word].Start; i++)
            {
                if (marks.IndexOf(Article.Text[i]) >= 0)
                    return true;
            }

            return false;
        }

        private int[] ReadFigures()
        {
            var at = new int[Words.Count];
            for (int i = 0; i < at.Length; i++)
                at[i] = -1;
            for (int figure = 0; figure < Article.Figures.Count; figure++)
            {
                for (int i = WordAt(Article.Figures[figure].Start); i < at.Length && Words[i].Start < Article.Figures[figure].End; i++)
                    at[i] = figure;
            }

            return at;
        }

        private int ReadSentences()
        {
            int sentence = 0, leadEnd = 0, lines = 0;
            for (int i = 0; i < Words.Count; i++)
            {
                bool isLine = i > 0 && HasMarkBefore(i, "\n\r\u2028\u2029");
                if (isLine)
                    lines++;
                if (isLine || EndsSentence(i))
                    sentence++;
                _sentences[i] = sentence;
                if (lines < 4 && i < LeadWords)
                    leadEnd = i + 1;
            }

            return leadEnd;
        }

        private bool EndsSentence(int word)
        {
            if (word == 0 || !HasMarkBefore(word, ".!?…"))
                return false;
            if (!Words[word].IsCapitalized && Words[word].Sort == WordSort.Word)
                return false;
            string before = Words[word - 1].Bare;
            return !HasMarkBefore(word, ".") || (before.Length > 1 && Abbreviations.IndexOf(" " + before + " ", global::System.StringComparison.Ordinal) < 0);
        }

        /// <summary>A name has a capital where no rule asks for one: not at the start of a sentence, not in a title, unless it has it elsewhere too.</summary>
        private void ReadOwnNames()
        {
            for (int i = 0; i < Words.Count; i++)
            {
                ComparedWord word = Words[i];
                if (word.Sort is WordSort.Hashtag or WordSort.Handle || (IsPlainCapital(i) && Calendar.IndexOf(word.Bare) == CalendarWord.None))
                    Names.Add(word.Bare);
            }
        }

        private void ReadNames(global::System.Collections.Generic.HashSet<string> all)
        {
            var small = new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);
            for (int i = 0; i < Words.Count; i++)
            {
                if (!Words[i].IsCapitalized)
                    small.Add(Words[i].Bare);
            }

            for (int i = 0; i < Words.Count; i++)
            {
                ComparedWord word = Words[i];
                if (word.IsCapitalized && word.Bare.Length > 2 && all.Contains(word.Bare) && !small.Contains(word.Bare) && !FunctionWords.Has(word.Text))
                    Names.Add(word.Bare);
                IsName[i] = word.IsCapitalized && Names.Contains(word.Bare);
            }
        }

        private bool IsPlainCapital(int word)
        {
            ComparedWord it = Words[word];
            return it.Sort == WordSort.Word && it.IsCapitalized && it.Bare.Length > 2 && IsSameSentence(word - 1, word) && !IsInHeading(it.Start)
                && !HasMarkBefore(word, "\"«“‘[:") && !FunctionWords.Has(it.Text);
        }

        private bool IsInHeading(int place)
        {
            int low = 0, high = Article.Blocks.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (Article.Blocks[middle].End > place)
                    high = middle;
                else
                    low = middle + 1;
            }

            return low < Article.Blocks.Count && Article.Blocks[low].Start <= place && Article.Blocks[low].IsHeading;
        }

        private void ReadKeys(int leadEnd)
        {
            for (int i = 0; i < Words.Count; i++)
            {
                ComparedWord word = Words[i];
                if (word.Sort is WordSort.Number or WordSort.Sign || word.Bare.Length < 3 || FunctionWords.Has(word.Text) || NumberWords.Has(word.Bare))
                    continue;
                if (Calendar.IndexOf(word.Bare) != CalendarWord.None && (word.IsCapitalized || Article.Language != Language.English))
                    continue;
                string key = IsName[i] ? word.Bare : Kin.Of(word.Bare);
                Keys[i] = key;
                Counts.TryGetValue(key, out int count);
                Counts[key] = count + 1;
                if (i < leadEnd)
                    Lead.Add(key);
            }
        }

        private void ReadTimes(int leadEnd)
        {
            Day = Article.Day ?? DayIn(leadEnd);
            if (Day is int day && day >= 0 && day < 3_652_059)
            {
                OwnYears.Add(new global::System.DateTime(day * global::System.TimeSpan.TicksPerDay).Year);
                return;
            }

            for (int i = 1; i < leadEnd; i++)
            {
                if (Calendar.YearOf(Words[i]) is int year && Calendar.IndexOf(Words[i - 1].Bare) is CalendarWord.Month)
                    OwnYears.Add(year);
            }
        }

        /// <summary>The first whole date of the first lines: <c>5 mars 2016</c>, <c>March 5, 2016</c>.</summary>
        private int? DayIn(int end)
        {
            for (int i = 2; i < end; i++)
            {
                if (Calendar.YearOf(Words[i]) is not int year)
                    continue;
                int month = Calendar.NumberOf(Bare(i - 1)), day = NumberAt(i - 2);
                if (month == 0)
                    (month, day) = (Calendar.NumberOf(Bare(i - 2)), NumberAt(i - 1));
                if (month is >= 1 and <= 12 && day >= 1 && day <= global::System.DateTime.DaysInMonth(year, month))
                    return (int)(new global::System.DateTime(year, month, day).Ticks / global::System.TimeSpan.TicksPerDay);
            }

            return null;
        }

        /// <summary>The day of the month that stands right before or behind the word of a month: <c>3 mai</c>, <c>May 3</c>; or 0. A number that counts something is no part of the date.</summary>
        public int DayBeside(int monthWord)
        {
            foreach (int word in new[] { monthWord - 1, monthWord + 1 })
            {
                if (IsSameSentence(word, monthWord) && FigureAt[word] == FigureAt[monthWord] && Words[word].Bare.Length <= 2 && NumberAt(word) is int day and > 0)
                    return day;
            }

            return 0;
        }

        private int NumberAt(int word)
        {
            string text = Words[word].Text;
            int number = 0;
            for (int i = 0; i < text.Length && i < 2 && text[i] is >= '0' and <= '9'; i++)
                number = (number * 10) + text[i] - '0';
            return number;
        }
    }
}
