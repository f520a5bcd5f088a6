using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Emit;

/// <summary>Emits the file with a member of <c>Article</c> for each key of the corpus; none for a corpus without keys.</summary>
internal static class KeysFile
{
    public static void Emit(SourceProductionContext context, (KeySchema Schema, Shape Shape) source)
    {
        (KeySchema schema, Shape shape) = source;
        if (!shape.IsEmitted || schema.Keys.Count == 0)
            return;
        var writer = new SourceWriter();
        writer.WriteHeader(shape.Namespace);
        using (writer.WriteBlock($"{shape.Accessibility} sealed partial record Article"))
        {
            bool isFirst = true;
            foreach (SchemaKey key in schema.Keys)
            {
                if (!isFirst)
                    writer.WriteLine();
                isFirst = false;
                Write(writer, key);
            }
        }

        context.AddSource("Corpus.Keys.g.cs", writer.ToSourceText());
    }

    private static void Write(SourceWriter writer, SchemaKey key)
    {
        (string type, string method) = TypeOf(key.Form.Type);
        string name = Escape.Doc(key.Form.Spelling), literal = Escape.Literal(key.Form.Key);
        if (key.Form.IsList)
        {
            writer.WriteLine($"/// <summary>What the front matter says of <c>{name}</c>; empty when it says nothing.</summary>");
            writer.WriteLine($"public global::System.Collections.Generic.IReadOnlyList<{type}> {key.Member} => FrontMatterKeys.{method}s({literal});");
            return;
        }

        writer.WriteLine($"/// <summary>What the front matter says of <c>{name}</c>, or null.</summary>");
        writer.WriteLine($"public {type}? {key.Member} => FrontMatterKeys.{(method == "Date" ? "DateAt" : method)}({literal});");
    }

    private static (string Type, string Method) TypeOf(ValueType type) => type switch
    {
        ValueType.Boolean => ("bool", "Boolean"),
        ValueType.Integer => ("long", "Integer"),
        ValueType.Decimal => ("decimal", "Decimal"),
        ValueType.Date => ("ArticleDate", "Date"),
        _ => ("string", "Text"),
    };
}
