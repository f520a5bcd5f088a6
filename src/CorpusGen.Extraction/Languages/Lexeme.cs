using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Languages;

/// <summary>A known word form and what it can be.</summary>
internal sealed class Lexeme(string form)
{
    /// <summary>What the lexicon gives for a word that it does not have.</summary>
    public static readonly Lexeme Unknown = new("");

    /// <summary>Lower case, with a straight apostrophe. Empty of a word that is not in the language's own tables.</summary>
    public string Form { get; } = form;

    /// <summary>Whether the word is in the language's own tables: of any other, only compiled traits can be known.</summary>
    public bool IsOwn => Form.Length > 0;

    /// <summary>What the word can be in a sentence.</summary>
    public Trait Traits { get; internal set; }

    /// <summary>The one class that the word has in small letters wherever it stands without a hyphen behind it; <see cref="WordClass.None"/> where that depends on its neighbours.</summary>
    public WordClass Class { get; internal set; }

    /// <summary>The <see cref="Rule"/> of a little word that has one class in capitals too.</summary>
    public const byte OneClass = byte.MaxValue;

    /// <summary>A little word whose class depends on its neighbours by a rule of its own, numbered by its language; 0 for all others.</summary>
    public byte Rule { get; internal set; }

    /// <summary>The idioms that the word begins; null for most.</summary>
    public Phrase[]? Phrases { get; internal set; }

    /// <summary>What the word can be in a figure. A field, since of a property every question would copy the whole.</summary>
    public FigureWord Figure;
}
