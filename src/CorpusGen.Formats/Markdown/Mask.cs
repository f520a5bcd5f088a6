namespace CorpusGen.Formats.Markdown;

/// <summary>
/// A copy of a file in which what is no Markdown was painted over, letter for letter, so that every place in it is the place in the file. Lines that
/// are painted over whole are blank; elsewhere a letter stands that Markdown has no use for, so that a link around it stays a link.
/// </summary>
internal sealed class Mask
{
    /// <summary>What stands for a letter that was painted over.</summary>
    public const char Paint = '\uE000';

    private readonly string _file;
    private char[]? _letters;

    public Mask(string file) => _file = file;

    /// <summary>Paints over the letters at a place; line breaks stay.</summary>
    public void Over(int start, int end) => Put(Paint, start, end);

    /// <summary>Puts blanks for the letters at a place; line breaks stay.</summary>
    public void Blank(int start, int end) => Put(' ', start, end);

    /// <summary>The copy; the file itself when nothing was painted over.</summary>
    public override string ToString()
    {
        if (_letters is null)
            return _file;
        for (int line = 0; line < _file.Length; line = FileLine.Next(_file, line))
            BlankIfPaintedWhole(line, FileLine.End(_file, line));
        return new string(_letters);
    }

    private void Put(char letter, int start, int end)
    {
        _letters ??= _file.ToCharArray();
        for (int i = start; i < end; i++)
        {
            if (_letters[i] is not ('\n' or '\r'))
                _letters[i] = letter;
        }
    }

    private void BlankIfPaintedWhole(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_letters![i] is not (Paint or ' ' or '\t'))
                return;
        }

        for (int i = start; i < end; i++)
            _letters![i] = ' ';
    }
}
