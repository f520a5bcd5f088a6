using System;
using System.Globalization;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>
/// The classes of a list that has a property for each article. The runtime loads none with more than 65,535 methods, so the list of a very large corpus
/// inherits from classes that have the properties of some parts each.
/// </summary>
internal static class ListClasses
{
    /// <summary>Parts are not of quite the same size.</summary>
    public const int MostArticles = 50_000;

    /// <summary>How many classes a list has.</summary>
    /// <param name="articles">The number of all articles.</param>
    /// <param name="most">How many a class has on an average.</param>
    public static int CountFor(int articles, int most) => Math.Min(1 + (Math.Max(articles - 1, 0) / most), Partition.Count);

    /// <summary>The class that has the properties of a part: the list itself, or one that it inherits from.</summary>
    public static string NameOf(string list, int part, int count) => Name(list, part * count / Partition.Count);

    /// <summary>What the classes are, said once for all files that have members of them.</summary>
    public static void Write(SourceWriter writer, Shape shape, string element, int count)
    {
        string list = element + "List";
        for (int number = 0; number < count; number++)
        {
            string name = Name(list, number), parent = number + 1 < count ? Name(list, number + 1) : $"CorpusList<{element}>";
            if (number > 0)
                writer.WriteLine();
            if (number == 0)
            {
                writer.WriteLine($"{shape.Accessibility} sealed partial class {name} : {parent}");
                writer.WriteLine("{");
                writer.WriteLine("}");
                continue;
            }

            writer.WriteLine($"/// <summary>A part of <see cref=\"{list}\"/>.</summary>");
            writer.WriteLine(SourceWriter.Hidden);
            writer.WriteLine(SourceWriter.GeneratedCode);
            using (writer.WriteBlock($"{shape.Accessibility} abstract partial class {name} : {parent}"))
            {
                writer.WriteLine($"private protected {name}()");
                writer.WriteLine("{");
                writer.WriteLine("}");
            }
        }
    }

    // No name that is made from words has an underscore between a letter and a digit, and of those that are given these are reserved.
    public static string Name(string list, int number) => number == 0 ? list : list + "_" + number.ToString(CultureInfo.InvariantCulture);
}
