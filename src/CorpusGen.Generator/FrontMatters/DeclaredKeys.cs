using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>
/// Reads the CorpusKey items of a project from the property CorpusGenDeclaredKeys: items with <c>|</c> between them, and of each its Include, Type, Required and Values with <c>,</c> between them, in which
/// <c>~</c> and two digits stand for a character that means something, as in names of resources.
/// </summary>
internal static class DeclaredKeys
{
    private const string RightTypes = "text, integer, decimal, boolean or date, with [] behind it for several values, such as text[]";

    private static readonly Dictionary<string, ValueType> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text"] = ValueType.Text,
        ["integer"] = ValueType.Integer,
        ["decimal"] = ValueType.Decimal,
        ["boolean"] = ValueType.Boolean,
        ["date"] = ValueType.Date,
    };

    /// <summary>Those that are declared as they should be, in the order of their names.</summary>
    public static EquatableArray<DeclaredKey> Read(OptionReader reader)
    {
        var keys = new SortedDictionary<string, DeclaredKey>(StringComparer.Ordinal);
        foreach (string item in (reader.ReadEscaped(PropertyNames.DeclaredKeys) ?? "").Split(['|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadOne(reader, item.Split(',').Select(field => (ResourceName.Unescape(field) ?? field).Trim()).ToArray()) is not { } key)
                continue;
            if (keys.ContainsKey(key.Key))
                reader.AddWrongKey("a second CorpusKey", "Include", key.Name, "one item for each key");
            else
                keys.Add(key.Key, key);
        }

        return new EquatableArray<DeclaredKey>([.. keys.Values]);
    }

    /// <summary>The type as a project writes it: <c>text[]</c>.</summary>
    public static string Words(ValueType type, bool isList) => s_types.First(pair => pair.Value == type).Key + (isList ? "[]" : "");

    // Null when it is wrong.
    private static DeclaredKey? ReadOne(OptionReader reader, string[] fields)
    {
        string name = Field(0), type = Field(1), required = Field(2);
        string item = $"the CorpusKey '{name}'";
        string[] values = Field(3).Split(';').Select(value => value.Trim()).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (name.Length == 0)
            return Wrong("Include", name, "the key, such as section");
        if (KeyAliases.MeaningOf(reader, name) is string meaning)
            return Wrong("Include", name, $"{meaning}, which CorpusGenKeys says that it is");

        bool isReserved = ReservedKeys.Contains(name);
        (ValueType Type, bool IsList) form = isReserved ? ReservedKeys.FormOf(name) : (ValueType.Text, false);
        if (type.Length > 0)
        {
            bool isList = type.EndsWith("[]", StringComparison.Ordinal);
            if (!s_types.TryGetValue(isList ? type.Substring(0, type.Length - 2).Trim() : type, out ValueType written))
                return Wrong("Type", type, RightTypes);
            if (isReserved && form != (written, isList))
                return Wrong("Type", type, $"{Words(form.Type, form.IsList)}, which this key has in every project, or leave it out");
            form = (written, isList);
        }

        bool isRequired = string.Equals(required, "true", StringComparison.OrdinalIgnoreCase);
        if (!isRequired && required.Length > 0 && !string.Equals(required, "false", StringComparison.OrdinalIgnoreCase))
            return Wrong("Required", required, "true or false");
        if (values.Length > 0 && form.Type != ValueType.Text)
            return Wrong("Values", string.Join(";", values), $"them with text or text[] alone, which {Words(form.Type, form.IsList)} is not");
        return new DeclaredKey(name, form.Type, form.IsList, isRequired, new EquatableArray<string>(values));

        string Field(int i) => i < fields.Length ? fields[i] : "";

        DeclaredKey? Wrong(string metadata, string value, string right)
        {
            reader.AddWrongKey(item, metadata, value, right);
            return null;
        }
    }
}
