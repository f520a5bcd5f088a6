using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Benchmarks.Corpus.Writing;
using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>How long the generator takes after an edit, in an editor's place: milliseconds, the median of many.</summary>
/// <param name="Code">After an edit of C#.</param>
/// <param name="CodeWithEmptyPipeline">The same, of a generator that only selects the path of each text: what the driver itself costs.</param>
/// <param name="Text">After an edit of one text.</param>
internal sealed record EditTimes(double Code, double CodeWithEmptyPipeline, double Text)
{
    // So many that more than half of them meet code that the runtime has optimized, as in an editor that was not opened just now.
    private const int CodeEdits = 501;

    private const int TextEdits = 51;

    public static EditTimes Measure(int count)
    {
        MadeText[] texts = Enumerable.Range(0, count).Select(number => new MadeText(number, ArticleText.Of(number))).ToArray();
        GeneratorDriver corpus = Start(new CorpusGenerator(), texts);
        GeneratorDriver empty = Start(new EmptyGenerator(), texts);
        (double code, double codeWithEmptyPipeline) = EditCode(corpus, empty);
        return new EditTimes(code, codeWithEmptyPipeline, EditText(corpus, texts));
    }

    private static GeneratorDriver Start(IIncrementalGenerator generator, MadeText[] texts) => CSharpGeneratorDriver
        .Create([generator.AsSourceGenerator()], texts, new CSharpParseOptions(LanguageVersion.CSharp11), new MadeOptions(texts))
        .RunGenerators(s_compilation);

    // In turn, so that both meet the machine in the same state.
    private static (double Corpus, double Empty) EditCode(GeneratorDriver corpus, GeneratorDriver empty)
    {
        List<double> corpusTimes = [], emptyTimes = [];
        for (int edit = 1; edit <= CodeEdits; edit++)
        {
            Compilation compilation = Edited(edit);
            corpusTimes.Add(Run(ref corpus, compilation));
            emptyTimes.Add(Run(ref empty, compilation));
        }

        return (Median(corpusTimes), Median(emptyTimes));
    }

    private static double Run(ref GeneratorDriver driver, Compilation compilation)
    {
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(compilation);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double EditText(GeneratorDriver driver, MadeText[] texts)
    {
        Compilation compilation = Edited(0);
        driver = driver.RunGenerators(compilation);
        var times = new List<double>();
        for (int edit = 1; edit <= TextEdits; edit++)
        {
            int number = edit * (texts.Length / (TextEdits + 1));
            var edited = new MadeText(number, ArticleText.Of(number) + "Ils étaient 12.\n");
            GeneratorDriver editing = driver.ReplaceAdditionalText(texts[number], edited);
            times.Add(Run(ref editing, compilation));
            driver = editing;
        }

        return Median(times);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly SyntaxTree s_file = Parse(0);

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Edited", [s_file], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    // An editor keeps the references and replaces the file that was edited.
    private static Compilation Edited(int edit) => s_compilation.ReplaceSyntaxTree(s_file, Parse(edit));

    private static SyntaxTree Parse(int edit) =>
        CSharpSyntaxTree.ParseText($"class Edited {{ int Number => {edit}; }}", new CSharpParseOptions(LanguageVersion.CSharp11));

    private sealed class MadeText(int number, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = "/made/" + ArticleFiles.PathOf(number);

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class MadeOptions(MadeText[] texts) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Options(string.Join('|', texts.Select(text => "CorpusGen/" + text.Path["/made/".Length..])));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(string files) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key switch
                {
                    "build_property.CorpusGenDirectory" => "/made",
                    "build_property.CorpusGenFiles" => files,
                    _ => null,
                };
                return value is not null;
            }
        }
    }

    private sealed class EmptyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select((text, _) => text.Path),
            static (_, _) => { });
    }
}
