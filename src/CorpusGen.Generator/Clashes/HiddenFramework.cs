using System.Linq;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Clashes;

/// <summary>
/// Finds what a new namespace would hide of the framework: with a namespace <c>Exception</c>, no code of the project can say <c>Exception</c> any more, and in Acme none can
/// with <c>Acme.Exception</c>. A namespace that the project has anyway hides no more than before.
/// </summary>
internal static class HiddenFramework
{
    private const string Root = "System";

    // Those that projects with implicit usings see everywhere.
    private static readonly string[] s_usual = [Root, "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic"];

    /// <param name="compilation">The project.</param>
    /// <param name="name">The namespace that is set.</param>
    public static WrongValue? Find(Compilation compilation, string name)
    {
        string[] parts = name.Split('.');
        for (int i = 0; i < parts.Length; i++)
        {
            bool isFramework = i == 0 && parts[i] == Root;
            if (!isFramework && !IsNew(compilation, string.Join(".", parts.Take(i + 1))))
                continue;
            if (parts[i] == Root || s_usual.Any(space => compilation.GetTypeByMetadataName(space + "." + parts[i]) is not null))
                return WrongValue.OfProperty(
                    PropertyNames.Namespace, name,
                    $"a namespace that does not hide '{parts[i]}' of the framework from other code, such as {NamespaceName.With(name, i, parts[i] + "Texts")}");
        }

        return null;
    }

    private static bool IsNew(Compilation compilation, string name) => Namespaces.Find(compilation, name) is null;
}
