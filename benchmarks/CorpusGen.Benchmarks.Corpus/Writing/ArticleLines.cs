using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Benchmarks.Corpus.Writing;

/// <summary>Articles as lines for <c>corpusgen extract --jsonl</c>: short made ones, and every tenth a text of a folder.</summary>
internal static class ArticleLines
{
    private const int RealEvery = 10;

    private static readonly JsonWriterOptions s_asWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the first <paramref name="count"/> articles, a line each, with their number as the id.</summary>
    public static void Write(int count, RealTexts real, Stream output)
    {
        using var json = new Utf8JsonWriter(output, s_asWritten);
        for (int number = 0; number < count; number++)
        {
            json.WriteStartObject();
            json.WriteString("id", number.ToString("000000000", CultureInfo.InvariantCulture));
            json.WriteString("language", "fr");
            json.WriteString("text", number % RealEvery == RealEvery - 1 ? real.Of(number / RealEvery) : ArticleText.OfShort(number));
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
