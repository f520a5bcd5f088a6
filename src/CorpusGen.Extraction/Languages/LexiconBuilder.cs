using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Languages;

/// <summary>Collects the words of a language from its tables.</summary>
internal sealed class LexiconBuilder
{
    private static readonly char[] Blanks = [' ', '\n', '\r', '\t'];

    /// <summary>As many as a language has, so that the table need not grow.</summary>
    private readonly Dictionary<string, Lexeme> _lexemes = new(30000, StringComparer.Ordinal);

    /// <summary>What was taken away of forms, which the compiled words do not bring back.</summary>
    private readonly Dictionary<string, Trait> _removed = new(StringComparer.Ordinal);

    /// <summary>Little words that have one class.</summary>
    private readonly List<(WordClass Class, string Forms)> _classes = [];

    /// <summary>Little words whose class a rule of their own chooses.</summary>
    private readonly List<(byte Rule, string Forms)> _rules = [];

    /// <summary>Gives traits to every form of a list separated by blanks: <c>Add(Trait.Coordinator, "et ou mais")</c>.</summary>
    public void Add(Trait traits, string forms)
    {
        foreach (string form in Split(forms))
            Get(form).Traits |= traits;
    }

    /// <summary>Says what every form of a list is wherever it stands, if it is a little word.</summary>
    public void Add(WordClass wordClass, string forms) => _classes.Add((wordClass, forms));

    /// <summary>Says by which rule of the language the class of every form of a list is chosen.</summary>
    public void AddRule(byte rule, string forms) => _rules.Add((rule, forms));

    /// <summary>Takes traits away that forms got by rule and do not deserve.</summary>
    public void Remove(Trait traits, string forms)
    {
        foreach (string form in Split(forms))
        {
            Get(form).Traits &= ~traits;
            _removed[form] = traits & Trait.Verb;
        }
    }

    /// <summary>The words of a table.</summary>
    public static string[] Split(string forms) => forms.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Says what every form of a list is in a figure, besides what it already is.</summary>
    public void Add(FigureWord word, string forms)
    {
        foreach (string form in Split(forms))
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

    /// <summary>The lexicon of the words of the tables alone.</summary>
    public Lexicon Build(Language language) => new(language, _lexemes.Values);

    /// <summary>The lexicon of the words of the tables and of the compiled ones. What is compiled of a word in the tables is added to it.</summary>
    public Lexicon Build(Language language, CompiledLexicon compiled, LanguageSyntax syntax)
    {
        foreach (Lexeme lexeme in _lexemes.Values)
        {
            Trait facts = compiled.Find(Lexicon.HashOf(lexeme.Form)).Traits;
            if (_removed.TryGetValue(lexeme.Form, out Trait removed))
                facts &= ~removed;
            lexeme.Traits = Merge(lexeme.Traits, facts);
        }

        foreach (Lexeme lexeme in _lexemes.Values)
            lexeme.Class = syntax.OnlyClassOf(lexeme.Traits);
        foreach ((WordClass wordClass, string forms) in _classes)
        {
            foreach (string form in Split(forms))
            {
                if (FindLittle(form) is { } lexeme)
                    (lexeme.Rule, lexeme.Class) = (Lexeme.OneClass, wordClass);
            }
        }

        foreach ((byte rule, string forms) in _rules)
        {
            foreach (string form in Split(forms))
            {
                if (FindLittle(form) is { } lexeme)
                    (lexeme.Rule, lexeme.Class) = (rule, WordClass.None);
            }
        }

        foreach (Lexeme lexeme in compiled.Lexemes)
            lexeme.Class = syntax.OnlyClassOf(lexeme.Traits);
        return new Lexicon(language, _lexemes.Values, compiled) { Syntax = syntax };
    }

    private Lexeme? FindLittle(string form) =>
        _lexemes.TryGetValue(form, out Lexeme? lexeme) && (lexeme.Traits & Trait.ClosedClass) != 0 && (lexeme.Traits & (Trait.CalendarWord | Trait.NameTitle)) == 0 ? lexeme : null;

    /// <summary>
    /// A little word stays what the tables say: <c>or</c> is a coordinator, be it a metal as well. So does the gender of any word that has one there.
    /// </summary>
    private static Trait Merge(Trait own, Trait compiled)
    {
        // What only often begins a sentence ("joint par téléphone") is a word like others.
        if ((own & Trait.ClosedClass & ~Trait.Function) != 0)
            return own;
        if ((own & (Trait.Masculine | Trait.Feminine)) != 0)
            compiled &= ~(Trait.Masculine | Trait.Feminine);
        return own | compiled;
    }
}
