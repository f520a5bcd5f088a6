using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Tool.Export.Brat;

/// <summary>What brat has no place for, as a line of JSON: people read it beside the annotation, and programs need not guess where a value ends.</summary>
internal sealed class NoteText
{
    private readonly StringBuilder _json = new("{");

    /// <summary>A property; nothing for null.</summary>
    public NoteText Add(string name, object? value)
    {
        if (value is not null)
            _json.Append(_json.Length == 1 ? "" : ",").Append('"').Append(name).Append("\":\"").Append(JsonEncodedText.Encode(value.ToString()!, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)).Append('"');
        return this;
    }

    public override string ToString() => _json + "}";
}
