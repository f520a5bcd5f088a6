using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Applies corrections to an article. Same article and entries in, same article out; never throws.</summary>
public static class Corrector
{
    /// <summary>Applies entries, each of which is about this article or has no <see cref="Correction.In"/>: <c>Corrector.Apply(article, [correction]).Model</c>.</summary>
    public static Corrected Apply(ArticleModel article, IEnumerable<Correction> entries)
    {
        ILookup<bool, Correction> isOwn = entries.ToLookup(entry => entry.In is not null);
        return Apply(article, new ArticleCorrections(new EquatableArray<Correction>([.. isOwn[true]]), new EquatableArray<Correction>([.. isOwn[false]])));
    }

    /// <summary>Applies the entries of an article: <c>Corrector.Apply(article, map[path])</c>.</summary>
    public static Corrected Apply(ArticleModel article, ArticleCorrections corrections)
    {
        if (corrections.Own.Count == 0 && corrections.Everywhere.Count == 0)
            return new Corrected { Model = article };
        var run = new CorrectionRun(article);
        ArticleModel items = ApplyOwn(run, corrections.Own, out string? name);
        var speakers = new SpeakerCorrector(items);
        if (!ReferenceEquals(items, article))
            speakers.Follow(article);
        for (int i = 0; i < corrections.Everywhere.Count; i++)
            speakers.Apply(i, corrections.Everywhere[i]);
        // What is said of one article holds against what is said of all.
        for (int i = 0; i < corrections.Own.Count; i++)
        {
            if (corrections.Own[i].Subject == CorrectionSubject.Speaker)
                SetGender(run, speakers, i, corrections.Own[i]);
        }

        return new Corrected
        {
            Model = speakers.Article,
            Name = name,
            Names = new EquatableArray<CorrectedName>([.. run.Names.OrderBy(named => named.Range.Start)]),
            Flaws = new EquatableArray<CorrectionFlaw>([.. run.Flaws.OrderBy(flaw => flaw.Entry)]),
            Uses = speakers.Uses,
        };
    }

    private static ArticleModel ApplyOwn(CorrectionRun run, EquatableArray<Correction> entries, out string? name)
    {
        ArticleModel article = run.Article;
        var statements = new StatementCorrector(run, new CorrectedItems<StatementModel>(article.Statements, statement => statement.Range));
        var terms = new TermCorrector(run, new CorrectedItems<TermModel>(article.Terms, term => term.Range));
        var quotes = new QuoteCorrector(run, new CorrectedItems<QuoteModel>(article.Quotes, quote => quote.Range), statements, terms);
        var figures = new FigureCorrector(run, new CorrectedItems<FigureModel>(article.Figures, figure => figure.Range));
        var blocks = new BlockCorrector(run);
        statements.Quotes = terms.Quotes = quotes;
        name = null;
        int namedBy = -1;
        for (int i = 0; i < entries.Count; i++)
        {
            Correction entry = entries[i];
            if (entry.Subject == CorrectionSubject.Article && name is not null)
                run.ReportOther(i, namedBy, same: entry.Name == name);
            else if (entry.Subject == CorrectionSubject.Article)
                (name, namedBy) = (entry.Name, i);
            if (entry.Words.Length == 0)
                continue;
            FoundWords found = run.Words.Find(entry);
            if (found.Place is not { } words)
            {
                run.Report(i, found.Flaw, found.Message);
                continue;
            }

            switch (entry.Subject)
            {
                case CorrectionSubject.Quote: quotes.Keep(i, entry, words); break;
                case CorrectionSubject.NotAQuote: quotes.Remove(i, words); break;
                case CorrectionSubject.Statement: statements.Keep(i, entry, words); break;
                case CorrectionSubject.NotAStatement: statements.Remove(i, words); break;
                case CorrectionSubject.Term: terms.Keep(i, entry, words); break;
                case CorrectionSubject.NotATerm: terms.Remove(i, words); break;
                case CorrectionSubject.Figure: figures.Keep(i, entry, words); break;
                case CorrectionSubject.NotAFigure: figures.Remove(i, words); break;
                case CorrectionSubject.Block: blocks.Set(i, entry, words); break;
            }
        }

        run.Names.AddRange(quotes.Names(CorrectionSubject.Quote));
        run.Names.AddRange(figures.Names(CorrectionSubject.Figure));
        bool isSpeechChanged = quotes.Items.IsChanged || statements.Items.IsChanged;
        if (!isSpeechChanged && !terms.Items.IsChanged && !figures.Items.IsChanged && !blocks.IsChanged)
            return article;
        ArticleModel corrected = article with
        {
            Blocks = blocks.Blocks,
            Quotes = TitleSpeakers.FindAgain(article.Text, blocks.Blocks, quotes.Items.ToArray()),
            Statements = statements.Items.ToArray(),
            Terms = terms.Items.ToArray(),
            Figures = figures.Items.ToArray(),
        };
        return isSpeechChanged || figures.Items.IsChanged
            ? corrected with { Figures = FigureSpeakers.FindAgain(article, corrected, figures.Items.RangesWith("speaker", "speakerKind")) }
            : corrected;
    }

    private static void SetGender(CorrectionRun run, SpeakerCorrector speakers, int entry, Correction correction)
    {
        if (speakers.SetGender(correction.Speaker!, correction.Gender ?? Gender.Unknown) is not { } changes)
        {
            string? nearest = NearestWord.Of(correction.Speaker!, speakers.Article.Speakers.Select(speaker => speaker.Name));
            run.Report(entry, CorrectionFlawKind.NoSuchSpeaker, $"the text has no speaker {Quoted.Words(correction.Speaker!)}{(nearest is null ? "" : $"; did you mean {Quoted.Words(nearest)}?")}");
        }
        else if (!changes)
        {
            run.ReportNothing(entry, "the gender is read so without it");
        }
    }
}
