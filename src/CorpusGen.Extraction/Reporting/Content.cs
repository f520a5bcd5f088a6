namespace CorpusGen.Extraction.Reporting;

/// <summary>What is reported.</summary>
/// <param name="Form">What it is.</param>
/// <param name="First">The chunk where it begins, or -1.</param>
internal readonly record struct Content(ContentForm Form, int First)
{
    public static readonly Content None = new(ContentForm.None, -1);

    /// <summary>Whether it is a clause, a question or an infinitive: what has a verb of its own.</summary>
    public bool HasVerb => Form is ContentForm.Clause or ContentForm.BareClause or ContentForm.Question or ContentForm.Infinitive;
}
