using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Properties;

/// <summary>What holds for the model of every text.</summary>
public static class Rules
{
    /// <summary>Each rule that the model breaks, in words.</summary>
    public static IEnumerable<string> Broken(string text, ArticleModel model) =>
        new[]
        {
            model.Text == text ? [] : ["the model holds another text"],
            Ranges(model).SelectMany(range => BrokenRange(text, range.What, range.Range)),
            BrokenBlocks(text, model),
            BrokenPlaces(model),
            BrokenOrder(model),
            model.Figures.SelectMany(BrokenFigure),
            BrokenRules(model),
            BrokenNames(model),
        }.SelectMany(broken => broken);

    private static IEnumerable<(string What, TextRange Range)> Ranges(ArticleModel model)
    {
        foreach (BlockModel block in model.Blocks)
            yield return ("block", block.Range);
        foreach (QuoteModel quote in model.Quotes)
            yield return ("quote", quote.Range);
        foreach (StatementModel statement in model.Statements)
            yield return ("statement", statement.Range);
        foreach (TermModel term in model.Terms)
            yield return ("term", term.Range);
        foreach (Attribution attribution in Attributions(model))
        {
            if (attribution.Mention is { } mention)
                yield return ("mention", mention);
            if (attribution.Cue is { } cue)
                yield return ("cue", cue);
        }

        foreach (FigureModel figure in model.Figures)
        {
            yield return ("figure", figure.Range);
            yield return ("number", figure.Number);
            if (figure.Counted is { } counted)
                yield return ("counted", counted);
        }

        foreach (FlawModel flaw in model.Flaws)
            yield return ("flaw", flaw.Range);
    }

    private static IEnumerable<Attribution> Attributions(ArticleModel model) =>
        model.Quotes.Select(quote => quote.Attribution).Concat(model.Statements.Select(statement => statement.Attribution))
            .Concat(model.Figures.Where(figure => figure.Attribution is not null).Select(figure => figure.Attribution!));

    private static IEnumerable<string> BrokenRange(string text, string what, TextRange range)
    {
        string place = $"{what} {range.Start}..{range.End}";
        if (range.Start < 0 || range.End > text.Length)
            yield return $"{place} is not in the text";
        else if (range.End <= range.Start)
            yield return $"{place} is empty";
        else if (IsInPair(text, range.Start) || IsInPair(text, range.End))
            yield return $"{place} splits a surrogate pair";
        else if (char.IsWhiteSpace(text[range.Start]) || char.IsWhiteSpace(text[range.End - 1]))
            yield return $"{place} starts or ends with a blank";
    }

    private static bool IsInPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsHighSurrogate(text[position - 1]) && char.IsLowSurrogate(text[position]);

    private static IEnumerable<string> BrokenBlocks(string text, ArticleModel model)
    {
        int next = 0;
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && !LineMap.IsLineBreak(text[end]))
                end++;

            var line = new TextRange(start, end);
            int count = 0;
            while (next < model.Blocks.Count && line.Contains(model.Blocks[next].Range))
            {
                next++;
                count++;
            }

            TextRange covered = count > 0 ? model.Blocks[next - 1].Range : new TextRange(start, start);
            if (count > 1)
                yield return $"line {start}..{end} is {count} blocks";
            else if (Enumerable.Range(start, end - start).Any(at => !covered.Contains(at) && IsVisible(text[at])))
                yield return $"line {start}..{end} has words in no block";
        }

        if (next != model.Blocks.Count)
            yield return $"block {next} is out of order, or runs over a line";
    }

    private static bool IsVisible(char c) =>
        !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);

    private static IEnumerable<string> BrokenPlaces(ArticleModel model)
    {
        var places = model.Statements.Select(statement => (What: "statement", statement.Block, statement.Range))
            .Concat(model.Terms.Select(term => (What: "term", term.Block, term.Range)))
            .Concat(model.Figures.Select(figure => (What: "figure", figure.Block, figure.Range)));
        foreach ((string what, int block, TextRange range) in places)
        {
            if (block < 0 || block >= model.Blocks.Count || !model.Blocks[block].Range.Contains(range))
                yield return $"{what} {range.Start}..{range.End} is not in block {block}";
        }

        foreach (QuoteModel quote in model.Quotes)
        {
            // A quote may run on over several paragraphs.
            if (quote.Block < 0 || quote.Block >= model.Blocks.Count || !model.Blocks[quote.Block].Range.Contains(quote.Range.Start))
                yield return $"quote {quote.Range.Start}..{quote.Range.End} does not start in block {quote.Block}";
            else if (!model.Blocks.Skip(quote.Block).Any(block => block.Range.Contains(quote.Range.End - 1)))
                yield return $"quote {quote.Range.Start}..{quote.Range.End} ends between blocks";
        }

        foreach (FigureModel figure in model.Figures)
        {
            if (!figure.Range.Contains(figure.Number))
                yield return $"figure {figure.Range.Start}..{figure.Range.End} does not hold its number";
        }
    }

    private static IEnumerable<string> BrokenOrder(ArticleModel model)
    {
        foreach ((string what, TextRange[] ranges) in new[]
        {
            ("quotes", [.. model.Quotes.Select(quote => quote.Range)]),
            ("statements", [.. model.Statements.Select(statement => statement.Range)]),
            ("terms", [.. model.Terms.Select(term => term.Range)]),
            ("flaws", [.. model.Flaws.Select(flaw => flaw.Range)]),
            ("figures", (TextRange[])[.. model.Figures.Select(figure => figure.Range)]),
        })
        {
            for (int i = 1; i < ranges.Length; i++)
            {
                if (ranges[i].Start < ranges[i - 1].Start || ranges[i] == ranges[i - 1])
                    yield return $"{what} are not in the order of the text, or one is there twice, at {ranges[i].Start}";
                else if (what == "figures" && ranges[i].Overlaps(ranges[i - 1]))
                    yield return $"figures overlap at {ranges[i].Start}";
            }
        }
    }

    private static IEnumerable<string> BrokenFigure(FigureModel figure)
    {
        if (figure.Min > figure.Max)
            yield return $"figure at {figure.Range.Start} has its bounds the wrong way round";
        if (figure.Approximation == Approximation.Vague && figure.Value is not null)
            yield return $"figure at {figure.Range.Start} is vague and has a value";
        if (figure.Kind != FigureKind.Money && figure.Currency is not null)
            yield return $"figure at {figure.Range.Start} has a currency and is not money";
    }

    private static IEnumerable<string> BrokenRules(ArticleModel model) => model.Quotes.Select(quote => quote.Rule)
        .Concat(model.Statements.Select(statement => statement.Rule))
        .Concat(model.Figures.Select(figure => figure.Rule))
        .Where(rule => rule == Pattern.None || !Enum.IsDefined(rule))
        .Select(rule => $"rule {rule} says nothing");

    private static IEnumerable<string> BrokenNames(ArticleModel model)
    {
        var names = model.Figures.Where(figure => figure.CountedNoun is not null).Select(figure => (What: "counted noun", Name: figure.CountedNoun!))
            .Concat(model.Speakers.SelectMany(speaker => speaker.Names.Concat(speaker.Roles).Prepend(speaker.Name)).Select(name => (What: "speaker", Name: name)))
            .Concat(Attributions(model).Where(attribution => attribution.Speaker is not null).Select(attribution => (What: "speaker", Name: attribution.Speaker!)));
        return names.Where(name => string.IsNullOrWhiteSpace(name.Name) || name.Name.Trim() != name.Name).Select(name => $"{name.What} '{name.Name}' is blank or has blanks round it");
    }
}
