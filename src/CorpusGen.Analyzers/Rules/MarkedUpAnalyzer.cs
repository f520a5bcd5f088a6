using System;
using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A page or document that was saved as it is: what stands around its words is read as words.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarkedUpAnalyzer : TextAnalyzer
{
    private static readonly (string Start, string Format, string Codes)[] s_formats =
    [
        ("<!doctype html", "an HTML page", "tags"),
        ("<html>", "an HTML page", "tags"),
        ("<html ", "an HTML page", "tags"),
        ("<?xml", "XML", "tags"),
        ("{\\rtf", "RTF", "codes"),
    ];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.MarkedUp);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        // Of Markdown, tags are no words.
        if (text.ReadAs.Format == SourceFormat.Markdown)
            return;
        TextRange line = text.FirstLine;
        foreach ((string start, string format, string codes) in s_formats)
        {
            if (string.Compare(text.Text, line.Start, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                report.At(new TextRange(line.Start, line.Start + start.Length), TextRules.MarkedUp, format, codes);
                return;
            }
        }
    }
}
