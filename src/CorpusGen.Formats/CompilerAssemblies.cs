using System;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Formats;

/// <summary>
/// Markdig and Tomlyn were built with newer versions of System.Memory and its like than a compiler of .NET Framework may have beside it, and .NET Framework takes no older version for a newer one. What the
/// compiler has does all that is called. .NET never asks: it has these itself.
/// </summary>
internal static class CompilerAssemblies
{
    private static readonly string[] s_names = ["System.Memory", "System.Buffers", "System.Runtime.CompilerServices.Unsafe"];

    static CompilerAssemblies() => AppDomain.CurrentDomain.AssemblyResolve += (_, asked) => Find(asked.Name);

    /// <summary>To be called before the first type of these libraries is needed; once is enough.</summary>
    public static void Offer()
    {
    }

    /// <summary>What the process has under the name of an assembly that was not found in its version; null for all others.</summary>
    internal static Assembly? Find(string fullName)
    {
        var asked = new AssemblyName(fullName);
        // Asked for without a version, it is not there at all.
        if (asked.Version is null || !s_names.Contains(asked.Name, StringComparer.OrdinalIgnoreCase))
            return null;
        return Array.Find(AppDomain.CurrentDomain.GetAssemblies(), loaded => string.Equals(loaded.GetName().Name, asked.Name, StringComparison.OrdinalIgnoreCase)) ?? Load(asked.Name);
    }

    private static Assembly? Load(string name)
    {
        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (Exception exception) when (exception is System.IO.IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
