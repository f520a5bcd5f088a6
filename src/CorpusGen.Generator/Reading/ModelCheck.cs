using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>Whether everything in a model lies in its text, and its speakers have names. What is emitted counts on it, and an exception there would cost the whole corpus.</summary>
internal readonly struct ModelCheck
{
    private readonly ArticleModel _model;

    private ModelCheck(ArticleModel model) => _model = model;

    public static bool IsSound(ArticleModel model)
    {
        var check = new ModelCheck(model);
        return check.BlocksAreSound() && check.SpeechIsSound() && check.FiguresAreSound() && check.SpeakersAreSound() && check.FlawsAreSound();
    }

    private bool BlocksAreSound()
    {
        int end = -1;
        foreach (BlockModel block in _model.Blocks)
        {
            if (!IsInText(block.Range) || block.Range.Start <= end)
                return false;
            end = block.Range.End;
        }

        return true;
    }

    private bool SpeechIsSound()
    {
        foreach (QuoteModel quote in _model.Quotes)
        {
            if (!IsInBlock(quote.Range, quote.Block) || !IsInText(quote.Attribution))
                return false;
        }

        foreach (StatementModel statement in _model.Statements)
        {
            if (!IsInBlock(statement.Range, statement.Block) || !IsInText(statement.Attribution))
                return false;
        }

        foreach (TermModel term in _model.Terms)
        {
            if (!IsInBlock(term.Range, term.Block))
                return false;
        }

        return true;
    }

    private bool FiguresAreSound()
    {
        foreach (FigureModel figure in _model.Figures)
        {
            if (!IsInBlock(figure.Range, figure.Block) || (figure.Counted is TextRange counted && !IsInText(counted)) || (figure.Attribution is { } attribution && !IsInText(attribution)))
                return false;
        }

        return true;
    }

    private bool SpeakersAreSound()
    {
        foreach (SpeakerModel speaker in _model.Speakers)
        {
            if (speaker.Name is null || speaker.Names.Any(name => name is null) || speaker.Roles.Any(role => role is null))
                return false;
        }

        return true;
    }

    private bool FlawsAreSound()
    {
        foreach (FlawModel flaw in _model.Flaws)
        {
            if (!IsInText(flaw.Range))
                return false;
        }

        return true;
    }

    // The program finds the block of a quote by its place.
    private bool IsInBlock(TextRange range, int block)
    {
        if (!IsInText(range) || block < 0 || block >= _model.Blocks.Count)
            return false;
        TextRange around = _model.Blocks[block].Range;
        return around.Start <= range.Start && range.Start <= around.End;
    }

    private bool IsInText(Attribution attribution) =>
        (attribution.Mention is not TextRange mention || IsInText(mention))
        && (attribution.Cue is not TextRange cue || IsInText(cue));

    private bool IsInText(TextRange range) => range.Start >= 0 && range.End >= range.Start && range.End <= _model.Text.Length;
}
