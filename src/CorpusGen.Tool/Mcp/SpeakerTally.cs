using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp;

/// <summary>How much somebody of a name says in all articles, and what they say of her or him.</summary>
internal sealed class SpeakerTally
{
    private const int MostNames = 5, MostCharacters = 120;

    private readonly HashSet<ServedArticle> _articles = [];
    private readonly List<string> _names = [], _roles = [];
    private readonly string _name;
    private readonly (ServedArticle Article, TextRange Range) _first;
    private int _quotes, _statements, _figures;

    private SpeakerTally(string name, ServedArticle article, TextRange range) => (_name, _first) = (name, (article, range));

    public int Count => _quotes + _statements + _figures;

    /// <summary>Those that the articles name, who says most first.</summary>
    public static IReadOnlyList<SpeakerTally> Of(ServedCorpus corpus)
    {
        var tallies = new Dictionary<string, SpeakerTally>(StringComparer.Ordinal);
        foreach (ServedArticle article in corpus.Articles)
        {
            foreach (QuoteModel quote in article.Model.Quotes)
            {
                if (Find(quote.Attribution, article, quote.Range, tallies) is { } tally)
                    tally._quotes++;
            }

            foreach (StatementModel statement in article.Model.Statements)
            {
                if (Find(statement.Attribution, article, statement.Range, tallies) is { } tally)
                    tally._statements++;
            }

            foreach (FigureModel figure in article.Model.Figures)
            {
                if (Find(figure.Attribution, article, figure.Range, tallies) is { } tally)
                    tally._figures++;
            }

            foreach (SpeakerModel speaker in article.Model.Speakers)
            {
                if (tallies.TryGetValue(speaker.Name, out SpeakerTally? tally))
                    tally.Add(speaker);
            }
        }

        return [.. tallies.Values.OrderByDescending(tally => tally.Count).ThenBy(tally => tally._name, StringComparer.Ordinal)];
    }

    public SpeakerItem ToItem() => new()
    {
        Name = CorpusWords.Mark(_name, MostCharacters),
        Names = [.. _names.Take(MostNames).Select(name => CorpusWords.Mark(name, MostCharacters))],
        Roles = [.. _roles.Take(MostNames).Select(role => CorpusWords.Mark(role, MostCharacters))],
        Articles = _articles.Count,
        Quotes = _quotes,
        Statements = _statements,
        Figures = _figures,
        First = _first.Article.PlaceOf(_first.Range),
    };

    /// <summary>Whether a name or role has all the words.</summary>
    public bool HasWords(IReadOnlyCollection<string> words) => SearchWords.AreIn(words, $"{_name} {string.Join(' ', _names)} {string.Join(' ', _roles)}");

    private static SpeakerTally? Find(Attribution? attribution, ServedArticle article, TextRange range, Dictionary<string, SpeakerTally> tallies)
    {
        if ((attribution?.Speaker ?? attribution?.Handle) is not { } name)
            return null;
        if (!tallies.TryGetValue(name, out SpeakerTally? tally))
            tallies.Add(name, tally = new SpeakerTally(name, article, range));
        tally._articles.Add(article);
        return tally;
    }

    private void Add(SpeakerModel speaker)
    {
        _names.AddRange(speaker.Names.Except(_names, StringComparer.Ordinal).ToList());
        _roles.AddRange(speaker.Roles.Except(_roles, StringComparer.Ordinal).ToList());
    }
}
