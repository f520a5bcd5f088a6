using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages;

/// <summary>A known word form and what it can be.</summary>
internal sealed class Lexeme(string form)
{
    /// <summary>What the lexicon gives for a word that it does not have.</summary>
    public static readonly Lexeme Unknown = new("");

    /// <summary>Lower case, with a straight apostrophe.</summary>
    public string Form { get; } = form;

    /// <summary>What the word can be in a sentence.</summary>
    public Trait Traits { get; internal set; }

    /// <summary>What the word can be in a figure. A field, since of a property every question would copy the whole.</summary>
    public FigureWord Figure;
}
