using System;
using System.Collections.Generic;

namespace CorpusGen.Formats.Markdown;

/// <summary>Pairs the opening and closing tags of quotes among shortcodes and components, and reads whose they are from what the opening one says.</summary>
internal sealed class QuoteTags
{
    private const int MostOpen = 50;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "quote", "blockquote", "pullquote", "pull-quote", "pull_quote", "quotation", "citation", "testimonial", "epigraph",
    };

    // In this order: what says most clearly whose it is comes first.
    private static readonly string[] Keys = ["footer", "attribution", "author", "by", "speaker", "name", "cite", "source", "auteur"];

    private readonly List<(string Name, int Start, string Attribution)> _open = [];

    public List<QuoteRegion> Regions { get; } = [];

    /// <summary>Whether tags of this name stand around a quote.</summary>
    public static bool IsQuote(string name) => Names.Contains(name);

    /// <summary>An opening tag that ends at a place.</summary>
    public void Open(string name, string attributes, int end)
    {
        if (IsQuote(name) && _open.Count < MostOpen)
            _open.Add((name, end, AttributionIn(attributes)));
    }

    /// <summary>A closing tag.</summary>
    public void Close(string name, int start, int end)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (!string.Equals(_open[i].Name, name, StringComparison.OrdinalIgnoreCase))
                continue;
            Regions.Add(new QuoteRegion(_open[i].Start, start, end, _open[i].Attribution));
            _open.RemoveRange(i, _open.Count - i);
            return;
        }
    }

    private static string AttributionIn(string attributes)
    {
        Dictionary<string, string> values = TagAttributes.Of(attributes);
        foreach (string key in Keys)
        {
            if (values.TryGetValue(key, out string? value) && !IsAddress(value))
                return value.Trim();
        }

        // {% blockquote David Levithan, Wide Awake https://… %}
        if (values.Count > 0 || attributes.IndexOf('=') >= 0)
            return "";
        int address = attributes.IndexOf("http", StringComparison.Ordinal);
        return (address < 0 ? attributes : attributes.Substring(0, address)).Trim(' ', '\t', '\n', '\r', '"', '\'', '`', '-', '/');
    }

    private static bool IsAddress(string value) =>
        value.StartsWith("http", StringComparison.Ordinal) || value.StartsWith("/", StringComparison.Ordinal) || value.Trim().Length == 0;
}
