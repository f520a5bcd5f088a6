using System;
using System.Text;

namespace CorpusGen.Extraction.Tests.Properties;

/// <summary>Tries a property on many texts, and shows the shortest text it can find for which it does not hold.</summary>
public static class ForEveryText
{
    private const int Count = 1500;

    // A shorter text is a courtesy: it may not take the time of the whole run.
    private const int MostShrinkingSteps = 2000;

    /// <summary>Fails the test if <paramref name="problemOf"/> finds a problem with, or throws for, any of the texts.</summary>
    public static void Holds(Func<string, string?> problemOf, int count = Count)
    {
        for (int seed = 0; seed < count; seed++)
        {
            string text = TextSource.Create(seed);
            if (Problem(problemOf, text) is null)
                continue;

            string shortest = Shrink(text, candidate => Problem(problemOf, candidate) is not null);
            Xunit.Assert.Fail($"seed {seed}: {Problem(problemOf, shortest)}{Environment.NewLine}with \"{Escape(shortest)}\"");
        }
    }

    private static string? Problem(Func<string, string?> problemOf, string text)
    {
        try
        {
            return problemOf(text);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static string Shrink(string text, Func<string, bool> fails)
    {
        int steps = 0;
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int at = 0; at + length <= text.Length && steps < MostShrinkingSteps;)
            {
                string shorter = text.Remove(at, length);
                steps++;
                if (fails(shorter))
                    text = shorter;
                else
                    at += length;
            }
        }

        return text;
    }

    /// <summary>As a C# literal, so that the text can be pasted into a test.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
            escaped.Append(c is '"' or '\\' ? $"\\{c}" : c is >= ' ' and <= '~' || char.IsLetter(c) ? c.ToString() : $"\\u{(int)c:x4}");
        return escaped.ToString();
    }
}
