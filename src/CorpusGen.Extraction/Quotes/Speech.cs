using System.Collections.Generic;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What was read of speech: quotes, statements and terms.</summary>
internal sealed class Speech
{
    public List<QuoteModel> Quotes { get; } = [];

    public List<StatementModel> Statements { get; } = [];

    public List<TermModel> Terms { get; } = [];
}
