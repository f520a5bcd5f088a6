using System.Collections.Generic;
using CorpusGen.Generator.Locks;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes members under the names that they had when the lock file was written: code that uses one compiles, and is told the new one.</summary>
internal static class OldMembers
{
    /// <param name="writer">In the class that has the members.</param>
    /// <param name="type">The type of each.</param>
    /// <param name="names">The names.</param>
    public static void Write(SourceWriter writer, string type, IReadOnlyList<OldName> names)
    {
        foreach (OldName name in names)
        {
            writer.WriteLine();
            writer.WriteLine($"/// <summary>What <see cref=\"{name.Member}\"/> was called.</summary>");
            writer.WriteLine($"[global::System.Obsolete(\"{name.Name} is now {name.Member}. \\\"corpusgen lock\\\" takes the old name away.\")]");
            writer.WriteLine("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            writer.WriteLine($"public {type} {name.Name} => {name.Member};");
        }
    }
}
