using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Citations;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class DraftTests
{
    private static readonly TextFile s_dam = new("texts/dam.txt", """
        La digue rouvre

        « La digue tiendra dix ans, peut-être vingt », a promis la maire Hélène Caradec. « Nous ne demandons pas la lune », a dit le pêcheur Yann Le Goff.

        Les vannes rouillées ont été changées en deux nuits. Les travaux de la digue ont coûté 12 millions d'euros à la commune, et 40 ouvriers ont travaillé sur la digue.
        """);

    [Theory]
    [InlineData("La maire Hélène Caradec l’a dit : « La digue tiendra dix ans ».", "")]
    [InlineData("La maire l’a dit : « La digue tiendra cent ans ».", "CG0443 (1,22)-(1,47) “La digue tiendra cent ans” is altered: 'dix' became 'cent'; texts/dam.txt(3,3)")]
    [InlineData("Le préfet Marc Aubry a juré : « La digue tiendra dix ans ».", "CG0444 (1,33)-(1,57) “La digue tiendra dix ans” was said by Hélène Caradec; texts/dam.txt(3,3)")]
    [InlineData("« La mer n’entrera plus jamais dans nos caves », a assuré Hélène Caradec.", "CG0445 (1,3)-(1,46) No article has words like “La mer n’entrera plus jamais dans nos caves”")]
    [InlineData("---\ntitle: Note\n---\n\n*Note* : la maire l’a dit, « La digue tiendra **cent** ans ».", "CG0443")]
    [InlineData("Les « vannes rouillées ont été changées » vite.", "")]
    [InlineData("Les travaux de la digue ont coûté 15 millions d'euros à la commune.", "CG0446 (1,35)-(1,54) No article gives “15 millions d'euros”: 12 millions d'euros in texts/dam.txt(5,88)")]
    [InlineData("Sur la digue, 60 ouvriers ont travaillé.", "CG0446")]
    [InlineData("Sur la digue, plus de 30 ouvriers ont travaillé, et 80 mouettes ont regardé.", "")]
    [InlineData("", "")]
    public async Task A_draft_is_checked_at_its_places(string draft, string expected)
    {
        string said = TextRun.Lines(await Run(new TextFile("drafts/a.md", draft)));
        if (expected.Length == 6)
            Assert.StartsWith(expected, said);
        else
            Assert.Equal(expected, said);
    }

    [Fact]
    public async Task A_draft_can_switch_a_rule_off() =>
        Assert.Empty(await Run(new TextFile("drafts/a.md", "La maire l’a dit : « La digue tiendra cent ans ».").With("FileNoWarn", "CG0443")));

    // The corpus is what people say of it.
    [Theory]
    [InlineData("Le préfet Marc Aubry a juré : « La digue tiendra dix ans ».", "CG0444", "- in: dam.txt\n  quote: La digue tiendra\n  speaker: Marc Aubry\n")]
    [InlineData("Les travaux de la digue ont coûté 15 millions d'euros à la commune.", "CG0446", "- in: dam.txt\n  figure: 12 millions\n  value: 15000000\n")]
    public async Task A_draft_is_checked_against_texts_with_their_corrections(string draft, string id, string corrections)
    {
        Assert.Equal(id, Assert.Single(await Run(new TextFile("drafts/a.md", draft))).Id);
        Assert.Empty(await Run(new TextFile("drafts/a.md", draft), corrections));
    }

    [Fact]
    public async Task What_is_no_draft_is_not_checked() =>
        Assert.Empty(await Run(new TextFile("notes/a.md", "La maire l’a dit : « La digue tiendra cent ans ».")));

    private static async Task<IEnumerable<Diagnostic>> Run(TextFile draft, string? corrections = null)
    {
        var failures = new List<Exception>();
        (string, string)[] drafts = [("CorpusGenDraftFiles", "drafts/a.md")];
        TextFile[] other = corrections is null ? [] : [new TextFile("corrections.yml", corrections)];
        var options = new AnalyzerOptions([s_dam, draft, .. other], new ProjectOptions(corrections is null ? drafts : [.. drafts, ("CorpusGenCorrections", "corrections.yml")]).For([s_dam]));
        CSharpCompilation compilation = CSharpCompilation.Create("Consumer", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var running = new CompilationWithAnalyzers(
            compilation, [new DraftAnalyzer()], new CompilationWithAnalyzersOptions(options, (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        IEnumerable<Diagnostic> diagnostics = (await running.GetAnalyzerDiagnosticsAsync()).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start);
        Assert.Empty(failures);
        return diagnostics;
    }
}
