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

    // To compile a method, the runtime loads every type that it makes: the first article waits for eight of them, not for all.
    private static void WriteParts(SourceWriter writer, ArticleNames names, Shape shape)
    {
        const int PartsOfMethod = 8;
        ILookup<int, int> groups = names.Articles.Select(article => PartOf.Path(article.Path)).Distinct().OrderBy(part => part).ToLookup(part => part / PartsOfMethod);
        if (groups.Count == 0)
            return;
        using (writer.WriteBlock($"{shape.Accessibility} static partial class Corpus"))
        {
            using (writer.WriteBlock("static partial void FindPart(int number, ref CorpusPart? part)"))
            using (writer.WriteBlock(string.Format(CultureInfo.InvariantCulture, "switch (number / {0})", PartsOfMethod)))
            {
                foreach (IGrouping<int, int> group in groups)
                    writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "case {0}: FindPartOf{0}(number, ref part); break;", group.Key));
            }

            foreach (IGrouping<int, int> group in groups)
            {
                writer.WriteLine();
                using (writer.WriteBlock(string.Format(CultureInfo.InvariantCulture, "private static void FindPartOf{0}(int number, ref CorpusPart? part)", group.Key)))
                using (writer.WriteBlock("switch (number)"))
                {
                    foreach (int part in group)
                        writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "case {0}: part = new {1}(); break;", part, PartOf.Name(part)));
                }
            }
        }
    }
}
