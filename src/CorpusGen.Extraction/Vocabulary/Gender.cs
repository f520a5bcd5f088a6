namespace CorpusGen;

/// <summary>The gender in which the texts speak of somebody: by title, pronoun, role or given name.</summary>
public enum Gender
{
    /// <summary>The texts do not tell, or disagree; or it is an organisation or a document.</summary>
    Unknown,

    /// <summary><c>Mme Roux</c>, <c>la ministre</c>, <c>she</c></summary>
    Feminine,

    /// <summary><c>M. Durand</c>, <c>le ministre</c>, <c>he</c></summary>
    Masculine,
}
