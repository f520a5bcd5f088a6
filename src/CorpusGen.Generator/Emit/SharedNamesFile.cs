using System.Linq;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Emit;

/// <summary>Emits the files with a member for each speaker, counted noun, author, tag and event.</summary>
internal sealed class SharedNamesFile
{
    private static readonly SharedNamesFile s_speakers = new("Speaker", "Speakers", "Everybody who is quoted by name, by name: <c>Corpus.Speakers.Count</c>.");

    private static readonly SharedNamesFile s_countedNouns = new("CountedNoun", "CountedNouns", "Everything that is counted, by noun: <c>Corpus.CountedNouns.Count</c>.");

    private static readonly SharedNamesFile s_authors =
        new("ArticleAuthor", "Authors", "Everybody who wrote an article, as front matters say, by name: <c>Corpus.Authors.Count</c>.", isOptional: true);

    private static readonly SharedNamesFile s_tags = new("ArticleTag", "Tags", "The tags of all front matters, by their words: <c>Corpus.Tags.Count</c>.", isOptional: true);

    private static readonly SharedNamesFile s_events = new("ArticleEvent", "Events", "What articles are about, as front matters say, by name: <c>Corpus.Events.Count</c>.", isOptional: true);

    private readonly string _element;
    private readonly string _list;
    private readonly string _listDoc;
    private readonly bool _isOptional;

    private SharedNamesFile(string element, string list, string listDoc, bool isOptional = false)
    {
        _element = element;
        _list = list;
        _listDoc = listDoc;
        _isOptional = isOptional;
    }

    public static void EmitSpeakers(SourceProductionContext context, (SharedNames Names, Shape Shape) source) => s_speakers.Emit(context, source);

    public static void EmitCountedNouns(SourceProductionContext context, (SharedNames Names, Shape Shape) source) => s_countedNouns.Emit(context, source);

    public static void EmitAuthors(SourceProductionContext context, (SharedNames Names, Shape Shape) source) => s_authors.Emit(context, source);

    public static void EmitTags(SourceProductionContext context, (SharedNames Names, Shape Shape) source) => s_tags.Emit(context, source);

    public static void EmitEvents(SourceProductionContext context, (SharedNames Names, Shape Shape) source) => s_events.Emit(context, source);

    private void Emit(SourceProductionContext context, (SharedNames Names, Shape Shape) source)
    {
        (SharedNames names, Shape shape) = source;
        if (!shape.IsEmitted || (_isOptional && names.Names.Count == 0))
            return;
        var writer = new SourceWriter();
        writer.WriteHeader(shape.Namespace);
        if (_isOptional)
            WriteProperty(writer, shape);
        using (writer.WriteLists(shape))
            new NamedList(_element, _listDoc).Write(writer, names.Names.Select(name => (name.Member, name.Doc)).ToArray(), names.OldNames);
        if (names.Names.Count > 0)
            WriteRows(writer, names);
        context.AddSource($"Corpus.{_list}.g.cs", writer.ToSourceText());
    }

    // A corpus that has none has no such list.
    private void WriteProperty(SourceWriter writer, Shape shape)
    {
        string type = $"CorpusLists.{_element}List", field = "s_" + _list.ToLowerInvariant();
        using (writer.WriteBlock($"{shape.Accessibility} static partial class Corpus"))
        {
            writer.WriteLine($"private static {type}? {field};");
            writer.WriteLine();
            writer.WriteLine($"/// <summary>{_listDoc}</summary>");
            writer.WriteLine($"public static {type} {_list} => {field} ?? CorpusGenRuntime.Keep(ref {field}, new {type}(CorpusGenRuntime.Index.{_list}));");
        }

        writer.WriteLine();
    }

    private void WriteRows(SourceWriter writer, SharedNames names)
    {
        writer.WriteLine();
        using (writer.WriteRuntime())
        {
            writer.WriteLine($"static partial void Find{_list}(ref global::System.Type? rows) => rows = typeof({_element}Rows);");
            writer.WriteLine();
            writer.WriteRows(names.Names.Select(name => name.Row + "\n"));
            writer.WriteLine($"private static class {_element}Rows");
            writer.WriteLine("{");
            writer.WriteLine("}");
        }
    }
}
