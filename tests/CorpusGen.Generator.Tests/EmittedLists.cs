using System.Collections.Generic;

namespace CorpusGen;

// Emitted with a member for each name; Runtime/ is compiled here without any.
public static partial class CorpusLists
{
    public sealed class SpeakerList : CorpusList<Speaker>
    {
        internal SpeakerList(IReadOnlyList<Speaker> items)
            : base(items)
        {
        }
    }

    public sealed class CountedNounList : CorpusList<CountedNoun>
    {
        internal CountedNounList(IReadOnlyList<CountedNoun> items)
            : base(items)
        {
        }
    }

    public sealed partial class ArticleList : CorpusList<Article>
    {
    }

    public sealed partial class QuoteList : CorpusList<Quote>
    {
    }

    public sealed partial class FigureList : CorpusList<Figure>
    {
    }
}
