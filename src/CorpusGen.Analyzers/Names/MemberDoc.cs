using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Names;

/// <summary>What the doc comment of a generated member says: the words, who says them, and <c>path(line,column)</c>.</summary>
internal static class MemberDoc
{
    private const string Start = "<summary>", End = "</summary>";

    /// <summary>Its summary without marks of XML; empty when there is none.</summary>
    public static string Of(ISymbol member)
    {
        // A build without documentation does not parse the comment, but has it.
        SyntaxNode? syntax = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        string comment = syntax?.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.GetLeadingTrivia().ToFullString() ?? member.GetDocumentationCommentXml() ?? "";
        int start = comment.IndexOf(Start, StringComparison.Ordinal);
        int end = start < 0 ? -1 : comment.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? ""
            : comment.Substring(start + Start.Length, end - start - Start.Length)
                .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&")
                .Trim();
    }
}
