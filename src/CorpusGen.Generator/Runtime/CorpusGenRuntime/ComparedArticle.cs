namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>The words of an article, to compare what stands in them. Places of records count in its file, those of compared words among the words.</summary>
    internal sealed class ComparedArticle
    {
        private readonly Article _article;
        private readonly string _words;
        private readonly WordMap? _map;

        private ComparedArticle(Article article, string words, WordMap? map)
        {
            _article = article;
            _words = words;
            _map = map;
        }

        public static ComparedArticle Of(Article article, IndexedArticle indexed)
        {
            ArticleText text = ArticleText.Of(indexed);
            return new ComparedArticle(article, text.Words(0, text.Length), text.Map);
        }

        /// <summary>The article itself: what it is about, when, and in which language.</summary>
        /// <param name="letters">How many letters say what it is about.</param>
        public CorpusComparing.SpokenArticle ToSpoken(int letters)
        {
            int day = _article.Date is ArticleDate date ? (int)(new global::System.DateTime(date.Year, date.Month, date.Day).Ticks / global::System.TimeSpan.TicksPerDay) : -1;
            CorpusComparing.ComparedText lead = CorpusComparing.ComparedText.Read(_words, _article.Language, 0, global::System.Math.Min(_words.Length, letters));
            return new CorpusComparing.SpokenArticle(_article.Language, lead, day, _article.Event?.Name);
        }

        /// <summary>Words in quotation marks, with the paragraph that they stand in and the one before.</summary>
        public CorpusComparing.Spoken ToSpoken(int number, Location place, Block block, CorpusComparing.ComparedSpeaker speaker, bool isTerm)
        {
            int start = InWords(place.Start), end = InWords(place.End);
            Block before = _article.BlockAt(block.Location.Start - 1);
            return new CorpusComparing.Spoken(
                number,
                CorpusComparing.ComparedText.Read(_words, _article.Language, start, end),
                CorpusComparing.ComparedText.Read(_words, _article.Language, InWords(before.Location.Start), InWords(block.Location.End), start, end),
                speaker,
                isTerm);
        }

        private int InWords(int place) => _map is null ? place : _map.InWords(place);
    }
}
