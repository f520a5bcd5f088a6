using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace CorpusGen.Tool;

/// <summary>Writes to an open file of the process, and says when a pipe has nobody at its other end.</summary>
internal sealed class UnixOutputStream(int file) : SequentialStream
{
    private const int Interrupted = 4, ClosedPipe = 32;

    private static readonly int s_wouldBlock = OperatingSystem.IsLinux() ? 11 : 35;

    /// <exception cref="ClosedPipeException">Nobody reads what is written.</exception>
    /// <exception cref="IOException">The system says why it cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written = write(file, ref MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            int error = Marshal.GetLastPInvokeError();
            if (error == ClosedPipe)
                throw new ClosedPipeException();
            if (error == s_wouldBlock)
                Thread.Sleep(1); // a pipe that is full, and that whoever gave it to us does not let us wait for
            else if (error != Interrupted)
                throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        }
    }

    [DllImport("libc", SetLastError = true)]
    private static extern nint write(int file, ref byte bytes, nint count);
}
