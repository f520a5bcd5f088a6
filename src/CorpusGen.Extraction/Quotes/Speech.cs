using System.Collections.Generic;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What was read of speech: quotes, statements and terms, and whom the quotes and statements are attributed to.</summary>
internal sealed class Speech
{
    public List<QuoteModel> Quotes { get; } = [];

    public List<StatementModel> Statements { get; } = [];

    public List<TermModel> Terms { get; } = [];

    /// <summary>Who gives the figures of source phrases, by their places in the list of figures.</summary>
    public Dictionary<int, Attribution> FigureSources { get; } = [];

    /// <summary>The entities that speak, each once.</summary>
    public HashSet<Entity> Speakers { get; } = [];
}
