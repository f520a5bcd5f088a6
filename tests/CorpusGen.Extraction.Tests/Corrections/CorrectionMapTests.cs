using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public sealed class CorrectionMapTests
{
    private static readonly string[] Paths = ["a/one.txt", "b/one.txt", "b/two.txt"];

    [Theory]
    [InlineData("b/two.txt", "b/two.txt", null)]
    [InlineData("two.txt", "b/two.txt", null)]
    [InlineData("./b/one.txt", "b/one.txt", null)]
    [InlineData("wo.txt", null, "NoSuchText: no text has the path 'wo.txt'; did you mean b/two.txt?")]
    [InlineData("c/two.txt", null, "NoSuchText: no text has the path 'c/two.txt'; did you mean b/two.txt?")]
    [InlineData("one.txt", null, "Ambiguous: 2 texts have the path 'one.txt': write a/one.txt or b/one.txt")]
    public void A_text_is_named_by_an_end_of_its_path_that_no_other_has(string path, string? expected, string? flaw)
    {
        CorrectionMap map = Map(Quote(path, "x"));

        Assert.Equal(expected, Paths.SingleOrDefault(text => map[text].Own.Count > 0));
        Assert.Equal(flaw, map.Flaws.Select(found => $"{found.Kind}: {found.Message}").SingleOrDefault());
    }

    [Theory]
    [InlineData("/home/anne/site", "posts/a.txt", "en/a.txt", "en/b.txt")]
    [InlineData("/home/anne/site/posts", "posts/a.txt", "en/a.txt", "b.txt")]
    [InlineData("/home/anne/site/en", "posts/a.txt", "en/a.txt", "b.txt")]
    [InlineData("/elsewhere/", "posts/a.txt", "en/a.txt", "b.txt")]
    [InlineData("/", "home/anne/site/posts/a.txt", "home/anne/site/en/a.txt", "home/anne/site/en/b.txt")]
    public void A_path_is_offered_from_the_folder_or_as_short_as_no_other_text_ends(string folder, params string[] offered)
    {
        string[] paths = ["/home/anne/site/posts/a.txt", "/home/anne/site/en/a.txt", "/home/anne/site/en/b.txt"];
        var ends = new PathEnds(paths, folder);

        Assert.Equal(offered, paths.Select(ends.Offer));
        Assert.All(paths, path => Assert.Equal([path], ends.Find(ends.Offer(path))));
    }

    [Fact]
    public void An_edited_entry_changes_what_its_own_article_is_read_with_and_no_other()
    {
        CorrectionMap before = Map(Quote("a/one.txt", "x"), Quote("two.txt", "y"));
        // Two lines more above all, and other words in one entry.
        CorrectionMap after = CorrectionMap.Of(new CorrectionList(new([new(Quote("a/one.txt", "z"), new(new(40, 41), 3, 1)), new(Quote("two.txt", "y"), new(new(60, 61), 5, 1))]), default), Paths);

        Assert.NotEqual(before["a/one.txt"], after["a/one.txt"]);
        Assert.Equal(before["b/two.txt"], after["b/two.txt"]);
        Assert.Equal(before["b/two.txt"].GetHashCode(), after["b/two.txt"].GetHashCode());
        Assert.Equal(before["b/one.txt"], after["b/one.txt"]);
    }

    [Fact]
    public void Flaws_of_an_article_have_their_places_and_those_of_the_other_entry()
    {
        CorrectionMap map = Map(Quote("two.txt", "Rien") with { Speaker = "A" }, Quote("two.txt", "Rien ne va") with { Speaker = "B" }, Quote("one.txt", "x"), Quote("two.txt", "gone"));
        ArticleModel article = ArticleExtractor.Extract("Paul Durand a dit : « Rien ne va. »\n", Language.French);

        PlacedFlaw[] flaws = [.. map.Place("b/two.txt", Corrector.Apply(article, map["b/two.txt"]))];
        Assert.Equal([2, 4], flaws.Select(flaw => flaw.Place.Line));
        Assert.EndsWith("(line 1)", flaws[0].Message);
    }

    [Fact]
    public void Nothing_filled_in_is_said_and_not_applied()
    {
        CorrectionMap map = Map(Quote("two.txt", "Rien") with { IsUnfilled = true });
        Assert.Empty(map["b/two.txt"].Own);
        Assert.Equal(CorrectionFlawKind.NothingFilledIn, Assert.Single(map.Flaws).Kind);
    }

    [Fact]
    public void Two_speakers_are_one_in_every_article()
    {
        var same = new Correction { Subject = CorrectionSubject.SameSpeaker, Names = new(["Anne Roux", "A. Rousse"]) };
        CorrectionMap map = Map(same);
        ArticleModel one = ArticleExtractor.Extract("Anne Roux a dit : « Rien ne va plus. »\n", Language.French);
        ArticleModel two = ArticleExtractor.Extract("Aline Rousse est là. « Rien ne va plus », a dit Aline Rousse. Il y avait 12 navires, selon Aline Rousse.\n", Language.French);
        Assert.Equal(["Aline Rousse"], two.Speakers.Select(speaker => speaker.Name));

        Corrected first = Corrector.Apply(one, map["a/one.txt"]), second = Corrector.Apply(two, Map(same with { Names = new(["Anne Roux", "Aline Rousse"]) })["b/two.txt"]);
        Assert.Equal(one, first.Model);
        Assert.Equal("Anne Roux", second.Model.Quotes[0].Attribution.Speaker);
        Assert.All(second.Model.Figures.Where(figure => figure.Attribution is not null), figure => Assert.Equal("Anne Roux", figure.Attribution!.Speaker));
        Assert.Equal(["Anne Roux"], second.Model.Speakers.Select(speaker => speaker.Name));
        Assert.Contains("Aline Rousse", second.Model.Speakers[0].Names);
    }

    [Fact]
    public void A_name_that_no_text_has_and_speakers_who_are_one_already_are_reported()
    {
        ArticleModel article = ArticleExtractor.Extract("Anne Roux est arrivée. Mme Roux a dit : « Rien ne va plus. »\n", Language.French);
        string[] Flaws(params Correction[] corrections)
        {
            CorrectionMap map = Map(corrections);
            return [.. map.Flaws.Concat(map.FlawsOf(Corrector.Apply(article, map["a/one.txt"]).Uses, ["Anne Roux"])).Select(flaw => flaw.Kind + ": " + flaw.Message)];
        }

        var gender = new Correction { Subject = CorrectionSubject.Speaker, Speaker = "Anne Roux", Gender = Gender.Feminine };
        Assert.Equal(["NoSuchSpeaker: no text has a speaker 'Anna Roux'; did you mean 'Anne Roux'?"], Flaws(new Correction { Subject = CorrectionSubject.SameSpeaker, Names = new(["Anne Roux", "Anna Roux"]) }));
        Assert.StartsWith("ChangesNothing", Assert.Single(Flaws(new Correction { Subject = CorrectionSubject.SameSpeaker, Names = new(["Anne Roux", "Roux"]) })));
        Assert.StartsWith("ChangesNothing", Assert.Single(Flaws(gender)));
        Assert.Empty(Flaws(gender with { Gender = Gender.Masculine }));
        Assert.StartsWith("Contradicts", Assert.Single(Flaws(gender with { Gender = Gender.Masculine }, gender)));
    }

    [Theory]
    [InlineData(Language.French, "Elon Musk, patron de Tesla, est arrivé. « Rien ne va plus », a dit le patron de Tesla. « Non », a dit M. Musk.\n", "le patron de Tesla")]
    [InlineData(Language.French, "Elon Musk, patron de Tesla, est arrivé. « Rien ne va plus », a dit le patron de Tesla. « Non », a dit M. Musk.\n", "patron de Tesla")]
    [InlineData(Language.French, "Elon Musk, patron de Tesla, est arrivé. « Rien ne va plus », a dit le patron de Tesla. « Non », a dit M. Musk.\n", "M. Musk")]
    [InlineData(Language.English, "Elon Musk, the chairman of Tesla, has come. “Nothing works,” Mr. Musk said.\n", "The chairman of Tesla")]
    [InlineData(Language.English, "Elon Musk, the chairman of Tesla, has come. “Nothing works,” Mr. Musk said.\n", "Mr. Musk")]
    public void Words_that_the_reader_takes_for_the_name_change_nothing(Language language, string text, string words)
    {
        CorrectionMap map = Map(new Correction { Subject = CorrectionSubject.SameSpeaker, Names = new(["Elon Musk", words]) });
        Corrected corrected = Corrector.Apply(ArticleExtractor.Extract(text, language), map["a/one.txt"]);

        Assert.Equal(CorrectionFlawKind.ChangesNothing, Assert.Single(map.FlawsOf(corrected.Uses, ["Elon Musk"])).Kind);
    }

    [Theory]
    [InlineData("la maire de Lens")]
    [InlineData("le patron de Twitter")]
    public void The_role_of_somebody_else_is_no_name(string words)
    {
        CorrectionMap map = Map(new Correction { Subject = CorrectionSubject.SameSpeaker, Names = new(["Elon Musk", words]) });
        ArticleModel article = ArticleExtractor.Extract("Elon Musk est arrivé. « Oui », a dit Elon Musk. « Non », a dit la maire de Lens, Anne Roux.\n", Language.French);
        Corrected corrected = Corrector.Apply(article, map["a/one.txt"]);

        Assert.Equal(CorrectionFlawKind.NoSuchSpeaker, Assert.Single(map.FlawsOf(corrected.Uses, ["Elon Musk"])).Kind);
        Assert.Equal(article, corrected.Model);
    }

    [Fact]
    public void A_role_that_nobody_was_found_for_is_joined_with_its_article()
    {
        ArticleModel article = ArticleExtractor.Extract("« Rien ne va plus », a dit le patron de Tesla.\n", Language.French);
        Assert.Equal("patron de Tesla", article.Quotes[0].Attribution.Speaker);

        Corrected corrected = Corrector.Apply(article, Map(new Correction { Subject = CorrectionSubject.SameSpeaker, Names = new(["Elon Musk", "le patron de Tesla"]) })["a/one.txt"]);
        Assert.Equal("Elon Musk", corrected.Model.Quotes[0].Attribution.Speaker);
    }

    [Fact]
    public void The_gender_of_one_article_holds_against_that_of_all()
    {
        ArticleModel article = ArticleExtractor.Extract("Anne Roux est arrivée. Mme Roux a dit : « Rien ne va plus. »\n", Language.French);
        var everywhere = new Correction { Subject = CorrectionSubject.Speaker, Speaker = "Anne Roux", Gender = Gender.Masculine };

        Assert.Equal(Gender.Masculine, Corrector.Apply(article, [everywhere]).Model.Speakers[0].Gender);
        Assert.Equal(Gender.Unknown, Corrector.Apply(article, [everywhere, everywhere with { In = "a", Gender = Gender.Unknown }]).Model.Speakers[0].Gender);
        Assert.Equal(CorrectionFlawKind.NoSuchSpeaker, Corrector.Apply(article, [everywhere with { In = "a", Speaker = "Anna Roux" }]).Flaws[0].Kind);
    }

    private static Correction Quote(string path, string words) => new() { Subject = CorrectionSubject.Quote, In = path, Words = words };

    /// <summary>Each on a line of its own.</summary>
    private static CorrectionMap Map(params Correction[] corrections) =>
        CorrectionMap.Of(new CorrectionList(new([.. corrections.Select((correction, i) => new CorrectionEntry(correction, new CorrectionPlace(new TextRange(10 * i, 10 * i + 1), i + 1, 1)))]), default), Paths);
}
