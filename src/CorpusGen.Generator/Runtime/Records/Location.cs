namespace CorpusGen;

/// <summary>A place in a text file. It prints as <c>path(line,column)</c>, which terminals and editors make clickable.</summary>
/// <param name="Path">The file's path from the project's folder, with <c>/</c>.</param>
/// <param name="Line">The line, from 1. A line ends at LF, CR LF, CR, U+0085, U+2028 or U+2029.</param>
/// <param name="Column">The column in that line, from 1, in UTF-16 code units.</param>
/// <param name="Start">The position in the file's text, from 0, in UTF-16 code units.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
/// <example><code>Console.WriteLine(quote.Location); // seeds/one.txt(14,62)</code></example>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Location(string Path, int Line, int Column, int Start, int Length)
{
    /// <summary>The position after the last UTF-16 code unit: <c>text.Substring(location.Start, location.End - location.Start)</c>.</summary>
    public int End => Start + Length;

    /// <summary><c>path(line,column)</c>, the same in every culture.</summary>
    public override string ToString() => CorpusGenRuntime.Print.Invariant($"{Path}({Line},{Column})");
}
