using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Properties;

public sealed class ExtractionProperties
{
    [Fact]
    public void Every_text_can_be_read_and_everything_found_has_its_place_in_it() => ForEveryText.Holds(text =>
        Rules.Broken(text, ArticleExtractor.Extract(text)).FirstOrDefault());

    [Fact]
    public void A_language_that_is_said_is_the_language_of_the_model() => ForEveryText.Holds(text =>
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            ArticleModel model = ArticleExtractor.Extract(text, language);
            if (model.Language != language || Rules.Broken(text, model).FirstOrDefault() is not null)
                return $"{language}: read as {model.Language}; {Rules.Broken(text, model).FirstOrDefault()}";
        }

        return null;
    });

    [Fact]
    public void The_same_text_makes_an_equal_model_with_an_equal_hash_code() => ForEveryText.Holds(text =>
    {
        ArticleModel first = ArticleExtractor.Extract(text);
        ArticleModel second = ArticleExtractor.Extract(new string(text.AsSpan()));
        return !first.Equals(second) ? Difference(first, second)
            : first.GetHashCode() != second.GetHashCode() ? "equal models, and not equal hash codes"
            : null;
    });

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    public void The_culture_makes_no_difference(string name)
    {
        // Turkish lower-cases I otherwise; Arabic has another calendar; and here numbers are written as nobody writes them.
        var culture = (CultureInfo)new CultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = "x";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";

        ForEveryText.Holds(text =>
        {
            ArticleModel expected = Under(CultureInfo.InvariantCulture, () => ArticleExtractor.Extract(text));
            ArticleModel actual = Under(culture, () => ArticleExtractor.Extract(text));
            return expected.Equals(actual) ? null : Difference(expected, actual);
        });
    }

    [Fact]
    public void Texts_can_be_read_on_many_threads_at_once()
    {
        string[] texts = [.. Enumerable.Range(0, 500).Select(TextSource.Create)];
        ArticleModel[] expected = [.. texts.Select(text => ArticleExtractor.Extract(text))];

        Parallel.For(0, texts.Length * 4, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, i =>
            Assert.Equal(expected[i % texts.Length], ArticleExtractor.Extract(texts[i % texts.Length])));
    }

    [Fact]
    public void CR_LF_and_CR_are_line_ends_like_LF() => ForEveryText.Holds(text =>
    {
        string lf = text.Replace("\r\n", "\n").Replace('\r', '\n');
        string crLf = lf.Replace("\n", "\r\n");
        ArticleModel expected = ArticleExtractor.Extract(lf);
        return Difference(expected, Shift.ToLf(ArticleExtractor.Extract(crLf), lf, crLf))
            ?? Difference(expected, ArticleExtractor.Extract(lf.Replace('\n', '\r')) with { Text = lf });
    });

    // A text with one mark, number or cue after the other is where a search that starts over for each of them never ends.
    [Theory]
    [InlineData("« ")]
    [InlineData("\"")]
    [InlineData("“a ")]
    [InlineData("”")]
    [InlineData("' a")]
    [InlineData("\"a\" ")]
    [InlineData("« a » ")]
    [InlineData("\n« a")]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("vingt ")]
    [InlineData("(")]
    [InlineData("— ")]
    [InlineData(". ")]
    [InlineData("? ")]
    [InlineData("… ")]
    [InlineData("Aa ")]
    [InlineData("il ")]
    [InlineData("a dit ")]
    [InlineData("he said ")]
    [InlineData("Jean dit que oui, ")]
    [InlineData("« je suis la. » dans ")]
    public void No_text_takes_for_ever(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 50_000 / part.Length));

        Assert.Null(Rules.Broken(text, ArticleExtractor.Extract(text)).FirstOrDefault());
    }

    private static T Under<T>(CultureInfo culture, Func<T> read)
    {
        (CultureInfo before, CultureInfo uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return read();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }

    private static string? Difference(ArticleModel expected, ArticleModel actual) =>
        expected.Equals(actual) ? null
        : expected.Language != actual.Language ? $"{expected.Language}, then {actual.Language}"
        : Difference("block", expected.Blocks, actual.Blocks)
        ?? Difference("quote", expected.Quotes, actual.Quotes)
        ?? Difference("statement", expected.Statements, actual.Statements)
        ?? Difference("term", expected.Terms, actual.Terms)
        ?? Difference("flaw", expected.Flaws, actual.Flaws)
        ?? Difference("figure", expected.Figures, actual.Figures)
        ?? "another text";

    private static string? Difference<T>(string what, EquatableArray<T> expected, EquatableArray<T> actual)
        where T : class, IEquatable<T>
    {
        for (int i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            T? left = i < expected.Count ? expected[i] : null;
            T? right = i < actual.Count ? actual[i] : null;
            if (left is null || !left.Equals(right))
                return $"{what} {i} is {left}, then {right}";
        }

        return null;
    }
}
