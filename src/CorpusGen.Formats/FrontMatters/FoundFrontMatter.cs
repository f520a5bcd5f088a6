using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>A front matter that was found and not yet read.</summary>
/// <param name="Syntax">How it is written.</param>
/// <param name="Range">With its delimiting lines, to where the words begin.</param>
/// <param name="Content">What is between its delimiting lines.</param>
internal readonly record struct FoundFrontMatter(FrontMatterSyntax Syntax, TextRange Range, TextRange Content);

/// <summary>How a front matter is written.</summary>
internal enum FrontMatterSyntax
{
    Yaml,
    Toml,
    Json,
}
