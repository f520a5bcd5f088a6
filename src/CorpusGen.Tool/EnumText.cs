using System;
using System.Text.Json;

namespace CorpusGen.Tool;

/// <summary>The values of an enum as the results write them.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly JsonEncodedText[] Texts = Array.ConvertAll(Values, value => JsonEncodedText.Encode(Format(value)));

    public static JsonEncodedText Of(T value) => Texts[Array.IndexOf(Values, value)];

    /// <summary>The value of such a text; null when it is none.</summary>
    public static T? Parse(string text)
    {
        int place = Array.FindIndex(Texts, known => known.Value == text);
        return place < 0 ? null : Values[place];
    }

    private static string Format(T value)
    {
        string name = value.ToString();
        return name == "PercentagePoint" ? "pp" : JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
