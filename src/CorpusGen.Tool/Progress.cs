using System;
using System.Diagnostics;
using System.Globalization;

namespace CorpusGen.Tool;

/// <summary>Messages, and how many texts are done when somebody watches. Used by one thread at a time.</summary>
internal sealed class Progress(Streams streams, int? total) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _shownAt;
    private int _shownLength;
    private int _done;

    public void Advance()
    {
        _done++;
        if (!streams.ShowProgress || Stopwatch.GetElapsedTime(_start) - _shownAt < Interval)
            return;

        string shown = string.Create(CultureInfo.InvariantCulture, $"{_done:N0}{(total is { } all ? $" of {all:N0}" : "")} texts");
        streams.Error.Write("\r" + shown.PadRight(_shownLength));
        streams.Error.Flush();
        _shownLength = shown.Length;
        _shownAt = Stopwatch.GetElapsedTime(_start);
    }

    public void Report(string message)
    {
        Clear();
        streams.Error.WriteLine(message);
    }

    public void Dispose() => Clear();

    private void Clear()
    {
        if (_shownLength == 0)
            return;
        streams.Error.Write("\r" + new string(' ', _shownLength) + "\r");
        _shownLength = 0;
    }
}
