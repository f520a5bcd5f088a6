using System;
using System.Globalization;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Emit;

/// <summary>
/// The classes of a list that has a property for each article. The runtime loads none with more than 65,535 methods, so the list of a very large corpus
/// inherits from classes that have the properties of some parts each.
/// </summary>
internal static class ListClasses
{
    /// <summary>Of how many articles a class has the properties, about: parts are not of quite the same size.</summary>
    public const int MostArticles = 50_000;

    /// <summary>Of how many parts a class has the properties.</summary>
    /// <param name="articles">The number of all articles.</param>
    /// <param name="most">How many a class may have, about.</param>
    public static int PartsInClass(int articles, int most) => articles <= most ? Partition.Count : Math.Max((int)((long)most * Partition.Count / articles), 1);

    /// <summary>The class that has the properties of a part: the list itself, or one that it inherits from.</summary>
    public static string NameOf(string list, int part, int partsInClass) => Name(list, part / partsInClass);

    /// <summary>What the classes are, said once for all files that have members of them.</summary>
    public static void Write(SourceWriter writer, string element, int partsInClass)
    {
        string list = element + "List";
        int last = (Partition.Count - 1) / partsInClass;
        writer.WriteLine($"public sealed partial class {list} : {Parent(0)}");
        writer.WriteLine("{");
        writer.WriteLine("}");
        for (int number = 1; number <= last; number++)
        {
            writer.WriteLine();
            WriteDoc(writer, list);
            using (writer.WriteBlock($"public abstract partial class {Name(list, number)} : {Parent(number)}"))
            {
                writer.WriteLine($"private protected {Name(list, number)}()");
                writer.WriteLine("{");
                writer.WriteLine("}");
            }
        }

        string Parent(int number) => number < last ? Name(list, number + 1) : $"CorpusList<{element}>";
    }

    /// <summary>Says of a class that a list inherits from what it is, to readers of the docs alone.</summary>
    public static void WriteDoc(SourceWriter writer, string list)
    {
        writer.WriteLine($"/// <summary>A part of <see cref=\"{list}\"/>.</summary>");
        writer.WriteLine("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
    }

    /// <summary>A class that a list inherits from; the list itself is number 0.</summary>
    /// <remarks>No name that is made from words has an underscore between a letter and a digit, and of those that are given to articles these are reserved.</remarks>
    public static string Name(string list, int number) => number == 0 ? list : list + "_" + number.ToString(CultureInfo.InvariantCulture);
}
