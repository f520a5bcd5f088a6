using System;

namespace CorpusGen.Tool.Export;

/// <summary>What the results are written as.</summary>
internal enum ExportFormat
{
    Csv,
    Brat,
    WebAnnotation,
    Tei,
    Sqlite,
    Jsonl,
}

/// <summary>The formats as a command line names them.</summary>
internal static class ExportFormats
{
    public static string[] Names { get; } = Array.ConvertAll(Enum.GetNames<ExportFormat>(), name => name.ToLowerInvariant());

    /// <exception cref="ArgumentException">It is none of <see cref="Names"/>.</exception>
    public static ExportFormat Parse(string name) => Enum.Parse<ExportFormat>(name, ignoreCase: true);

    /// <summary>Whether it is several files, in a folder of their own.</summary>
    public static bool IsFolder(ExportFormat format) => format is ExportFormat.Csv or ExportFormat.Brat;

    /// <summary>Whether it is written from its beginning to its end, so that it may go through a pipe.</summary>
    public static bool IsStream(ExportFormat format) => format is ExportFormat.WebAnnotation or ExportFormat.Tei or ExportFormat.Jsonl;
}
