using CorpusGen.Extraction.Corrections;
using CorpusGen.Generator.Diagnostics;
using CorpusGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Corrections;

/// <summary>Something wrong with an entry, at its place.</summary>
internal sealed record CorrectionProblem(string FullPath, CorrectionPlace Place, bool IsNeedless, string Message)
{
    public static CorrectionProblem Of(CorrectionFile file, PlacedFlaw flaw) => new(
        file.FullPath,
        flaw.Place,
        flaw.Kind is CorrectionFlawKind.ChangesNothing or CorrectionFlawKind.NothingFilledIn,
        Escape.Visible(flaw.Message));

    public Diagnostic ToDiagnostic()
    {
        var start = new LinePosition(Place.Line - 1, Place.Column - 1);
        var place = Location.Create(FullPath, TextSpan.FromBounds(Place.Range.Start, Place.Range.End), new LinePositionSpan(start, new LinePosition(start.Line, start.Character + 1)));
        return Diagnostic.Create(IsNeedless ? DiagnosticDescriptors.NeedlessCorrection : DiagnosticDescriptors.WrongCorrection, place, Message);
    }
}
