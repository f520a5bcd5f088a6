using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Settings;

/// <summary>What the compilation that the code is emitted into offers it.</summary>
/// <param name="OldLanguageVersion">Its C# version when that is older than the emitted code, else null.</param>
/// <param name="HasInit">Whether it can compile <c>init</c>.</param>
/// <param name="HasJson">Whether System.Text.Json can be told what to leave out.</param>
/// <param name="HasDateOnly">Whether there is a type for dates without a time.</param>
/// <param name="HasVerifier">Whether the library that verifies whole texts is there.</param>
internal sealed record Consumer(string? OldLanguageVersion, bool HasInit, bool HasJson, bool HasDateOnly, bool HasVerifier)
{
    public static Consumer Read((Compilation Compilation, ParseOptions ParseOptions) source, CancellationToken cancellation)
    {
        LanguageVersion version = source.ParseOptions is CSharpParseOptions options ? options.LanguageVersion : LanguageVersion.Default;
        return new Consumer(
            version < LanguageVersion.CSharp11 ? version.ToDisplayString() : null,
            Sees(source.Compilation, "System.Runtime.CompilerServices.IsExternalInit"),
            Sees(source.Compilation, "System.Text.Json.Serialization.JsonIgnoreAttribute"),
            Sees(source.Compilation, "System.DateOnly"),
            Sees(source.Compilation, "CorpusGen.Extraction.Corpora.TextVerifier"));
    }

    // A reference can have an internal type of this name, for itself.
    private static bool Sees(Compilation compilation, string type) =>
        compilation.GetTypeByMetadataName(type) is INamedTypeSymbol symbol && compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly);
}
