namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Reads from the words beside a figure what part of a quantity it is, and of which time.</summary>
    private static class FigureScopeReader
    {
        private static readonly global::System.Collections.Generic.Dictionary<string, FigureScope> s_before = Read(
            (FigureScope.Part, "dont parmi including among notamment compris"),
            (FigureScope.More, "another additional further supplementaires"),
            (FigureScope.Former, "contre against compared versus vs than"),
            (FigureScope.Still, "encore toujours still remained remain remains restent restaient"),
            (FigureScope.Forecast, Forecasts),
            (FigureScope.Demand, Demands));

        private static readonly global::System.Collections.Generic.Dictionary<string, FigureScope> s_after = Read(
            (FigureScope.Each, "chacun chacune chaque each every apiece"),
            (FigureScope.More, "autre autres other others more additional further supplementaire supplementaires nouveau nouveaux nouvelle nouvelles new"),
            (FigureScope.Still, "encore toujours still remain remained remains restent restaient"),
            (FigureScope.Forecast, Forecasts));

        private static readonly global::System.Collections.Generic.Dictionary<string, FigureScope> s_clause = Read(
            (FigureScope.Change, "hausse baisse augmentation augmente progression recul chute increase decrease rise fall decline drop growth croissance gain perte grew fell dropped declined"),
            (FigureScope.Earlier, "auparavant previous previously precedent precedente anterieur ancien former"));

        private const string Forecasts =
            "could might may pourrait pourraient devrait devraient prevoit prevoient prevu prevus expected expects expect forecast predicts objectif target goal vise espere hopes plans";

        private const string Demands =
            "requis requiert requerait requierent requested requests offered offers proposed proposes offre offrent offert offrait propose proposent proposait demande demandent demandait reclame reclament reclamait reclamaient exige exigent exigeait exigeaient souhaite souhaitent veut veulent voulait voulaient demand demands demanded demanding want wants wanted seek seeks seeking sought";

        private const string Revisions =
            "revised revise revisee revises corrected corrige corrigee passe passee porte portant rose risen climbs climbed climb alourdi alourdit monte montee definitif definitive final updated cut "
            + "reduit ramene rectifie precise raised doubling finalement finally actually realite revu revue erreur error mistake mistaken wrongly";

        private static readonly global::System.Collections.Generic.HashSet<string> s_revised =
            new global::System.Collections.Generic.HashSet<string>(Revisions.Split(' '), global::System.StringComparer.Ordinal);

        // "Now", "new": a later number, of the same thing or of another.
        private static readonly global::System.Collections.Generic.HashSet<string> s_later =
            new global::System.Collections.Generic.HashSet<string>("nouveau nouvelle new now desormais".Split(' '), global::System.StringComparer.Ordinal);

        private static readonly global::System.Collections.Generic.HashSet<string> s_periods = new global::System.Collections.Generic.HashSet<string>(
            "an annee mois semaine jour heure year month week day hour person head personne tete famille family habitant foyer household share action capita match game seconde minute".Split(' '),
            global::System.StringComparer.Ordinal);

        public static void Read(FigureSubject subject)
        {
            FigureScope scope = FigureScope.None;
            string? rate = null;
            bool isCorrected = false, isRevised = false;
            ReadBefore(subject, ref scope);
            ReadAfter(subject, ref scope, ref rate);
            ReadClause(subject, ref scope, ref isCorrected, ref isRevised);
            if (subject.Quantity == QuantityFamily.Injured)
                scope &= ~FigureScope.More;
            if (subject.Quantity.StartsWith("votes", global::System.StringComparison.Ordinal))
                scope &= ~(FigureScope.Former | FigureScope.Part);
            subject.SetScope(scope, rate, isCorrected, isRevised);
        }

        private static void ReadBefore(FigureSubject subject, ref FigureScope scope)
        {
            ArticleWords words = subject.Words;
            for (int i = subject.First - 1; i >= subject.First - 5 && words.IsSameSentence(i, subject.First); i--)
            {
                if (s_before.TryGetValue(words.Bare(i), out FigureScope found) && IsNearEnough(found, subject, i))
                    scope |= found;
                if (words.Bare(i) is "whom" or "which" && words.Bare(i - 1) == "of" && CanBePart(subject))
                    scope |= FigureScope.Part;
                if (words.BeginsClause(i))
                    break;
            }

            string last = words.Bare(subject.First - 1), before = words.Bare(subject.First - 2), third = words.Bare(subject.First - 3);
            if (last is "non" or "not" || before is "non" or "not" || (before == "pas" && third == "non"))
                scope |= FigureScope.Denied;
            if (last is "from" or "de" && IsFollowedByTo(subject))
                scope |= FigureScope.Former;
        }

        // "Dont six", "dont au moins six"; not "dont les travaux prendront trois mois".
        private static bool IsNearEnough(FigureScope found, FigureSubject subject, int word) => found switch
        {
            FigureScope.Former => word >= subject.First - 2,
            FigureScope.Part => CanBePart(subject) && (word >= subject.First - 3 || subject.Words.Bare(word) is "parmi" or "among"),
            _ => true,
        };

        // "Four minutes of the first call": only what is counted has parts.
        private static bool CanBePart(FigureSubject subject) => subject.Figure.Kind is FigureKind.Count or FigureKind.Money;

        // "from 14 to 22", "de 12 800 à 11 650".
        private static bool IsFollowedByTo(FigureSubject subject)
        {
            ArticleWords words = subject.Words;
            for (int i = subject.Last + 1; i <= subject.Last + 4 && words.IsSameSentence(i, subject.First); i++)
            {
                if (words.Bare(i) is "to" or "a")
                    return IsNumber(words, i + 1);
            }

            return false;
        }

        private static bool IsNumber(ArticleWords words, int word) =>
            word < words.Words.Count && (words.Words[word].Sort == WordSort.Number || NumberWords.Has(words.Bare(word)));

        private static void ReadAfter(FigureSubject subject, ref FigureScope scope, ref string? rate)
        {
            ArticleWords words = subject.Words;
            string next = words.Bare(subject.Last + 1), second = words.Bare(subject.Last + 2);
            bool isNextSame = words.IsSameSentence(subject.Last + 1, subject.First) && !words.HasMarkBefore(subject.Last + 1, ",;:()–—") && CanBePart(subject);
            if (isNextSame && (next is "des" or "d'" && second is "entre" || next == "des" || (next is "of" && second is "the" or "them" or "those" or "these" or "whom") || (next == "de" && second is "ces" or "ses" or "leurs" && subject.Figure.Value < 1000)))
                scope |= FigureScope.Part;
            for (int i = subject.Last + 1; i <= subject.Last + 6 && words.IsSameSentence(i, subject.First); i++)
            {
                string word = words.Bare(i);
                if (words.HasMarkBefore(i, ",;:()–—"))
                    break;
                if (s_after.TryGetValue(word, out FigureScope found) && (found is not (FigureScope.More or FigureScope.Forecast) || i <= subject.Last + 3))
                    scope |= found;
                if (word is "par" or "per" or "a" or "an" && s_periods.Contains(words.Bare(i + 1)) && (word != "a" || words.Article.Language == Language.English))
                    rate = Stem.Of(words.Bare(i + 1));
            }
        }

        private static void ReadClause(FigureSubject subject, ref FigureScope scope, ref bool isCorrected, ref bool isRevised)
        {
            ArticleWords words = subject.Words;
            for (int i = subject.First - 12; i <= subject.Last + 12; i++)
            {
                if (i >= subject.First && i <= subject.Last)
                    continue;
                if (!words.IsSameSentence(i, subject.First))
                    continue;
                string word = words.Bare(i);
                isCorrected |= s_revised.Contains(word);
                isRevised |= isCorrected || s_later.Contains(word);
                if (s_clause.TryGetValue(word, out FigureScope found) && (found != FigureScope.Change || subject.Figure.Kind is FigureKind.Percent or FigureKind.Money))
                    scope |= found;
                if ((word is "earlier" or "ago" or "before" or "tot") && IsAge(words.Bare(i - (word == "tot" ? 2 : 1))))
                    scope |= FigureScope.Earlier;
                if (word == "a" && words.Bare(i - 1) == "y" && (IsAge(words.Bare(i + 2)) || IsAge(words.Bare(i + 3))))
                    scope |= FigureScope.Earlier;
                if (word is "last" or "dernier" or "derniere" && (words.Bare(i + 1) is "year" or "month" or "season" || words.Bare(i - 1) is "an" or "annee" or "mois" or "saison"))
                    scope |= FigureScope.Earlier;
            }
        }

        private static bool IsAge(string word) => word is "year" or "years" or "an" or "ans" or "annee" or "annees" or "month" or "months" or "mois" or "decade" or "decades";

        private static global::System.Collections.Generic.Dictionary<string, FigureScope> Read(params (FigureScope Scope, string Words)[] rows)
        {
            var all = new global::System.Collections.Generic.Dictionary<string, FigureScope>(global::System.StringComparer.Ordinal);
            foreach ((FigureScope scope, string words) in rows)
            {
                foreach (string word in words.Trim().Split(' '))
                    all[word] = scope;
            }

            return all;
        }
    }
}
