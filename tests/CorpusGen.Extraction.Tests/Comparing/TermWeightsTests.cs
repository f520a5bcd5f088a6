using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>Which words count as one.</summary>
public sealed class TermWeightsTests
{
    [Theory]
    [InlineData("they aren't", "they are not")]
    [InlineData("we can't", "we can not")]
    [InlineData("I couldn't", "I could not")]
    [InlineData("I didn't", "I did not")]
    [InlineData("it doesn't", "it does not")]
    [InlineData("I don't", "I do not")]
    [InlineData("we hadn't", "we had not")]
    [InlineData("it hasn't", "it has not")]
    [InlineData("they haven't", "they have not")]
    [InlineData("it isn't", "it is not")]
    [InlineData("he shouldn't", "he should not")]
    [InlineData("it wasn't", "it was not")]
    [InlineData("we weren't", "we were not")]
    [InlineData("we won't", "we will not")]
    [InlineData("I wouldn't", "I would not")]
    [InlineData("he's", "he is")]
    [InlineData("she's", "she is")]
    [InlineData("it's", "it is")]
    [InlineData("that's", "that is")]
    [InlineData("there's", "there is")]
    [InlineData("what's", "what is")]
    [InlineData("I'll", "I will")]
    [InlineData("we've", "we have")]
    [InlineData("they're", "they are")]
    [InlineData("you're", "you are")]
    public void A_short_form_is_its_full_form(string shortForm, string fullForm)
    {
        var weights = new CorpusComparing.TermWeights();
        int[] numbers = weights.Add(CorpusComparing.ComparedText.Read(fullForm, Language.English));
        Assert.Equal(numbers, weights.Add(CorpusComparing.ComparedText.Read(shortForm, Language.English)));
        Assert.All(numbers, number => Assert.True(number < 0));
    }

    [Theory]
    [InlineData("he is", "he was")]
    [InlineData("we do not", "we do")]
    [InlineData("I'll", "I've")]
    public void Other_small_words_are_other_words(string one, string other)
    {
        var weights = new CorpusComparing.TermWeights();
        Assert.NotEqual(weights.Add(CorpusComparing.ComparedText.Read(one, Language.English)), weights.Add(CorpusComparing.ComparedText.Read(other, Language.English)));
    }
}
