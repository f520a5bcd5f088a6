using System.Linq;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Emit;

/// <summary>Emits the files with a member for each speaker, and for each counted noun.</summary>
internal sealed class SharedNamesFile
{
    private static readonly SharedNamesFile s_speakers = new("Speaker", "Everybody who is quoted by name, by name: <c>Corpus.Speakers.Count</c>.");

    private static readonly SharedNamesFile s_countedNouns = new("CountedNoun", "Everything that is counted, by noun: <c>Corpus.CountedNouns.Count</c>.");

    private readonly string _element;
    private readonly string _listDoc;

    private SharedNamesFile(string element, string listDoc)
    {
        _element = element;
        _listDoc = listDoc;
    }

    public static void EmitSpeakers(SourceProductionContext context, (SharedNames Names, Shape Shape) source) => s_speakers.Emit(context, source);

    public static void EmitCountedNouns(SourceProductionContext context, (SharedNames Names, Shape Shape) source) => s_countedNouns.Emit(context, source);

    private void Emit(SourceProductionContext context, (SharedNames Names, Shape Shape) source)
    {
        (SharedNames names, Shape shape) = source;
        if (!shape.IsEmitted)
            return;
        var writer = new SourceWriter();
        writer.WriteHeader(shape.Namespace);
        using (writer.WriteLists(shape))
            new NamedList(_element, _listDoc).Write(writer, names.Names.Select(name => (name.Member, name.Doc)).ToArray());
        if (names.Names.Count > 0)
            WriteRows(writer, names);
        context.AddSource($"Corpus.{_element}s.g.cs", writer.ToSourceText());
    }

    private void WriteRows(SourceWriter writer, SharedNames names)
    {
        writer.WriteLine();
        using (writer.WriteRuntime())
        {
            writer.WriteLine($"static partial void Find{_element}s(ref global::System.Type? rows) => rows = typeof({_element}Rows);");
            writer.WriteLine();
            writer.WriteRows(names.Names.Select(name => name.Row + "\n"));
            writer.WriteLine($"private static class {_element}Rows");
            writer.WriteLine("{");
            writer.WriteLine("}");
        }
    }
}
