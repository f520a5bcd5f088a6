using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Analyzers.Figures;

/// <summary>A text of the corpus as it is compared with others.</summary>
internal sealed class FiguresOfText
{
    private FiguresOfText(CorpusText text, TextFindings findings, ArticleMetadata metadata)
    {
        Text = text;
        Language = findings.Language;
        Figures = findings.Figures;
        Said = findings.Said;
        Metadata = metadata;
    }

    public CorpusText Text { get; }

    public Language Language { get; }

    public TextFigures Figures { get; }

    public EquatableArray<SaidWords> Said { get; }

    public ArticleMetadata Metadata { get; }

    /// <summary>The texts of the corpus that somebody wrote, in the order of their paths.</summary>
    public static List<FiguresOfText> In(CompilationTexts texts, SharedExtraction extraction, CancellationToken cancellation)
    {
        var all = new List<FiguresOfText>();
        foreach (CorpusText text in texts.All(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!text.IsLegible)
                continue;
            TextFindings findings = text.FindingsOf(extraction);
            ArticleMetadata metadata = ArticleMetadata.Of(findings.FrontMatter).Or(text.File.Date, text.File.Event);
            if (!metadata.IsDraft || texts.HasDrafts)
                all.Add(new FiguresOfText(text, findings, metadata));
        }

        return all;
    }

    /// <summary>The text as its figures are compared.</summary>
    public CorpusComparing.ComparedArticle ToCompared() => new(Text.Path, Words, Language, Figures.Blocks, Figures.All)
    {
        Day = Metadata.Date is null ? CorpusDocument.DayOfName(Text.Path) : CorpusDocument.DayOf(Metadata.Date),
        Event = string.IsNullOrEmpty(Metadata.Event) ? null : Metadata.Event,
    };

    /// <summary>A figure as it stands in the file.</summary>
    public string WordsOf(int figure) => Excerpt.Of(Text.Text, Figures.Places[figure]);

    /// <summary>A figure and its place, for people: <c>50 millions in a.txt(3,14)</c>.</summary>
    public string PlaceOf(int figure)
    {
        (int line, int column) = new LineMap(Text.Text)[Figures.Places[figure].Start];
        return FormattableString.Invariant($"{WordsOf(figure)} in {Text.Path}({line},{column})");
    }

    /// <summary>Its words, without a front matter and what a format adds.</summary>
    public string Words => SourceTexts.Read(Text.Text, Text.ReadAs.Format).Words;
}
