using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Properties;

/// <summary>What holds for the speech of every text, whatever it says: quotes are apart and without their marks, and speakers have names.</summary>
public static class SpeechRules
{
    private const int LongestName = 80;

    /// <summary>Words that alone are nobody's name, in both languages.</summary>
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "le", "la", "les", "l’", "l'", "un", "une", "des", "de", "du", "d’", "d'", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "votre", "vos",
        "il", "elle", "on", "ils", "elles", "lui", "eux", "je", "j’", "j'", "tu", "nous", "vous", "me", "se", "y", "ça", "cela", "ceci", "celui", "celle", "ceux", "celles", "qui", "que", "quoi", "dont", "où",
        "et", "ou", "mais", "car", "si", "comme", "quand", "selon", "pour", "par", "avec", "dans", "sur", "en", "à", "au", "aux", "ne", "pas", "non", "oui",
        "the", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "your", "he", "she", "it", "they", "him", "them", "i", "we", "you", "us", "who", "what", "which", "whom", "and", "or", "but",
        "as", "when", "of", "in", "on", "at", "by", "for", "from", "with", "to", "not", "no", "yes", "there", "here", "according",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "demain", "aujourd’hui", "aujourd'hui",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "tomorrow", "today",
    };

    /// <summary>Each rule that the model breaks, in words.</summary>
    public static IEnumerable<string> Broken(string text, ArticleModel model) =>
        Overlapping(model).Concat(model.Quotes.SelectMany(quote => BrokenMarks(text, model, quote))).Concat(BrokenNames(model));

    public static IEnumerable<string> Overlapping(ArticleModel model)
    {
        for (int i = 1; i < model.Quotes.Count; i++)
        {
            if (model.Quotes[i].Range.Overlaps(model.Quotes[i - 1].Range))
                yield return $"quotes overlap at {model.Quotes[i].Range.Start}";
        }

        for (int i = 1; i < model.Statements.Count; i++)
        {
            if (model.Statements[i].Range.Overlaps(model.Statements[i - 1].Range))
                yield return $"statements overlap at {model.Statements[i].Range.Start}";
        }

        for (int i = 1; i < model.Terms.Count; i++)
        {
            (TextRange before, TextRange term) = (model.Terms[i - 1].Range, model.Terms[i].Range);
            if (term.Overlaps(before) && !term.Contains(before) && !before.Contains(term))
                yield return $"terms cross at {term.Start}";
        }
    }

    /// <summary>
    /// Marks inside a quote are those of words that it quotes in turn, and come in pairs. A paragraph of it may begin with the mark again, and the mark behind it may close two levels.
    /// Apostrophes are no marks, so that single ones cannot be counted.
    /// </summary>
    private static IEnumerable<string> BrokenMarks(string text, ArticleModel model, QuoteModel quote)
    {
        string place = $"quote {quote.Range.Start}..{quote.Range.End}";
        TextRange range = quote.Range;
        if (quote.Marks.HasFlag(QuoteMarks.Guillemets))
        {
            int depth = 0;
            for (int at = range.Start; at < range.End && depth >= 0; at++)
            {
                if (IsBlockStart(model, at) && at > range.Start)
                    depth = 0;
                else if (text[at] is '«' or '»')
                    depth += text[at] == '«' ? 1 : -1;
            }

            if (depth < 0)
                yield return $"{place} holds a closing mark of its own";
            if (text[range.End - 1] == '«')
                yield return $"{place} ends with an opening mark";
        }

        if (quote.Marks.HasFlag(QuoteMarks.Typographic) && (text[range.Start] == '”' || text[range.End - 1] is '“' or '„' && !text.AsSpan(range.Start, range.Length).Contains('„')))
            yield return $"{place} begins or ends with a mark of its own";
        if (quote.Marks.HasFlag(QuoteMarks.Straight) && text.AsSpan(range.Start, range.Length).Count('"') == 1 && !model.Blocks.Any(block => text[block.Range.Start] == '"' && range.Start < block.Range.Start && block.Range.Start < range.End))
            yield return $"{place} holds one straight mark";
    }

    private static bool IsBlockStart(ArticleModel model, int position) => model.Blocks.Any(block => block.Range.Start == position);

    /// <summary>On a network anybody calls himself what he likes.</summary>
    private static IEnumerable<string> BrokenNames(ArticleModel model) => model.Quotes.Where(quote => quote.Attribution.Handle is null).Select(quote => quote.Attribution.Speaker)
        .Concat(model.Statements.Select(statement => statement.Attribution.Speaker))
        .Concat(model.Speakers.Select(speaker => speaker.Name))
        .Where(name => name is not null && !CanBeName(name))
        .Select(name => $"'{name}' is nobody's name");

    /// <summary>A name is no lone function word, weekday or word in lower case, has a letter, and is not long.</summary>
    private static bool CanBeName(string name)
    {
        string word = name.Trim('.', ',', ':', ';', '-', '–', '—', '\'', '’', ' ');
        bool isAlone = !name.Any(char.IsWhiteSpace);
        return name.Length <= LongestName
            && name.Any(char.IsLetter)
            && !NoNames.Contains(word)
            && !name.AsSpan().ContainsAny("«»“”\"\n")
            && !(isAlone && char.IsLower(name[0]) && !name.Any(c => char.IsUpper(c) || c is '.' or '@' or '/'));
    }
}
