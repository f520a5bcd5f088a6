using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Emit;

/// <summary>A generated file with the articles whose paths fall to it.</summary>
/// <param name="Number">Which it is.</param>
/// <param name="PartsInClass">Of how many parts a class has the properties: of all, unless the corpus is very large.</param>
/// <param name="Sections">Its articles.</param>
internal sealed record CorpusPart(int Number, int PartsInClass, EquatableArray<ArticleSection> Sections)
{
    // A literal with thousands of operands is slow to compile, one of megabytes is unreadable.
    private const int MaxLinesOfLiteral = 500;

    /// <summary>Always all parts in the same order, so that an edit changes one and the others stay what they are, unless there is another number of classes.</summary>
    /// <param name="sections">All articles.</param>
    /// <param name="mostInClass">How many of them a class has a property for, about.</param>
    public static IEnumerable<CorpusPart> Split(ImmutableArray<ArticleSection> sections, int mostInClass)
    {
        IEnumerable<ArticleSection> inOrder = sections
            .GroupBy(section => section.Article.Path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(section => section.Article.Path, StringComparer.Ordinal);
        ILookup<int, ArticleSection> byPart = (sections.Any(section => section.Lock?.Article is not null) ? WithFreeOldNames(inOrder.ToArray()) : inOrder)
            .ToLookup(section => PartOf.Path(section.Article.Path));
        int partsInClass = ListClasses.PartsInClass(sections.Length, mostInClass);
        return Enumerable.Range(0, Partition.Count)
            .Select(number => new CorpusPart(number, partsInClass, new EquatableArray<ArticleSection>(byPart[number].ToArray())));
    }

    // The old name of an article that is another's now is that one's.
    private static IEnumerable<ArticleSection> WithFreeOldNames(ArticleSection[] sections)
    {
        var taken = new HashSet<string>(sections.Select(section => section.Name), StringComparer.OrdinalIgnoreCase);
        return sections.Select(section => section.Lock is { Article: { } old } && !taken.Add(old.Name) ? section with { Lock = section.Lock with { Article = null } } : section).ToArray();
    }

    public static void Emit(SourceProductionContext context, (CorpusPart Part, Shape Shape) source)
    {
        (CorpusPart part, Shape shape) = source;
        if (!shape.IsEmitted || part.Sections.Count == 0)
            return;
        string name = PartOf.Name(part.Number);
        var writer = new SourceWriter();
        writer.WriteHeader(shape.Namespace);
        using (writer.WriteLists(shape))
        {
            part.WriteProperties(
                writer, "ArticleList", section => section.Article.Head.Doc, _ => "Article", (section, place) => $"Article {section.Name} => At.Article({part.At(place)})");
            if (shape.Members == Members.All)
            {
                part.WriteMembers(writer, "Quote", members => members.Quotes);
                part.WriteMembers(writer, "Figure", members => members.Figures);
            }
        }

        writer.WriteLine();
        using (writer.WriteRuntime())
            part.WriteRows(writer, name);

        context.AddSource($"Corpus.{name}.g.cs", writer.ToSourceText());
    }

    private void WriteRows(SourceWriter writer, string name)
    {
        string[] rows = [.. Sections.SelectMany(section => section.Rows)];
        writer.WriteRows(rows);
        using (writer.WriteBlock($"private sealed class {name} : CorpusPart"))
        {
            // Hot reload gives a running program other rows, and no other texts: that a field is gone has it restarted instead.
            writer.WriteLine($"internal const byte Texts{Base36.Of(TextHash.OfArticle(string.Concat(rows)))} = 0;");
            if (Sections.Any(section => section.Article.Resource is null))
            {
                writer.WriteLine();
                WriteLiterals(writer);
            }
        }
    }

    // Part and place in it tell an article: two numbers are half of what a path takes in the assembly.
    private string At(int place) => string.Format(CultureInfo.InvariantCulture, "{0}, {1}", Number, place);

    private void WriteProperties(
        SourceWriter writer, string list, Func<ArticleSection, string> docOf, Func<ArticleSection, string> typeOf, Func<ArticleSection, int, string> propertyOf)
    {
        using (writer.WriteBlock($"public partial class {ListClasses.NameOf(list, Number, PartsInClass)}"))
        {
            for (int place = 0; place < Sections.Count; place++)
            {
                ArticleSection section = Sections[place];
                if (place > 0)
                    writer.WriteLine();
                writer.WriteLine($"/// <summary>{docOf(section)}</summary>");
                writer.WriteLine($"public {propertyOf(section, place)};");
                if (section.Lock?.Article is { } old)
                    OldMembers.Write(writer, typeOf(section), [old]);
            }
        }
    }

    private void WriteMembers(SourceWriter writer, string element, Func<ArticleMembers, string> bodyOf)
    {
        string elements = element.ToLowerInvariant() + "s", holder = element + "sOf", parent = $"Article{element}s";
        writer.WriteLine();
        WriteProperties(
            writer, element + "List", section => $"The {elements} of {section.Article.Head.Doc}", section => $"{holder}.{section.Name}",
            (section, _) => $"{holder}.{section.Name} {section.Name} => new {holder}.{section.Name}()");
        writer.WriteLine();
        using (writer.WriteBlock($"public static partial class {holder}"))
        {
            for (int place = 0; place < Sections.Count; place++)
            {
                if (place > 0)
                    writer.WriteLine();
                WriteClass(writer, Sections[place], place, element, parent, elements, bodyOf);
            }
        }
    }

    private void WriteClass(
        SourceWriter writer, ArticleSection section, int place, string element, string parent, string elements, Func<ArticleMembers, string> bodyOf)
    {
        writer.WriteLine($"/// <summary>The {elements} of {Escape.Doc(section.Article.Path)}, in the order of the text.</summary>");
        using (writer.WriteBlock($"public sealed class {section.Name} : {parent}"))
        {
            writer.WriteLine($"internal {section.Name}()");
            using (writer.Indent())
                writer.WriteLine($": base({At(place)})");
            writer.WriteWhole(bodyOf(section.Article.Members!));
            if (section.Lock is { } locked)
                OldMembers.Write(writer, element, element == "Quote" ? locked.Quotes : locked.Figures);
        }
    }

    private void WriteLiterals(SourceWriter writer)
    {
        using (writer.WriteBlock("public override string? Literal(string path) => path switch", end: "};"))
        {
            foreach (ArticleSection section in Sections)
            {
                if (section.Article.Resource is not null)
                    continue;
                writer.WriteLine(Escape.Literal(section.Article.Path) + " =>");
                using (writer.Indent())
                    WriteLiteral(writer, section.Article.Model.File);
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
}
