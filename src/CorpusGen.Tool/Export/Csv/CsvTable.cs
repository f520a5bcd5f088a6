using System;
using System.Globalization;
using System.IO;
using CorpusGen.Extraction.Text;
using CsvHelper;

namespace CorpusGen.Tool.Export.Csv;

/// <summary>A file of the export: RFC 4180, UTF-8 with a byte order mark, without which Excel reads accents in its own code page.</summary>
internal sealed class CsvTable : IDisposable
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { WriteByteOrderMark = true };

    private readonly CsvWriter _csv;

    public CsvTable(Stream stream, params ReadOnlySpan<string> columns)
    {
        _csv = CsvWriter.Create(stream, s_options, leaveOpen: true);
        _csv.WriteHeader(columns);
    }

    /// <summary>Words of an article, or what it is called: of no harm in a spreadsheet. Nothing for null.</summary>
    public CsvTable Words(string? words)
    {
        _csv.WriteField(words is null ? "" : SpreadsheetText.Of(words));
        return this;
    }

    /// <summary>A word of ours (<c>direct</c>), or a date.</summary>
    public CsvTable Value(object? value)
    {
        _csv.WriteField(value?.ToString() ?? "");
        return this;
    }

    public CsvTable Number(int? number)
    {
        _csv.WriteField(number?.ToString(CultureInfo.InvariantCulture) ?? "");
        return this;
    }

    public CsvTable Number(decimal? number)
    {
        _csv.WriteField(DecimalText.Of(number) ?? "");
        return this;
    }

    public CsvTable Range(TextRange range) => Number(range.Start).Number(range.End);

    public void EndRow() => _csv.EndRecord();

    /// <summary>Writes what is left; whoever opened the file closes it.</summary>
    public void Dispose() => _csv.Dispose();
}
