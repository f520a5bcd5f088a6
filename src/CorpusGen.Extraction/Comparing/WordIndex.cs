namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Which words stand in which utterances. An utterance is one of the indexed, with those that go on with it.</summary>
    private sealed class WordIndex
    {
        private readonly global::System.Collections.Generic.IReadOnlyList<IndexedWords> _indexed;
        private readonly global::System.Collections.Generic.Dictionary<string, int> _numbers = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
        private readonly int[] _words;
        private readonly int[] _wordStarts;
        private readonly int[] _firsts;
        private readonly bool[] _hasInsertion;
        private readonly int[] _postings;
        private readonly int[] _postingStarts;

        public WordIndex(global::System.Collections.Generic.IReadOnlyList<IndexedWords> indexed)
        {
            _indexed = indexed;
            var firsts = new global::System.Collections.Generic.List<int>();
            for (int i = 0; i < indexed.Count; i++)
            {
                if (i == 0 || !indexed[i].GoesOn)
                    firsts.Add(i);
            }

            firsts.Add(indexed.Count);
            _firsts = firsts.ToArray();
            _hasInsertion = new bool[Count];
            _wordStarts = new int[Count + 1];
            _words = ReadWords();
            _postingStarts = new int[_numbers.Count + 1];
            _postings = ReadPostings();
        }

        /// <summary>The number of utterances.</summary>
        public int Count => _firsts.Length - 1;

        /// <summary>The number of a word without accents; -1 for one that nobody says.</summary>
        public int NumberOf(string bare) => _numbers.TryGetValue(bare, out int number) ? number : -1;

        /// <summary>In how many utterances a word stands.</summary>
        public int CountOf(int word) => _postingStarts[word + 1] - _postingStarts[word];

        /// <summary>The utterances with a word, in order.</summary>
        public global::System.ArraySegment<int> With(int word) => new global::System.ArraySegment<int>(_postings, _postingStarts[word], CountOf(word));

        /// <summary>The numbers of the words of an utterance.</summary>
        public global::System.ArraySegment<int> WordsOf(int utterance) =>
            new global::System.ArraySegment<int>(_words, _wordStarts[utterance], _wordStarts[utterance + 1] - _wordStarts[utterance]);

        /// <summary>Whether somebody who wrote it down has put in words.</summary>
        public bool HasInsertion(int utterance) => _hasInsertion[utterance];

        public Utterance Read(int utterance) => new Utterance(_indexed, _firsts[utterance], _firsts[utterance + 1]);

        private int[] ReadWords()
        {
            var words = new global::System.Collections.Generic.List<int>();
            for (int i = 0; i < Count; i++)
            {
                foreach (ComparedWord word in Read(i).Words.Words)
                {
                    if (!_numbers.TryGetValue(word.Bare, out int number))
                        _numbers.Add(word.Bare, number = _numbers.Count);
                    words.Add(number);
                    _hasInsertion[i] |= word.IsInserted;
                }

                _wordStarts[i + 1] = words.Count;
            }

            return words.ToArray();
        }

        private int[] ReadPostings()
        {
            var last = new int[_numbers.Count];
            for (int i = 0; i < Count; i++)
            {
                foreach (int word in WordsOf(i))
                {
                    if (last[word] <= i)
                    {
                        last[word] = i + 1;
                        _postingStarts[word + 1]++;
                    }
                }
            }

            for (int i = 0; i < _numbers.Count; i++)
                _postingStarts[i + 1] += _postingStarts[i];
            var postings = new int[_postingStarts[_numbers.Count]];
            var next = (int[])_postingStarts.Clone();
            global::System.Array.Clear(last, 0, last.Length);
            for (int i = 0; i < Count; i++)
            {
                foreach (int word in WordsOf(i))
                {
                    if (last[word] <= i)
                    {
                        last[word] = i + 1;
                        postings[next[word]++] = i;
                    }
                }
            }

            return postings;
        }
    }
}
