using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Emit;

/// <summary>The parts of the index that have articles, and of how many a class has the properties.</summary>
internal sealed record UsedParts(EquatableArray<int> Numbers, int PartsInClass)
{
    public static UsedParts Of(ImmutableArray<CorpusPart> parts, CancellationToken cancellation) =>
        new(new EquatableArray<int>(parts.Where(part => part.Sections.Count > 0).Select(part => part.Number).ToArray()), parts[0].PartsInClass);
}
