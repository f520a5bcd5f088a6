using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Emit;

/// <summary>Emits the file that says what the classes are that the files of the parts have members of, and that finds the parts.</summary>
internal static class PartsFile
{
    // To compile a method, the runtime loads every type that it makes: the first article waits for four of them, not for all.
    private const int PartsOfMethod = 4;

    public static void Emit(SourceProductionContext context, (UsedParts Parts, Shape Shape) source)
    {
        (UsedParts parts, Shape shape) = source;
        if (!shape.IsEmitted)
            return;
        var writer = new SourceWriter();
        writer.WriteHeader(shape.Namespace);
        bool isAll = shape.Members == Members.All;
        using (writer.WriteLists(shape))
        {
            ListClasses.Write(writer, "Article", parts.PartsInClass);
            writer.WriteLine();
            ListClasses.Write(writer, "Quote", isAll ? parts.PartsInClass : Partition.Count);
            writer.WriteLine();
            ListClasses.Write(writer, "Figure", isAll ? parts.PartsInClass : Partition.Count);
            if (isAll && parts.Numbers.Count > 0)
            {
                WriteHolder(writer, "QuotesOf", "quotes");
                WriteHolder(writer, "FiguresOf", "figures");
            }
        }

        if (parts.Numbers.Count > 0)
            WriteFinder(writer, parts);

        context.AddSource("Corpus.Parts.g.cs", writer.ToSourceText());
    }

    private static void WriteFinder(SourceWriter writer, UsedParts parts)
    {
        ILookup<int, int> groups = parts.Numbers.ToLookup(part => part / PartsOfMethod);
        writer.WriteLine();
        using (writer.WriteRuntime())
        {
            using (writer.WriteBlock("static partial void FindPart(int number, ref CorpusPart? part)"))
            using (writer.WriteBlock(string.Format(CultureInfo.InvariantCulture, "switch (number / {0})", PartsOfMethod)))
            {
                foreach (IGrouping<int, int> group in groups)
                    writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "case {0}: FindPartOf{0}(number, ref part); break;", group.Key));
            }

            foreach (IGrouping<int, int> group in groups)
            {
                writer.WriteLine();
                using (writer.WriteBlock(string.Format(CultureInfo.InvariantCulture, "private static void FindPartOf{0}(int number, ref CorpusPart? part)", group.Key)))
                using (writer.WriteBlock("switch (number)"))
                {
                    foreach (int part in group)
                        writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "case {0}: part = new {1}(); break;", part, PartOf.Name(part)));
                }
            }
        }
    }

    // The classes in it, one for each article, stand in the files of the parts. What holds for all of them is said here once.
    private static void WriteHolder(SourceWriter writer, string name, string elements)
    {
        writer.WriteLine();
        writer.WriteLine($"/// <summary>The {elements} of each article, by the name of the article.</summary>");
        writer.WriteLine($"public static partial class {name}");
        writer.WriteLine("{");
        writer.WriteLine("}");
    }
}
