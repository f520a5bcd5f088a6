using System.Text.Json;
using System.Text.RegularExpressions;

namespace CorpusGen.Tool.Tests.Preview;

/// <summary>A page, taken apart as a browser takes it: an element of script or style ends at the first thing that looks like its end.</summary>
internal sealed class PreviewedPage(string page)
{
    public string Style => Between("<style>", "</style>");

    public string Script => Between("<script>", "</script>");

    public string Json => Between("<script type=\"application/json\" id=\"corpus\">", "</script>");

    public string Policy => Between("<meta http-equiv=\"Content-Security-Policy\" content=\"", "\">");

    /// <summary>The page without its style, its script and its JSON.</summary>
    public string Frame => Regex.Replace(page, "(?s)(<style>|<script[^>]*>).*?(</style>|</script>)", "$1$2");

    public JsonElement Data => JsonDocument.Parse(Json).RootElement;

    public JsonElement[] Articles => [.. Data.GetProperty("articles").EnumerateArray()];

    private string Between(string start, string end)
    {
        int from = page.IndexOf(start, System.StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf(end, from, System.StringComparison.Ordinal)];
    }
}
