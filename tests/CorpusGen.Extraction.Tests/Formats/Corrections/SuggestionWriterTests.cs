using System.IO;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Formats.Corrections;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats.Corrections;

public sealed class SuggestionWriterTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" and \\ 'single' : # - [x] {y} & * ! | > % @ `")]
    [InlineData("tab\tline\nreturn\rnext\u0085sep\u2028par\u2029bom\uFEFFturn\u202Eback")]
    [InlineData("🙂 é « à\u00a0b »")]
    public void What_is_written_is_read_as_the_same_words_that_nothing_is_said_of_yet(string words)
    {
        var suggestion = new CorrectionSuggestion(new Correction { Subject = CorrectionSubject.Quote, In = words, Words = words, Occurrence = 2, IsUnfilled = true }, new(["speaker", "words"]), "who?\n- in: x", 7);
        using var file = new StringWriter();
        SuggestionWriter.WriteHead(file);
        SuggestionWriter.Write(file, suggestion);
        SuggestionWriter.Write(file, suggestion);

        CorrectionList list = CorrectionReader.Read(file.ToString());
        Assert.Empty(list.Flaws);
        Assert.Equal(2, list.Entries.Count);
        Assert.All(list.Entries, entry => Assert.Equal(suggestion.Entry with { In = words.Replace('\\', '/').Trim(), Words = words.Trim() }, entry.Correction));
        Assert.Equal([CorrectionFlawKind.NothingFilledIn, CorrectionFlawKind.NothingFilledIn], CorrectionMap.Of(list, ["a.txt"]).Flaws.Select(flaw => flaw.Kind));
    }
}
