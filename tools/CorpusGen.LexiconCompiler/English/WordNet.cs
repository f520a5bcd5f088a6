using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CorpusGen.LexiconCompiler.English;

/// <summary>The word classes of WordNet, in the order of its numbers for them.</summary>
internal enum WordClass
{
    Noun = 1,
    Verb,
    Adjective,
    Adverb,
}

/// <summary>A sense of a noun: its synset, the file of WordNet it is in (18: persons), and how often it was met in tagged texts.</summary>
internal readonly record struct NounSense(int Synset, int File, int Count);

/// <summary>What WordNet says of single words.</summary>
internal sealed class WordNet
{
    private readonly Dictionary<int, (int File, int[] Hypernyms, bool IsInstance, string[] Words)> _synsets = [];
    private readonly Dictionary<(WordClass Class, string Lemma), int> _counts = [];
    private readonly Dictionary<(string Lemma, int Sense), int> _nounCounts = [];
    private readonly Dictionary<WordClass, ILookup<string, string>> _exceptions = [];
    private readonly Dictionary<string, int[]> _nouns;

    public WordNet()
    {
        ReadSynsets();
        ReadCounts();
        _nouns = ReadIndex("index.noun").ToDictionary(entry => entry.Lemma, entry => entry.Synsets);
        Lemmas = new()
        {
            [WordClass.Noun] = _nouns.ToDictionary(entry => entry.Key, entry => entry.Value.Length),
            [WordClass.Verb] = ReadIndex("index.verb").ToDictionary(entry => entry.Lemma, entry => entry.Synsets.Length),
            [WordClass.Adjective] = ReadIndex("index.adj").ToDictionary(entry => entry.Lemma, entry => entry.Synsets.Length),
            [WordClass.Adverb] = ReadIndex("index.adv").ToDictionary(entry => entry.Lemma, entry => entry.Synsets.Length),
        };
        foreach ((WordClass wordClass, string name) in new[] { (WordClass.Noun, "noun.exc"), (WordClass.Verb, "verb.exc"), (WordClass.Adjective, "adj.exc"), (WordClass.Adverb, "adv.exc") })
        {
            _exceptions[wordClass] = SourceList.Lines(name).Select(line => line.Split(' ')).SelectMany(part => part[1..].Select(lemma => (lemma, form: part[0])))
                .ToLookup(pair => pair.lemma, pair => pair.form);
        }
    }

    /// <summary>The lemmas of each class with the number of their senses.</summary>
    public Dictionary<WordClass, Dictionary<string, int>> Lemmas { get; }

    /// <summary>The irregular forms of a lemma.</summary>
    public IEnumerable<string> Exceptions(WordClass wordClass, string lemma) => _exceptions[wordClass][lemma];

    /// <summary>How often a lemma was met as this class in tagged texts.</summary>
    public int Count(WordClass wordClass, string lemma) => _counts.GetValueOrDefault((wordClass, lemma));

    /// <summary>The senses of a noun, the most frequent first.</summary>
    public IEnumerable<NounSense> NounSenses(string lemma)
        => _nouns.GetValueOrDefault(lemma, []).Select((synset, i) => new NounSense(synset, _synsets[synset].File, _nounCounts.GetValueOrDefault((lemma, i + 1))));

    /// <summary>Whether a sense is one somebody or something, not a kind: <c>Paris</c>.</summary>
    public bool IsInstance(int synset) => _synsets[synset].IsInstance;

    /// <summary>Whether the lemma is written so in a sense: <c>US</c> is not <c>us</c>.</summary>
    public bool IsWritten(string word, int synset) => _synsets[synset].Words.Contains(word);

    /// <summary>Whether a sense is a kind of what one of the others is, or that itself.</summary>
    public bool IsKindOf(int synset, HashSet<int> roots) => roots.Contains(synset) || _synsets[synset].Hypernyms.Any(above => IsKindOf(above, roots));

    private void ReadSynsets()
    {
        foreach (string line in SourceList.Lines("data.noun"))
        {
            string[] part = line.Split(' ');
            string[] above = [.. part.Where(text => text[0] == '@')];
            _synsets.Add(Number(part[0]), (Number(part[1]), [.. above.Select(text => Number(text.TrimStart('@', 'i')))], above.Any(text => text.StartsWith("@i", StringComparison.Ordinal)),
                part[(2 + above.Length)..]));
        }
    }

    /// <summary>Lines like <c>company%1:14:01:: 1 60</c>: class, file, number of the sense, count. Class 5 is that of adjectives as well.</summary>
    private void ReadCounts()
    {
        foreach (string line in SourceList.Lines("cntlist.rev"))
        {
            string[] part = line.Split(' ');
            int percent = part[0].IndexOf('%');
            string lemma = part[0][..percent];
            int type = part[0][percent + 1] - '0';
            WordClass wordClass = type == 5 ? WordClass.Adjective : (WordClass)type;
            _counts[(wordClass, lemma)] = Count(wordClass, lemma) + Number(part[2]);
            if (wordClass == WordClass.Noun)
                _nounCounts[(lemma, Number(part[1]))] = Number(part[2]);
        }
    }

    private static IEnumerable<(string Lemma, int[] Synsets)> ReadIndex(string name)
        => SourceList.Lines(name).Select(line => line.Split(' ')).Select(part => (part[0], part[2..].Select(Number).ToArray()));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
