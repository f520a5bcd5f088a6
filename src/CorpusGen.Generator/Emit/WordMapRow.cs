using System.Text;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes the row that says where the words of a file stand in it, which Runtime/CorpusGenRuntime/WordMap.cs describes and reads.</summary>
internal static class WordMapRow
{
    public static void Write(StringBuilder rows, SourceText source)
    {
        rows.Append('m');
        int end = 0;
        foreach (PlacedRun run in source.Map.Runs)
        {
            Base36.Append(rows, run.File - end);
            string text = run.IsVerbatim ? "" : source.Words.Substring(run.Words, run.WordsLength);
            char kind = run.IsVerbatim ? '+' : text switch { " " => '_', "\n" => '.', "\n\n" => ':', _ => '=' };
            rows.Append(kind);
            Base36.Append(rows, run.FileLength);
            if (kind == '=')
                rows.Append('=').Append(Escape.Field(text)).Append('|');
            rows.Append(',');
            end = run.File + run.FileLength;
        }

        rows.Append('\n');
    }
}
