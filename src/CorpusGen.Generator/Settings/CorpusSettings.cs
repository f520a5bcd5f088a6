using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Names;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Settings;

/// <summary>The settings of the project.</summary>
/// <param name="WrittenNamespace">The namespace that is set, when the emitted code compiles in one of this name; else null.</param>
/// <param name="DefaultNamespace">The one that the emitted code is in when none is set: the root namespace, as an identifier.</param>
/// <param name="IsInternal">Whether the emitted types are internal.</param>
/// <param name="Members">What gets a named member.</param>
/// <param name="HasComparing">Whether code is emitted that compares articles: sayings, disagreements, citations.</param>
/// <param name="Language">The language of texts that do not say theirs.</param>
/// <param name="Naming">Where the names of articles come from.</param>
/// <param name="HasDrafts">Whether articles whose front matter says that they are drafts are in the corpus.</param>
/// <param name="Lock">What a build does with the lock file, where there is one.</param>
/// <param name="Keys">The keys that front matters have in place of those that have a meaning, as they are written; null when there are none.</param>
/// <param name="DeclaredKeys">What the project is sure of about the keys of front matters.</param>
/// <param name="WrongValues">What is wrong with the settings.</param>
internal sealed record CorpusSettings(
    string? WrittenNamespace,
    string DefaultNamespace,
    bool IsInternal,
    Members Members,
    bool HasComparing,
    Language? Language,
    Naming Naming,
    bool HasDrafts,
    LockMode Lock,
    string? Keys,
    EquatableArray<DeclaredKey> DeclaredKeys,
    EquatableArray<WrongValue> WrongValues)
{
    private const string NamespaceWithoutRoot = "CorpusGen";

    /// <summary>The keyword of the emitted types.</summary>
    public string Accessibility => IsInternal ? "internal" : "public";

    public static CorpusSettings Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var reader = new OptionReader(provider.GlobalOptions, file: null);
        return new CorpusSettings(
            ReadNamespace(reader),
            ReadRootNamespace(reader),
            reader.ReadIsInternal(PropertyNames.Visibility),
            reader.ReadChoice<Members>(PropertyNames.Members),
            reader.ReadSwitch(PropertyNames.Comparing, whenUnset: true),
            reader.ReadLanguage(PropertyNames.Language),
            reader.ReadChoice<Naming>(PropertyNames.Naming),
            reader.ReadSwitch(PropertyNames.Drafts, whenUnset: false),
            reader.ReadChoice<LockMode>(PropertyNames.Lock),
            KeyAliases.Read(reader),
            FrontMatters.DeclaredKeys.Read(reader),
            reader.WrongValues);
    }

    private static string? ReadNamespace(OptionReader reader)
    {
        if (reader.Read(PropertyNames.Namespace) is not string written || NamespaceName.IsValid(written))
            return reader.Read(PropertyNames.Namespace);
        string right = NamespaceName.IsTooLong(written)
            ? $"at most {NamespaceName.MaxLength} characters (these are {written.Length.ToString(CultureInfo.InvariantCulture)})"
            : "identifiers with dots between them, none of them a word of C#";
        reader.AddWrong(PropertyNames.Namespace, written, $"{right}, such as {NamespaceName.Alternative(written)}");
        return null;
    }

    // MSBuild takes the root namespace from the name of the project file, which can be anything.
    private static string ReadRootNamespace(OptionReader reader)
    {
        if (reader.Read(PropertyNames.RootNamespace) is not string root)
            return NamespaceWithoutRoot;
        string[] parts = root.Split('.').Select(Identifier.FromAnything).Where(part => part.Length > 0).ToArray();
        return parts.Length == 0 ? NamespaceWithoutRoot : string.Join(".", parts);
    }
}
