using System.Collections.Generic;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Rules;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class UnknownSpeakerTests
{
    private static readonly TextFile s_text = new("a.txt", "« Le pont est fermé depuis hier et personne ne sait pourquoi il l'est encore ! »\n\n« Nous partons », a dit Anne Roux.");

    [Fact]
    public async Task It_is_off_unless_it_is_asked_for() => Assert.Empty(await TextRun.Of([new UnknownSpeakerAnalyzer()], [s_text]));

    [Fact]
    public async Task A_quote_whose_speaker_is_not_found_is_reported_at_its_words()
    {
        CSharpCompilationOptions options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["CG0210"] = ReportDiagnostic.Warn });
        Assert.Equal(
            "CG0210 (1,3)-(1,79) Nobody is found who says 'Le pont est fermé depuis hier et personne ne sait pourquoi i…'",
            TextRun.Lines(await TextRun.Of([new UnknownSpeakerAnalyzer()], [s_text], compilationOptions: options)));
    }
}
