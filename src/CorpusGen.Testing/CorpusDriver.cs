using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Generator;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Testing;

/// <summary>
/// Runs the generator over texts as a build of a project with these <c>CorpusFile</c> items would. What it returns is ready for <c>Verify(…)</c> of
/// Verify.SourceGenerators; for other tools, <see cref="EmittedFiles"/> and <see cref="Diagnostics"/> are plain texts.
/// </summary>
/// <example><code>Task test = Verify(CorpusDriver.Run("articles"));</code></example>
public static class CorpusDriver
{
    /// <summary>Runs the generator over the texts of a folder and of the folders in it.</summary>
    /// <param name="folder">
    /// An absolute path, or one from the folder of the test's project; where there is no such folder, one from the current folder, which is that of the built
    /// test.
    /// </param>
    /// <param name="settings">The settings of the project; null for those of a project that sets none.</param>
    /// <param name="callerFile">Left to the compiler: the file that the call is in, by which the project is found.</param>
    /// <returns>A driver that has run. The paths in its results are the same on every machine.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message has the full paths.</exception>
    /// <exception cref="FileNotFoundException">There is no text in it.</exception>
    /// <exception cref="ArgumentException">The settings speak of a text that is not among those found.</exception>
    /// <example><code>GeneratorDriver driver = CorpusDriver.Run("articles", new CorpusDriverSettings { Namespace = "News" });</code></example>
    public static GeneratorDriver Run(string folder, CorpusDriverSettings? settings = null, [CallerFilePath] string callerFile = "")
    {
        settings ??= new CorpusDriverSettings();
        return Run(TextFolder.Find(folder, callerFile).Read(settings.Pattern), settings);
    }

    /// <summary>Runs the generator over texts, with the settings of a project that sets none.</summary>
    /// <param name="texts">The path of each from the project's folder, as in <c>texts/a.txt</c>, and what is in it.</param>
    /// <returns>A driver that has run.</returns>
    /// <exception cref="ArgumentException">There is no text, or a path that is no such path or is there twice.</exception>
    /// <example><code>GeneratorDriver driver = CorpusDriver.Run(("a.txt", "Un titre\n\nElle a dit : « Oui. »\n"));</code></example>
    public static GeneratorDriver Run(params (string Path, string Text)[] texts) => Run(new CorpusDriverSettings(), texts);

    /// <summary>Runs the generator over texts.</summary>
    /// <param name="settings">The settings of the project.</param>
    /// <param name="texts">The path of each from the project's folder, as in <c>texts/a.txt</c>, and what is in it.</param>
    /// <returns>A driver that has run.</returns>
    /// <exception cref="ArgumentException">
    /// There is no text, a path that is no such path or is there twice, or settings of a text that is not among these.
    /// </exception>
    /// <example><code>GeneratorDriver driver = CorpusDriver.Run(new CorpusDriverSettings { Members = "Articles" }, ("a.txt", text));</code></example>
    public static GeneratorDriver Run(CorpusDriverSettings settings, params (string Path, string Text)[] texts)
    {
        if (settings is null)
            throw new ArgumentNullException(nameof(settings));
        if (texts is null || texts.Length == 0)
            throw new ArgumentException("There is no text to run the generator over.", nameof(texts));
        return Run([.. texts.Select(text => new ProjectText(text.Path, SourceText.From(text.Text ?? "", Encoding.UTF8)))], settings);
    }

    /// <summary>The emitted files in the order of their names: the name of each, such as <c>Corpus.Part07.g.cs</c>, and the code.</summary>
    /// <param name="driver">One that has run.</param>
    /// <returns>Code whose lines end in <c>\n</c>.</returns>
    /// <exception cref="InvalidOperationException">The generator has failed.</exception>
    /// <example><code>foreach ((string name, string code) in CorpusDriver.Run("articles").EmittedFiles()) { … }</code></example>
    public static IReadOnlyList<(string Name, string Text)> EmittedFiles(this GeneratorDriver driver) =>
        [.. Results(driver)
            .SelectMany(result => result.GeneratedSources)
            .Select(source => (source.HintName, source.SourceText.ToString()))
            .OrderBy(file => file.HintName, StringComparer.Ordinal)];

    /// <summary>What the generator reports: the id of each diagnostic, such as <c>CG0002</c>, and the line that a build prints of it.</summary>
    /// <param name="driver">One that has run.</param>
    /// <returns>An empty list when all is well. Paths are from the project's folder.</returns>
    /// <exception cref="InvalidOperationException">The generator has failed.</exception>
    /// <example><code>Assert.Empty(CorpusDriver.Run("articles").Diagnostics());</code></example>
    public static IReadOnlyList<(string Id, string Text)> Diagnostics(this GeneratorDriver driver) =>
        [.. Results(driver)
            .SelectMany(result => result.Diagnostics)
            .Select(diagnostic => (diagnostic.Id, LineOf(diagnostic)))];

    private static string LineOf(Diagnostic diagnostic) =>
        CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture).Replace(ProjectText.Folder + "/", "");

    private static GeneratorDriver Run(IReadOnlyList<ProjectText> texts, CorpusDriverSettings settings)
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Corpus",
            references: FrameworkReferences.All,
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        AnalyzerConfigOptionsProvider options = ProjectOptions.Of(texts, settings);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator(SharedExtraction.OfProcess, emitsRuntime: settings.KeepsConstantFiles).AsSourceGenerator()],
            settings.Corrections is null ? texts : [.. texts, new ProjectText(ProjectText.Corrections, SourceText.From(settings.Corrections, Encoding.UTF8))],
            parseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
        return driver.RunGenerators(compilation);
    }

    private static IEnumerable<GeneratorRunResult> Results(GeneratorDriver driver)
    {
        if (driver is null)
            throw new ArgumentNullException(nameof(driver));
        foreach (GeneratorRunResult result in driver.GetRunResult().Results)
        {
            if (result.Exception is not null)
                throw new InvalidOperationException("The generator has failed: " + result.Exception.Message, result.Exception);
            yield return result;
        }
    }
}
