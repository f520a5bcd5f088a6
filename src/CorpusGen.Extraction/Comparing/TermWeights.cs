namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Numbers stems, and tells how much it says that two texts share one: the more, the fewer have it.</summary>
    internal sealed class TermWeights
    {
        // A corpus is a small piece of what is said in the world: a word of all its texts can be rare elsewhere.
        private const double Background = 200;

        private readonly global::System.Collections.Generic.Dictionary<string, int> _numbers = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
        private readonly global::System.Collections.Generic.List<string> _stems = new global::System.Collections.Generic.List<string>();
        private readonly global::System.Collections.Generic.List<int> _counts = new global::System.Collections.Generic.List<int>();
        private readonly global::System.Collections.Generic.HashSet<int> _seen = new global::System.Collections.Generic.HashSet<int>();
        private readonly global::System.Collections.Generic.Dictionary<string, int> _functionWords = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
        private int _texts;

        /// <summary>How many different stems there are.</summary>
        public int Count => _counts.Count;

        /// <summary>The number of the stem of each word; a negative one for a word that stands everywhere, the same for its full form and a short one.</summary>
        public int[] Add(ComparedText text)
        {
            var numbers = new int[text.Count];
            _seen.Clear();
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = Number(text[i]);
                if (numbers[i] >= 0 && _seen.Add(numbers[i]))
                    _counts[numbers[i]]++;
            }

            _texts++;
            return numbers;
        }

        /// <summary>In how many texts a stem stands.</summary>
        public int CountOf(int number) => _counts[number];

        /// <summary>From about 1 for a stem of most texts to 2 for one of a single text.</summary>
        public double WeightOf(int number) =>
            0.6 + (1.4 * global::System.Math.Log((_texts + Background) / (_counts[number] + 1)) / global::System.Math.Log(_texts + Background));

        /// <summary>The rarer of two first, in an order that does not hang on that of the texts.</summary>
        public int CompareRarity(int left, int right) =>
            _counts[left] != _counts[right] ? _counts[left].CompareTo(_counts[right]) : string.CompareOrdinal(_stems[left], _stems[right]);

        private int Number(ComparedWord word)
        {
            if (word.Sort == WordSort.Word && FunctionWords.Has(word.Text))
                return NumberOfFunctionWord(FunctionWords.Full(word.Bare));
            string stem = word.Sort == WordSort.Word ? Stem.Of(word.Bare) : word.Bare;
            if (!_numbers.TryGetValue(stem, out int number))
            {
                number = _counts.Count;
                _numbers.Add(stem, number);
                _counts.Add(0);
                _stems.Add(stem);
            }

            return number;
        }

        private int NumberOfFunctionWord(string word)
        {
            if (!_functionWords.TryGetValue(word, out int number))
            {
                number = -1 - _functionWords.Count;
                _functionWords.Add(word, number);
            }

            return number;
        }
    }
}
