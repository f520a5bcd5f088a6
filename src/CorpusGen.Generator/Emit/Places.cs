using System;
using System.Globalization;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Emit;

/// <summary>The places of a text, for people: <c>path(line,column)</c>.</summary>
internal sealed class Places(string path, ArticleModel model)
{
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(model.File));

    public string Path { get; } = path;

    /// <summary>Line and column in the file, from 1, of a position in the words.</summary>
    public (int Line, int Column) this[int position] => _lines.Value[model.InFile(new TextRange(position, position)).Start];

    public string Of(int position) => Path + LineAndColumn(position);

    /// <summary>The same for XML docs. However long the path is, line and column are in them.</summary>
    public string DocOf(int position) => Escape.Doc(Path) + LineAndColumn(position);

    /// <summary>The same for a position in the file.</summary>
    public string DocOfFile(int position) => Escape.Doc(Path) + Format(_lines.Value[position]);

    private string LineAndColumn(int position) => Format(this[position]);

    private static string Format((int Line, int Column) place)
    {
        (int line, int column) = place;
        return string.Format(CultureInfo.InvariantCulture, "({0},{1})", line, column);
    }
}
