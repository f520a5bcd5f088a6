namespace CorpusGen;

/// <summary>The language of an article.</summary>
public enum Language
{
    /// <summary>Neither French nor English: read by its marks and digits alone.</summary>
    Unknown,

    /// <summary>French (<c>fr</c>).</summary>
    French,

    /// <summary>English (<c>en</c>).</summary>
    English,
}
