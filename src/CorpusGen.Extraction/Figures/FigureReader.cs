using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Reads the figures of a document: numbers and what they measure. Only digits, words of figures and capital letters of Roman numerals
/// are looked at; each reader gives the token after what it read, or the token where it began when it found nothing.
/// </summary>
internal static class FigureReader
{
    /// <summary>The figures in the order of the text.</summary>
    public static List<FigureModel> Read(Document document, IReadOnlyList<BlockModel> blocks)
    {
        var context = new FigureContext(document);
        int block = 0;
        foreach (Line line in document.Lines)
        {
            while (block + 1 < blocks.Count && blocks[block].Range.End <= line.Range.Start)
                block++;
            context.Enter(line, block);
            ReadLine(context);
        }

        return context.Figures;
    }

    private static void ReadLine(FigureContext context)
    {
        for (int token = context.First; token < context.End;)
        {
            ref readonly Token here = ref context[token];
            int next = here.Kind switch
            {
                TokenKind.Digits => ReadDigits(context, token),
                TokenKind.Word => here.Lexeme.Figure.Is(FigureRole.Starter) ? ReadWord(context, token)
                    : here.IsCapitalized && RomanReader.CanStart(context, here) ? RomanReader.Read(context, token)
                    : token,
                TokenKind.Symbol => FractionReader.ValueOfSign(here.Symbol) != 0 && !(context.IsGlued(token) && context[token - 1].IsWord) || DigitNumeral.IsLeadingSign(context, token) ? QuantityReader.Read(context, token) : token,
                _ => token,
            };
            token = next > token ? next : token + 1;
        }
    }

    private static int ReadDigits(FigureContext context, int token)
    {
        int next;
        if ((next = NumericDateReader.Read(context, token)) > token)
            return next;
        if ((next = NotFigure.Read(context, token)) > token)
        {
            context.Skip(next);
            return next;
        }

        if ((next = CalendarDateReader.ReadAtDay(context, token)) > token
            || (next = TimeReader.Read(context, token)) > token
            || (next = PrimeReader.Read(context, token)) > token
            || (next = ScoreReader.Read(context, token)) > token
            || (next = YearReader.Read(context, token)) > token
            || (next = OrdinalReader.ReadAtDigits(context, token)) > token
            || (next = QuantityReader.Read(context, token)) > token)
            return next;
        return token;
    }

    private static int ReadWord(FigureContext context, int token)
    {
        int next;
        if (OneReader.IsPlainArticle(context, token))
            return token;
        if (context.Is(token, FigureRole.Month) && (next = CalendarDateReader.ReadAtMonth(context, token)) > token)
            return next;
        if (context.Is(token, FigureRole.Number | FigureRole.Ordinal) && (next = CalendarDateReader.ReadAtDay(context, token)) > token)
            return next;
        if (NotFigure.IsNumberInName(context, token))
            return token;
        if ((next = TimeReader.ReadAtWord(context, token)) > token
            || (next = ScoreReader.Read(context, token)) > token
            || (next = YearInWords.Read(context, token)) > token
            || (next = YearReader.Read(context, token)) > token
            || (next = OrdinalReader.ReadAtWord(context, token)) > token)
            return next;
        return QuantityReader.Read(context, token);
    }
}
