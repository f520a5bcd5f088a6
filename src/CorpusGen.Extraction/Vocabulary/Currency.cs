namespace CorpusGen;

/// <summary>A currency, by its ISO 4217 code.</summary>
public enum Currency
{
    /// <summary>Euro.</summary>
    EUR,
    /// <summary>United States dollar.</summary>
    USD,
}
