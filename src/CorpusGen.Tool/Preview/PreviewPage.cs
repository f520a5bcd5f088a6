using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using CorpusGen.Extraction.Corpora;

namespace CorpusGen.Tool.Preview;

/// <summary>
/// The page: a frame, one style, one script, and what was found as JSON. The browser is told to run this script and no other, to load nothing, and to make no HTML of
/// strings, so that words of a text stay words whatever they are.
/// </summary>
internal static class PreviewPage
{
    /// <summary>What tells a page of this command from any other file.</summary>
    public const string Generator = """<meta name="generator" content="corpusgen preview">""";

    // Each uses what stands before it.
    private static readonly string[] s_scripts =
    [
        "elements", "words", "corpus", "route", "lists", "copying", "details", "passages", "text", "speakers", "numberLine", "figures", "sayings", "disagreements", "context", "sidebar", "page",
    ];

    /// <summary>The page of documents, in their order.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="version">Of a page that is served, its number: it asks whether there is a newer one. Null for a page that asks nobody anything.</param>
    public static string Of(IReadOnlyList<CorpusDocument> documents, int? version = null)
    {
        string style = Read("page.css");
        string script = "(() => {\n\"use strict\";\n" + string.Concat(s_scripts.Concat(version is null ? [] : ["watch"]).Select(name => Read($"script.{name}.js"))) + "})();\n";
        return Fill(Read("page.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["generator"] = Generator,
            ["policy"] = PolicyOf(style, script) + (version is null ? "" : "; connect-src 'self'"),
            ["style"] = style,
            ["script"] = script,
            ["version"] = version is { } number ? string.Create(CultureInfo.InvariantCulture, $" data-version=\"{number}\"") : "",
            ["corpus"] = PreviewJson.Of(documents),
        });
    }

    private static string PolicyOf(string style, string script) =>
        $"default-src 'none'; script-src {HashOf(script)}; style-src {HashOf(style)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static string HashOf(string code) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)))}'";

    /// <summary>Puts each value where the frame has its name in braces, once: what a value says is never read as a place for another.</summary>
    private static string Fill(string frame, Dictionary<string, string> values)
    {
        var page = new StringBuilder();
        for (int i = 0; i < frame.Length;)
        {
            int open = frame.IndexOf("{{", i, StringComparison.Ordinal);
            if (open < 0)
            {
                page.Append(frame, i, frame.Length - i);
                break;
            }

            int close = frame.IndexOf("}}", open, StringComparison.Ordinal);
            page.Append(frame, i, open - i).Append(values[frame[(open + 2)..close]]);
            i = close + 2;
        }

        return page.ToString();
    }

    // A browser hashes what it reads, and reads \n for every end of a line.
    private static string Read(string name)
    {
        using Stream stream = typeof(PreviewPage).Assembly.GetManifestResourceStream("preview." + name) ?? throw new InvalidOperationException($"The tool lacks its {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
