using System.IO;
using System.Text;

namespace CorpusGen.Extraction.Languages;

/// <summary>The lists of words that stand as text files beside the code of their language.</summary>
internal static class WordList
{
    /// <summary>The lines of a list: <c>Read("French/idioms.txt")</c>.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"There is no list {name}.");
        byte[] bytes = new byte[stream.Length];
        int length = stream.Read(bytes, 0, bytes.Length);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
