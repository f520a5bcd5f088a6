using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Properties;

/// <summary>Moves what was found in a text with CR LF to where it is in the same text with LF.</summary>
public static class Shift
{
    public static ArticleModel ToLf(ArticleModel model, string lf, string crLf)
    {
        var positions = new int[crLf.Length + 1];
        for (int i = 0, at = 0; i <= crLf.Length; i++)
        {
            positions[i] = at;
            if (i < crLf.Length && crLf[i] != '\r')
                at++;
        }

        return model with
        {
            Text = lf,
            Blocks = Each(model.Blocks, block => block with { Range = Move(block.Range) }),
            Quotes = Each(model.Quotes, quote => quote with { Range = Move(quote.Range), Attribution = MoveAttribution(quote.Attribution) }),
            Statements = Each(model.Statements, statement => statement with { Range = Move(statement.Range), Attribution = MoveAttribution(statement.Attribution) }),
            Terms = Each(model.Terms, term => term with { Range = Move(term.Range) }),
            Figures = Each(model.Figures, figure => figure with { Range = Move(figure.Range), Number = Move(figure.Number), Counted = MoveOrNull(figure.Counted), Attribution = figure.Attribution is { } attribution ? MoveAttribution(attribution) : null }),
            Flaws = Each(model.Flaws, flaw => flaw with { Range = Move(flaw.Range) }),
        };

        TextRange Move(TextRange range) => new(positions[range.Start], positions[range.End]);

        TextRange? MoveOrNull(TextRange? range) => range is { } some ? Move(some) : null;

        Attribution MoveAttribution(Attribution attribution) =>
            attribution with { Mention = MoveOrNull(attribution.Mention), Cue = MoveOrNull(attribution.Cue) };

        static EquatableArray<T> Each<T>(EquatableArray<T> items, System.Func<T, T> move)
            where T : System.IEquatable<T> => new([.. items.Select(move)]);
    }
}
