using System.Linq;
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
                Write(writer, key, shape.Namespace);
            }
        }

        foreach (ValueEnum type in schema.Keys.Select(key => key.Enum).OfType<ValueEnum>())
            Write(writer, type, shape);

        context.AddSource("Corpus.Keys.g.cs", writer.ToSourceText());
    }

    private static void Write(SourceWriter writer, ValueEnum type, Shape shape)
    {
        writer.WriteLine();
        writer.WriteLine("/// <summary>What a key of a front matter can say, as the project declares it.</summary>");
        using (writer.WriteBlock($"{shape.Accessibility} enum {type.Name}"))
        {
            foreach (EnumValue value in type.Values)
            {
                writer.WriteLine($"/// <summary><c>{Escape.Doc(value.Text)}</c></summary>");
                writer.WriteLine(value.Member + ",");
            }
        }
    }

    private static void Write(SourceWriter writer, SchemaKey key, string space)
    {
        (string type, string method) = TypeOf(key.Form.Type);
        string name = Escape.Doc(key.Form.Spelling), literal = Escape.Literal(key.Form.Key);
        if (key.Enum is { } values)
        {
            // A member can have the name of the type.
            type = $"global::{space}.{values.Name}";
            string choice = "switch { " + string.Concat(values.Values.Select(value => $"{Escape.Literal(value.Text)} => {type}.{value.Member}, ")) + $"_ => ({type}?)null }}";
            writer.WriteLine(key.Form.IsList
                ? $"/// <summary>What the front matter says of <c>{name}</c>, without what the project does not declare; empty when it says nothing.</summary>"
                : $"/// <summary>What the front matter says of <c>{name}</c>; null when it says nothing, or what the project does not declare.</summary>");
            writer.WriteLine(key.Form.IsList
                ? $"public global::System.Collections.Generic.IReadOnlyList<{type}> {key.Member} => FrontMatterKeys.ListOf<{type}>({literal}, value => value.Text {choice});"
                : $"public {type}? {key.Member} => FrontMatterKeys.Text({literal}) {choice};");
            return;
        }

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
