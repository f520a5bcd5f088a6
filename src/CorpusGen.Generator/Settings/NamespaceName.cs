using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Generator.Names;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Settings;

/// <summary>Names of namespaces as they are set.</summary>
internal static class NamespaceName
{
    /// <summary>The most characters that it has.</summary>
    // An assembly holds names of up to 1,023 bytes, of which those of the types take some; four bytes are the most that a character takes.
    public const int MaxLength = 200;

    private const string Example = "MyCompany.News";

    /// <summary>Whether it has more characters than an assembly can hold.</summary>
    public static bool IsTooLong(string name) => name.Length > MaxLength;

    /// <summary>Whether the emitted code compiles in a namespace of this name.</summary>
    public static bool IsValid(string name) => !IsTooLong(name) && name.Split('.').All(IsValidPart);

    /// <summary>A name like this one that is valid.</summary>
    public static string Alternative(string name)
    {
        string[] parts = name.Split('.').Select(Repaired).Where(part => part.Length > 0).ToArray();
        string alternative = string.Join(".", parts);
        return parts.Length > 0 && IsValid(alternative) ? alternative : Example;
    }

    /// <summary>The same with another word for one of its parts.</summary>
    public static string With(string name, int part, string word)
    {
        string[] parts = name.Split('.');
        parts[part] = word;
        return string.Join(".", parts);
    }

    private static bool IsValidPart(string part) =>
        SyntaxFacts.IsValidIdentifier(part) && !IsWordOfLanguage(part) && !part.Any(IsInvisible);

    // "var" and "nameof" are names that code in the namespace, and beside it, then could not use in their meaning.
    private static bool IsWordOfLanguage(string part) =>
        SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(part) != SyntaxKind.None
        || part is "var" or "dynamic" or "nint" or "nuint" or "notnull" or "unmanaged" or "_";

    // The compiler takes a name for the one without these characters, people do too, and files and other tools do not.
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static string Repaired(string part)
    {
        string repaired = Identifier.FromAnything(new StringBuilder().Append(part.Where(c => !IsInvisible(c)).ToArray()).ToString()).TrimStart('_');
        if (repaired.Length == 0)
            return "";
        if (char.IsDigit(repaired[0]))
            return "_" + repaired;
        return IsWordOfLanguage(repaired) ? char.ToUpperInvariant(repaired[0]) + repaired.Substring(1) + "Texts" : repaired;
    }
}
