using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Languages;

/// <summary>Collects the words of a language from its tables.</summary>
internal sealed class LexiconBuilder
{
    private static readonly char[] Blanks = [' ', '\n', '\r', '\t'];

    /// <summary>Twice as many as a language has words, so that the table need not grow.</summary>
    private const int Size = 1 << 16;

    private readonly WordTable _table = new(Size);

    /// <summary>What was taken away of forms, which the compiled words do not bring back.</summary>
    private readonly List<RemovedTraits> _removed = [];

    private readonly List<LittleWords> _littleWords = [];

    /// <summary>Gives traits to every form of a list separated by blanks: <c>Add(Trait.Coordinator, "et ou mais")</c>.</summary>
    public void Add(Trait traits, string forms)
    {
        foreach (string form in Split(forms))
            Get(form).Traits |= traits;
    }

    /// <summary>Says what every form of a list is wherever it stands, if it is a little word.</summary>
    public void Add(WordClass wordClass, string forms) => _littleWords.Add(new LittleWords(wordClass, Lexeme.OneClass, forms));

    /// <summary>Says by which rule of the language the class of every form of a list is chosen.</summary>
    public void AddRule(byte rule, string forms) => _littleWords.Add(new LittleWords(WordClass.None, rule, forms));

    /// <summary>Takes traits away that forms got by rule and do not deserve.</summary>
    public void Remove(Trait traits, string forms)
    {
        foreach (string form in Split(forms))
        {
            Lexeme lexeme = Get(form);
            lexeme.Traits &= ~traits;
            _removed.Add(new RemovedTraits(lexeme, traits & Trait.Verb));
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
    public Lexeme Get(string form) => _table.Get(form);

    /// <summary>The lexicon of the words of the tables alone.</summary>
    public Lexicon Build(Language language) => new(language, _table);

    /// <summary>The lexicon of the words of the tables and of the compiled ones. What is compiled of a word in the tables is added to it.</summary>
    public Lexicon Build(Language language, CompiledLexicon compiled, LanguageSyntax syntax)
    {
        foreach (RemovedTraits removed in _removed)
            removed.Own = removed.Lexeme.Traits;
        _table.AddFacts(compiled);
        foreach (RemovedTraits removed in _removed)
            removed.Lexeme.Traits = WordTable.Merge(removed.Own, compiled.Find(Lexicon.HashOf(removed.Lexeme.Form)).Traits & ~removed.Traits);
        _table.SetClasses(syntax);
        foreach (LittleWords words in _littleWords)
        {
            foreach (string form in Split(words.Forms))
            {
                if (FindLittle(form) is { } lexeme)
                    (lexeme.Rule, lexeme.Class) = (words.Rule, words.Class);
            }
        }

        foreach (Lexeme lexeme in compiled.Lexemes)
            lexeme.Class = syntax.OnlyClassOf(lexeme.Traits);
        return new Lexicon(language, _table, compiled) { Syntax = syntax };
    }

    private Lexeme? FindLittle(string form) =>
        _table.Find(form) is { } lexeme && (lexeme.Traits & Trait.ClosedClass) != 0 && (lexeme.Traits & (Trait.CalendarWord | Trait.NameTitle)) == 0 ? lexeme : null;

    /// <summary>Little words with the class that they have, or the rule that chooses it.</summary>
    private sealed class LittleWords(WordClass wordClass, byte rule, string forms)
    {
        public WordClass Class { get; } = wordClass;

        public byte Rule { get; } = rule;

        public string Forms { get; } = forms;
    }

    private sealed class RemovedTraits(Lexeme lexeme, Trait traits)
    {
        public Lexeme Lexeme { get; } = lexeme;

        public Trait Traits { get; } = traits;

        /// <summary>What the tables say of the word.</summary>
        public Trait Own { get; set; }
    }
}
