using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>Emitted code is compiled beside the types of a program, which can have the name of any type that it uses.</summary>
public class FrameworkNameTests
{
    // Everything that emitted code names or has the type of.
    private static readonly Lazy<IReadOnlyList<ISymbol>> s_symbols = new(() => [.. Symbols()]);

    // Types that a program has where its corpus is.
    [Fact]
    public void Types_with_the_names_of_those_that_emitted_code_uses_do_not_disturb_it() =>
        AssertCompilesBeside("namespace News;", Types());

    [Fact]
    public void Types_of_these_names_outside_of_namespaces_do_not_disturb_it() =>
        AssertCompilesBeside("", Types());

    [Fact]
    public void A_type_with_the_name_of_a_namespace_does_not_disturb_it() =>
        AssertCompilesBeside("namespace News;", "public class System { } public class Microsoft { } public class CorpusGen { }");

    [Fact]
    public void A_namespace_with_the_name_of_one_of_the_framework_does_not_disturb_it() => AssertCompilesBeside("", """
        namespace News.System { public class Type { } }
        namespace News.System.Collections.Generic { public class List<T> { } }
        namespace News.News { public class Article { } }
        """);

    // Extension methods that any call would prefer if it were one of an extension method, and a method that makes a call of "nameof".
    [Fact]
    public void Global_usings_of_methods_do_not_disturb_it() =>
        AssertCompilesBeside(
            "global using News.Own; global using static News.Own.Extensions; global using Article = System.Int32; namespace News.Own;",
            "public static class Extensions { public static string nameof(object value) => \"\"; "
            + string.Concat(CalledMethods().Select(name => $"public static void {name}<T>(this T self, params object[] values) {{ }} ")) + "}");

    [Fact]
    public void No_emitted_code_calls_an_extension_method_as_if_it_were_one_of_its_object() =>
        Assert.DoesNotContain(s_symbols.Value.OfType<IMethodSymbol>(), method => method.ReducedFrom is not null);

    private static void AssertCompilesBeside(string head, string types)
    {
        string source = $"#pragma warning disable CS1591, CS8981\n{head}\n{types}\n";
        GeneratorRun.Of([SampleTexts.Harbour, SampleTexts.Bridge], ProjectOptions.Comparing, MarkedText.Extract, source: source).AssertAllCompiles();
        GeneratorRun.Of([SampleTexts.Bridge.Embedded()], ProjectOptions.Comparing, MarkedText.Extract, source: source, references: GeneratorRun.NetStandard).AssertAllCompiles();
    }

    // A public type for each type that emitted code uses, by its own name or without Attribute, and for each that is emitted in another one.
    private static string Types()
    {
        var types = new SortedSet<(string Name, int Arity)>(s_symbols.Value
            .Select(symbol => symbol as INamedTypeSymbol ?? symbol.ContainingType)
            .Where(type => type is not null && (type.ContainingType is not null || type.Locations.All(location => !location.IsInSource)))
            .SelectMany(type => new[] { (type.Name, type.Arity), (WithoutSuffix(type.Name), type.Arity) })
            .Where(type => type.Item1.Length > 0 && !type.Item1.StartsWith('<')));
        Assert.Empty(new[] { ("Attribute", 0), ("AttributeUsage", 0), ("Stream", 0), ("Encoding", 0), ("Interlocked", 0), ("IEnumerable", 0), ("List", 1), ("Rows", 0) }.Except(types));
        var source = new StringBuilder();
        foreach ((string name, int arity) in types)
            source.Append("public class ").Append(name).Append(arity == 0 ? "" : $"<{string.Join(", ", Enumerable.Range(0, arity).Select(i => "T" + i))}>").Append(" { }\n");
        return source.ToString();
    }

    private static string WithoutSuffix(string name) => name.EndsWith("Attribute") ? name[..^"Attribute".Length] : name;

    private static IEnumerable<string> CalledMethods() =>
        s_symbols.Value.OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary && method.CanBeReferencedByName).Select(method => method.Name)
            .Concat(["Where", "Select", "ToArray", "ToList", "GetEnumerator", "Deconstruct", "Add"])
            .Distinct();

    private static IEnumerable<ISymbol> Symbols()
    {
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Harbour, SampleTexts.Bridge], ProjectOptions.Comparing, MarkedText.Extract);
        foreach (SyntaxTree tree in run.Output.SyntaxTrees.Except(run.Input.SyntaxTrees))
        {
            SemanticModel model = run.Output.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().Where(node => node is ExpressionSyntax or AttributeSyntax))
            {
                if (model.GetSymbolInfo(node).Symbol is ISymbol symbol)
                    yield return symbol;
                if (model.GetTypeInfo(node).Type is INamedTypeSymbol type)
                    yield return type;
                if (model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol converted)
                    yield return converted;
            }
        }
    }
}
