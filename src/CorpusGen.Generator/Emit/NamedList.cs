using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Locks;

namespace CorpusGen.Generator.Emit;

/// <summary>
/// Writes a list whose elements have names, which are fields: a field takes the compiler a fraction of what a property does. A constructor must fill
/// them, and no method is to grow with the corpus, so a long list inherits from as many classes as it takes.
/// </summary>
internal sealed class NamedList(string element, string doc)
{
    /// <summary>Runtime/CorpusList.cs has a method for as many fields, and for each smaller number.</summary>
    public const int MostTaken = 16;

    private const int MostInClass = 256;

    /// <param name="writer">What is written to.</param>
    /// <param name="members">The members, in the order of the list.</param>
    /// <param name="old">What some of them were called.</param>
    public void Write(SourceWriter writer, (string Name, string Doc)[] members, IReadOnlyList<OldName> old)
    {
        string list = element + "List", parent = $"CorpusList<{element}>";
        int start = 0;
        for (int part = 1; members.Length - start > MostInClass; part++, start += MostInClass)
        {
            string name = ListClasses.Name(list, part);
            ListClasses.WriteDoc(writer, list);
            WriteClass(writer, $"abstract class {name} : {parent}", $"private protected {name}", members, start, MostInClass, old: []);
            writer.WriteLine();
            parent = name;
        }

        writer.WriteLine($"/// <summary>{doc}</summary>");
        WriteClass(writer, $"sealed partial class {list} : {parent}", $"internal {list}", members, start, members.Length - start, old);
    }

    private void WriteClass(SourceWriter writer, string head, string constructor, (string Name, string Doc)[] members, int start, int count, IReadOnlyList<OldName> old)
    {
        using (writer.WriteBlock($"public {head}"))
        {
            writer.WriteLine($"{constructor}(global::System.Collections.Generic.IReadOnlyList<{element}> items)");
            using (writer.Indent())
                writer.WriteLine(": base(items)");
            WriteMembers(writer, element, new ArraySegment<(string, string)>(members, start, count), start);
            OldMembers.Write(writer, element, old);
        }
    }

    /// <summary>Writes the body of a constructor and the fields that it fills.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="element">The type of the fields.</param>
    /// <param name="members">The fields, in the order of the list.</param>
    /// <param name="first">The place of the first in the list.</param>
    public static void WriteMembers(SourceWriter writer, string element, IReadOnlyList<(string Name, string Doc)> members, int first = 0)
    {
        writer.WriteLine("{");
        using (writer.Indent())
            WriteTaking(writer, members, first);
        writer.WriteLine("}");
        foreach ((string name, string doc) in members)
        {
            writer.WriteLine();
            writer.WriteLine($"/// <summary>{doc}</summary>");
            writer.WriteLine($"public readonly {element} {name};");
        }
    }

    private static void WriteTaking(SourceWriter writer, IReadOnlyList<(string Name, string Doc)> members, int first)
    {
        for (int start = 0, count; start < members.Count; start += count)
        {
            count = Math.Min(members.Count - start, MostTaken);
            string fields = string.Join(", ", members.Skip(start).Take(count).Select(member => "out " + member.Name));
            writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "Take{0}({1}, {2});", count, first + start, fields));
        }
    }
}
