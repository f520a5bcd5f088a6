namespace CorpusGen.Generator.FrontMatters;

/// <summary>What the key <c>draft</c> says.</summary>
internal static class DraftValue
{
    /// <summary>Whether the article is a draft; null when the words say neither.</summary>
    public static bool? Read(string words) => words.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" => true,
        "false" or "no" or "off" or "0" => false,
        _ => null,
    };
}
