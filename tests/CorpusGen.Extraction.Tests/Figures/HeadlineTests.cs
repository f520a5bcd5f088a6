using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>English headlines with a capital at every longer word, and names that have a number in words.</summary>
public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Bombs Kill [[40]] in [[Two]] Cities", "count 40; count 2 of city")]
    [InlineData("Crash Kills [[Forty]]", "count 40")]
    [InlineData("Storm Leaves [[12]] Dead in [[Three]] States", "count 12 of dead; count 3 of state")]
    [InlineData("[[Thousands]] March in [[Three]] Cities", "count vague 1000..; count 3 of city")]
    [InlineData("Man Gets [[Five to Ten Years]] for Fraud", "duration 5..10 Year")]
    [InlineData("[[One in Five]] Americans Lacks Insurance", "count 0.2 of american")]
    [InlineData("Trump Leads by [[Nine]] Points", "count 9 of point")]
    public void Capitals_of_a_headline_make_no_names(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("The Six Nations Begin")]
    [InlineData("He watched the Magnificent Seven and BBC Two.")]
    [InlineData("He read A Tale of Two Cities and Nineteen Eighty-Four.")]
    [InlineData("Formula One boss Ann Marsh left.")]
    [InlineData("Call 911 at once, or the 911 operator.")]
    [InlineData("The Standard & Poor's 500 fell.")]
    public void Names_keep_their_numbers(string text) => MarkedText.Check(Language.English, text, "");

    [Theory]
    [InlineData("[[Hundreds]] died.", "count vague 100..")]
    [InlineData("[[Less than half]] approved.", "count lessThan 0.5")]
    [InlineData("A [[couple of hundred]] people came.", "count vague 100.. of person")]
    [InlineData("[[Several hundred thousand]] people came.", "count vague 100000.. of person")]
    [InlineData("[[Two-thirds]] of Democratic primary voters agreed.", "count 0.666667 of voter")]
    public void Sizes_are_read_where_a_sentence_begins(string text, string expected) => MarkedText.Check(Language.English, text, expected);
}
