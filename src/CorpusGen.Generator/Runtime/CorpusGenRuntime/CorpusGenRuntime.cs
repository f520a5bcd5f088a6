namespace CorpusGen;

/// <summary>What <see cref="Corpus"/> works with. Nothing in it is meant to be used by other code: it changes from version to version.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static partial class CorpusGenRuntime
{
    private static CorpusIndex? s_index;

    internal static CorpusIndex Index =>
        s_index ?? Keep<CorpusIndex>(ref s_index, new IndexOfAll());

    /// <summary>What was made first, should two threads make it at once.</summary>
    internal static T Keep<T>(ref T? kept, T made)
        where T : class => global::System.Threading.Interlocked.CompareExchange(ref kept, made, null) ?? made;

    // The files that depend on the texts find what they have.

    static partial void FindPart(int number, ref CorpusPart? part);

    static partial void FindSpeakers(ref global::System.Type? rows);

    static partial void FindCountedNouns(ref global::System.Type? rows);

    static partial void FindAuthors(ref global::System.Type? rows);

    static partial void FindTags(ref global::System.Type? rows);

    static partial void FindEvents(ref global::System.Type? rows);

    private sealed class IndexOfAll : CorpusIndex
    {
        protected override CorpusPart? MakePart(int number)
        {
            CorpusPart? part = null;
            FindPart(number, ref part);
            return part;
        }

        protected override string SpeakerRows()
        {
            global::System.Type? rows = null;
            FindSpeakers(ref rows);
            return CorpusRowsAttribute.Of(rows);
        }

        protected override string CountedNounRows()
        {
            global::System.Type? rows = null;
            FindCountedNouns(ref rows);
            return CorpusRowsAttribute.Of(rows);
        }

        protected override string AuthorRows()
        {
            global::System.Type? rows = null;
            FindAuthors(ref rows);
            return CorpusRowsAttribute.Of(rows);
        }

        protected override string TagRows()
        {
            global::System.Type? rows = null;
            FindTags(ref rows);
            return CorpusRowsAttribute.Of(rows);
        }

        protected override string EventRows()
        {
            global::System.Type? rows = null;
            FindEvents(ref rows);
            return CorpusRowsAttribute.Of(rows);
        }
    }
}
