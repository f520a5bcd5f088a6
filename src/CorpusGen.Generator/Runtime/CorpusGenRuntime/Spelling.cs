namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>A name as an article spells it, and the speaker or counted noun that has it.</summary>
    internal readonly struct Spelling<T>
    {
        public readonly string Name;
        public readonly T Of;

        public Spelling(string name, T of)
        {
            Name = name;
            Of = of;
        }
    }
}
