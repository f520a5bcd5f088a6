using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Emit;

/// <summary>Emits the files with a member for each speaker, and for each counted noun.</summary>
internal static class SharedNamesFile
{
    public static void EmitSpeakers(SourceProductionContext context, (SharedNames Names, Shape Shape) source)
    {
        if (source.Shape.IsEmitted)
            context.AddSource("Corpus.Speakers.g.cs", Write(source.Names, source.Shape, "Speaker", SpeakerDoc, SpeakerRow).ToSourceText());
    }

    public static void EmitCountedNouns(SourceProductionContext context, (SharedNames Names, Shape Shape) source)
    {
        if (source.Shape.IsEmitted)
            context.AddSource("Corpus.CountedNouns.g.cs", Write(source.Names, source.Shape, "CountedNoun", NounDoc, NounRow).ToSourceText());
    }

    private static SourceWriter Write(
        SharedNames names, Shape shape, string element, System.Func<Mention, string> docOf, System.Func<Mention, string> rowOf)
    {
        var writer = new SourceWriter();
        writer.WriteHeader(shape.Namespace, "System");
        using (writer.WriteBlock($"{shape.Accessibility} sealed partial class {element}List"))
        {
            bool isFirst = true;
            for (int i = 0; i < names.Names.Count; i++)
            {
                SharedName name = names.Names[i];
                if (!isFirst)
                    writer.WriteLine();
                isFirst = false;
                writer.WriteLine($"/// <summary>{docOf(name.Mention)}</summary>");
                writer.WriteLine($"public {element} {name.Member} => this[{i.ToString(CultureInfo.InvariantCulture)}];");
            }
        }

        if (names.Names.Count == 0)
            return writer;
        writer.WriteLine();
        using (writer.WriteBlock($"{shape.Accessibility} static partial class Corpus"))
        {
            writer.WriteLine($"static partial void Find{element}s(ref Type? rows) => rows = typeof({element}Rows);");
            writer.WriteLine();
            writer.WriteRows(names.Names.Select(name => rowOf(name.Mention)));
            writer.WriteLine($"private static class {element}Rows");
            writer.WriteLine("{");
            writer.WriteLine("}");
        }

        return writer;
    }

    private static string SpeakerDoc(Mention speaker) =>
        $"{Escape.Doc(speaker.Name)}{(speaker.Handle is null ? "" : " (" + Escape.Doc(speaker.Handle) + ")")} — first at {Escape.Doc(speaker.Place)}";

    private static string NounDoc(Mention noun) => $"{Escape.Doc(noun.Name)} — first at {Escape.Doc(noun.Place)}";

    private static string SpeakerRow(Mention speaker) =>
        $"{Escape.Field(speaker.Name)}|{speaker.Kind}" + (speaker.Handle is null ? "" : "|" + Escape.Field(speaker.Handle));

    private static string NounRow(Mention noun) => Escape.Field(noun.Name);
}
