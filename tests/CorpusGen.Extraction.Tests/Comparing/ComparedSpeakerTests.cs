using System;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>When two speakers can be one.</summary>
public sealed class ComparedSpeakerTests
{
    [Theory]
    [InlineData("Elon Musk", "Musk", "Same")]
    [InlineData("Elon Musk", "E. Musk", "Same")]
    [InlineData("Élodie Martin", "ELODIE MARTIN", "Same")]
    [InlineData("Charles de Gaulle", "Gaulle", "Same")]
    [InlineData("@elonmusk", "elonmusk", "Same")]
    [InlineData("Elon Musk", "Kimbal Musk", "Different")]
    [InlineData("Elon Musk", "Brian Acton", "Different")]
    [InlineData("~Elon Musk", "Brian Acton", "Unknown")]
    [InlineData("~Elon Musk", "~Brian Acton", "Unknown")]
    [InlineData("~Elon Musk", "Musk", "Same")]
    [InlineData("Elon Musk", "", "Unknown")]
    [InlineData("Elon Musk;patron de Tesla", ";le patron", "Same")]
    [InlineData("Elon Musk;patron de Tesla", ";la patronne de Ford", "Unknown")]
    [InlineData(";le ministre", ";un ministre", "Same")]
    [InlineData(";le ministre", ";le préfet", "Unknown")]
    [InlineData("", "", "Unknown")]
    [InlineData(";le", "", "Unknown")]
    public void A_name_agrees_with_its_parts_and_its_roles_and_nobody_with_everybody(string one, string other, string expected)
    {
        Assert.Equal(expected, CorpusComparing.ComparedSpeaker.Compare(Of(one), Of(other)).ToString());
        Assert.Equal(expected, CorpusComparing.ComparedSpeaker.Compare(Of(other), Of(one)).ToString());
    }

    [Fact]
    public void One_word_is_a_role_in_common()
    {
        Assert.True(CorpusComparing.ComparedSpeaker.ShareRole(Of("Paul Durand;ministre des Transports"), Of(";ministre fédéral")));
        Assert.False(CorpusComparing.ComparedSpeaker.ShareRole(Of("Paul Durand;ministre des Transports"), Of(";préfet")));
        Assert.False(CorpusComparing.ComparedSpeaker.ShareRole(Of("Paul Durand"), Of("Paul Durand")));
    }

    private static CorpusComparing.ComparedSpeaker Of(string speaker)
    {
        // ~ is a name that a pronoun was found to mean.
        string[] parts = speaker.TrimStart('~').Split(';');
        return CorpusComparing.ComparedSpeaker.Of(parts[0].Length == 0 ? null : parts[0], parts.AsSpan(1).ToArray(), isGuessed: speaker.StartsWith('~'));
    }
}
