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

        /// <summary>Whether the speakers of two can be one. In one article, who is called by another word than the one with the name is somebody else.</summary>
        public static SpeakerAgreement Compare(Spoken one, Spoken other)
        {
            SpeakerAgreement agreement = ComparedSpeaker.Compare(one.Speaker, other.Speaker);
            bool isOther = agreement == SpeakerAgreement.Unknown && one.Article == other.Article && !one.IsHeadline && !other.IsHeadline
                && ((one.Speaker.IsNamed && other.Speaker.IsDescribed) || (one.Speaker.IsDescribed && other.Speaker.IsNamed));
            return isOther ? SpeakerAgreement.Different : agreement;
        }

        /// <summary>Whether the name of somebody stands near.</summary>
        public bool Mentions(ComparedSpeaker speaker)
        {
            foreach (ComparedWord word in Around.Words)
            {
                if (speaker.IsNamed && word.Bare == speaker.Surname)
                    return true;
            }

            return false;
        }

        /// <summary>Whether it stands in the title, in a heading or in the first lines: they cite what is printed below.</summary>
        public bool IsHeadline => Words.Count > 0 && Headline.Is(Words.Source, Words[0].Start, Words[Words.Count - 1].End);
    }
}
