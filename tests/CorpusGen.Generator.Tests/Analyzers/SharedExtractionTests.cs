using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Rules;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

/// <summary>Extraction takes most of the time that a corpus costs, so the generator and the rules share it.</summary>
public class SharedExtractionTests
{
    private static ImmutableArray<DiagnosticAnalyzer> RulesOf(SharedExtraction extraction) =>
        [
            new OtherLanguageAnalyzer { Extraction = extraction },
            new UnbalancedMarkAnalyzer { Extraction = extraction },
            new UnreadableFigureAnalyzer { Extraction = extraction },
            new UnknownSpeakerAnalyzer { Extraction = extraction },
            new NotExtractedAnalyzer { Extraction = extraction },
        ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Generator_and_rules_extract_a_text_once_whoever_comes_first(bool generatorIsFirst)
    {
        int calls = 0;
        var extraction = new SharedExtraction((text, language) =>
        {
            Interlocked.Increment(ref calls);
            return ArticleExtractor.Extract(text, language);
        });
        TextFile[] files =
        [
            .. Enumerable.Range(0, 20).Select(i => new TextFile($"{i}.txt", $"Un titre {i}\n\n« Nous partons le {i} avril, a dit Anne Roux. Et pourtant la ville n'a rien su de tout cela avant l'été.")),
            new TextFile("fr.txt", "A text in English that is said to be French, with more than the twenty words that a language takes to be told by.", ("FileLanguage", "fr")),
        ];
        if (generatorIsFirst)
            Generate(extraction, files);
        Assert.Equal(20, (await TextRun.Of(RulesOf(extraction), files)).Count(diagnostic => diagnostic.Id == "CG0208"));
        if (!generatorIsFirst)
            Generate(extraction, files);
        Assert.Equal(files.Length, calls);

        // In an editor, other files are new objects with the same text.
        TextFile[] same = [.. files.Select(file => new TextFile(file.RelativePath, file.Text, [.. file.Metadata.Select(metadata => (metadata.Key["CorpusGen".Length..], metadata.Value))]))];
        same[3] = same[3].WithText(same[3].Text + "\n\nUne ligne de plus.");
        await TextRun.Of(RulesOf(extraction), same);
        Generate(extraction, same);
        Assert.Equal(files.Length + 1, calls);
    }

    [Fact]
    public async Task Both_share_what_the_process_has_unless_they_are_told_otherwise()
    {
        string ofRules = $"Un titre {Guid.NewGuid()}\n\n« Nous partons, a dit Anne Roux.", ofGenerator = ofRules + " Et la ville ?";
        Assert.False(SharedExtraction.OfProcess.Knows(ofRules, default) || SharedExtraction.OfProcess.Knows(ofGenerator, default));
        await TextRun.Of(new TextFile("a.txt", ofRules));
        Assert.True(SharedExtraction.OfProcess.Knows(ofRules, default));
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], [new TextFile("a.txt", ofGenerator)], null, new ProjectOptions().For([new TextFile("a.txt", "")]))
            .RunGenerators(CSharpCompilation.Create("Consumer"));
        Assert.True(SharedExtraction.OfProcess.Knows(ofGenerator, default));
    }

    [Fact]
    public async Task A_text_that_the_extraction_fails_on_is_reported_and_takes_nothing_from_the_others()
    {
        var extraction = new SharedExtraction((text, language) =>
            text.Words.Contains("throw") ? throw new InvalidOperationException()
            : text.Words.Contains("outside") ? ArticleExtractor.Extract(text, language) with { Flaws = new([new FlawModel(FlawKind.ImpossibleDate, new TextRange(5, 5000))]) }
            : ArticleExtractor.Extract(text, language));
        TextFile[] files = [new("a.txt", "Un titre\n\n« Nous partons, a dit Anne Roux."), new("b.txt", "« throw"), new("c.txt", "« outside"), new("d.txt", "Un autre\n\nNous partons », a dit Anne Roux.")];
        string text = TextRun.Lines(await TextRun.Of(RulesOf(extraction), files), withPath: true);
        Assert.Equal(
            """
            CG0208 a.txt(3,1)-(3,2) No mark closes what this « opens: write it, or delete this one
            CG0211 b.txt(1,1)-(1,1) CorpusGen fails on this text, so that its article has no quotes and figures (all others have theirs): report this defect of CorpusGen, with the text
            CG0211 c.txt(1,1)-(1,1) CorpusGen fails on this text, so that its article has no quotes and figures (all others have theirs): report this defect of CorpusGen, with the text
            CG0208 d.txt(3,14)-(3,15) No mark opens what this » closes: write it, or delete this one
            """.ReplaceLineEndings("\n"),
            text);
    }

    // A compiler server reads one corpus after the other.
    [Fact]
    public void What_was_not_asked_for_again_is_forgotten_some_time()
    {
        var values = new RecentTexts<string>();
        TextKey first = TextKey.Of("first", default, ArticleCorrections.None), kept = TextKey.Of("kept", default, ArticleCorrections.None);
        values.Keep(first, "first");
        for (int i = 0; i < 300_000; i++)
        {
            values.Keep(new TextKey((ulong)i, 1, 2, default, null), "");
            if (i % 1000 == 0)
                values.Keep(kept, values.GetOrAdd(kept, _ => "kept"));
        }

        Assert.False(values.TryGet(first, out _));
        Assert.True(values.TryGet(kept, out _));
        Assert.True(values.TryGet(new TextKey(299_999, 1, 2, default, null), out _));
    }

    private static void Generate(SharedExtraction extraction, IReadOnlyList<TextFile> files)
    {
        GeneratorRunResult result = CSharpGeneratorDriver.Create([new CorpusGenerator(extraction).AsSourceGenerator()], files, null, new ProjectOptions().For(files))
            .RunGenerators(CSharpCompilation.Create("Consumer")).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
    }
}
