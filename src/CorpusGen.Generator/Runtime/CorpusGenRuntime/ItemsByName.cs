namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>The quotes of each speaker, or the figures of each counted noun, in the order of the corpus.</summary>
    internal sealed class ItemsByName<T>
    {
        private readonly global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<T>> _lists =
            new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<T>>(global::System.StringComparer.Ordinal);

        public ItemsByName(global::System.Collections.Generic.IReadOnlyList<T> items, global::System.Func<T, string?> nameOf)
        {
            foreach (T item in items)
            {
                if (nameOf(item) is not string name)
                    continue;
                if (!_lists.TryGetValue(name, out global::System.Collections.Generic.List<T>? list))
                    _lists.Add(name, list = new global::System.Collections.Generic.List<T>());
                list.Add(item);
            }
        }

        public global::System.Collections.Generic.IReadOnlyList<T> Of(string name) =>
            _lists.TryGetValue(name, out global::System.Collections.Generic.List<T>? list) ? list.AsReadOnly() : global::System.Array.Empty<T>();
    }
}
