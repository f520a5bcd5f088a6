using System.Globalization;
using System.Linq;

namespace CorpusGen.Sample;

/// <summary>What a corpus of five articles about one story can be asked, once the compiler knows it.</summary>
internal static class Program
{
    private static void Main()
    {
        var page = new Page();
        ShowArticles(page);
        ShowWhatIsNamed(page);
        ShowWhatElonMuskSays(page);
        ShowWhoSpeaks(page);
        ShowWhatIsCounted(page);
        ShowWhatIsSaidInManyWords(page);
        ShowWhatTheArticlesDisagreeOn(page);
        ShowWhatIsCited(page);
    }

    /// <summary>The corpus is a list of articles, and each article knows what is in it.</summary>
    private static void ShowArticles(Page page)
    {
        var rows = from article in Corpus.Articles
                   orderby article.Path
                   select new Row(new Words(
                       article.Title ?? article.Paragraphs[0].Text,
                       $"{article.Quotes.Count} quotes, {article.Figures.Count} figures, {article.Path}"));

        page.Table($"{Corpus.Articles.Count} articles", ["Title"], rows);
    }

    /// <summary>Articles, quotes, figures and speakers have names. Change the words in the text, and these lines do not compile any more.</summary>
    private static void ShowWhatIsNamed(Page page)
    {
        Article article = Corpus.Articles.TeslaPages;
        Quote quote = Corpus.Quotes.TeslaPages.CEstQuoiFacebook;
        Figure figure = Corpus.Figures.TeslaPages._6_9MillionsDAbonnes;

        page.Table("By name", ["Member"],
        [
            new Row(new Words("Corpus.Articles.TeslaPages", article.Title!, article.Path)),
            new Row(new Words("Corpus.Quotes.TeslaPages.CEstQuoiFacebook", $"“{quote.Text}” {quote.Speaker}", $"{quote.Location}")),
            new Row(new Words("Corpus.Figures.TeslaPages._6_9MillionsDAbonnes", $"{Number(figure.Value)} {figure.CountedText}", $"{figure.Location}")),
        ]);
    }

    /// <summary>A speaker is a value to compare with, never a string, so a misspelt name is an error and not an empty result.</summary>
    private static void ShowWhatElonMuskSays(Page page)
    {
        var rows = from quote in Corpus.Quotes
                   where quote.Speaker == Corpus.Speakers.ElonMusk
                   orderby quote.Location.Path, quote.Location.Start
                   select new Row(new Words($"“{quote.Text}”", $"{quote.Cue ?? quote.Date}, {quote.Location}"));

        page.Table($"What {Corpus.Speakers.ElonMusk.Name} says", ["Words"], rows);
    }

    /// <summary>A speaker is one in all articles, whatever they call it, and knows what they say of it; a quote knows how its speaker was found.</summary>
    private static void ShowWhoSpeaks(Page page)
    {
        var rows = from speaker in Corpus.Speakers
                   where speaker.Quotes.Count > 0
                   orderby speaker.Quotes.Count descending, speaker.Name
                   let ways = speaker.Quotes.GroupBy(quote => quote.Rule).OrderByDescending(way => way.Count()).ThenBy(way => way.Key)
                   select new Row(
                       new Words(speaker.Name, [.. speaker.Names.Take(3), .. speaker.Roles.Take(3)]),
                       speaker.Quotes.Count.ToString(CultureInfo.InvariantCulture),
                       string.Join(", ", ways.Select(way => $"{way.Key} {way.Count()}")));

        page.Table("Who speaks", ["Speaker", "Quotes", "Found by"], rows);
    }

    /// <summary>A figure knows what it counts: the head noun in the singular, whatever the words around it.</summary>
    private static void ShowWhatIsCounted(Page page)
    {
        var rows = from noun in Corpus.CountedNouns
                   let figures = noun.Figures.Where(figure => figure.Approximation != Approximation.Vague).ToList()
                   where figures.Count > 0
                   orderby figures.Count descending, figures.Max(figure => figure.Value) descending, noun.Name
                   select new Row(
                       noun.Name,
                       figures.Count.ToString(CultureInfo.InvariantCulture),
                       string.Join(", ", figures.Select(figure => figure.Text).Distinct()));

        page.Table("What is counted", ["Noun", "Times", "Figures"], rows);
    }

    /// <summary>Five papers tell one story: what somebody said once stands there cut, reworded and translated.</summary>
    private static void ShowWhatIsSaidInManyWords(Page page)
    {
        var rows = from saying in Corpus.Sayings
                   from wording in saying.Wordings
                   select new Row(
                       wording == saying.Wordings[0] ? saying.Speaker?.Name ?? "somebody" : "",
                       new Words($"“{wording.Text}”", $"{wording.Reason}, {wording.Location}"));

        page.Table("One saying, many wordings", ["Speaker", "Words"], rows);
    }

    /// <summary>How many people's data did Cambridge Analytica get? The articles give numbers that cannot all be true.</summary>
    private static void ShowWhatTheArticlesDisagreeOn(Page page)
    {
        var rows = from disagreement in Corpus.Disagreements
                   from figure in disagreement.Figures
                   select new Row(
                       $"{disagreement.Kind}",
                       new Words($"{figure.Text} ({figure.CountedText})", $"{figure.Speaker?.Name ?? figure.SpeakerMention ?? "the article"}, {figure.Location}"));

        page.Table("What cannot all be true", ["Kind", "Words"], rows);
    }

    /// <summary>The compiler looks the words up: change one, and it says which one, and what the article has.</summary>
    private static void ShowWhatIsCited(Page page)
    {
        Quote quote = Corpus.Cite("Instagram, ça va, tant qu’ils restent relativement indépendants.");

        page.Table("Cited", ["Words"], [new Row(new Words($"“{quote.Text}”", $"{quote.Speaker?.Name}, {quote.Location}"))]);
    }

    private static string Number(decimal? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "";
}
