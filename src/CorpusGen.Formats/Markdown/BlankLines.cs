using CorpusGen.Extraction.Sources;

namespace CorpusGen.Formats.Markdown;

/// <summary>Whether a file has a blank line between two blocks, or one that has no words: a rule, code, a picture.</summary>
internal sealed class BlankLines(MaskedSource source)
{
    public bool Between(int end, int start, LineRole role)
    {
        string text = source.Text;
        int lines = 0;
        for (int line = FileLine.Next(text, end); line < start; line = FileLine.Next(text, line))
        {
            int first = line;
            while (first < text.Length && (text[first] is ' ' or '\t' or '>'))
                first++;
            if (first == text.Length || text[first] is '\n' or '\r')
                return true;
            if (FileLine.End(text, line) < start)
                lines++;
        }

        return lines > 0 && role is not (LineRole.ListItem or LineRole.TableCell);
    }
}
