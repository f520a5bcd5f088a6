using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Languages;

/// <summary>
/// The words of a language's own tables by their hash, beside which each stands: to find one no look at its form is needed. What goes through all words before
/// there is time to compile it again is compiled with all optimizations at once.
/// </summary>
internal sealed class WordTable
{
    private Slot[] _slots;
    private int _mask;
    private int _count;

    /// <summary>Makes a table with so many places, a power of two. It grows when half of them are taken.</summary>
    public WordTable(int size)
    {
        _slots = new Slot[size];
        _mask = size - 1;
    }

    /// <summary>All words, in no order.</summary>
    public IEnumerable<Lexeme> Lexemes
    {
        get
        {
            foreach (Slot slot in _slots)
            {
                if (slot.Lexeme is not null)
                    yield return slot.Lexeme;
            }
        }
    }

    /// <summary>The lexeme of a form, made if it is new.</summary>
    [MethodImpl(Lexicon.FullyAtOnce)]
    public Lexeme Get(string form)
    {
        ulong hash = Lexicon.HashOf(form);
        int slot = (int)hash & _mask;
        for (; _slots[slot].Lexeme is { } lexeme; slot = (slot + 1) & _mask)
        {
            if (_slots[slot].Hash == hash)
                return lexeme;
        }

        var added = new Lexeme(form);
        _slots[slot] = new Slot(hash, added);
        if (++_count * 2 > _slots.Length)
            Grow();
        return added;
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        _mask = _slots.Length - 1;
        foreach (Slot moved in old)
        {
            if (moved.Lexeme is null)
                continue;
            int slot = (int)moved.Hash & _mask;
            while (_slots[slot].Lexeme is not null)
                slot = (slot + 1) & _mask;
            _slots[slot] = moved;
        }
    }

    /// <summary>The lexeme of a form, or null.</summary>
    public Lexeme? Find(string form) => Find(Lexicon.HashOf(form));

    /// <summary>The lexeme with a hash, or null.</summary>
    public Lexeme? Find(ulong hash)
    {
        for (int slot = (int)hash & _mask; ; slot = (slot + 1) & _mask)
        {
            ref readonly Slot found = ref _slots[slot];
            if (found.Hash == hash || found.Lexeme is null)
                return found.Lexeme;
        }
    }

    /// <summary>Adds to each word what is compiled of it.</summary>
    [MethodImpl(Lexicon.FullyAtOnce)]
    public void AddFacts(CompiledLexicon compiled)
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i].Lexeme is { } lexeme)
                lexeme.Traits = Merge(lexeme.Traits, compiled.Find(_slots[i].Hash).Traits);
        }
    }

    /// <summary>Says of each word what it is wherever it stands.</summary>
    [MethodImpl(Lexicon.FullyAtOnce)]
    public void SetClasses(LanguageSyntax syntax)
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i].Lexeme is { } lexeme)
                lexeme.Class = syntax.OnlyClassOf(lexeme.Traits);
        }
    }

    /// <summary>
    /// A little word stays what the tables say: <c>or</c> is a coordinator, be it a metal as well. So does the gender of any word that has one there.
    /// </summary>
    public static Trait Merge(Trait own, Trait compiled)
    {
        // What only often begins a sentence ("joint par téléphone") is a word like others.
        if ((own & Trait.ClosedClass & ~Trait.Function) != 0)
            return own;
        if ((own & (Trait.Masculine | Trait.Feminine)) != 0)
            compiled &= ~(Trait.Masculine | Trait.Feminine);
        return own | compiled;
    }

    private readonly struct Slot(ulong hash, Lexeme lexeme)
    {
        public readonly ulong Hash = hash;
        public readonly Lexeme? Lexeme = lexeme;
    }
}
