using System;
using System.Globalization;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Emit;

/// <summary>The places of a text, for people: <c>path(line,column)</c>.</summary>
internal sealed class Places(string path, string text)
{
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(text));

    public string Path { get; } = path;

    /// <summary>Line and column of a position, from 1.</summary>
    public (int Line, int Column) this[int position] => _lines.Value[position];

    public string Of(int position) => Path + LineAndColumn(position);

    /// <summary>The same for XML docs. However long the path is, line and column are in them.</summary>
    public string DocOf(int position) => Escape.Doc(Path) + LineAndColumn(position);

    private string LineAndColumn(int position)
    {
        (int line, int column) = this[position];
        return string.Format(CultureInfo.InvariantCulture, "({0},{1})", line, column);
    }
}
