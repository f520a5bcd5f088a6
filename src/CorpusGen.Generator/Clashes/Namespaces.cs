using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Clashes;

/// <summary>The namespaces of a project and of what it refers to.</summary>
internal static class Namespaces
{
    /// <summary>A namespace, or null when nothing is in it.</summary>
    public static INamespaceSymbol? Find(Compilation compilation, string name)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (string part in name.Split('.'))
            space = space?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        return space;
    }

    /// <summary>A name that nothing has: this one, or with a number.</summary>
    public static string Unused(Compilation compilation, string name)
    {
        string unused = name;
        for (int number = 2; IsUsed(compilation, unused); number++)
            unused = name + number.ToString(CultureInfo.InvariantCulture);
        return unused;
    }

    private static bool IsUsed(Compilation compilation, string name)
    {
        int dot = name.LastIndexOf('.');
        INamespaceSymbol? parent = dot < 0 ? compilation.GlobalNamespace : Find(compilation, name.Substring(0, dot));
        return parent?.GetMembers(name.Substring(dot + 1)).Any() ?? false;
    }
}
