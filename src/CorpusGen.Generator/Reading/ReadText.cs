using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>The text of a file, or null when it cannot be read.</summary>
/// <param name="Text">All of it.</param>
/// <param name="CanBeReadBack">Whether a program that has its bytes knows the text.</param>
internal sealed record ReadText(string? Text, bool CanBeReadBack)
{
    private const int Utf8 = 65001, Utf16 = 1200, Utf16BigEndian = 1201;

    /// <summary>No text.</summary>
    public static ReadText None { get; } = new(null, false);

    public static ReadText Of(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            SourceText? text = file.GetText(cancellation);
            return new ReadText(text?.ToString(), text is not null && IsUnicode(text) && !IsUtf32(text));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A host's own AdditionalText. An exception here would take the whole corpus from the project.
            return None;
        }
    }

    // The compiler falls back to a code page of the machine for a file that is not UTF-8, which the program cannot know.
    private static bool IsUnicode(SourceText text) =>
        text.Encoding is null || text.Encoding.CodePage is Utf8 or Utf16 or Utf16BigEndian;

    // The byte order mark of UTF-32 begins as that of UTF-16 does. The compiler takes it for that, and the program does not.
    private static bool IsUtf32(SourceText text) => text.Encoding?.CodePage == Utf16 && text.Length > 0 && text[0] == '\0';
}
