using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusGen.Extraction.Languages;

/// <summary>
/// What is known of the words of a language beyond its own tables, from free word lists that <c>tools/CorpusGen.LexiconCompiler</c> compiled. A word is found by its hash
/// alone, in the bytes of the resource where they are: nothing is read ahead, copied or allocated. Of words that are in no list, about one of 10,000 is taken for one that is.
/// </summary>
/// <remarks>The layout of the bytes is described at the compiler's <c>LexiconWriter</c>.</remarks>
internal sealed unsafe class CompiledLexicon
{
    /// <summary>A bucket has the words whose hashes have the same upper half.</summary>
    public const int BucketCount = 1 << 16;

    /// <summary>So many buckets have one start in common, from which two bytes tell that of each.</summary>
    public const int BlockLength = 256;

    /// <summary>Up to so many trait sets, one byte tells which.</summary>
    public const int ByteSets = 256;

    private const int HeadLength = 8;

    /// <summary>Holds the bytes where they are.</summary>
    private readonly UnmanagedMemoryStream? _stream;

    /// <summary>One lexeme for all words that can be the same.</summary>
    private readonly Lexeme[] _lexemes;

    private readonly byte* _blocks;
    private readonly byte* _buckets;
    private readonly byte* _hashes;
    private readonly byte* _sets;

    /// <summary>Reads a resource in place; bytes of any other stream are copied once, for as long as the process runs.</summary>
    internal CompiledLexicon(Stream stream)
    {
        byte* bytes;
        if (stream is UnmanagedMemoryStream unmanaged)
        {
            _stream = unmanaged;
            bytes = unmanaged.PositionPointer;
        }
        else
        {
            bytes = Copy(stream);
        }

        int sets = ReadInt(bytes);
        Count = ReadInt(bytes + 4);
        _lexemes = new Lexeme[sets];
        for (int i = 0; i < sets; i++)
        {
            byte* set = bytes + HeadLength + (i * 8);
            _lexemes[i] = new Lexeme("") { Traits = (Trait)((uint)ReadInt(set) | ((ulong)(uint)ReadInt(set + 4) << 32)) };
        }

        _blocks = bytes + HeadLength + (sets * 8);
        _buckets = _blocks + (((BucketCount / BlockLength) + 1) * 4);
        _hashes = _buckets + ((BucketCount + 1) * 2);
        _sets = _hashes + (Count * 2);
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>What a word can be, one for all words that can be the same.</summary>
    public IReadOnlyList<Lexeme> Lexemes => _lexemes;

    /// <summary>The compiled words of a language.</summary>
    public static CompiledLexicon Of(Language language) => new(Open(language));

    /// <summary>The resource with the compiled words of a language.</summary>
    internal static Stream Open(Language language)
    {
        string name = language == Language.French ? "french.lexicon" : "english.lexicon";
        return typeof(CompiledLexicon).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
    }

    /// <summary>What a word with the lower half of this hash can be, or <see cref="Lexeme.Unknown"/>; see <see cref="Lexicon.AddToHash"/>. The lexeme has no form, since other words have it too.</summary>
    [MethodImpl(Lexicon.FullyAtOnce)]
    public Lexeme Find(ulong hash)
    {
        uint bucket = (uint)hash >> 16;
        int lower = (ushort)hash;
        int end = StartOf(bucket + 1);
        for (int i = StartOf(bucket); i < end; i++)
        {
            int found = ReadShort(_hashes + (i * 2));
            if (found < lower)
                continue;
            return found == lower ? _lexemes[_lexemes.Length <= ByteSets ? _sets[i] : ReadShort(_sets + (i * 2))] : Lexeme.Unknown;
        }

        return Lexeme.Unknown;
    }

    private int StartOf(uint bucket) => ReadInt(_blocks + (bucket / BlockLength * 4)) + ReadShort(_buckets + (bucket * 2));

    // Byte by byte, since a resource may begin anywhere, and a machine may have the other order.
    private static int ReadShort(byte* at) => at[0] | (at[1] << 8);

    private static int ReadInt(byte* at) => at[0] | (at[1] << 8) | (at[2] << 16) | (at[3] << 24);

    private static byte* Copy(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        IntPtr memory = Marshal.AllocHGlobal((int)copy.Length);
        Marshal.Copy(copy.GetBuffer(), 0, memory, (int)copy.Length);
        return (byte*)memory;
    }
}
