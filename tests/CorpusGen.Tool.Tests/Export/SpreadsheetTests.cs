using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CorpusGen.Tool.Export.Csv;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

/// <summary>The tables in LibreOffice, which writes them again as XML.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private static readonly XNamespace s_table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace s_office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace s_text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LibreOffice_reads_the_words_as_words_and_the_numbers_as_numbers()
    {
        string folder = ExportedTexts.Export(_folder, "csv");

        // Comma, quotation mark, UTF-8: what its dialog offers by itself. Without a window it asks nobody, and takes the system's code page.
        OtherProgram.Run("soffice", "-env:UserInstallation=" + new Uri(Path.Combine(_folder.Path, "profile")), "--headless", "--infilter=CSV:44,34,76", "--convert-to", "fods", "--outdir", _folder.Path,
            Path.Combine(folder, "quotes.csv"), Path.Combine(folder, "figures.csv"));

        List<Dictionary<string, XElement>> quotes = Rows("quotes"), figures = Rows("figures");
        Assert.Equal(ExportedTexts.Items("quotes").Select(quote => Letters(SpreadsheetText.Of(quote.Item.Text("text")))), quotes.Select(row => Letters(row["text"])));
        Assert.Equal(ExportedTexts.Items("quotes").Select(quote => Letters(quote.Item.Text("cue"))), quotes.Select(row => Letters(row["cue"])));
        Assert.Equal(ExportedTexts.Items("figures").Select(figure => Letters(SpreadsheetText.Of(figure.Item.Text("text")))), figures.Select(row => Letters(row["text"])));
        Assert.Equal(ExportedTexts.Items("figures").Select(figure => Number(figure.Item.Text("value"))), figures.Select(row => Number((string?)row["value"].Attribute(s_office + "value"))));
        Assert.DoesNotContain(quotes.Concat(figures).SelectMany(row => row.Values), cell => cell.Attribute(s_table + "formula") is not null);
    }

    private List<Dictionary<string, XElement>> Rows(string name)
    {
        XElement[][] rows = [.. XDocument.Load(Path.Combine(_folder.Path, name + ".fods"), LoadOptions.PreserveWhitespace).Descendants(s_table + "table-row").SelectMany(row => Repeated(row, "number-rows-repeated")).Select(Cells)];
        string[] columns = [.. rows[0].Select(Letters)];
        return [.. rows[1..].Select(row => columns.Select((column, i) => (column, row[i])).ToDictionary(pair => pair.column, pair => pair.Item2))];
    }

    private static XElement[] Cells(XElement row) => [.. row.Elements(s_table + "table-cell").SelectMany(cell => Repeated(cell, "number-columns-repeated"))];

    private static IEnumerable<XElement> Repeated(XElement element, string attribute) => Enumerable.Repeat(element, (int?)element.Attribute(s_table + attribute) ?? 1);

    private static double? Number(string? value) => string.IsNullOrEmpty(value) ? null : double.Parse(value, CultureInfo.InvariantCulture);

    private static string Letters(XElement cell) => Letters(string.Concat(cell.Elements(s_text + "p").Select(line => line.Value)));

    /// <summary>Without blanks and control characters, of which the XML of LibreOffice keeps some as elements and some not at all.</summary>
    private static string Letters(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter)));
}
