using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Emit;

/// <summary>Emits the file with a member for each article: in the list of articles, of quotes and of figures.</summary>
internal static class ArticlesFile
{
    public static void Emit(SourceProductionContext context, (ArticleNames Names, Shape Shape) source)
    {
        (ArticleNames names, Shape shape) = source;
        if (!shape.IsEmitted)
            return;
        var writer = new SourceWriter();
        writer.WriteHeader(shape.Namespace);
        WriteArticles(writer, names, shape);
        writer.WriteLine();
        if (shape.Members == Members.All)
        {
            WriteLists(writer, names, shape, "Quote", "quotes");
            writer.WriteLine();
            WriteLists(writer, names, shape, "Figure", "figures");
            writer.WriteLine();
        }

        WriteParts(writer, names, shape);
        context.AddSource("Corpus.Articles.g.cs", writer.ToSourceText());
    }

    private static void WriteArticles(SourceWriter writer, ArticleNames names, Shape shape)
    {
        using (writer.WriteBlock($"{shape.Accessibility} sealed partial class ArticleList"))
        {
            bool isFirst = true;
            foreach (NamedArticle article in names.Articles)
            {
                if (!isFirst)
                    writer.WriteLine();
                isFirst = false;
                writer.WriteLine($"/// <summary>{article.Doc}</summary>");
                writer.WriteLine($"public Article {article.Name} => At.Article({article.Place});");
            }
        }
    }

    private static void WriteLists(SourceWriter writer, ArticleNames names, Shape shape, string element, string elements)
    {
        using (writer.WriteBlock($"{shape.Accessibility} sealed partial class {element}List"))
        {
            bool isFirst = true;
            foreach (NamedArticle article in names.Articles)
            {
                if (!isFirst)
                    writer.WriteLine();
                isFirst = false;
                writer.WriteLine($"/// <summary>The {elements} of {article.Doc}</summary>");
                writer.WriteLine($"public {element}sOf.{article.Name} {article.Name} => new({article.Place});");
            }
        }
    }

    private static void WriteParts(SourceWriter writer, ArticleNames names, Shape shape)
    {
        IEnumerable<int> parts = names.Articles.Select(article => Partition.Of(article.Path)).Distinct().OrderBy(part => part);
        using (writer.WriteBlock($"{shape.Accessibility} static partial class Corpus"))
        using (writer.WriteBlock("static partial void AddParts(CorpusPart?[] parts)"))
        {
            foreach (int part in parts)
                writer.WriteLine($"parts[{part.ToString(CultureInfo.InvariantCulture)}] = new {Partition.NameOf(part)}();");
        }
    }
}
