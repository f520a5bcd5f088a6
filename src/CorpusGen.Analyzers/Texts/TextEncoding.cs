using System;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Texts;

/// <summary>
/// How the compiler has read the bytes of a text. It reads UTF-8, and UTF-16 behind a byte order mark. Of bytes that are neither it makes characters of the
/// machine's code page on Windows, and elsewhere U+FFFD.
/// </summary>
internal readonly struct TextEncoding
{
    private const int Utf8 = 65001, Utf16 = 1200, Utf16BigEndian = 1201, Utf32 = 12000, Utf32BigEndian = 12001;
    private const char Lost = '\uFFFD';

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private TextEncoding(bool isWide, int firstLost, int lost, string? otherName, bool isCodePage = false)
    {
        IsWide = isWide;
        IsCodePage = isCodePage;
        FirstLost = firstLost;
        LostCount = lost;
        OtherName = otherName;
    }

    /// <summary>Whether the bytes are those of UTF-32, or of UTF-16 without a byte order mark: each character comes with characters U+0000.</summary>
    public bool IsWide { get; }

    /// <summary>Whether a code page was taken for UTF-8, rightly or not.</summary>
    public bool IsCodePage { get; }

    /// <summary>The place of the first character that is not the one that was written; -1 without one.</summary>
    public int FirstLost { get; }

    /// <summary>How many characters U+FFFD there are.</summary>
    public int LostCount { get; }

    /// <summary>The code page that was taken for UTF-8, or null.</summary>
    public string? OtherName { get; }

    /// <summary>The text as the host has it, or null when it cannot be read.</summary>
    public static SourceText? Read(AdditionalText source)
    {
        try
        {
            return source.GetText(CancellationToken.None);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A host's own AdditionalText; the generator reads it the same way.
            return null;
        }
    }

    /// <param name="text">All of the text.</param>
    /// <param name="encoding">The encoding that it was read in; null when the host does not tell.</param>
    public static TextEncoding Of(string text, Encoding? encoding)
    {
        bool isWide = encoding?.CodePage is Utf32 or Utf32BigEndian || text.IndexOf('\0') >= 0;
        if (encoding is not null && encoding.CodePage is not (Utf8 or Utf16 or Utf16BigEndian or Utf32 or Utf32BigEndian))
            return OfCodePage(text, encoding, isWide);
        int first = text.IndexOf(Lost), count = 0;
        for (int i = first; i >= 0; i = text.IndexOf(Lost, i + 1))
            count++;
        return new TextEncoding(isWide, first, count, otherName: null);
    }

    // A text of ASCII alone is the same in both. A file that is UTF-8 after all is read so because the project sets CodePage, which is said of the project
    // (CG0107).
    private static TextEncoding OfCodePage(string text, Encoding encoding, bool isWide)
    {
        int first = 0;
        while (first < text.Length && text[first] <= '\u007F')
            first++;
        return first == text.Length || IsUtf8(encoding.GetBytes(text))
            ? new TextEncoding(isWide, -1, 0, otherName: null, isCodePage: true)
            : new TextEncoding(isWide, first, 0, encoding.WebName, isCodePage: true);
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            s_strictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
