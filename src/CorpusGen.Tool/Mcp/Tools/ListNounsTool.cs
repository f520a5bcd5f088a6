using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>list_nouns</c></summary>
internal sealed class ListNounsTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "list_nouns",
    "List counted nouns",
    "Lists what the articles count (users, passengers, deaths), what is counted most often first, with the smallest and the largest number.",
    typeof(ListAnswer<NounItem>),
    [new TextParameter("words", "Only nouns that have all these words; case and accents do not count."), .. PageParameters.All])
{
    private const int MostCharacters = 120;

    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        string[] words = call.Text("words") is { } given ? [.. SearchWords.Of(given)] : [];
        IEnumerable<IGrouping<string, ServedFigure>> nouns = corpus.Articles
            .SelectMany(article => article.Model.Figures.Select(figure => new ServedFigure(article, figure)))
            .Where(figure => figure.Model.CountedNoun is not null)
            .GroupBy(figure => figure.Model.CountedNoun!, StringComparer.Ordinal)
            .Where(noun => SearchWords.AreIn(words, noun.Key))
            .OrderByDescending(noun => noun.Count())
            .ThenBy(noun => noun.Key, StringComparer.Ordinal);
        return Part(call, corpus, [.. nouns], ToItem, () => "Nothing found. Leave words out to have all nouns; a noun stands in the language of its article.");
    }

    private static NounItem ToItem(IGrouping<string, ServedFigure> noun)
    {
        decimal[] numbers = [.. noun.SelectMany(figure => new[] { figure.Model.Value, figure.Model.Min, figure.Model.Max }).OfType<decimal>()];
        ServedFigure first = noun.First();
        return new NounItem
        {
            Noun = CorpusWords.Mark(noun.Key, MostCharacters),
            Figures = noun.Count(),
            Articles = noun.Select(figure => figure.Article).Distinct().Count(),
            Least = numbers.Length == 0 ? null : DecimalText.Of(numbers.Min()),
            Most = numbers.Length == 0 ? null : DecimalText.Of(numbers.Max()),
            First = first.Article.PlaceOf(first.Model.Range),
        };
    }
}
