namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>An article as sayings are looked for in it.</summary>
    internal sealed class SpokenArticle
    {
        /// <param name="language">Its language.</param>
        /// <param name="lead">Its title and first words: what it is about.</param>
        /// <param name="day">Its day, counted from 1 January of the year 1; negative when it is not known.</param>
        /// <param name="event">What happened, as its author calls it, or null.</param>
        public SpokenArticle(Language language, ComparedText lead, int day, string? @event)
        {
            Language = language;
            Lead = lead;
            Day = day;
            Event = @event;
        }

        public Language Language { get; }

        public ComparedText Lead { get; }

        public int Day { get; }

        public string? Event { get; }
    }

    /// <summary>Words in quotation marks, with what tells who said them and when.</summary>
    internal sealed class Spoken
    {
        /// <param name="article">The place of its article in the list of articles.</param>
        /// <param name="words">What is said.</param>
        /// <param name="around">The paragraph round it and the one before, without itself.</param>
        /// <param name="speaker">Who says it.</param>
        /// <param name="isTerm">Whether it is too short, or stands too much inside a sentence, to be a quote by itself.</param>
        public Spoken(int article, ComparedText words, ComparedText around, ComparedSpeaker speaker, bool isTerm)
        {
            Article = article;
            Words = words;
            Around = around;
            Speaker = speaker;
            IsTerm = isTerm;
        }

        public int Article { get; }

        public ComparedText Words { get; }

        public ComparedText Around { get; }

        public ComparedSpeaker Speaker { get; }

        public bool IsTerm { get; }
    }
}
