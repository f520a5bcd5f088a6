using System.Collections.Immutable;
using System.IO;
using System.Linq;
using CorpusGen.Generator.Clashes;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>What a program has in the namespace of its corpus, and what it sees of it.</summary>
public class ClashTests
{
    private const string Texts = "set <CorpusGenNamespace> in the project file to a namespace of its own, such as News.Texts";

    public static TheoryData<string> Names => new(EmittedType.All.Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_with_the_name_of_one_of_the_corpus_is_one_error_at_its_place(string name)
    {
        GeneratorRun run = Run($"namespace News;\n\ninternal class {name}\n{{\n}}\n", ("CorpusGenComparing", "true"));
        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0351", error.Id);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.StartsWith($"'News.{name}' is also the name of a type of the corpus: {Texts}", error.GetMessage());
        Assert.Equal($"Program.cs: (2,15)-(2,{15 + name.Length})", error.Location.GetLineSpan().ToString());
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("class Article { }")]
    [InlineData("record Article;")]
    [InlineData("struct Article { }")]
    [InlineData("partial class Article { }")]
    [InlineData("partial record Article(int Number);")]
    [InlineData("internal partial record Article;")]
    [InlineData("abstract partial record Article;")]
    [InlineData("partial record struct Article;")]
    [InlineData("class Unit { }")]
    [InlineData("enum Currency { }")]
    [InlineData("delegate void Block();")]
    [InlineData("interface Location { }")]
    [InlineData("class Corpus { }")]
    [InlineData("internal static partial class Corpus { }")]
    [InlineData("static partial class CorpusGenRuntime { }")]
    public void Whatever_is_not_the_type_of_the_corpus_with_more_members_is_an_error(string declaration)
    {
        GeneratorRun run = Run($"namespace News;\n{declaration}");
        Assert.Equal("CG0351", Assert.Single(run.Diagnostics).Id);
        Assert.DoesNotContain(run.AllDiagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("static partial class CorpusComparing { }", true)]
    [InlineData("class Saying { }", true)]
    [InlineData("static partial class CorpusComparing { }", false)]
    [InlineData("class Saying { }", false)]
    public void What_comparing_brings_is_taken_only_where_it_is_emitted(string declaration, bool isComparing)
    {
        GeneratorRun run = Run($"namespace News;\n{declaration}", ("CorpusGenComparing", isComparing ? "true" : "false"));
        Assert.Equal(isComparing ? ["CG0351"] : [], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.DoesNotContain(run.AllDiagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("partial record Article { public int Words => Text.Split(' ').Length; }")]
    [InlineData("public sealed partial record Article { public int Words => Text.Split(' ').Length; }")]
    [InlineData("public partial record Article { public int Words => 1; } partial record Article : System.IComparable<Article> { public int CompareTo(Article? other) => 0; }")]
    [InlineData("static partial class Corpus { public static int Words => Articles.Count; }")]
    [InlineData("partial class Corpus { public static int Words => Articles.Count; }")]
    [InlineData("partial record Score { public int Sum => First + Second; }")]
    [InlineData("class Article<T> { }")]
    [InlineData("class Rows { } class CorpusIndex { } class ArticleList { } class QuotesOf { }")]
    public void The_type_of_the_corpus_can_have_more_members(string declaration) =>
        Assert.Empty(Run($"#pragma warning disable CS1591\nnamespace News;\n{declaration}").AssertAllCompiles().Diagnostics);

    // What a program adds can have the names that emitted code uses.
    [Fact]
    public void Members_that_are_added_do_not_disturb_the_others() =>
        Assert.Empty(Run("""
            #pragma warning disable CS1591
            namespace News;
            partial record Article { public int Rows => 1; public string System => ""; public int CorpusIndex() => 2; }
            partial record Speaker { public string Corpus => ""; public int TextList => 1; public int Articles => 1; }
            partial record Figure { public int Print => 1; public int Math => 1; public int Text_ => 1; }
            """).AssertAllCompiles().Diagnostics);

    [Fact]
    public void The_message_says_how_to_add_members() =>
        Assert.EndsWith(
            "such as News.Texts, or declare it 'public sealed partial record Quote' to add members to the one of the corpus",
            Assert.Single(Run("namespace News;\npublic record Quote;").Diagnostics).GetMessage());

    [Fact]
    public void A_namespace_with_the_name_of_a_type_of_the_corpus_is_an_error_at_its_place()
    {
        Diagnostic error = Assert.Single(Run("namespace News.Corpus;\n\nclass Reader { }").Diagnostics);
        Assert.Equal("CG0351", error.Id);
        Assert.StartsWith("'News.Corpus' is also", error.GetMessage());
        Assert.Equal("Program.cs: (0,15)-(0,21)", error.Location.GetLineSpan().ToString());
    }

    [Fact]
    public void What_the_message_says_helps()
    {
        const string Source = "namespace News { record Article; } namespace News.Texts { } namespace News.Texts2 { class C { } }";
        Assert.Contains("such as News.Texts3", Assert.Single(Run(Source).Diagnostics).GetMessage());
        Assert.Empty(Run(Source, ("CorpusGenNamespace", "News.Texts3")).AssertAllCompiles().Diagnostics);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_corpora_in_one_namespace_are_one_warning(bool isInternal)
    {
        string visibility = isInternal ? "internal" : "public";
        GeneratorRun library = Run(isInternal ? "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]" : "", ("CorpusGenVisibility", visibility));
        GeneratorRun app = Refer(library, "", ("CorpusGenVisibility", visibility));
        Diagnostic warning = Assert.Single(app.Diagnostics);
        Assert.Equal("CG0352", warning.Id);
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Matches(@"^The reference Consumer has News\.Approximation and \d+ more as well, .* such as News\.Texts$", warning.GetMessage());
        Assert.Empty(Refer(library, "", ("CorpusGenNamespace", "News.Texts")).AssertAllCompiles().Diagnostics);
    }

    [Fact]
    public void A_corpus_that_a_reference_keeps_for_itself_is_nobodys_business() =>
        Assert.Empty(Refer(Run("", ("CorpusGenVisibility", "internal")), "").AssertAllCompiles().Diagnostics);

    [Fact]
    public void A_type_of_a_reference_with_the_name_of_one_of_the_corpus_is_a_warning() =>
        Assert.StartsWith(
            "The reference Library has News.Article as well",
            Assert.Single(Refer(Compile("namespace News; public class Article { }"), "").AssertAllCompiles().Diagnostics).GetMessage());

    // The rules of C# that CG0353 is about.
    [Theory]
    [InlineData("Acme.Corpus", "using Acme.Corpus; namespace Acme.App; class C { int Count => Corpus.Articles.Count; }", false)]
    [InlineData("Acme.Corpus", "namespace Acme.App; using Corpus = global::Acme.Corpus.Corpus; class C { int Count => Corpus.Articles.Count; }", true)]
    [InlineData("Acme.Texts", "using Acme.Texts; namespace Acme.App; class C { int Count => Corpus.Articles.Count; }", true)]
    [InlineData("Acme.Corpus", "namespace Acme.Corpus; class C { int Count => Corpus.Articles.Count; }", true)]
    [InlineData("Corpus", "using Corpus; class C { int Count => Corpus.Articles.Count; }", false)]
    [InlineData("Corpus", "class C { int Count => Corpus.Corpus.Articles.Count; }", true)]
    public void Code_sees_the_class_or_the_namespace(string corpus, string source, bool seesClass) =>
        Assert.Equal(seesClass, Run(source, ("RootNamespace", corpus)).AllDiagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));

    private static GeneratorRun Run(string source, params (string Name, string Value)[] properties) =>
        GeneratorRun.Of([SampleTexts.Bridge], new ProjectOptions(properties), MarkedText.Extract, source: source);

    private static GeneratorRun Refer(GeneratorRun library, string source, params (string Name, string Value)[] properties) =>
        Refer(MetadataReference.CreateFromImage(library.Image), source, properties);

    private static GeneratorRun Refer(MetadataReference library, string source, params (string Name, string Value)[] properties) =>
        GeneratorRun.Of([SampleTexts.Bridge], new ProjectOptions(properties), MarkedText.Extract, source: source, references: GeneratorRun.Net.Add(library), assemblyName: "App");

    private static MetadataReference Compile(string source)
    {
        using var image = new MemoryStream();
        Assert.True(CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(source)], GeneratorRun.Net, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image).Success);
        return MetadataReference.CreateFromImage(ImmutableArray.Create(image.ToArray()));
    }
}
