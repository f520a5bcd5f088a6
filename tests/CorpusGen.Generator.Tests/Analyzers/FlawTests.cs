using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

/// <summary>What the extraction finds that cannot be read, as the rules say it. What it finds is tested with it.</summary>
public class FlawTests
{
    [Fact]
    public async Task A_mark_without_a_partner_is_reported_at_the_mark()
    {
        Assert.Equal(
            "CG0208 (3,1)-(3,2) No mark closes what this « opens: write it, or delete this one",
            await TextRun.Say("Le pont\r\n\r\n« Nous partons demain, a déclaré Anne Roux, la maire de la ville.\r\n\r\nElle est partie."));
        Assert.Equal(
            "CG0208 (1,34)-(1,35) No mark opens what this ” closes: write it, or delete this one",
            await TextRun.Say("We are leaving the city tomorrow,” Anne Roux said to the people who had come to the harbour."));
    }

    [Fact]
    public async Task A_date_that_no_calendar_has_is_reported_at_the_date() => Assert.Equal(
        "CG0209 (2,14)-(2,29) '30 février 2018' cannot be read: the month has no such day",
        await TextRun.Say("Le pont est fermé.\nElle naît le 30 février 2018 à Nantes."));

    [Fact]
    public async Task A_number_of_too_many_digits_is_reported_and_shown_in_part() => Assert.Equal(
        $"CG0209 (1,17)-(1,117) '{new string('9', 60)}…' cannot be read: a number has at most 28 digits",
        await TextRun.Say($"La dette est de {new string('9', 100)} euros, a dit la maire."));
}
