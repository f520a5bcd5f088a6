using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;

namespace CorpusGen.Tool.Export.Tei;

/// <summary>Elements of TEI, with texts that may have anything in them.</summary>
/// <remarks>
/// What XML has no way to write, U+0000 and other control characters and the two characters that are none, is a <c>g</c> element with its code and its picture:
/// <c>&lt;g n="U+0007"&gt;␇&lt;/g&gt;</c>. In an attribute it is U+FFFD.
/// </remarks>
internal sealed class TeiWriter
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    private readonly XmlWriter _xml;

    public TeiWriter(Stream output) => _xml = XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize, // a CR of a text stays one
        CheckCharacters = false, // which is done here
        CloseOutput = false,
    });

    public TeiWriter Begin(string name, params IEnumerable<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        foreach ((string attribute, string? value) in attributes)
            WriteAttribute(attribute, value);
        return this;
    }

    public TeiWriter End()
    {
        _xml.WriteEndElement();
        return this;
    }

    /// <summary>An element with text in it.</summary>
    public TeiWriter Write(string name, string text, params IEnumerable<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        WriteText(text);
        return End();
    }

    public void WriteText(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            _xml.WriteString(text[start..i]);
            start = i + 1;
            Begin("g", ("n", "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)));
            _xml.WriteString((text[i] < ' ' ? (char)('\u2400' + text[i]) : '\uFFFD').ToString());
            End();
        }

        _xml.WriteString(text[start..]);
    }

    /// <summary>A line end between elements, where it says nothing.</summary>
    public void EndLine() => _xml.WriteWhitespace("\n");

    public void BeginDocument() => _xml.WriteStartDocument();

    public void Flush() => _xml.Flush();

    private void WriteAttribute(string name, string? value)
    {
        if (value is null)
            return;
        string[] parts = name.Split(':');
        var clean = new StringBuilder(value);
        for (int i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && char.IsSurrogatePair(clean[i], clean[i + 1]))
                i++;
            else if (!XmlConvert.IsXmlChar(clean[i]))
                clean[i] = '\uFFFD';
        }

        if (parts.Length == 2)
            _xml.WriteAttributeString(parts[0], parts[1], null, clean.ToString());
        else
            _xml.WriteAttributeString(name, clean.ToString());
    }
}
