namespace CorpusGen;

public static partial class CorpusLists
{
    /// <summary>
    /// What is at a place of the index, for the members that name it. It is a class of its own because the compiler finds a method faster in a small class than
    /// in one with thousands of members.
    /// </summary>
    internal static class At
    {
        public static Article Article(int part, int place) => CorpusGenRuntime.Index.ArticleAt(part, place);
    }
}
