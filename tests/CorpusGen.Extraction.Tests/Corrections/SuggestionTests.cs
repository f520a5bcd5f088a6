using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

/// <summary>What the reader itself is not sure of.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("“We had no choice. It was that or close.”", "Quote 'We had no choice. It was that or close.' speaker: who says it?")]
    [InlineData("Tom Barlow met Jim Marsh. “We pay,” Marsh said. Barlow left. “We will build the bridge,” he said.", "Quote 'We will build the bridge,' speaker: 'he' is read as Tom Barlow; or is it Jim Marsh?")]
    [InlineData("Tom Barlow spoke. “We will build the bridge,” he said.", "")]
    [InlineData("Tom Barlow said: “We will build the bridge.", "Quote 'We will build the bridge.' words: a mark is missing: where does the quote begin and end?")]
    public void Unknown_and_ambiguous_speakers_and_lost_marks(string text, string expected) => Assert.Equal(expected, Suggested(text));

    [Fact]
    public void A_figure_without_a_noun_but_no_label()
    {
        Assert.Equal("Figure '12' counted: what is counted? (none, if nothing is)", Suggested("Twelve men left. Of them, 12 were lost."));
        Assert.Equal("", Suggested("The 12 men left, as article 46 says."));
    }

    [Fact]
    public void Words_that_stand_several_times_say_which()
    {
        CorrectionSuggestion suggestion = CorrectionSuggestion.Of(ArticleExtractor.Extract("Bread costs 3 dollars.\n3 dollars. “We had no choice. It was that.” We had no choice. It was that.\n", Language.English), "a.txt").First();
        Assert.Equal(("a.txt", "We had no choice. It was that.", 1, 2), (suggestion.Entry.In, suggestion.Entry.Words, suggestion.Entry.Occurrence, suggestion.Line));
    }

    private static string Suggested(string text) => string.Join("; ", CorrectionSuggestion.Of(ArticleExtractor.Extract(text, Language.English), "a.txt")
        .Select(suggestion => $"{suggestion.Entry.Subject} '{suggestion.Entry.Words}' {string.Join(", ", suggestion.Keys)}: {suggestion.Reason}"));
}
