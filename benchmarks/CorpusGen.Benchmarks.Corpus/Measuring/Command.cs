using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>A process that was run to its end.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="PeakMegabytes">The most memory that it or one of its children had at once; 0 where there is no GNU time to tell.</param>
internal sealed record Command(string Output, double Seconds, double PeakMegabytes)
{
    private const string Status = "/proc/self/status", Time = "/usr/bin/time", TaskSet = "/usr/bin/taskset";

    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="arguments">What to run.</param>
    /// <param name="folder">Where.</param>
    /// <param name="cores">On how many processors, with all that it starts; on all when null. Where there is no taskset, the runtime alone keeps to that.</param>
    /// <param name="keepsOutput">Whether what it prints is wanted: to make a string of it takes a part of the processors.</param>
    public static Command DotNet(IEnumerable<string> arguments, string folder, int? cores = null, bool keepsOutput = true)
    {
        string report = Path.GetTempFileName();
        bool isTimed = File.Exists(Time);
        string[] line =
        [
            .. isTimed ? (string[])[Time, "-f", "%M", "-o", report] : [],
            .. cores is int most && File.Exists(TaskSet) ? (string[])[TaskSet, "-c", string.Join(',', Processors().Take(most))] : [],
            "dotnet",
            .. arguments,
        ];
        var start = new ProcessStartInfo(line[0], line.Skip(1)) { WorkingDirectory = folder, RedirectStandardOutput = true };

        // No server that outlives the command and does its work elsewhere.
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (cores is int count)
            start.Environment["DOTNET_PROCESSOR_COUNT"] = count.ToString(CultureInfo.InvariantCulture);

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = "";
        if (keepsOutput)
            output = process.StandardOutput.ReadToEnd();
        else
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', line)} ended with {process.ExitCode}.\n{output}");
        double peak = isTimed ? double.Parse(File.ReadAllText(report), CultureInfo.InvariantCulture) / 1024 : 0;
        File.Delete(report);
        return new Command(output, seconds, peak);
    }

    // Those that this process may run on, a container perhaps not on the first: 0-3,8.
    private static IEnumerable<int> Processors()
    {
        const string Key = "Cpus_allowed_list:";
        string list = File.ReadLines(Status).First(line => line.StartsWith(Key, StringComparison.Ordinal))[Key.Length..];
        foreach (string range in list.Split(','))
        {
            int[] ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            for (int processor = ends[0]; processor <= ends[^1]; processor++)
                yield return processor;
        }
    }
}
