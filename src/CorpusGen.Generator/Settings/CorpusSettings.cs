using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Settings;

/// <summary>The settings of the project.</summary>
internal sealed record CorpusSettings(
    string Namespace,
    bool IsInternal,
    Members Members,
    Language? Language,
    Naming Naming,
    EquatableArray<WrongValue> WrongValues)
{
    private const string DefaultNamespace = "CorpusGen";

    /// <summary>The keyword of the emitted types.</summary>
    public string Accessibility => IsInternal ? "internal" : "public";

    public static CorpusSettings Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var reader = new OptionReader(provider.GlobalOptions, file: null);
        return new CorpusSettings(
            ReadNamespace(reader),
            reader.ReadIsInternal(PropertyNames.Visibility),
            reader.ReadChoice<Members>(PropertyNames.Members),
            reader.ReadLanguage(PropertyNames.Language),
            reader.ReadChoice<Naming>(PropertyNames.Naming),
            reader.WrongValues);
    }

    private static string ReadNamespace(OptionReader reader)
    {
        if (reader.Read(PropertyNames.Namespace) is string written)
        {
            if (written.Split('.').All(IsPartOfNamespace))
                return written;
            reader.AddWrong(PropertyNames.Namespace, written, "identifiers with dots between them, such as MyCompany.News");
        }

        // MSBuild takes the root namespace from the name of the project file, which can be anything.
        if (reader.Read(PropertyNames.RootNamespace) is not string root)
            return DefaultNamespace;
        string[] parts = root.Split('.').Select(Identifier.FromAnything).Where(part => part.Length > 0).ToArray();
        return parts.Length == 0 ? DefaultNamespace : string.Join(".", parts);
    }

    private static bool IsPartOfNamespace(string part) =>
        SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None;
}
