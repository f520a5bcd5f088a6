using System;
using System.Globalization;

namespace CorpusGen.Tool;

/// <summary>How far a run is, in one line: <c>1,234 of 10,000 texts, 560 a second, 16 s left</c>.</summary>
internal static class ProgressText
{
    // What the first texts take says little of the others: everything is read and compiled for the first time.
    private static readonly TimeSpan s_trusted = TimeSpan.FromSeconds(2);

    /// <param name="done">The number of texts that are done.</param>
    /// <param name="total">The number of all; null when it is not known, as that of lines which come in.</param>
    /// <param name="elapsed">The time since the start.</param>
    public static string Of(int done, int? total, TimeSpan elapsed)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{done:N0}{(total is { } all ? $" of {all:N0}" : "")} texts");
        if (elapsed < s_trusted)
            return text;
        double rate = done / elapsed.TotalSeconds;
        text += string.Create(CultureInfo.InvariantCulture, $", {rate.ToString(rate < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture)} a second");
        return total > done ? $"{text}, {Time(TimeSpan.FromSeconds((total.Value - done) / rate))} left" : text;
    }

    private static string Time(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Ceiling(time.TotalSeconds))} s"),
        { TotalMinutes: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };
}
