namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// Which article the words of one mean: a path from the folder of that article, or from the project's; the name of a file that no other has; the name of a member of <c>Corpus.Articles</c>. Of a
    /// path the extension may be left out.
    /// </summary>
    internal sealed class ArticleReferences
    {
        // A file name that several have is nobody's.
        private const int Several = -1;

        private readonly global::System.Collections.Generic.Dictionary<string, int> _byPath;
        private readonly global::System.Collections.Generic.Dictionary<string, int> _byFile;
        private readonly global::System.Collections.Generic.Dictionary<string, int> _byName;

        /// <param name="paths">Of all articles, from the project's folder.</param>
        /// <param name="names">Of the same articles in the same order.</param>
        public ArticleReferences(string[] paths, string[] names)
        {
            _byPath = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
            _byFile = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
            _byName = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
            for (int i = 0; i < paths.Length; i++)
            {
                string path = paths[i], file = path.Substring(path.LastIndexOf('/') + 1);
                Add(_byPath, path, i);
                Add(_byPath, WithoutExtension(path), i);
                Add(_byFile, file, i);
                Add(_byFile, WithoutExtension(file), i);
                Add(_byName, names[i], i);
            }
        }

        /// <summary>The place of the article that is meant, or -1.</summary>
        /// <param name="reference">What is written.</param>
        /// <param name="path">The article that it is written in.</param>
        public int Find(string reference, string path)
        {
            string trimmed = reference.Trim().Replace('\\', '/');
            string folder = path.Substring(0, path.LastIndexOf('/') + 1);
            string? relative = Join(folder, trimmed), whole = Join("", trimmed.TrimStart('/'));
            int place;
            if (relative is not null && _byPath.TryGetValue(relative, out place) && place >= 0)
                return place;
            if (whole is not null && _byPath.TryGetValue(whole, out place) && place >= 0)
                return place;
            if (_byFile.TryGetValue(trimmed, out place) && place >= 0)
                return place;
            return _byName.TryGetValue(trimmed, out place) ? place : Several;
        }

        // Without ".", and ".." with what it leads out of; null where it leads out of everything.
        private static string? Join(string folder, string path)
        {
            var parts = new global::System.Collections.Generic.List<string>();
            foreach (string part in (folder + path).Split('/'))
            {
                if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
                    parts.RemoveAt(parts.Count - 1);
                else if (part.Length > 0 && part != ".")
                    parts.Add(part);
            }

            return parts.Count == 0 ? null : string.Join("/", parts);
        }

        private static string WithoutExtension(string path)
        {
            int point = path.LastIndexOf('.');
            return point > path.LastIndexOf('/') + 1 ? path.Substring(0, point) : path;
        }

        private static void Add(global::System.Collections.Generic.Dictionary<string, int> places, string key, int place) =>
            places[key] = places.TryGetValue(key, out int other) && other != place ? Several : place;
    }
}
