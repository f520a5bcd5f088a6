using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Names;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Locks;

/// <summary>A name that a member had before its text was edited.</summary>
/// <param name="Name">What the lock file calls it.</param>
/// <param name="Member">What it is called.</param>
internal sealed record OldName(string Name, string Member)
{
    /// <summary>Whether a member can have it: somebody may have written anything into the file. The compiler leaves characters of format out of a name, which may then be that of another member.</summary>
    public bool CanBeEmitted(Reserved reserved) =>
        Name.Length <= Identifier.MaxLength && SyntaxFacts.IsValidIdentifier(Name) && Name.All(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format) && SyntaxFacts.GetKeywordKind(Name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(Name) == SyntaxKind.None && !reserved.Contains(Name);
}
