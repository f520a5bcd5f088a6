using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Rules;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Names;

/// <summary>Says at both titles that two articles would have one name. Two files that are given one by their metadata stop the build before.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleNameAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NameRules.NameWantedTwice);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        CorpusNames names = report.Names;
        if (names.ByPath(text.File.Path) is not NamedArticle article || names.IsGiven(article.Path))
            return;
        if (article.Holder is string holder && !names.IsGiven(holder))
            Report(report, names, article, $"It would be called {names.ByPath(holder)!.Name} as {names.PlaceOf(holder)} is, whose path comes first");
        NamedArticle[] losers = names.LosersTo(article).ToArray();
        if (losers.Length > 0)
            Report(report, names, article, $"{names.PlaceOf(losers[0].Path)}{And(losers.Length - 1)} would be called so too, and comes behind it by its path");
    }

    private static void Report(TextReport report, CorpusNames names, NamedArticle article, string reason) =>
        report.At(names.HeadingOf(article.Path), NameRules.NameWantedTwice, article.Name, reason, article.Path);

    private static string And(int more) => more == 0 ? "" : string.Format(CultureInfo.InvariantCulture, " and {0} more", more);
}
