using System;
using System.Collections.Generic;

namespace CorpusGen.Formats.Markdown;

/// <summary>
/// Goes through a file once and paints over what is no Markdown: tags of templates and components, shortcodes in square brackets, expressions, formulas, comments, attributes in braces, imports. Code is passed
/// by, so that an example in it does not begin anything; prose between paired tags stays.
/// </summary>
internal sealed class MaskScanner
{
    private const int LongestCode = 2000;

    private static readonly char[] Signs = ['{', '<', '`', '%', '[', '$', '\n', '\r'];

    // What stands between these is code or is not shown.
    private static readonly HashSet<string> CodeNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "raw", "verbatim", "comment", "highlight", "code", "codeblock", "mermaid", "katex", "math", "chart", "plantuml",
        "css", "sass", "javascript", "schema", "stylesheet", "style", "script",
    };

    private readonly string _file;
    private readonly Mask _mask;
    private readonly TagEnds _ends;
    private readonly QuoteTags _quotes = new();
    private readonly LineMask _lines;
    private readonly BracketTags _brackets;
    private readonly List<CaptionRegion> _captions = [];
    private int _captionStart = -1;
    private readonly HashSet<string> _neverClosed = new(StringComparer.OrdinalIgnoreCase);

    private MaskScanner(string file)
    {
        _file = file;
        _mask = new Mask(file);
        _ends = new TagEnds(file);
        _lines = new LineMask(file, _mask);
        _brackets = new BracketTags(file);
    }

    /// <summary>The Markdown of a file from a place on; what is above is blank.</summary>
    public static MaskedSource Scan(string file, int start)
    {
        var scanner = new MaskScanner(file);
        if (start > 0)
            scanner._mask.Blank(0, start);
        scanner.Scan(start);
        return new MaskedSource(file, scanner._mask.ToString(), scanner._quotes.Regions, scanner._captions);
    }

    private void Scan(int place)
    {
        bool isLineStart = true;
        while (place < _file.Length)
        {
            if (isLineStart && _lines.Pass(place) is { } passed)
            {
                place = passed;
                continue;
            }

            int sign = _file.IndexOfAny(Signs, place);
            if (sign < 0)
                return;
            isLineStart = _file[sign] is '\n' or '\r';
            place = isLineStart ? FileLine.Next(_file, sign) : PassSign(sign);
        }
    }

    private int PassSign(int place) => _file[place] switch
    {
        '{' => PassBrace(place),
        '<' or '`' when IsEscaped(place) => place + 1,
        '<' => PassAngle(place),
        '`' => PassCode(place),
        '[' => PassBracket(place),
        '$' => PassDollar(place),
        _ => PassPercent(place),
    };

    private int PassBrace(int place)
    {
        if (TemplateTag.At(_file, place, _ends) is { } tag)
            return PassTemplateTag(place, tag);
        if ((BraceAttributes.EndAt(_file, place) ?? JsxCommentEnd(place)) is { } end)
        {
            _mask.Over(place, end);
            return end;
        }

        if (IsEscaped(place) || MdxExpression.At(_file, place, _lines.HasCode) is not { } expression)
            return place + 1;
        _mask.Over(place, expression.Words);
        _mask.Over(expression.WordsEnd, expression.End);
        return expression.End;
    }

    private int PassBracket(int place)
    {
        if (_brackets.At(place) is not { } tag)
            return place + 1;
        int end = tag.End;
        bool isCaption = tag.Name is "caption" or "wp_caption";
        if (tag.IsClosing && isCaption && _captionStart >= 0)
        {
            _captions.Add(new CaptionRegion(_captionStart, place, end));
            _captionStart = -1;
        }
        else if (tag.IsClosing)
        {
            _quotes.Close(tag.Name, place, end);
        }
        else if (isCaption)
        {
            _captionStart = end;
        }
        else
        {
            // [quote=Anne Roux]
            _quotes.Open(tag.Name, tag.Attributes.StartsWith("=", StringComparison.Ordinal) ? tag.Attributes.Trim('=', '"', '\'') : tag.Attributes, end);
            end = _brackets.EndOfCode(tag) ?? end;
        }

        _mask.Over(place, end);
        return end;
    }

    private int PassDollar(int place)
    {
        if (Formula.EndAt(_file, place, _ends) is not { } end)
            return place + FileLine.RunOf(_file, '$', place);
        _mask.Over(place, end);
        return end;
    }

    private int PassTemplateTag(int start, TemplateTag tag)
    {
        int end = tag.End;
        if (tag.IsClosing)
            _quotes.Close(tag.Name, start, end);
        else if (CodeNames.Contains(tag.Name) && ClosingEnd(tag) is { } close)
            end = close;
        else if (tag.Name.Length > 0)
            _quotes.Open(tag.Name, tag.Attributes, end);
        _mask.Over(start, end);
        return end;
    }

    // Where the tag ends that closes another; null when nothing does.
    private int? ClosingEnd(TemplateTag open)
    {
        if (_neverClosed.Contains(open.Name))
            return null;
        foreach (string sign in new[] { "end" + open.Name, "/" + open.Name, "/ " + open.Name })
        {
            for (int at = _ends.Next(sign, open.End); at >= 0; at = _file.IndexOf(sign, at + 1, StringComparison.Ordinal))
            {
                int brace = at;
                while (brace > open.End && (_file[brace - 1] is ' ' or '-' or '%' or '<' or '{'))
                    brace--;
                if (at - brace < 2 || _file[brace] != '{')
                    continue;
                int end = _file.IndexOf('}', at);
                if (end >= 0)
                    return end + 1 < _file.Length && _file[end + 1] == '}' ? end + 2 : end + 1;
            }
        }

        _neverClosed.Add(open.Name);
        return null;
    }

    private int? JsxCommentEnd(int place)
    {
        if (place + 2 >= _file.Length || _file[place + 1] != '/' || _file[place + 2] != '*')
            return null;
        int end = _ends.Next("*/}", place);
        return end < 0 ? null : end + 3;
    }

    private int PassAngle(int place)
    {
        if (string.CompareOrdinal(_file, place, "<!--", 0, 4) == 0)
        {
            int close = _ends.Next("-->", place + 2);
            int commentEnd = close < 0 ? place + 4 : Math.Max(close + 3, place + 4);
            _mask.Over(place, commentEnd);
            return commentEnd;
        }

        if (ComponentTag.At(_file, place, _ends) is not { } tag)
            return place + 1;
        if (tag.IsClosing)
            _quotes.Close(tag.Name, place, tag.End);
        else if (!tag.IsAlone)
            _quotes.Open(tag.Name, tag.Attributes, tag.End);
        _mask.Over(place, tag.End);
        return tag.End;
    }

    // To the end of the code, or past its marks when it has none.
    private int PassCode(int place)
    {
        int length = FileLine.RunOf(_file, '`', place), from = place + length;
        int limit = Math.Min(_file.Length, from + LongestCode);
        for (int i = _file.IndexOf('`', from, limit - from); i >= 0; i = _file.IndexOf('`', i, limit - i))
        {
            int run = FileLine.RunOf(_file, '`', i);
            i += run;
            if (run == length)
                return i;
            if (i >= limit)
                break;
        }

        return from;
    }

    // %% a comment of Obsidian %%
    private int PassPercent(int place)
    {
        if (FileLine.RunOf(_file, '%', place) != 2 || (place > 0 && char.IsDigit(_file[place - 1])))
            return place + FileLine.RunOf(_file, '%', place);
        int end = _ends.Next("%%", place + 2);
        if (end < 0)
            return place + 2;
        _mask.Over(place, end + 2);
        return end + 2;
    }

    private bool IsEscaped(int place)
    {
        int slash = place;
        while (slash > 0 && _file[slash - 1] == '\\')
            slash--;
        return (place - slash) % 2 == 1;
    }
}
