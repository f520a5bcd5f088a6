using CorpusGen.Extraction.Reporting;

namespace CorpusGen.Extraction.Quotes;

/// <summary>A reporting clause that may own words in marks.</summary>
/// <param name="Report">The clause, or null for none.</param>
/// <param name="Place">Where it stands to them.</param>
/// <param name="Rank">Its rank in the table of patterns.</param>
internal readonly record struct OwningReport(ReportingClause? Report, Place Place, int Rank);
