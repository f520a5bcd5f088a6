using System;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export.WebAnnotation;

/// <summary>Names of annotations that are the same in every run: made of the text, and of the kind and place of what is annotated.</summary>
internal sealed class AnnotationIds(string source, string text)
{
    private readonly string _text = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(source + "\n" + text)));

    /// <summary>A UUID of version 8 (RFC 9562), whose bits are a hash.</summary>
    public string Of(string kind, TextRange place)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{_text} {kind} {place.Start} {place.End}")), hash);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)((BinaryPrimitives.ReadUInt16BigEndian(hash[6..]) & 0x0FFF) | 0x8000));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash[..16], bigEndian: true).ToString("D");
    }
}
