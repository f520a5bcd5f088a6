namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Looks a quotation up among utterances: first those that have all of its words, then those that have most of the rare ones.</summary>
    private sealed class PhraseSearch
    {
        // More places than that nobody looks at.
        private const int MostPlaces = 64;

        // Utterances that are compared word by word with what none of them has, and how many are counted to choose them.
        private const int MostCompared = 8, MostCounted = 6_000;

        private readonly ComparedText _phrase;
        private readonly WordIndex _index;
        private readonly int[] _numbers;

        public PhraseSearch(ComparedText phrase, WordIndex index)
        {
            _phrase = phrase;
            _index = index;
            _numbers = new int[phrase.Count];
            for (int i = 0; i < _numbers.Length; i++)
                _numbers[i] = index.NumberOf(phrase[i].Bare);
        }

        /// <summary>Every utterance that has the words, and where.</summary>
        public global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<int, FoundPhrase>> Find(PhraseFinder finder)
        {
            var found = new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<int, FoundPhrase>>();
            if (Rarest() is not { Count: > 0 } rarest)
                return found;
            foreach (int utterance in Common(rarest))
            {
                if (!MayHave(utterance))
                    continue;
                if (finder.Find(_index.Read(utterance).Words) is FoundPhrase phrase)
                {
                    found.Add(new global::System.Collections.Generic.KeyValuePair<int, FoundPhrase>(utterance, phrase));
                    if (found.Count == MostPlaces)
                        break;
                }
            }

            return found;
        }

        /// <summary>The utterance with the likest stretch; null when none is like the words.</summary>
        public NearestWords? Nearest()
        {
            NearestWords? nearest = null;
            foreach (int utterance in Candidates())
            {
                if (NearestWords.Of(_phrase, _numbers, utterance, _index) is NearestWords words
                    && words.IsLike(_index.Count)
                    && (nearest is not NearestWords best || words.Bits > best.Bits || (words.Bits == best.Bits && words.Share > best.Share)))
                {
                    nearest = words;
                }
            }

            return nearest;
        }

        // The three that fewest utterances have; null when nobody says one of the words. What is put in is nobody's.
        private global::System.Collections.Generic.List<int>? Rarest()
        {
            var words = new global::System.Collections.Generic.List<int>();
            for (int i = 0; i < _numbers.Length; i++)
            {
                if (_phrase[i].IsInserted)
                    continue;
                if (_numbers[i] < 0)
                    return null;
                if (!words.Contains(_numbers[i]))
                    words.Add(_numbers[i]);
                if (words.Count > 3)
                {
                    Sort(words);
                    words.RemoveAt(3);
                }
            }

            Sort(words);
            return words;
        }

        private void Sort(global::System.Collections.Generic.List<int> words) => words.Sort((a, b) =>
        {
            int order = _index.CountOf(a).CompareTo(_index.CountOf(b));
            return order != 0 ? order : a.CompareTo(b);
        });

        private global::System.Collections.Generic.IEnumerable<int> Common(global::System.Collections.Generic.List<int> words)
        {
            global::System.ArraySegment<int> those = _index.With(words[0]);
            for (int i = those.Offset; i < those.Offset + those.Count; i++)
            {
                int utterance = those.Array![i];
                bool isIn = true;
                for (int j = 1; j < words.Count && isIn; j++)
                {
                    global::System.ArraySegment<int> others = _index.With(words[j]);
                    isIn = global::System.Array.BinarySearch(others.Array!, others.Offset, others.Count, utterance) >= 0;
                }

                if (isIn)
                    yield return utterance;
            }
        }

        // Whether the words up to the first cut or bracket stand together: numbers are compared faster than words are read.
        private bool MayHave(int utterance)
        {
            if (_phrase[0].IsInserted || _index.HasInsertion(utterance))
                return true;
            int length = 1;
            while (length < _phrase.Count && !_phrase[length].IsInserted && !_phrase[length].HasGapBefore)
                length++;
            global::System.ArraySegment<int> words = _index.WordsOf(utterance);
            for (int i = 0; i + length <= words.Count; i++)
            {
                int same = 0;
                while (same < length && words.Array![words.Offset + i + same] == _numbers[same])
                    same++;
                if (same == length)
                    return true;
            }

            return false;
        }

        // Those that have the most of what is rare, the most first.
        private global::System.Collections.Generic.List<int> Candidates()
        {
            var words = new global::System.Collections.Generic.List<int>();
            var seen = new global::System.Collections.Generic.HashSet<int>();
            foreach (int number in _numbers)
            {
                if (number >= 0 && seen.Add(number))
                    words.Add(number);
            }

            Sort(words);
            var bits = new global::System.Collections.Generic.Dictionary<int, double>();
            int counted = 0;
            foreach (int word in words)
            {
                global::System.ArraySegment<int> those = _index.With(word);
                counted += those.Count;
                if (counted > MostCounted && bits.Count > 0)
                    break;
                double weight = global::System.Math.Log((_index.Count + 1.0) / those.Count, 2) + 0.1;
                for (int i = those.Offset; i < those.Offset + those.Count; i++)
                {
                    bits.TryGetValue(those.Array![i], out double sum);
                    bits[those.Array![i]] = sum + weight;
                }
            }

            return Most(bits);
        }

        // Few of many: they are put in where they belong, and the rest is not sorted.
        private static global::System.Collections.Generic.List<int> Most(global::System.Collections.Generic.Dictionary<int, double> bits)
        {
            var most = new global::System.Collections.Generic.List<int>(MostCompared + 1);
            foreach (global::System.Collections.Generic.KeyValuePair<int, double> candidate in bits)
            {
                int place = most.Count;
                while (place > 0 && (candidate.Value > bits[most[place - 1]] || (candidate.Value == bits[most[place - 1]] && candidate.Key < most[place - 1])))
                    place--;
                if (place < MostCompared)
                    most.Insert(place, candidate.Key);
                if (most.Count > MostCompared)
                    most.RemoveAt(MostCompared);
            }

            return most;
        }
    }
}
