using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Formats.Corrections;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats.Corrections;

/// <summary>The schema that editors check and complete a corrections file by says what the reader reads; and what the page shows can be read.</summary>
public sealed class CorrectionSchemaTests
{
    private static readonly JsonElement Entry = JsonDocument.Parse(Docs("corrections.schema.json")).RootElement.GetProperty("items");

    [Fact]
    public void It_has_the_keys_of_the_reader_and_no_others()
    {
        Assert.Equal(CorrectionKeys.All.Order(StringComparer.Ordinal), Properties(Entry).Keys.Order(StringComparer.Ordinal));
        Assert.False(Entry.GetProperty("additionalProperties").GetBoolean());
        Assert.All(Properties(Entry), property => Assert.False(string.IsNullOrEmpty(property.Value.GetProperty("description").GetString())));
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Each_kind_of_entry_has_the_keys_and_values_that_the_reader_takes(CorrectionSubject subject)
    {
        JsonElement rule = Entry.GetProperty("dependencies").GetProperty(subject == CorrectionSubject.Speaker ? CorrectionKeys.Gender : CorrectionKeys.AnchorOf(subject));

        Assert.Equal(CorrectionKeys.Of(subject).Order(StringComparer.Ordinal), Words(rule.GetProperty("propertyNames").GetProperty("enum")).Order(StringComparer.Ordinal));
        foreach (string key in CorrectionKeys.Of(subject))
        {
            JsonElement? own = rule.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(key, out JsonElement found) ? found : null;
            JsonElement value = own ?? Properties(Entry)[key];
            Assert.Equal(CorrectionKeys.ChoicesOf(key, subject) ?? [], value.TryGetProperty("enum", out JsonElement choices) ? Words(choices) : []);
        }
    }

    [Fact]
    public void Every_file_that_the_page_shows_is_read_without_a_flaw()
    {
        string[] files = [.. Docs("corrections.md").ReplaceLineEndings("\n").Split("```yaml\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(CorrectionReader.Read(file).Flaws));
        // Each kind of entry, and each key, is shown.
        Correction[] shown = [.. files.SelectMany(file => CorrectionReader.Read(file).Entries).Select(entry => entry.Correction)];
        Assert.Equal(Enum.GetValues<CorrectionSubject>(), shown.Select(correction => correction.Subject).Distinct().Order());
        Assert.All(CorrectionKeys.All, key => Assert.Contains($"{key}:", string.Concat(files)));
    }

    [Fact]
    public void What_the_page_begins_with_fits_the_seeds()
    {
        string[] seeds = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds")).Select(path => path.Replace('\\', '/'))];
        string first = Docs("corrections.md").ReplaceLineEndings("\n").Split("```yaml\n")[1].Split("```")[0];
        CorrectionMap map = CorrectionMap.Of(CorrectionReader.Read(first), seeds);

        Assert.Empty(map.Flaws);
        Assert.Empty(seeds.SelectMany(path => map.Place(path, Corrector.Apply(ArticleExtractor.Extract(File.ReadAllText(path)), map[path]))));
    }

    public static TheoryData<CorrectionSubject> Subjects { get; } = [.. Enum.GetValues<CorrectionSubject>().Where(subject => subject != CorrectionSubject.Article)];

    private static Dictionary<string, JsonElement> Properties(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value);

    private static IEnumerable<string> Words(JsonElement choices) => choices.EnumerateArray().Where(choice => choice.ValueKind == JsonValueKind.String).Select(choice => choice.GetString()!);

    private static string Docs(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", name));
}
