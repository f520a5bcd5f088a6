using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Gold;

/// <summary>An article of <c>seeds/</c>, what is in it, and what the extraction finds in it.</summary>
public sealed class GoldArticle
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private GoldArticle(string name)
    {
        string folder = AppContext.BaseDirectory;
        Text = File.ReadAllText(Path.Combine(folder, "seeds", name + ".txt"));
        Gold = JsonSerializer.Deserialize<GoldFile>(File.ReadAllText(Path.Combine(folder, "Gold", name + ".json")), Json)!;
        Found = ArticleExtractor.Extract(Text);
    }

    public string Text { get; }

    public GoldFile Gold { get; }

    public ArticleModel Found { get; }

    public IEnumerable<GoldQuote> CoreQuotes => Gold.Quotes.Where(quote => quote.Tier == "core");

    public IEnumerable<GoldQuote> Negatives => Gold.Quotes.Where(quote => quote.Tier == "negative");

    public IEnumerable<GoldFigure> CoreFigures => Gold.Figures.Where(figure => figure.Tier == "core");

    /// <summary>Where a quote that is not core is neither right nor wrong.</summary>
    public IEnumerable<TextRange> FreeForQuotes => Ignored.Concat(Gold.Quotes.Where(quote => quote.Tier == "indirect").Select(quote => quote.Range));

    /// <summary>Where a figure that is not core is neither right nor wrong.</summary>
    public IEnumerable<TextRange> FreeForFigures => Ignored.Concat(Gold.Figures.Where(figure => figure.Tier != "core").Select(figure => figure.Range));

    private IEnumerable<TextRange> Ignored => Gold.Ignore.Select(pair => new TextRange(pair[0], pair[1]));

    public static GoldArticle Read(string name) => new(name);

    /// <summary>The names of the articles, without <c>.txt</c>.</summary>
    public static IEnumerable<string> Names() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Gold"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    public static IEnumerable<GoldArticle> All() => Names().Select(Read);
}
