namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Marks the few methods in which reading spends its time.</summary>
    internal static class HotLoop
    {
        /// <summary>
        /// AggressiveOptimization, whose name .NET Standard 2.0 does not have. A program reads its corpus in less time than the runtime waits before it
        /// optimizes what is called often, so that without this all would be read by unoptimized code. To optimize takes milliseconds: no method is
        /// marked on the usual way to the first title.
        /// </summary>
        public const global::System.Runtime.CompilerServices.MethodImplOptions Options = (global::System.Runtime.CompilerServices.MethodImplOptions)512;
    }
}
