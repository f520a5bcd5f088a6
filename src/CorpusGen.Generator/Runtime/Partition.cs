using System.Globalization;

namespace CorpusGen;

/// <summary>Which part of the index an article is in. It depends on nothing but its path, so the program finds the part as the generator did.</summary>
internal static class Partition
{
    /// <summary>
    /// A file for each article costs the compiler milliseconds, one file for all is written anew at each edit.
    /// </summary>
    public const int Count = 64;

    public static int Of(string path) => (int)(TextHash.Of(path) % Count);

    /// <summary><c>Part07</c>.</summary>
    public static string NameOf(int part) => "Part" + part.ToString("D2", CultureInfo.InvariantCulture);
}
