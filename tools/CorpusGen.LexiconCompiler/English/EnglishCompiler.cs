using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.LexiconCompiler.English;

/// <summary>
/// Compiles WordNet, with the forms of its words. What a form is in fewer than 3 of 100 uses is left out. The dictionary adds the words that WordNet has not.
/// </summary>
internal sealed class EnglishCompiler
{
    private const double RareShare = 0.03;

    /// <summary>Fewer uses tell nothing.</summary>
    private const double EnoughUses = 10;

    /// <summary>What a sense that was never met counts: it decides between classes that were not met either.</summary>
    private const double UnmetSense = 0.1;

    private readonly FormTable _table = new();
    private readonly WordNet _wordNet = new();
    private readonly SpellingList _spelling = new();
    private readonly EnglishInflection _inflection;
    private readonly NounKinds _kinds;
    private readonly HashSet<string> _closed = SourceList.Words("english.closed.txt");

    /// <summary>How often each form is of each class, with what it is then.</summary>
    private readonly Dictionary<string, FormUses> _uses = [];

    private EnglishCompiler()
    {
        _inflection = new EnglishInflection(_wordNet, _spelling);
        _kinds = new NounKinds(_wordNet);
    }

    public static FormTable Compile()
    {
        var compiler = new EnglishCompiler();
        compiler.AddNouns();
        compiler.AddVerbs();
        compiler.AddAdjectives();
        compiler.AddAdverbs();
        foreach ((string form, FormUses uses) in compiler._uses)
            compiler._table.Add(form, uses.Traits);
        compiler.AddLaterWords();
        compiler.AddNames();
        return compiler._table;
    }

    private void AddNouns()
    {
        foreach ((string lemma, int senses) in _wordNet.Lemmas[WordClass.Noun])
        {
            // Names and acronyms are no nouns that a text has in small letters.
            if (!FormTable.IsWord(lemma) || !_wordNet.NounSenses(lemma).Any(sense => _wordNet.IsWritten(lemma, sense.Synset) || IsNamedKind(lemma, sense)))
                continue;
            Trait traits = Trait.Noun | _kinds.TraitsOf(lemma);
            foreach ((string form, Trait number, double share) in _inflection.Noun(lemma))
                Use(form, WordClass.Noun, traits | number, share * (_wordNet.Count(WordClass.Noun, lemma) + (senses * UnmetSense)));
        }
    }

    /// <summary>A kind of person that is written with a capital: <c>American</c>, <c>Democrat</c>; not <c>WHO</c>, nor a genus of plants (<c>Paris</c>).</summary>
    private bool IsNamedKind(string lemma, NounSense sense)
        => lemma.Length > 3 && sense.File == NounKinds.Person && !_wordNet.IsInstance(sense.Synset) && _wordNet.IsWritten(char.ToUpperInvariant(lemma[0]) + lemma[1..], sense.Synset);

    private void AddVerbs()
    {
        foreach ((string lemma, int senses) in _wordNet.Lemmas[WordClass.Verb])
        {
            if (!FormTable.IsWord(lemma))
                continue;
            foreach ((string form, Trait traits, double share) in _inflection.Verb(lemma))
                Use(form, WordClass.Verb, traits, share * (_wordNet.Count(WordClass.Verb, lemma) + (senses * UnmetSense)));
        }
    }

    private void AddAdjectives()
    {
        foreach ((string lemma, int senses) in _wordNet.Lemmas[WordClass.Adjective])
        {
            if (!FormTable.IsWord(lemma))
                continue;
            double count = _wordNet.Count(WordClass.Adjective, lemma) + (senses * UnmetSense);
            Use(lemma, WordClass.Adjective, Trait.Adjective, count);
            foreach (string form in _inflection.Comparison(WordClass.Adjective, lemma))
                Use(form, WordClass.Adjective, Trait.Adjective, count * 0.1);
        }
    }

    private void AddAdverbs()
    {
        foreach ((string lemma, int senses) in _wordNet.Lemmas[WordClass.Adverb])
        {
            if (!FormTable.IsWord(lemma))
                continue;
            double count = _wordNet.Count(WordClass.Adverb, lemma) + (senses * UnmetSense);
            Use(lemma, WordClass.Adverb, Trait.Adverb, count);
            foreach (string form in _inflection.Comparison(WordClass.Adverb, lemma))
                Use(form, WordClass.Adverb, Trait.Adverb, count * 0.1);
        }
    }

    private void Use(string form, WordClass wordClass, Trait traits, double count)
    {
        if (!FormTable.IsWord(form) || _closed.Contains(form))
            return;
        if (!_uses.TryGetValue(form, out FormUses? uses))
            _uses.Add(form, uses = new FormUses());
        uses.Add(wordClass, traits, count);
    }

    /// <summary>A word that WordNet has not: one with a past and a gerund is a verb, one with a genitive a noun, one with an adverb an adjective.</summary>
    private void AddLaterWords()
    {
        var known = new HashSet<string>(_table.Forms);
        foreach (DictionaryEntry entry in _spelling.Entries)
        {
            string word = entry.Word;
            if (word.Length < 3 || known.Contains(word) || _closed.Contains(word))
                continue;
            bool isVerb = entry.Flags.Contains('G'), isNoun = entry.Flags.Contains('M');
            Trait traits = (isVerb ? Trait.Infinitive | Trait.Finite : Trait.None) | (isNoun || (entry.Flags.Contains('S') && !isVerb) ? Trait.Noun | Trait.Singular : Trait.None);
            if (entry.Flags.Contains('Y'))
                traits |= Trait.Adjective;
            if (traits == Trait.None && word.EndsWith("ly", StringComparison.Ordinal))
                traits = Trait.Adverb;
            _table.Add(word, traits);
            foreach (char flag in entry.Flags)
            {
                Trait made = flag switch
                {
                    'D' => Trait.Finite | Trait.Participle,
                    'G' => Trait.Gerund,
                    'Y' => Trait.Adverb,
                    'S' => (isVerb ? Trait.Finite : Trait.None) | ((traits & Trait.Noun) != 0 ? Trait.Noun | Trait.Plural : Trait.None),
                    _ => Trait.None,
                };
                if (made == Trait.None)
                    continue;
                foreach (string form in _spelling.Forms(word, flag).Where(form => !known.Contains(form) && !_closed.Contains(form)))
                    _table.Add(form, made);
            }
        }
    }

    private void AddNames()
    {
        var names = new NameList("en");
        foreach (string lemma in _wordNet.Lemmas[WordClass.Noun].Keys.Where(FormTable.IsWord))
        {
            Trait traits = _kinds.NameTraitsOf(lemma);
            if (traits == Trait.None || _closed.Contains(lemma) || lemma.Length < 4)
                continue;
            if (traits == Trait.Surname)
                names.Add(false, lemma, traits);
            else if ((_table[lemma] & (Trait.Noun | Trait.Verb | Trait.Adjective)) == 0)
                _table.Add(lemma, traits);
        }

        names.AddTo(_table, _closed);
    }

    /// <summary>How often one form is of each class.</summary>
    private sealed class FormUses
    {
        private readonly Dictionary<(WordClass Class, Trait Traits), double> _counts = [];

        /// <summary>What the form is, without what it hardly ever is.</summary>
        public Trait Traits
        {
            get
            {
                double all = _counts.Values.Sum();
                Trait traits = Trait.None;
                foreach (((_, Trait use), double count) in _counts)
                {
                    if (all < EnoughUses || count >= all * RareShare)
                        traits |= use;
                }

                if ((traits & Trait.Noun) != 0 && (traits & Trait.Verb) != 0 && Count(WordClass.Verb) >= Count(WordClass.Noun))
                    traits |= Trait.VerbFirst;
                return traits;
            }
        }

        public void Add(WordClass wordClass, Trait traits, double count)
            => _counts[(wordClass, traits)] = _counts.GetValueOrDefault((wordClass, traits)) + count;

        private double Count(WordClass wordClass) => _counts.Where(use => use.Key.Class == wordClass).Sum(use => use.Value);
    }
}
