using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// Lines of an interview begin with who speaks and a mark: <c>Anne Roux : …</c>, <c>Le Courrier - …</c>, <c>A. R. : …</c>, <c>Q: …</c>,
/// <c>La Gazette. …</c>, <c>Question : …</c>. One such line tells nothing (<c>Rennes : un incendie…</c>). Two or more with the same mark
/// are an interview if somebody is asked something in them, or speaks of himself or to somebody. After a dash or a full stop, which stand
/// behind many a first word, both ask and name somebody twice.
/// </summary>
internal static class InterviewReader
{
    private const int MostTokensOfName = 8;
    private const int MostWordsOfName = 4;

    /// <summary>The lines of the interview, if the text is one. They are paragraphs.</summary>
    public static List<InterviewLine> Read(LinePage page)
    {
        var lines = new List<InterviewLine>();
        var found = new List<InterviewLine>();
        foreach (char mark in (char[])[':', '-', '.'])
        {
            found.Clear();
            Find(page, mark, found);
            if (!IsInterview(page, mark, found))
                continue;
            foreach (InterviewLine line in found)
                page[line.Block] = BlockKind.Paragraph;
            lines.AddRange(found);
        }

        lines.Sort(static (a, b) => a.Block.CompareTo(b.Block));
        return lines;
    }

    private static void Find(LinePage page, char mark, List<InterviewLine> found)
    {
        for (int i = page.BodyStart; i < page.Count; i++)
        {
            if (page.IsFree(i) && TryRead(page.Form(i), mark, out TextRange name, out int first))
                found.Add(new InterviewLine(i, name, first));
        }
    }

    private static bool IsInterview(LinePage page, char mark, List<InterviewLine> found)
    {
        if (found.Count < 2)
            return false;
        bool asks = false, speaks = false;
        foreach (InterviewLine line in found)
        {
            asks |= Asks(page, line);
            speaks |= IsSurelySomebody(page.Form(line.Block), line) && page.Form(line.Block).HasPersonOutsideMarks;
        }

        return mark == ':' ? asks || speaks : asks && NamesSomebodyTwice(page, found);
    }

    private static bool Asks(LinePage page, InterviewLine line)
    {
        for (int i = line.FirstToken; i < page.Document.Lines[line.Block].EndToken; i++)
        {
            if (page.Document.Tokens[i].IsSymbol('?'))
                return true;
        }

        return false;
    }

    /// <summary>One word is as often that of a list: <c>Résultat : nous payons</c>. A given name, a word for a turn, initials and two words are not.</summary>
    private static bool IsSurelySomebody(LineForm form, InterviewLine line)
    {
        Token label = form.First;
        return line.Name.Length > label.Length || label.Length == 1 || label.IsAllUpper || label.Is(Trait.GivenName) || (form.WordAt(form.Line.FirstToken) & LayoutWord.Turn) != 0;
    }

    private static bool NamesSomebodyTwice(LinePage page, List<InterviewLine> found)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (InterviewLine line in found)
        {
            if (!names.Add(line.Name.In(page.Document.Text)))
                return true;
        }

        return false;
    }

    private static bool TryRead(LineForm line, char mark, out TextRange name, out int first)
    {
        name = default;
        int end = FindMark(line, mark);
        first = end + 1;
        if (end <= line.Line.FirstToken || !IsLabel(line, end))
            return false;
        // "Anne Roux. - Oui.", "Anne Roux : – Oui."
        while (first < line.Line.EndToken && LineForm.IsDash(line.Tokens[first].Symbol))
            first++;
        if (first >= line.Line.EndToken || (line.Tokens[first].IsWord && !line.Tokens[first].IsCapitalized))
            return false;
        name = line.Tokens.RangeOf(line.Line.FirstToken, EndOfLabel(line, end) - 1);
        return true;
    }

    /// <summary>The mark after the first words of the line, or -1. A full stop after initials or a title is none.</summary>
    private static int FindMark(LineForm line, char mark)
    {
        if ((mark == ':' && !line.Has(LineSigns.Colon)) || (mark == '-' && !line.Has(LineSigns.Dash)))
            return -1;
        for (int i = line.Line.FirstToken + 1; i < line.Line.EndToken - 1 && i <= line.Line.FirstToken + MostTokensOfName; i++)
        {
            ref readonly Token token = ref line.Tokens[i];
            bool isMark = mark switch
            {
                '-' => LineForm.IsDash(token.Symbol) && token.HasSpaceBefore && line.Tokens[i + 1].HasSpaceBefore,
                '.' => token.IsSymbol('.') && line.Tokens[i + 1].HasSpaceBefore && EndsLabel(line, i),
                _ => token.IsSymbol(mark),
            };
            if (isMark)
                return i;
            if (!token.IsWord && !(token.Symbol is '-' or '.' or '\'' or '’' or '&'))
                return -1;
        }

        return -1;
    }

    /// <summary>A full stop ends a label after a word, after <c>Q</c>, and after the last of several initials, but not after a title.</summary>
    private static bool EndsLabel(LineForm line, int stop)
    {
        ref readonly Token before = ref line.Tokens[stop - 1];
        ref readonly Token after = ref line.Tokens[stop + 1];
        if (before.Length > 1)
            return !before.Is(Trait.NameTitle | Trait.Abbreviation);
        return !(after.IsCapitalized && after.Length == 1 && line.Tokens[stop + 2].IsSymbol('.')) && (IsTurn(line, stop) || stop > line.Line.FirstToken + 1);
    }

    /// <summary>The word for a turn is the whole label: <c>Q</c>, <c>Réponse</c>.</summary>
    private static bool IsTurn(LineForm line, int end) => end - line.Line.FirstToken == 1 && (line.WordAt(line.Line.FirstToken) & LayoutWord.Turn) != 0;

    /// <summary>A word for a turn, or a name or initials, an article before it or not.</summary>
    private static bool IsLabel(LineForm line, int end)
    {
        int first = line.Line.FirstToken;
        end = EndOfLabel(line, end);
        if (IsTurn(line, end))
            return true;
        if (line.Tokens[first].IsCapitalized && line.Tokens[first].Is(Trait.DefiniteArticle) && first + 1 < end)
            first++;
        int words = 0;
        for (int i = first; i < end; i++)
            words += line.Tokens[i].IsWord ? 1 : 0;
        return words is > 0 and <= MostWordsOfName && line.IsName(first, end) && !line.Tokens[first].Is(Trait.CalendarWord)
            && (first > line.Line.FirstToken || !line.Tokens[first].Is(Trait.Function) || end - first > 1);
    }

    /// <summary>Without the full stop of an abbreviation before another mark only where it belongs to no initial: <c>A. R. :</c> keeps it.</summary>
    private static int EndOfLabel(LineForm line, int end) =>
        line.Tokens[end - 1].IsSymbol('.') && line.Tokens[end - 2].Length > 2 ? end - 1 : end;
}
