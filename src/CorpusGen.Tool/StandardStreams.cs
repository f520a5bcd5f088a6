using System;
using System.IO;
using System.Runtime.InteropServices;

namespace CorpusGen.Tool;

/// <summary>Standard input, output and error as the shell gave them: any of them may be closed.</summary>
internal static class StandardStreams
{
    private const int Input = 0, Output = 1, Error = 2;

    public static Stream OpenInput() => IsGiven(Input) ? Console.OpenStandardInput() : new ClosedStream();

    // The console's own stream takes a closed pipe for success, and the run would read on to its end for nobody.
    public static Stream OpenOutput() => !IsGiven(Output) ? new ClosedStream()
        : OperatingSystem.IsWindows() ? Console.OpenStandardOutput()
        : new UnixOutputStream(Output);

    public static Stream OpenError() => IsGiven(Error) ? new LossyStream(Console.OpenStandardError()) : Stream.Null;

    /// <summary>Whether the process was started with this file.</summary>
    /// <remarks>
    /// A number that the shell closed is given to the next file that is opened, and the first are the runtime's own: reading those would hang, and
    /// writing to them do harm. They are told apart by the flag that closes a file when another program is started: what we were given has come through such a start.
    /// </remarks>
    private static bool IsGiven(int file)
    {
        const int GetFlags = 1, CloseOnStart = 1;
        if (OperatingSystem.IsWindows())
            return true;
        int flags = fcntl(file, GetFlags);
        return flags >= 0 && (flags & CloseOnStart) == 0;
    }

    [DllImport("libc")]
    private static extern int fcntl(int file, int command);
}
