using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Emit;

/// <summary>A generated file with the articles whose paths fall to it.</summary>
internal sealed record CorpusPart(int Number, EquatableArray<ArticleSection> Sections)
{
    // A literal with thousands of operands is slow to compile, one of megabytes is unreadable.
    private const int MaxLinesOfLiteral = 500;

    /// <summary>Always all parts in the same order, so that an edit changes one and the others stay what they are.</summary>
    public static IEnumerable<CorpusPart> Split(ImmutableArray<ArticleSection> sections, CancellationToken cancellation)
    {
        ILookup<int, ArticleSection> byPart = sections
            .GroupBy(section => section.Path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(section => section.Path, StringComparer.Ordinal)
            .ToLookup(section => PartOf.Path(section.Path));
        return Enumerable.Range(0, Partition.Count)
            .Select(number => new CorpusPart(number, new EquatableArray<ArticleSection>(byPart[number].ToArray())));
    }

    public static void Emit(SourceProductionContext context, (CorpusPart Part, Shape Shape) source)
    {
        (CorpusPart part, Shape shape) = source;
        if (!shape.IsEmitted || part.Sections.Count == 0)
            return;
        string name = PartOf.Name(part.Number);
        var writer = new SourceWriter();
        writer.WriteHeader(shape.Namespace);
        part.WriteRows(writer, name, shape);
        part.WriteClasses(writer, shape, "QuotesOf", "quotes", section => section.Quotes);
        part.WriteClasses(writer, shape, "FiguresOf", "figures", section => section.Figures);
        context.AddSource($"Corpus.{name}.g.cs", writer.ToSourceText());
    }

    private void WriteRows(SourceWriter writer, string name, Shape shape)
    {
        using (writer.WriteBlock($"{shape.Accessibility} static partial class Corpus"))
        {
            writer.WriteRows(Sections.SelectMany(section => section.Rows.TrimEnd('\n').Split('\n')));
            using (writer.WriteBlock($"private sealed class {name} : CorpusPart"))
            {
                if (Sections.Any(section => section.Literal is not null))
                    WriteLiterals(writer);
            }
        }
    }

    private void WriteLiterals(SourceWriter writer)
    {
        using (writer.WriteBlock("public override string? Literal(string path) => path switch", end: "};"))
        {
            foreach (ArticleSection section in Sections)
            {
                if (section.Literal is null)
                    continue;
                writer.WriteLine(Escape.Literal(section.Path) + " =>");
                using (writer.Indent())
                    WriteLiteral(writer, section.Literal);
            }

            writer.WriteLine("_ => null,");
        }
    }

    private static void WriteLiteral(SourceWriter writer, string text)
    {
        int minLength = text.Length / MaxLinesOfLiteral;
        int start = 0;
        do
        {
            int end = text.IndexOf('\n', Math.Min(start + minLength, text.Length)) + 1;
            if (end == 0)
                end = text.Length;
            writer.WriteLine(Escape.Literal(text.Substring(start, end - start)) + (end == text.Length ? "," : " +"));
            start = end;
        }
        while (start < text.Length);
    }

    private void WriteClasses(SourceWriter writer, Shape shape, string holder, string elements, Func<ArticleSection, string?> classOf)
    {
        if (!Sections.Any(section => classOf(section) is not null))
            return;
        writer.WriteLine();
        writer.WriteLine($"/// <summary>The {elements} of each article, by name.</summary>");
        using (writer.WriteBlock($"{shape.Accessibility} static partial class {holder}"))
        {
            bool isFirst = true;
            foreach (ArticleSection section in Sections)
            {
                if (classOf(section) is not string lines)
                    continue;
                if (!isFirst)
                    writer.WriteLine();
                isFirst = false;
                foreach (string line in lines.TrimEnd('\n').Split('\n'))
                    writer.WriteLine(line);
            }
        }
    }
}
