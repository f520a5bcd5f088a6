using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class EmptyTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(" \t\r\n\u00A0\u202F\u3000\n")]
    public async Task A_text_without_a_word_is_reported_at_its_start(string text) => Assert.Equal(
        "CG0203 (1,1)-(1,1) This text has no words: write them, or take the file out of CorpusFile", await TextRun.Say(text));

    [Theory]
    [InlineData("\n\n.\n")]
    [InlineData("2018")]
    public async Task A_text_with_anything_in_it_is_not(string text) => Assert.Equal("", await TextRun.Say(text));
}
