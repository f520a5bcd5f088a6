using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>Reads a front matter by the library of its syntax.</summary>
internal static class FrontMatterReader
{
    private const int MostLetters = 1_000_000;

    /// <summary>The parser's time grows with the square of how many lists are open on one line.</summary>
    private const int MostOpen = 4_000;

    public static FrontMatter Read(string file, FoundFrontMatter found, List<SourceFlaw> flaws)
    {
        var entries = new EntryList();
        if (found.Syntax == FrontMatterSyntax.Json)
            entries.Flaw(SourceFlawKind.Json, new TextRange(found.Content.Start, found.Content.Start + 1), "");
        else if (found.Content.Length > MostLetters)
            entries.Flaw(SourceFlawKind.TooLong, new TextRange(found.Range.Start, found.Range.Start + 3), "");
        else if (found.Syntax == FrontMatterSyntax.Yaml && DeepestOpening(file, found.Content) is { } place)
            entries.Flaw(SourceFlawKind.TooLong, new TextRange(place, place + 1), "");
        else if (found.Syntax == FrontMatterSyntax.Yaml)
            Yaml(file, found.Content, entries);
        else
        {
            CompilerAssemblies.Offer();
            Toml(file, found.Content, entries);
        }

        flaws.AddRange(entries.Flaws.OrderBy(flaw => flaw.Range.Start));
        return new FrontMatter(found.Range, new EquatableArray<FrontMatterEntry>([.. entries.Entries]));
    }

    // Where more lists and maps in brackets are open than any page has; whether in quotes or not, since the parser may take quotes for something else.
    private static int? DeepestOpening(string file, TextRange content)
    {
        int open = 0;
        for (int i = content.Start; i < content.End; i++)
        {
            if (file[i] is '[' or '{' && ++open > MostOpen)
                return i;
            if (file[i] is ']' or '}' && open > 0)
                open--;
        }

        return null;
    }

    // Each apart, so that a file loads the one library that it needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Yaml(string file, TextRange content, EntryList entries) => YamlFrontMatter.Read(file, content, entries);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Toml(string file, TextRange content, EntryList entries) => TomlFrontMatter.Read(file, content, entries);
}
