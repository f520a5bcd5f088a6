using System;

namespace CorpusGen.Tool;

/// <summary>Messages, and how many texts are done when somebody watches. Used by one thread at a time.</summary>
internal sealed class Progress(Streams streams, int? total) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = streams.Clock.GetTimestamp();
    private TimeSpan _shownAt;
    private int _shownLength;
    private int _done;

    public void Advance()
    {
        _done++;
        if (!streams.ShowProgress)
            return;
        TimeSpan elapsed = streams.Clock.GetElapsedTime(_start);
        if (elapsed - _shownAt < Interval)
            return;

        string shown = ProgressText.Of(_done, total, elapsed);
        streams.Error.Write("\r" + shown.PadRight(_shownLength));
        streams.Error.Flush();
        _shownLength = shown.Length;
        _shownAt = elapsed;
    }

    /// <summary>Says what is wrong.</summary>
    public void Report(string message)
    {
        Clear();
        streams.Error.WriteLine(message);
    }

    /// <summary>Says what is good to know, unless nobody wants to.</summary>
    public void Note(string message)
    {
        if (!streams.IsQuiet)
            Report(message);
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
