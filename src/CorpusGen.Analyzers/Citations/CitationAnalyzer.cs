using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Names;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Analyzers.Citations;

/// <summary>Looks up each constant that is a citation: what <c>Corpus.Cite</c> is given, and what is called <c>[Citation]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that has the words as they were said.</summary>
    internal const string WordsProperty = "Words";

    /// <summary>The property that has the name of the quote, <c>Corpus.Quotes.TheTitle.TheWords</c>, where it stands for the whole call.</summary>
    internal const string MemberProperty = "Member";

    private const int MostCharacters = 60;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CitationRules.NotInCorpus, CitationRules.Altered);

    /// <summary>Reads texts; hosts have one for all rules.</summary>
    internal SharedExtraction Extraction { get; init; } = SharedExtraction.OfProcess;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            Analyze,
            OperationKind.Argument, OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer, OperationKind.SimpleAssignment, OperationKind.Return);
    }

    private void Analyze(OperationAnalysisContext context)
    {
        IOperation? cited = context.Operation switch
        {
            // What a parameter has by itself is reported where it is declared.
            IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue } argument => IsCite(argument) || IsCitation(argument.Parameter) ? argument.Value : null,
            IFieldInitializerOperation field => field.InitializedFields.Any(IsCitation) ? field.Value : null,
            IPropertyInitializerOperation property => property.InitializedProperties.Any(IsCitation) ? property.Value : null,
            IParameterInitializerOperation parameter => IsCitation(parameter.Parameter) ? parameter.Value : null,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => IsCitation(target.Member) ? assignment.Value : null,
            IReturnOperation { ReturnedValue: { } value } => context.ContainingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } && IsCitation(property) ? value : null,
            _ => null,
        };
        if (cited?.ConstantValue is { HasValue: true, Value: string words } && cited.Syntax.SyntaxTree is not null)
            Check(context, cited, words);
    }

    private static bool IsCite(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod: { Name: "Cite", Parameters.Length: 1 } method } && CorpusLists.IsCorpus(method.ContainingType);

    private static bool IsCitation(ISymbol? symbol) =>
        symbol is not null
        && symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "CitationAttribute" } type && CorpusLists.CorpusOf(type) is not null);

    private void Check(OperationAnalysisContext context, IOperation cited, string words)
    {
        CorpusWords corpus = CorpusWords.Of(context.Compilation, context.Options, Extraction, context.CancellationToken);
        WordMatch match = corpus.Index.Match(words, Language.Unknown, MatchPolicy.Version1);
        WordsOfFile? place = corpus.PlaceOf(match);
        if (match.Verdict == Verdict.Verbatim && !match.IsPassage)
            return;
        string shown = words.Length > MostCharacters ? words.Substring(0, MostCharacters - 1) + "…" : words;
        if (match.Verdict == Verdict.Altered && place is not null)
        {
            ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(WordsProperty, match.Nearest);
            if (!match.IsPassage && cited.Parent is IArgumentOperation argument && IsCite(argument)
                && QuoteMember.Of(((IInvocationOperation)argument.Parent!).TargetMethod.ContainingType, place) is string member)
            {
                properties = properties.Add(MemberProperty, member);
            }

            context.ReportDiagnostic(Diagnostic.Create(CitationRules.Altered, cited.Syntax.GetLocation(), properties, shown, match.Difference, match.Nearest, place.Place));
            return;
        }

        string reason = place is not null ? $"the words stand at {place.Place}, and nobody is quoted there"
            : match.Verdict == Verdict.None ? "one or two words are a citation only where somebody said just these"
            : "no article has words like these; if its article is gone, so must the citation be";
        context.ReportDiagnostic(Diagnostic.Create(CitationRules.NotInCorpus, cited.Syntax.GetLocation(), shown, reason));
    }
}
