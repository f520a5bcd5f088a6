using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Names;

/// <summary>Says at both titles that two articles would have one name, and at both texts that two files are given one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleNameAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NameRules.NameWantedTwice, NameRules.NameGivenTwice);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        CorpusNames names = report.Names;
        if (names.ByPath(text.File.Path) is not NamedArticle article)
            return;
        if (article.Holder is string holder)
            ReportLoser(text, report, names, article, holder);
        if (!names.IsGiven(article.Path))
            ReportHolder(text, report, names, article);
    }

    private static void ReportLoser(CorpusText text, TextReport report, CorpusNames names, NamedArticle article, string holder)
    {
        if (names.IsGiven(article.Path))
            report.At(default, NameRules.NameGivenTwice, holder, text.File.Name!, article.Name);
        else if (!names.IsGiven(holder))
            report.At(
                HeadingOf(names, article),
                NameRules.NameWantedTwice,
                article.Name,
                $"It would be called {names.ByPath(holder)!.Name} as {names.PlaceOf(holder)} is, whose path comes first",
                article.Path);
    }

    private static void ReportHolder(CorpusText text, TextReport report, CorpusNames names, NamedArticle article)
    {
        NamedArticle[] losers = names.LosersTo(article).ToArray();
        if (losers.Length == 0)
            return;
        string others = losers.Length == 1 ? "" : $" and {losers.Length - 1} more";
        report.At(
            HeadingOf(names, article),
            NameRules.NameWantedTwice,
            article.Name,
            $"{names.PlaceOf(losers[0].Path)}{others} would be called so too, and comes behind it by its path",
            text.File.Path);
    }

    private static TextRange HeadingOf(CorpusNames names, NamedArticle article) => names.HeadingOf(article.Path);
}
