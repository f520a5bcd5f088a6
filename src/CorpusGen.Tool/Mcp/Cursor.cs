using System;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CorpusGen.Tool.Mcp;

/// <summary>Where an answer goes on. It means something for one question about one corpus only, and says so when it comes with another.</summary>
/// <param name="question">The tool and its arguments.</param>
/// <param name="corpus">What tells the corpus from another, or from itself as it was before a change.</param>
internal sealed class Cursor(string question, string corpus)
{
    private const int DigestLength = 12;

    private readonly byte[] _digest = SHA256.HashData(Encoding.UTF8.GetBytes(corpus + "\0" + question))[..DigestLength];

    public string At(int position)
    {
        byte[] bytes = new byte[sizeof(int) + DigestLength];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, position);
        _digest.CopyTo(bytes, sizeof(int));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The position; 0 for no cursor.</summary>
    /// <param name="cursor">As it was given.</param>
    /// <param name="end">Positions go up to here.</param>
    /// <exception cref="ToolProblemException">It is no cursor, or that of another question.</exception>
    public int Read(string? cursor, int end)
    {
        if (cursor is null)
            return 0;
        byte[] bytes = new byte[sizeof(int) + DigestLength];
        if (cursor.Length > 64 || !Base64Url.IsValid(cursor, out int length) || length != bytes.Length || !Base64Url.TryDecodeFromChars(cursor, bytes, out _))
            throw new ToolProblemException("'cursor' is none: take it from \"next\" of an answer as it stands there, or leave it out to begin.");
        if (!bytes.AsSpan(sizeof(int)).SequenceEqual(_digest))
            throw new ToolProblemException("'cursor' belongs to another question, or to the articles as they were: give it with the same arguments as before, or leave it out to begin anew.");
        int position = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        return position > 0 && position < end ? position : throw new ToolProblemException("'cursor' is behind the end: leave it out to begin anew.");
    }
}
