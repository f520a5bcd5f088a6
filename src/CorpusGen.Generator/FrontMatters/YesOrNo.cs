namespace CorpusGen.Generator.FrontMatters;

/// <summary>What words say that stand for yes or no, as of <c>draft</c>.</summary>
internal static class YesOrNo
{
    /// <summary>Which of the two, in any case of the letters; null when they say neither.</summary>
    public static bool? Read(string? words) => words?.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" => true,
        "false" or "no" or "off" or "0" => false,
        _ => null,
    };
}
