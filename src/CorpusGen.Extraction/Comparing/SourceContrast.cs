namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Two numbers of one quantity that an article puts side by side: <c>15,000 according to the police, 40,000 according to the unions</c>, <c>65 euros, and not 200</c>. All other
    /// numbers that differ within one article its author knows of.
    /// </summary>
    private static class SourceContrast
    {
        // A number that is so many times the other counts something else.
        private const int MostTimes = 6;

        private static readonly global::System.Collections.Generic.HashSet<string> s_gives = Words(
            "says say said believe believes believed think thinks claim claims claimed put puts estimate estimates estimated reckon reckons reckoned count counts counted report reports reported insist insists insisted maintain maintains maintained argue argues argued "
            + "suggest suggests suggested cite cites cited calculate calculates calculated croit croient pense pensent dit disent parle parlent affirme affirment assure assurent avance avancent evoque evoquent revendique revendiquent compte comptent denombre denombrent recense "
            + "recensent annonce annoncent estime estiment evalue evaluent chiffre chiffrent repond repondent indique indiquent soutient soutiennent maintient maintiennent calcule calculent rapporte rapportent donne donnent declare declarent table tablent");

        private static readonly global::System.Collections.Generic.HashSet<string> s_counts = Words(
            "revendique revendiquent revendiquait compte comptent comptait denombre denombrent denombrait recense recensent annonce annoncent avance avancent evoque evoquent estime estiment chiffre chiffrent donne donnent attend attendent attendait");

        private static readonly global::System.Collections.Generic.HashSet<string> s_announced = Words(
            "annonce annonces annoncee annoncees initialement abord auparavant initially originally previously earlier first announced reported estimated thought believed feared precedemment avance avances evoque evoques estime estimes prevu");

        private static readonly global::System.Collections.Generic.HashSet<string> s_stated = Words(
            "estimate estimates estimated estimation estimations toll bilan revised revises revising corrected corrects revu revue revise revisee corrige rectifie");

        private static readonly global::System.Collections.Generic.HashSet<string> s_sourceSigns = Words("selon apres according per");

        /// <summary>Whether the second figure is what was said before: <c>2.3 million cubic metres, against 1.5 million announced on Thursday</c>.</summary>
        public static bool IsFormer(FigureSubject first, FigureSubject second)
        {
            ArticleWords words = first.Words;
            if (!words.IsSameSentence(first.First, second.First) || !second.Scope.HasFlag(FigureScope.Former) || !CanCountSame(first, second))
                return false;
            for (int i = second.First - 4; i <= second.Last + 4; i++)
            {
                if (words.IsSameSentence(i, second.First) && s_announced.Contains(words.Bare(i)))
                    return FigureComparer.CompareNumbers(first.Figure, FigureReading.Like(second.Figure, first.Figure)).Verdict == FigureVerdict.Disagree;
            }

            return false;
        }

        /// <summary>Whether the second figure is said now for the first: <c>raised its estimate from 31 to 34</c>, <c>the dead rose from 31 to 34</c>; other things rise by themselves, and were both.</summary>
        public static bool IsRestated(FigureSubject first, FigureSubject second)
        {
            const int Reach = 10;
            ArticleWords words = first.Words;
            if (second.Former != first || !CanCountSame(first, second))
                return false;
            bool isStated = second.IsToll;
            for (int i = first.First - 1; i >= first.First - Reach && words.IsSameSentence(i, first.First); i--)
                isStated |= s_stated.Contains(words.Bare(i));
            return isStated && FigureComparer.CompareNumbers(FigureReading.Like(first.Figure, second.Figure), second.Figure).Verdict == FigureVerdict.Disagree;
        }

        /// <summary>Whether the second figure, which stands behind the first, is another's number of the same quantity, or denied for the first.</summary>
        public static bool IsContrast(FigureSubject first, FigureSubject second)
        {
            ArticleWords words = first.Words;
            int sentences = words.SentenceOf(second.First) - words.SentenceOf(first.First);
            if (IsDeniedFor(first, second))
                return true;
            if (sentences is < 0 or > 1 || FigureDistance.IsOfPoll(first) || !CanCountSame(first, second) || IsOtherScope(first, second))
                return false;
            if (FigureComparer.CompareNumbers(first.Figure, FigureReading.Like(second.Figure, first.Figure)).Verdict != FigureVerdict.Disagree || IsOtherSize(first.Figure, second.Figure))
                return false;
            if (first.Figure.Kind == FigureKind.Duration && first.Figure.Unit == Unit.Year)
                return false;
            if (second.Scope.HasFlag(FigureScope.Denied))
                return sentences == 0 && !first.Scope.HasFlag(FigureScope.Denied);
            if (first.Figure.Kind == FigureKind.Year)
                return false;
            if (CountsAgain(second) || (SpeaksOf(second) && sentences > 0))
                return true;
            if (sentences > 0 && !second.IsBare && !SpeaksOf(second))
                return false;
            string source = SourceOf(first, out bool isMarked), other = SourceOf(second, out bool isOtherMarked);
            if (GappedSource(first, second) is string gapped)
                (other, isOtherMarked) = (gapped, true);
            if (!second.IsBare && !isMarked && first.Figure.Source is not null && first.Figure.Source == second.Figure.Source)
                return false;
            bool isSameVoice = first.Figure.Source is not null && first.Figure.Source == second.Figure.Source && !isMarked;
            if (second.IsBare && (!isOtherMarked || isSameVoice || (first.IsBare && !isMarked && !IsNearSize(first.Figure, second.Figure))))
                return false;
            if (first.Figure.Kind == FigureKind.Percent && !(isMarked && isOtherMarked))
                return false;
            bool isNear = second.IsBare && IsNearSize(first.Figure, second.Figure);
            return other.Length > 0 && (source.Length > 0 || sentences == 0 || isNear) && !IsSameSource(source, other, words.Article.Language);
        }

        /// <summary>Whether the first figure is denied for the second: <c>n'est pas de 87 %, mais de 84 %</c>, <c>not 61 but 58</c>.</summary>
        public static bool IsDeniedFor(FigureSubject first, FigureSubject second)
        {
            ArticleWords words = first.Words;
            if (!words.IsSameSentence(first.First, second.First) || second.First - first.Last > 4 || !CanCountSame(first, second))
                return false;
            bool isDenied = words.Bare(first.First - 1) is "pas" or "not" || (words.Bare(first.First - 1) is "de" or "a" or "d'" && words.Bare(first.First - 2) == "pas");
            return isDenied && (words.Bare(first.Last + 1) is "mais" or "but" || words.Bare(second.First - 1) is "mais" or "but" || words.Bare(second.First - 2) is "mais" or "but")
                && FigureComparer.CompareNumbers(FigureReading.Like(first.Figure, second.Figure), FigureReading.Like(second.Figure, first.Figure)).Verdict == FigureVerdict.Disagree;
        }

        private static global::System.Collections.Generic.HashSet<string> Words(string words) =>
            new global::System.Collections.Generic.HashSet<string>(words.Split(' '), global::System.StringComparer.Ordinal);

        private static bool CanCountSame(FigureSubject first, FigureSubject second)
        {
            // "€42 million ($49m)" is one amount.
            if (first.Figure.Currency is { } currency && second.Figure.Currency is { } other && currency != other)
                return false;
            if (second.Figure.Kind == first.Figure.Kind && second.Figure.Kind != FigureKind.Count)
                return second.Quantity == first.Quantity;
            if (second.Figure.Kind != FigureKind.Count || first.Words.Bare(second.First - 1) is "sur" or "of" or "in")
                return false;
            if (second.Figure.Noun is not null)
                return second.Quantity == first.Quantity || (second.Figure.Noun == first.Figure.Noun && first.Words.IsSameSentence(first.First, second.First));
            return second.Quantity.Length == 0 || second.Quantity == first.Quantity || first.IsBare || first.Quantity == "people";
        }

        private static bool IsOtherScope(FigureSubject first, FigureSubject second)
        {
            const FigureScope Other = FigureScope.Part | FigureScope.More | FigureScope.Each | FigureScope.Change | FigureScope.Former | FigureScope.Earlier;
            FigureScope other = second.IsBare ? Other & ~(FigureScope.Change | FigureScope.Earlier) : Other & ~FigureScope.Earlier;
            return ((first.Scope ^ second.Scope) & other) != 0 || (second.Scope & (FigureScope.Part | FigureScope.More | FigureScope.Former)) != 0
                || (second.Rate is not null && first.Rate != second.Rate) || (first.Figure.Kind != FigureKind.Year && !first.Years.SetEquals(second.Years));
        }

        private static bool IsOtherSize(ComparedFigure first, ComparedFigure second)
        {
            decimal a = first.Value ?? first.Min ?? first.Max ?? 0, b = second.Value ?? second.Min ?? second.Max ?? 0;
            return a <= 1 || b <= 1 || FigureBounds.RatioOf(a, b) > MostTimes;
        }

        private static bool IsNearSize(ComparedFigure first, ComparedFigure second) =>
            first.Value is decimal a && second.Value is decimal b && a >= 1000 && b >= 1000 && FigureBounds.RatioOf(a, b) <= 2;

        // "Les syndicats en revendiquent 40 000": the pronoun is the quantity.
        private static bool CountsAgain(FigureSubject figure)
        {
            ArticleWords words = figure.Words;
            if (figure.Figure.Noun is not null)
                return false;
            if (words.Article.Language != Language.French)
                return PutsAgain(figure);
            for (int i = figure.First - 1; i >= figure.First - 4 && words.IsSameSentence(i, figure.First); i--)
            {
                if (words.Bare(i) == "en" && s_counts.Contains(words.Bare(i + 1) is "a" or "ont" ? words.Bare(i + 2) : words.Bare(i + 1)))
                    return true;
            }

            return false;
        }

        // "Le préfet parle de six jours".
        private static bool SpeaksOf(FigureSubject figure) =>
            figure.Words.IsSameSentence(figure.First - 3, figure.First) && (figure.Words.Bare(figure.First - 2) == "parle" || (figure.Words.Bare(figure.First - 3) == "parle" && figure.Words.Bare(figure.First - 1) == "de"));

        // "The studio put the crowd at 25,000", "the alliance makes it 96".
        private static bool PutsAgain(FigureSubject figure)
        {
            ArticleWords words = figure.Words;
            bool isBehindAt = false;
            for (int i = figure.First - 1; i >= figure.First - 12 && words.IsSameSentence(i, figure.First); i--)
            {
                isBehindAt |= words.Bare(i) == "at" && i >= figure.First - 4;
                if ((words.Bare(i) is "put" or "puts" && isBehindAt && words.Bare(i + 1) is "it" or "the" or "that" or "this") || (words.Bare(i) is "makes" && words.Bare(i + 1) is "it"))
                    return true;
            }

            return false;
        }

        /// <summary>Who gives the second figure, where the verb stands only before the first: <c>the police speak of 1,100 people, the organisers of 2,500</c>; null where nobody does.</summary>
        private static string? GappedSource(FigureSubject first, FigureSubject second)
        {
            ArticleWords words = first.Words;
            if (!second.IsBare || !words.IsSameSentence(first.First, second.First) || !IsGiven(first))
                return null;
            int last = second.First - 1, start = last;
            if (words.Words[last].Text is "de" or "d'" or "à" or "of" or "at")
                start = --last;
            while (words.IsName[start] && words.IsName[start - 1] && !words.HasMarkBefore(start, ",;"))
                start--;
            // No more than an article and a word, or there may be a verb: "the ground holds 35,000".
            if (words.Bare(start - 1) is "le" or "la" or "les" or "l'" or "the")
                start--;
            else if (!words.IsName[start])
                return null;
            bool isApart = words.HasMarkBefore(start, ",;") || words.Bare(start - 1) is "et" or "and" or "que" or "qu'" or "while";
            return isApart && start > first.Last && Calendar.NumberOf(words.Bare(last)) == 0 ? words.Words.Between(start, last) : null;
        }

        // "The police counted 1,100"; not "the town counts 1,100 inhabitants".
        private static bool IsGiven(FigureSubject figure)
        {
            const int Reach = 4;
            ArticleWords words = figure.Words;
            for (int i = figure.First - 1; i >= figure.First - Reach && words.IsSameSentence(i, figure.First); i--)
            {
                if (s_gives.Contains(words.Bare(i)))
                    return words.Bare(i) is not ("compte" or "comptent" or "count" or "counts" or "donne" or "donnent") || words.Bare(i - 1) is "a" or "ont";
            }

            return false;
        }

        /// <summary>The words for who gives a figure; nothing when the text does not say.</summary>
        private static string SourceOf(FigureSubject figure, out bool isMarked)
        {
            isMarked = true;
            ArticleWords words = figure.Words;
            int end = figure.Last;
            while (words.IsSameSentence(end + 1, figure.First) && !IsFigure(words, figure, end + 1))
                end++;
            for (int i = figure.Last + 1; i <= end && i <= figure.Last + 4; i++)
            {
                if (s_sourceSigns.Contains(words.Bare(i)) || (s_gives.Contains(words.Bare(i)) && words.BeginsClause(i)))
                    return words.Words.Between(i + 1, global::System.Math.Min(end, i + 5));
                if (words.Bare(i) is "par" or "by" && i <= figure.Last + 1)
                    return words.Words.Between(i + 1, global::System.Math.Min(end, i + 3));
                if (words.Bare(i) == "as" && words.Bare(i + 1) is "the")
                    return words.Words.Between(i + 2, global::System.Math.Min(end, i + 3));
            }

            int start = figure.First;
            while (words.IsSameSentence(start - 1, figure.First) && !IsFigure(words, figure, start - 1))
                start--;
            for (int i = figure.First - 1; i >= start; i--)
            {
                if (s_gives.Contains(words.Bare(i)) && (i >= figure.First - 3 || words.Bare(i) is "put" or "puts" or "parle" || NamesNumber(words, i + 1, figure.First)))
                    return words.Words.Between(global::System.Math.Max(start, i - 6), i - 1);
                if (s_sourceSigns.Contains(words.Bare(i)) && i <= start + 1)
                    return words.Words.Between(i + 1, global::System.Math.Min(figure.First - 1, i + 5));
            }

            isMarked = false;
            return figure.Figure.Source ?? "";
        }

        // "Doctors believe the true figure is above 50".
        private static bool NamesNumber(ArticleWords words, int from, int to)
        {
            const int MostWords = 6;
            for (int i = from; i < to && to - from <= MostWords; i++)
            {
                if (words.Bare(i) is "figure" or "number" or "toll" or "total" or "chiffre" or "nombre" or "bilan")
                    return true;
            }

            return false;
        }

        private static bool IsFigure(ArticleWords words, FigureSubject figure, int word) => words.FigureAt[word] >= 0 && words.FigureAt[word] != figure.Index;

        /// <summary>Whether the words for one are among those for the other: <c>Haals</c> and <c>Professor Ingrid Haals</c>; two universities are two.</summary>
        private static bool IsSameSource(string source, string other, Language language)
        {
            if (source == other || source.Length == 0)
                return source == other;
            global::System.Collections.Generic.HashSet<string> a = WordsOf(source, language), b = WordsOf(other, language);
            return a.IsSubsetOf(b) || b.IsSubsetOf(a);
        }

        private static global::System.Collections.Generic.HashSet<string> WordsOf(string source, Language language)
        {
            var words = new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);
            foreach (ComparedWord word in ComparedText.Read(source, language).Words)
            {
                if (!FunctionWords.Has(word.Text) && word.Bare.Length > 2)
                    words.Add(word.Bare);
            }

            return words;
        }
    }
}
