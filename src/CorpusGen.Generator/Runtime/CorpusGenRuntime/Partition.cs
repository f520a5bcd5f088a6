namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>How the index is divided.</summary>
    internal static class Partition
    {
        /// <summary>A file for each article costs the compiler milliseconds, one file for all is written anew at each edit.</summary>
        public const int Count = 64;
    }
}
