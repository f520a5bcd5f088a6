using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Settings;

/// <summary>Reads options and keeps what is wrong with them.</summary>
internal sealed class OptionReader(AnalyzerConfigOptions options, string? file)
{
    private const string LanguageValues = "fr or en, or leave it out to have it found from the text";

    private readonly List<WrongValue> _wrongValues = [];

    /// <summary>Reads nothing.</summary>
    public static OptionReader OfNothing => new(NoOptions.Instance, file: null);

    public EquatableArray<WrongValue> WrongValues => new(_wrongValues.ToArray());

    /// <summary>The value as the project has it, without blanks round it, or null when it is not set.</summary>
    public string? Read(string key) => ReadEscaped(key) is string escaped && (ResourceName.Unescape(escaped) ?? escaped).Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The value as the targets tell it; of a list, what separates its items is not what stands in one.</summary>
    public string? ReadEscaped(string key) => options.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } escaped ? escaped : null;

    /// <summary>One of the values of <typeparamref name="TEnum"/>.</summary>
    /// <param name="key">Where it is set.</param>
    /// <param name="usual">The value where it is not set.</param>
    public TEnum ReadChoice<TEnum>(string key, TEnum usual = default)
        where TEnum : struct, Enum
    {
        string? value = Read(key);
        if (value is null)
            return usual;
        foreach (TEnum choice in (TEnum[])Enum.GetValues(typeof(TEnum)))
        {
            if (string.Equals(choice.ToString(), value, StringComparison.OrdinalIgnoreCase))
                return choice;
        }

        AddWrong(key, value, string.Join(" or ", Enum.GetNames(typeof(TEnum))));
        return usual;
    }

    public bool ReadIsInternal(string key)
    {
        string? value = Read(key);
        if (string.Equals(value, "internal", StringComparison.OrdinalIgnoreCase))
            return true;
        if (value is not null && !string.Equals(value, "public", StringComparison.OrdinalIgnoreCase))
            AddWrong(key, value, "public or internal");
        return false;
    }

    /// <summary>Whether it is on: <c>true</c>, or unset where that means on.</summary>
    public bool ReadSwitch(string key, bool whenUnset)
    {
        string? value = Read(key);
        if (string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            return true;
        if (string.Equals(value, "false", StringComparison.OrdinalIgnoreCase))
            return false;
        if (value is not null)
            AddWrong(key, value, "true or false");
        return whenUnset;
    }

    /// <summary>The language to read in, or null to find it from the text.</summary>
    public Language? ReadLanguage(string key)
    {
        string? value = Read(key);
        switch (value?.ToLowerInvariant())
        {
            case null:
                return null;
            case "fr":
                return Language.French;
            case "en":
                return Language.English;
            default:
                AddWrong(key, value, LanguageValues);
                return null;
        }
    }

    public void AddWrong(string key, string value, string rightValues) => _wrongValues.Add(
        file is null ? WrongValue.OfProperty(key, value, rightValues) : WrongValue.OfMetadata(key, value, rightValues, file));

    /// <summary>Metadata of a CorpusKey item.</summary>
    public void AddWrongKey(string item, string metadata, string value, string rightValues) => _wrongValues.Add(WrongValue.OfKey(item, metadata, value, rightValues));

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public static NoOptions Instance { get; } = new();

        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return false;
        }
    }
}
