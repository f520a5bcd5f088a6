using System;
using System.IO;
using System.Linq;
using System.Reflection;
using CorpusGen.LexiconCompiler.English;
using CorpusGen.LexiconCompiler.French;

namespace CorpusGen.LexiconCompiler;

/// <summary>
/// Writes the compiled lexicon of each language into the extraction library. With words as arguments, prints instead what the lexicons would have of them:
/// <c>dotnet run -- fr marche portent</c>.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is [("fr" or "en") and var asked, .. var words])
        {
            FormTable table = Compile(asked == "fr" ? Language.French : Language.English);
            foreach (string word in words)
                Console.WriteLine($"{word}: {table[word]}");
            return 0;
        }

        foreach (Language language in new[] { Language.French, Language.English })
        {
            FormTable table = Compile(language);
            byte[] bytes = LexiconWriter.Write(table);
            string path = Path.Combine(Repository, "src", "CorpusGen.Extraction", "Languages", $"{language}", $"{language}.lexicon".ToLowerInvariant());
            File.WriteAllBytes(path, bytes);
            Console.WriteLine($"{language}: {table.Count} forms, {table.TraitSets.Count()} sets of traits, {bytes.Length} bytes");
        }

        return 0;
    }

    /// <summary>All forms of a language with their traits.</summary>
    public static FormTable Compile(Language language) => language == Language.French ? FrenchCompiler.Compile() : EnglishCompiler.Compile();

    private static string Repository => typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Repository").Value!;
}
