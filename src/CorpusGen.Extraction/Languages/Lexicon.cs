using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CorpusGen.Extraction.Languages;

/// <summary>The known words of a language, found by their hash without making a string: those of its own tables, and beyond them the compiled ones.</summary>
internal sealed class Lexicon
{
    private const ulong HashSeed = 0x84222325_811C9DC5;

    /// <summary>Its lower half makes that of the hash the well-known one of 32 bits (FNV-1a).</summary>
    private const ulong HashFactor = 0x9E3779B9_01000193;

    /// <summary>Compiled with all optimizations at the first call: it is called for every word of the tables before there is time to compile it again.</summary>
    internal const MethodImplOptions FullyAtOnce = (MethodImplOptions)512;

    private readonly WordTable _table;
    private readonly CompiledLexicon? _compiled;

    internal Lexicon(Language language, WordTable table, CompiledLexicon? compiled = null)
    {
        Language = language;
        _table = table;
        _compiled = compiled;
    }

    public Language Language { get; }

    /// <summary>How sentences of the language are built; null for a text in neither.</summary>
    public Syntax.LanguageSyntax? Syntax { get; internal init; }

    /// <summary>A verb of several words: <c>fait savoir</c>, <c>made clear</c>.</summary>
    public PhraseList Idioms { get; internal set; } = new("");

    /// <summary>What names a source behind it: <c>selon</c>, <c>according to</c>.</summary>
    public PhraseList Sources { get; internal set; } = new("");

    /// <summary>Several words that are one adverb: <c>de son côté</c>, <c>for her part</c>.</summary>
    public PhraseList Adverbs { get; internal set; } = new("");

    /// <summary>A verb whose subject is nobody: <c>faut</c>, <c>s'agit</c>.</summary>
    public PhraseList Impersonal { get; internal set; } = new("");

    /// <summary>All words of the language's own tables, in no order.</summary>
    public IEnumerable<Lexeme> Lexemes => _table.Lexemes;

    /// <summary>The hash of no character; see <see cref="AddToHash"/>.</summary>
    public static ulong EmptyHash => HashSeed;

    /// <summary>Takes one more lower-case character into the hash of a word.</summary>
    public static ulong AddToHash(ulong hash, char lower) => unchecked((hash ^ lower) * HashFactor);

    /// <summary>The hash of a lower-case form.</summary>
    [MethodImpl(FullyAtOnce)]
    public static ulong HashOf(string form)
    {
        ulong hash = HashSeed;
        foreach (char c in form)
            hash = AddToHash(hash, c);
        return hash;
    }

    /// <summary>The word with the hash of its lower-case characters, apostrophes straight, or <see cref="Lexeme.Unknown"/>. In so many bits no two words have the same.</summary>
    public Lexeme Find(ulong hash) => _table.Find(hash) ?? (_compiled is null ? Lexeme.Unknown : _compiled.Find(hash));

    /// <summary>The lexeme of a lower-case form, or <see cref="Lexeme.Unknown"/>.</summary>
    public Lexeme Find(string form) => Find(HashOf(form));
}
