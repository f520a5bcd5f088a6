namespace CorpusGen;

static partial class CorpusGenRuntime
{
    /// <summary>What comparing the whole corpus gives. Each is made on first use.</summary>
    internal static class Compared
    {
        private static SayingList? s_sayings;
        private static global::System.Collections.Generic.IReadOnlyList<Disagreement>? s_disagreements;

        public static SayingList Sayings => s_sayings ?? Keep(ref s_sayings, SayingList.Read(Index.Articles));

        public static global::System.Collections.Generic.IReadOnlyList<Disagreement> Disagreements => s_disagreements ?? Keep(ref s_disagreements, ReadDisagreements());

        private static global::System.Collections.Generic.IReadOnlyList<Disagreement> ReadDisagreements()
        {
            var articles = new global::System.Collections.Generic.List<CorpusComparing.ComparedArticle>();
            foreach (Article article in Index.Articles)
                articles.Add(article.ToCompared().ToCompared());
            var disagreements = new global::System.Collections.Generic.List<Disagreement>();
            foreach (CorpusComparing.FoundDisagreement found in CorpusComparing.DisagreementFinder.Find(articles))
            {
                var figures = new global::System.Collections.Generic.List<Figure>();
                foreach (CorpusComparing.FigurePlace place in found.Figures)
                    figures.Add(Index.Articles[place.Article].Figures[place.Figure]);
                disagreements.Add(new Disagreement(found.Kind, figures.AsReadOnly(), found.Reason));
            }

            return disagreements.AsReadOnly();
        }
    }
}
