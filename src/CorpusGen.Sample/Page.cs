using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Spectre.Console;
using Lines = Spectre.Console.Rows;

namespace CorpusGen.Sample;

/// <summary>The output: tables as wide as the terminal, or plain text of a fixed width when it goes to a file.</summary>
internal sealed class Page
{
    private const int WidthOfFile = 100;

    private readonly IAnsiConsole _console;

    public Page()
    {
        Console.OutputEncoding = Encoding.UTF8;

        // What goes to a file is read there: without colours, and in lines that hold a path and its place.
        bool isFile = Console.IsOutputRedirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = isFile ? AnsiSupport.No : AnsiSupport.Detect });
        if (isFile)
            _console.Profile.Width = WidthOfFile;
    }

    public void Table(string title, string[] columns, IEnumerable<Row> rows)
    {
        Table table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey).Expand();
        table.ShowHeaders = columns.Length > 1;
        table.Title = new TableTitle(Markup.Escape(title), new Style(decoration: Decoration.Bold));
        foreach (string column in columns)
            table.AddColumn(new TableColumn(new Text(column, new Style(Color.Grey))));
        foreach (Row row in rows)
            table.AddRow(row.Cells.Select(Render));

        _console.Write(table);
        _console.WriteLine();
    }

    public void Line(string text) => _console.WriteLine(text);

    /// <summary>The place goes under the words: side by side, neither would fit in a narrow terminal.</summary>
    private static Lines Render(Words cell) =>
        new([new Text(cell.Text), .. cell.Under.Select(line => new Padder(new Text(line, new Style(Color.Grey)), new Padding(2, 0, 0, 0)))]);
}
