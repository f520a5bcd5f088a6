using System;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>What goes wrong with standard output is told from what goes wrong elsewhere.</summary>
internal static class StandardOutput
{
    /// <exception cref="ClosedPipeException">Nobody reads it any more.</exception>
    /// <exception cref="IOException">It cannot be written; the message says so, and why.</exception>
    public static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is (IOException and not ClosedPipeException) or UnauthorizedAccessException)
        {
            throw new IOException($"standard output: {e.Message}", e);
        }
    }
}
