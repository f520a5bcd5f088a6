namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// Carries rows of the index. An attribute keeps them as UTF-8, read on demand, whatever their size; the compiler copies them into the assembly as they
    /// are. A string literal would be UTF-16, of which an assembly holds 16 MB, and of a UTF-8 literal the compiler makes an object for each byte.
    /// </summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.Class)]
    internal sealed class CorpusRowsAttribute : global::System.Attribute
    {
        public readonly string Rows;

        public CorpusRowsAttribute(string rows) => Rows = rows;

        /// <summary>The rows that a type carries; none when there is no type.</summary>
        public static string Of(global::System.Type? type)
        {
            if (type is null)
                return "";

            // All attributes, of which there is one: the runtime takes twice as long to find those of one kind.
            foreach (object attribute in type.GetCustomAttributes(inherit: false))
            {
                if (attribute is CorpusRowsAttribute rows)
                    return rows.Rows;
            }

            throw IsLost(type);
        }

        // A method of its own, because interpolation loads types that the first title would wait for.
        private static global::System.InvalidOperationException IsLost(global::System.Type type) =>
            new global::System.InvalidOperationException($"{type} has lost the rows of the corpus: attributes must not be trimmed from it.");
    }
}
