using System.IO;

namespace CorpusGen.Extraction.Languages;

/// <summary>The lists of words that stand as text files beside the code of their language.</summary>
internal static class WordList
{
    /// <summary>The lines of a list: <c>Read("French/idioms.txt")</c>.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
