using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Rules;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Diagnostics;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class SeverityTests
{
    // An empty text and a lost mark: a warning, and one that is none.
    private static readonly TextFile[] s_files = [new("a.txt", ""), new("b.txt", "« Nous partons, a dit Anne Roux.")];

    [Fact]
    public async Task What_takes_from_the_results_is_a_warning_and_what_news_is_full_of_is_not() =>
        Assert.Equal("CG0203 Warning, CG0208 Info", await Severities());

    [Fact]
    public async Task NoWarn_switches_a_rule_off() =>
        Assert.Equal("CG0208 Info", await Severities(new() { ["CG0203"] = ReportDiagnostic.Suppress }));

    [Fact]
    public async Task WarningsAsErrors_makes_a_rule_an_error() =>
        Assert.Equal("CG0203 Error, CG0208 Error", await Severities(new() { ["CG0203"] = ReportDiagnostic.Error, ["CG0208"] = ReportDiagnostic.Error }));

    [Fact]
    public async Task TreatWarningsAsErrors_leaves_what_is_no_warning() =>
        Assert.Equal("CG0203 Error, CG0208 Info", await Severities(general: ReportDiagnostic.Error));

    [Fact]
    public async Task A_globalconfig_sets_the_severity_of_a_rule() =>
        Assert.Equal("CG0203 Info, CG0208 Error", await Severities(globalConfig: "is_global = true\ndotnet_diagnostic.CG0203.severity = suggestion\ndotnet_diagnostic.CG0208.severity = error\n"));

    // Separators as people write them; in between, MSBuild makes blanks of them.
    [Theory]
    [InlineData("CG0203")]
    [InlineData("CG0205 CG0203")]
    [InlineData("CG0203,CG0208")]
    [InlineData("cg0203;CG0205")]
    [InlineData(" CG0203 ")]
    public async Task Metadata_of_a_file_switches_a_rule_off_for_this_file(string noWarn)
    {
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of(new TextFile("a.txt", "", ("FileNoWarn", noWarn)), new TextFile("b.txt", ""), new TextFile("c.txt", "", ("FileNoWarn", "CG0208")));
        Assert.Equal(["/project/b.txt", "/project/c.txt"], diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path));
    }

    [Theory]
    [InlineData("CG207", "CG207", "the id of a rule about texts, such as CG0207")]
    [InlineData("CG0203;cg0302", "cg0302", "the id of a rule about texts, such as CG0202")]
    [InlineData("CS1591", "CS1591", "ids of rules about texts, such as CG0207")]
    [InlineData("all", "all", "ids of rules about texts, such as CG0207")]
    public async Task An_id_in_metadata_that_is_of_no_rule_about_texts_is_an_error_with_the_nearest(string noWarn, string id, string use)
    {
        Diagnostic error = Assert.Single(await TextRun.Of<UnknownIdAnalyzer>(new TextFile("texts/a.txt", "Un texte.", ("FileNoWarn", noWarn))));
        Assert.Equal($"error CG0003: '{id}' is not a value of NoWarn for the CorpusFile texts/a.txt: use {use}", error.ToString()[(error.ToString().IndexOf(": ") + 2)..]);
        Assert.Equal("/project/texts/a.txt", error.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Every_id_that_is_reported_in_texts_can_be_in_metadata()
    {
        string[] ids = [.. typeof(TextAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(TextAnalyzer)) && type != typeof(UnknownIdAnalyzer))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(rule => rule.Id)];
        Assert.Empty(await TextRun.Of<UnknownIdAnalyzer>(new TextFile("a.txt", "Un texte.", ("FileNoWarn", string.Join(" ", ids)))));
    }

    [Fact]
    public async Task A_file_that_is_not_of_the_corpus_is_nobodys_business()
    {
        var options = new AnalyzerOptions([.. s_files], new ProjectOptions().For([s_files[1]]));
        var running = new CompilationWithAnalyzers(CSharpCompilation.Create("Consumer"), TextRun.AllRules, options);
        Assert.All(await running.GetAnalyzerDiagnosticsAsync(), diagnostic => Assert.Equal("/project/b.txt", diagnostic.Location.GetLineSpan().Path));
    }

    // As an editor does, which asks for the open file alone and runs nothing at the end of a compilation.
    [Fact]
    public async Task Every_rule_works_for_one_file_alone()
    {
        TextFile[] files = [new("a.txt", "Un texte qui est deux fois dans le corpus, et que tout le monde connaît."), new("b.txt", "Un texte qui est deux fois dans le corpus, et que tout le monde connaît.")];
        var running = new CompilationWithAnalyzers(CSharpCompilation.Create("Consumer"), TextRun.AllRules, new AnalyzerOptions([.. files], new ProjectOptions().For(files)));
        AnalysisResult result = await running.GetAnalysisResultAsync(files[1], TestContext.Current.CancellationToken);
        Assert.Equal("CG0207", Assert.Single(result.GetAllDiagnostics()).Id);
    }

    [Fact]
    public void Every_rule_has_a_page_and_stands_in_the_list_of_rules()
    {
        string folder = Path.Combine(Repository, "docs", "rules"), list = File.ReadAllText(Path.Combine(folder, "README.md"));
        DiagnosticDescriptor[] rules = [.. typeof(TextAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)];
        Assert.Equal(rules.Length, rules.Select(rule => rule.Id).Distinct().Count());
        foreach (DiagnosticDescriptor rule in rules)
        {
            string page = File.ReadAllText(Path.Combine(folder, rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page.ReplaceLineEndings("\n"));
            Assert.All(["**Why.**", "**How to correct it.**", "**How to switch it off.**"], heading => Assert.Contains(heading, page));
            string severity = !rule.IsEnabledByDefault ? "off" : rule.DefaultSeverity.ToString().ToLowerInvariant();
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {severity} |", list);
            Assert.Equal(DiagnosticDescriptors.HelpLink(rule.Id), rule.HelpLinkUri);
        }
    }

    private static string Repository => typeof(SeverityTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Repository").Value!;

    private static async Task<string> Severities(Dictionary<string, ReportDiagnostic>? specific = null, ReportDiagnostic general = ReportDiagnostic.Default, string? globalConfig = null)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: general, specificDiagnosticOptions: specific);
        if (globalConfig is not null)
            options = options.WithSyntaxTreeOptionsProvider(new GlobalConfig(globalConfig));
        return string.Join(", ", (await TextRun.Of(TextRun.AllRules, s_files, compilationOptions: options)).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}"));
    }

    // What the compiler makes of a .globalconfig.
    private sealed class GlobalConfig(string text) : SyntaxTreeOptionsProvider
    {
        private readonly ImmutableDictionary<string, ReportDiagnostic> _options =
            AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(SourceText.From(text), "/project/.globalconfig") }).GlobalConfigOptions.TreeOptions;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => _options.TryGetValue(diagnosticId, out severity);
    }
}
