using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Driving;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Analyzers.Tests;

public class EmptyTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(" \t\r\n\u00A0\u202F\u3000\n")]
    public async Task A_text_without_a_word_is_reported_at_its_start(string text)
    {
        Diagnostic diagnostic = Assert.Single(await TextRun.Of<EmptyTextAnalyzer>(new TextFile("texts/a.txt", text), new TextFile("texts/b.txt", "Un titre\n")));
        Assert.Equal("CG0203", diagnostic.Id);
        Assert.Equal("/project/texts/a.txt: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
    }
}
