using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>The kinds of project that the package works in: nothing is said of any, with warnings as errors.</summary>
public sealed class FrameworkTests(FrameworkTests.Batch batch) : IClassFixture<FrameworkTests.Batch>
{
    private const string Strict = "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><RunAnalyzers></RunAnalyzers>";

    // With the code that compares, which is left out where one more kind of project says nothing new about it.
    private const string Whole = Strict + "<CorpusGenComparing></CorpusGenComparing>";

    private const string Count = """
        using App;

        System.Console.WriteLine($"{Corpus.Articles.Count} {Corpus.Quotes[0].Speaker} {Corpus.Figures.LePortRouvre.PlusDe50MillionsDeVisiteurs.Value}");
        """;

    private static readonly Consumer s_newest = Consumer.Of("newest", $"<OutputType>Exe</OutputType>{Strict}", code: Count);

    private static readonly Consumer s_standard = Consumer.Of("standard", $"{Whole}<TargetFramework>netstandard2.0</TargetFramework><LangVersion>11</LangVersion>");

    private static readonly Consumer s_framework = Consumer.Of("framework", $"{Whole}<TargetFramework>net472</TargetFramework><LangVersion>11</LangVersion>");

    private static readonly Consumer s_several = Consumer.Of(
        "several", $"<TreatWarningsAsErrors>true</TreatWarningsAsErrors><TargetFramework></TargetFramework><TargetFrameworks>FRAMEWORK;netstandard2.0</TargetFrameworks><LangVersion>11</LangVersion>");

    private static readonly Consumer s_web = Consumer.Of("web", $"{Strict}<ImplicitUsings>enable</ImplicitUsings>", sdk: "Microsoft.NET.Sdk.Web", code: """
        using App;

        WebApplication app = WebApplication.Create(args);
        app.MapGet("/", () => Corpus.Quotes);
        app.MapGet("/article", () => Corpus.Articles[0].Text);
        app.Run();
        """);

    // Trimming, ahead-of-time compilation and a single file are each an analyzer of the SDK, which reads the emitted code as well.
    private static readonly Consumer s_trimmed = Consumer.Of("trimmed", $"<OutputType>Exe</OutputType><IsAotCompatible>true</IsAotCompatible>{Whole}", code: Count);

    private static readonly Consumer s_analysed = Consumer.Of(
        "analysed",
        $"""
        {Whole}<AnalysisMode>All</AnalysisMode><AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile>
        """,
        code: """
        namespace App;

        /// <summary>Reads the corpus.</summary>
        public static class Reader
        {
            /// <summary>How many quotes there are.</summary>
            public static int Quotes => Corpus.Quotes.Count;
        }

        """);

    private static readonly Consumer s_polyfilled = Consumer.Of(
        "polyfilled",
        $"""
        {Strict}<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>
        <PolySharpExcludeGeneratedTypes>System.Runtime.CompilerServices.IsExternalInit</PolySharpExcludeGeneratedTypes>
        """,
        """<PackageReference Include="PolySharp" Version="1.16.0" PrivateAssets="all" />""",
        code: "namespace App; internal sealed record Reader(System.Index Last, int Count = 1) { public required string Name { get; init; } }");

    private static readonly Consumer s_native = Consumer.Of("native", $"<OutputType>Exe</OutputType><PublishAot>true</PublishAot>{Whole}", code: Count);

    [Fact]
    public async Task A_program_for_the_newest_framework() => await AssertPrintsCounts(s_newest);

    [Fact]
    public void A_library_for_netstandard() => batch.AssertBuilt(s_standard, "netstandard2.0");

    [Fact]
    public void A_library_for_the_framework_of_Windows() => batch.AssertBuilt(s_framework, "net472");

    [Fact]
    public void A_library_for_several_frameworks()
    {
        batch.AssertBuilt(s_several, PackedPackage.Framework);
        batch.AssertBuilt(s_several, "netstandard2.0");
    }

    [Fact]
    public void A_web_application() => batch.AssertBuilt(s_web);

    [Fact]
    public async Task A_program_that_is_to_be_trimmed_and_compiled_ahead() => await AssertPrintsCounts(s_trimmed);

    [Fact]
    public void A_library_with_every_rule_of_the_SDK() => batch.AssertBuilt(s_analysed);

    [Fact]
    public void A_library_that_has_the_types_of_newer_frameworks_from_PolySharp() => batch.AssertBuilt(s_polyfilled, "netstandard2.0");

    // Takes half a minute, and packages of the SDK of a hundred megabytes.
    [Fact]
    public async Task A_program_that_is_published_as_machine_code()
    {
        Assert.SkipUnless(Batch.IsWhole, "CORPUSGEN_TESTS is not 'whole'");
        Assert.Equal("2 Paul Durand 50000000", await batch.Publish(s_native));
    }

    private async Task AssertPrintsCounts(Consumer consumer) => Assert.Equal("2 Paul Durand 50000000", await batch.Run(consumer));

    /// <summary>Projects of all kinds.</summary>
    public sealed class Batch(PackedPackage package) : ConsumerBatch(package)
    {
        internal static bool IsWhole => Environment.GetEnvironmentVariable("CORPUSGEN_TESTS") == "whole";

        internal override IReadOnlyList<Consumer> Consumers =>
            [s_newest, s_standard, s_framework, s_several, s_web, s_trimmed, s_analysed, s_polyfilled];
    }
}
