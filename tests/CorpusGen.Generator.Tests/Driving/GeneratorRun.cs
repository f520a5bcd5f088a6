using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Driving;

/// <summary>
/// Runs the generator over a project, then a second time over the same project, and asserts that the second run takes everything from the
/// cache, unless the texts are many or the test is not about that. Every test of the generator goes through here.
/// </summary>
internal sealed class GeneratorRun
{
    // The driver tracks a step by going through all that it came from, again and again where steps collect: with forty texts that takes seconds, with hundreds it would not end.
    private const int MostTracked = 8;

    private GeneratorRun(GeneratorDriver driver, Compilation input, Compilation output)
    {
        Driver = driver;
        Input = input;
        Output = output;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Input { get; }

    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public static ImmutableArray<MetadataReference> Net { get; } =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.") || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    public static ImmutableArray<MetadataReference> NetStandard { get; } = [MetadataReference.CreateFromFile(RepositoryFiles.NetStandard)];

    // Held, so that what the compiler has read of the references is there for every run.
    private static readonly IAssemblySymbol[] s_read = [.. new[] { Net, NetStandard }.Select(references => CSharpCompilation.Create("Reader", references: references).GetSpecialType(SpecialType.System_Object).ContainingAssembly)];

    /// <summary>Marked texts, in a project on .NET with default settings.</summary>
    public static GeneratorRun OfMarked(params TextFile[] texts) => Of(texts, extract: MarkedText.Extract);

    /// <summary>Texts as they are, read by the real extraction unless another one is given.</summary>
    public static GeneratorRun Of(
        IEnumerable<TextFile> texts,
        ProjectOptions? options = null,
        Func<string, Language?, ArticleModel>? extract = null,
        LanguageVersion languageVersion = LanguageVersion.CSharp11,
        ImmutableArray<MetadataReference>? references = null,
        string source = "",
        int mostInClass = ListClasses.MostArticles,
        string assemblyName = "Consumer",
        IEnumerable<TextFile>? additional = null,
        bool isTracked = true)
    {
        var parseOptions = new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose);
        CSharpCompilation compilation = CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(source, parseOptions, path: "Program.cs", encoding: Encoding.UTF8)],
            references ?? Net,
            // Tests run beside each other, so that the compiler need not do several things at once.
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true, concurrentBuild: false));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator(new SharedExtraction(extract is null ? ArticleExtractor.Extract : (source, language) => extract(source.Words, language)), mostInClass).AsSourceGenerator()],
            [.. texts, .. additional ?? []],
            parseOptions,
            (options ?? new ProjectOptions()).For(texts),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked && texts.Count() <= MostTracked));
        return Run(driver, compilation);
    }

    /// <summary>Runs once more after a change of the driver's texts or options, or of the compilation.</summary>
    public GeneratorRun Again(Func<GeneratorDriver, GeneratorDriver>? change = null, Compilation? compilation = null) =>
        Run(change is null ? Driver : change(Driver), compilation ?? Input, isFirst: false);

    /// <summary>The generated file with a hint name.</summary>
    public string this[string hintName] =>
        Result.GeneratedSources.SingleOrDefault(source => source.HintName == hintName).SourceText?.ToString()
        ?? throw new KeyNotFoundException($"No {hintName} in {string.Join(", ", Result.GeneratedSources.Select(source => source.HintName))}.");

    /// <summary>All generated code that depends on the texts.</summary>
    public string Generated => string.Join("\n", Result.GeneratedSources
        .Where(source => source.HintName.StartsWith("Corpus.") && source.HintName != "Corpus.g.cs")
        .Select(source => source.SourceText.ToString()));

    /// <summary>What the compiler says of all code before it writes an assembly.</summary>
    public ImmutableArray<Diagnostic> AllDiagnostics => CompiledCode.DiagnosticsOf(Output);

    /// <summary>The assembly of all code, which compiles without an error or a warning, without resources.</summary>
    public byte[] Image
    {
        get
        {
            (byte[] image, ImmutableArray<Diagnostic> diagnostics) = CompiledCode.Emit(Output);
            AssertNoProblem(diagnostics);
            return image;
        }
    }

    /// <summary>
    /// What the texts and the code of the project bring compiles without an error or a warning: the syntax, all declarations, and what is in those files that are not the same for every corpus. Where settings,
    /// references or names could change what the others mean, <see cref="AssertAllCompiles"/> is asked, which takes several times as long.
    /// </summary>
    public GeneratorRun AssertCompiles()
    {
        HashSet<string> constant = [.. RuntimeFile.All.Select(file => file.Folder + ".g.cs")];
        AssertNoProblem(Output.GetParseDiagnostics().Concat(Output.GetDeclarationDiagnostics()).Concat(Output.SyntaxTrees
            .Where(tree => !constant.Contains(Path.GetFileName(tree.FilePath)))
            .SelectMany(tree => Output.GetSemanticModel(tree).GetMethodBodyDiagnostics())));
        return this;
    }

    /// <summary>All emitted code compiles, with XML docs, without an error or a warning.</summary>
    public GeneratorRun AssertAllCompiles()
    {
        AssertNoProblem(AllDiagnostics);
        return this;
    }

    /// <summary>Fails the test if there is an error or a warning among what the compiler says.</summary>
    public static void AssertNoProblem(IEnumerable<Diagnostic> diagnostics)
    {
        string[] problems = diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()).ToArray();
        Assert.True(problems.Length == 0, string.Join("\n", problems.Take(20)));
    }

    /// <summary>The outputs of a step, with why each was or was not run.</summary>
    public IReadOnlyList<(object Value, IncrementalStepRunReason Reason)> Step(string name) =>
        Result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? steps.SelectMany(step => step.Outputs).ToArray()
            : [];

    private static GeneratorRun Run(GeneratorDriver driver, Compilation compilation, bool isFirst = true)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        var run = new GeneratorRun(driver, compilation, output);
        Assert.Null(run.Result.Exception);
        if (isFirst)
            AssertSecondRunIsCached(driver, compilation);
        return run;
    }

    // A clone of the compilation: the same in content, another object, as it is after a key press in a host.
    private static void AssertSecondRunIsCached(GeneratorDriver driver, Compilation compilation)
    {
        GeneratorRunResult second = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        IEnumerable<string> repeated = second.TrackedSteps.Values
            .Concat(second.TrackedOutputSteps.Values)
            .SelectMany(steps => steps)
            .Where(step => step.Name is not null && typeof(TrackingNames).GetField(step.Name) is not null)
            .Concat(second.TrackedOutputSteps.Values.SelectMany(steps => steps))
            .SelectMany(step => step.Outputs.Select(output => (step.Name, output.Reason)))
            .Where(step => step.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(step => $"{step.Name}: {step.Reason}");
        Assert.Empty(repeated);
    }
}
