using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary>The arguments of a call, checked.</summary>
internal sealed class ToolCall
{
    private readonly string _tool;
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    private ToolCall(string tool) => _tool = tool;

    /// <exception cref="ToolProblemException">An argument is missing, is not known, or makes no sense.</exception>
    public static ToolCall Read(string tool, IReadOnlyList<ToolParameter> parameters, IDictionary<string, JsonElement>? arguments)
    {
        var call = new ToolCall(tool);
        foreach ((string name, JsonElement value) in arguments ?? new Dictionary<string, JsonElement>())
        {
            ToolParameter parameter = parameters.FirstOrDefault(parameter => parameter.Name == name)
                ?? throw new ToolProblemException($"{tool} has no argument '{Shown(name)}'. It has: {string.Join(", ", parameters.Select(parameter => parameter.Name))}.");

            // Clients write what they leave out as null, or as nothing.
            if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) && !(value.ValueKind == JsonValueKind.String && value.GetString()!.Length == 0 && !parameter.IsRequired))
                call._values[name] = Read(parameter, value);
        }

        foreach (ToolParameter parameter in parameters)
        {
            if (parameter is NumberParameter number)
                call._values.TryAdd(number.Name, number.Default);
            if (parameter.IsRequired && !call._values.ContainsKey(parameter.Name))
                throw new ToolProblemException($"{tool} needs '{parameter.Name}': {parameter.Description}");
        }

        return call;
    }

    /// <summary>A text, without the marks of an answer that it was taken from; null when it is not given.</summary>
    public string? Text(string name) => _values.TryGetValue(name, out object? value) ? CorpusWords.Unmark((string)value) : null;

    /// <summary>A text as it is.</summary>
    public string Verbatim(string name) => (string)_values[name];

    public int Number(string name) => (int)_values[name];

    public bool Flag(string name) => _values.TryGetValue(name, out object? value) && (bool)value;

    /// <summary>Where the answer goes on.</summary>
    public Cursor Cursor(ServedCorpus corpus)
    {
        // How many come at a time may differ from call to call.
        var question = new StringBuilder(_tool);
        foreach ((string name, object value) in _values.Where(argument => argument.Key is not (PageParameters.Cursor or PageParameters.Limit)).OrderBy(argument => argument.Key, StringComparer.Ordinal))
            question.Append('\0').Append(name).Append('\0').Append(CultureInfo.InvariantCulture, $"{value}");
        return new Cursor(question.ToString(), corpus.Fingerprint);
    }

    private static object Read(ToolParameter parameter, JsonElement value) => parameter switch
    {
        TextParameter text => ReadText(text, value),
        NumberParameter number when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int count) && count >= number.Min && count <= number.Max => count,
        NumberParameter number => throw Wrong(number, $"a whole number from {number.Min} to {number.Max}", value),
        _ => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(parameter, "true or false", value),
    };

    private static string ReadText(TextParameter parameter, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw Wrong(parameter, "a text", value);
        string text = value.GetString()!;
        if (parameter.Values is { } values && !values.Contains(text))
            throw Wrong(parameter, "one of " + string.Join(", ", values), value);
        if (text.Length > parameter.MaxLength)
            throw new ToolProblemException($"'{parameter.Name}' has {text.Length} characters: give at most {parameter.MaxLength}, and longer ones in several calls.");
        return text;
    }

    private static ToolProblemException Wrong(ToolParameter parameter, string right, JsonElement value) =>
        new($"'{parameter.Name}' is {right}, not {Shown(value.GetRawText())}.");

    private static string Shown(string text) => CorpusWords.Seen(CorpusWords.Cut(text, 60));
}
