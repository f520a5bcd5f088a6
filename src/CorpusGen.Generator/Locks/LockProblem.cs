using System.Collections.Immutable;
using CorpusGen.Extraction.Changes;
using CorpusGen.Generator.Diagnostics;
using CorpusGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Locks;

/// <summary>Something that a build says of the lock file.</summary>
/// <param name="Kind">What.</param>
/// <param name="IsError">Whether the build is to fail.</param>
/// <param name="FullPath">The file it is said of; empty when there is none.</param>
/// <param name="Place">Where in it; null for the whole.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record LockProblem(LockProblemKind Kind, bool IsError, string FullPath, ItemPlace? Place, string Message)
{
    public Diagnostic ToDiagnostic()
    {
        DiagnosticDescriptor rule = Kind switch
        {
            LockProblemKind.Missing => DiagnosticDescriptors.LockFileMissing,
            LockProblemKind.Broken => DiagnosticDescriptors.LockFileBroken,
            _ => DiagnosticDescriptors.DiffersFromLock,
        };
        return Diagnostic.Create(
            rule, LocationOf(), IsError ? DiagnosticSeverity.Error : rule.DefaultSeverity, additionalLocations: null, ImmutableDictionary<string, string?>.Empty, Escape.Visible(Message));
    }

    private Location LocationOf()
    {
        if (FullPath.Length == 0)
            return Location.None;
        if (Place is null)
            return Location.Create(FullPath, default, default);
        var start = new LinePosition(Place.Line - 1, Place.Column - 1);
        return Location.Create(FullPath, TextSpan.FromBounds(Place.Range.Start, Place.Range.End), new LinePositionSpan(start, new LinePosition(start.Line, start.Character + 1)));
    }
}

/// <summary>What a build can say of the lock file.</summary>
internal enum LockProblemKind
{
    /// <summary>The corpus differs from it.</summary>
    Differs,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It is not as it was written.</summary>
    Broken,
}
