using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages;

/// <summary>Collects the words of a language from its tables.</summary>
internal sealed class LexiconBuilder
{
    private static readonly char[] Blanks = [' ', '\n', '\r', '\t'];

    private readonly Dictionary<string, Lexeme> _lexemes = new(StringComparer.Ordinal);

    /// <summary>Gives traits to every form of a list separated by blanks: <c>Add(Trait.Coordinator, "et ou mais")</c>.</summary>
    public void Add(Trait traits, string forms)
    {
        foreach (string form in forms.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
            Get(form).Traits |= traits;
    }

    /// <summary>Says what every form of a list is in a figure, besides what it already is.</summary>
    public void Add(FigureWord word, string forms)
    {
        foreach (string form in forms.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            Lexeme lexeme = Get(form);
            lexeme.Figure = lexeme.Figure.And(word);
        }
    }

    /// <summary>Gives a role in figures to every form of a list.</summary>
    public void Add(FigureRole role, string forms) => Add(new FigureWord(role), forms);

    /// <summary>The lexeme of a form, made if it is new.</summary>
    public Lexeme Get(string form)
    {
        if (!_lexemes.TryGetValue(form, out Lexeme? lexeme))
            _lexemes.Add(form, lexeme = new Lexeme(form));
        return lexeme;
    }

    public Lexicon Build(Language language) => new(language, _lexemes.Values);
}
