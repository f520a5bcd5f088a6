namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Finds the words of a quotation in an utterance: one after the other, but for cuts that dots show, and for words in brackets, which may stand beside what was said or for a few words of it.
    /// </summary>
    private sealed class PhraseFinder
    {
        // Dots and brackets have many ways to be read, and a text made of nothing else must not cost much more than its length.
        private int _budget = 1_000_000;

        private readonly ComparedText _phrase;
        private readonly MatchPolicy _policy;
        private readonly int[] _insertionEnds;
        private readonly bool[] _canReplace;

        public PhraseFinder(ComparedText phrase, MatchPolicy policy)
        {
            _phrase = phrase;
            _policy = policy;
            _insertionEnds = new int[phrase.Count];
            _canReplace = new bool[phrase.Count];
            for (int i = phrase.Count - 1; i >= 0; i--)
            {
                _insertionEnds[i] = !phrase[i].IsInserted ? i : i + 1 < phrase.Count && phrase[i + 1].IsInserted ? _insertionEnds[i + 1] : i + 1;
                _canReplace[i] = phrase[i].IsInserted && (i == 0 || !phrase[i - 1].IsInserted) && IsSquare(i);
            }
        }

        /// <summary>The first stretch of an utterance that has the words; null when none does.</summary>
        public FoundPhrase? Find(ComparedText utterance)
        {
            for (int start = 0; start < utterance.Count; start++)
            {
                if (utterance[start].IsSame(_phrase[0]) && Follow(utterance, 0, start) is FoundPhrase found)
                    return found;

                // What is put in before the first word stands for what was said before it.
                int first = _insertionEnds[0];
                if (first > 0 && first < _phrase.Count && IsAllowed(0, first) && utterance[start].IsSame(_phrase[first]) && Follow(utterance, first, start) is FoundPhrase behind)
                    return new FoundPhrase(behind.First, behind.Last, behind.HasCut, hasInsertion: true);
            }

            return null;
        }

        private FoundPhrase? Follow(ComparedText utterance, int phraseStart, int start)
        {
            var open = new global::System.Collections.Generic.Stack<Step>();
            global::System.Collections.Generic.HashSet<long>? known = null;
            open.Push(new Step(phraseStart, start, start, false, false));
            while (open.Count > 0)
            {
                Step step = open.Pop();
                int i = step.Word, j = step.Place, last = step.Last;
                bool hasCut = step.HasCut, hasInsertion = step.HasInsertion;

                // Most of a quotation is one stretch.
                while (i < _phrase.Count && j < utterance.Count && !Branches(i, phraseStart) && _phrase[i].IsSame(utterance[j]))
                {
                    last = j++;
                    i++;
                }

                if (i == _phrase.Count)
                    return new FoundPhrase(start, last, hasCut, hasInsertion);
                known ??= new global::System.Collections.Generic.HashSet<long>();
                if (_budget > 0 && known.Add(((long)i << 32) | (uint)j))
                    Branch(utterance, new Step(i, j, last, hasCut, hasInsertion), phraseStart, open);
            }

            return null;
        }

        // What is pushed last is looked at first: the least overlooked.
        private void Branch(ComparedText utterance, Step step, int phraseStart, global::System.Collections.Generic.Stack<Step> open)
        {
            int i = step.Word, j = step.Place;
            _budget--;
            if (_phrase[i].HasGapBefore && i > phraseStart)
            {
                _budget -= utterance.Count - j;
                for (int to = utterance.Count - 1; to > j; to--)
                {
                    if (_phrase[i].IsSame(utterance[to]))
                        open.Push(new Step(i + 1, to + 1, to, true, step.HasInsertion));
                }
            }

            int behind = _insertionEnds[i];
            if (behind > i && IsAllowed(i, behind))
            {
                for (int replaced = _canReplace[i] ? MostReplaced(utterance, j) : 0; replaced >= 0; replaced--)
                    open.Push(new Step(behind, j + replaced, step.Last, step.HasCut || _phrase[i].HasGapBefore, true));
            }

            if (j >= utterance.Count)
                return;
            if (utterance[j].IsInserted && j > 0)
                open.Push(new Step(i, j + 1, step.Last, step.HasCut, true));
            if (_phrase[i].IsSame(utterance[j]))
                open.Push(new Step(i + 1, j + 1, j, step.HasCut, step.HasInsertion));
        }

        private bool Branches(int i, int phraseStart) => _phrase[i].IsInserted || (_phrase[i].HasGapBefore && i > phraseStart);

        // Brackets with a word that denies turn round what was said.
        private bool IsAllowed(int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                if (FunctionWords.Denies(_phrase[i].Text))
                    return false;
            }

            return true;
        }

        private int MostReplaced(ComparedText utterance, int start)
        {
            int count = 0;
            while (count < _policy.MostReplacedWords && start + count < utterance.Count && IsReplaceable(utterance, start + count))
                count++;
            return count;
        }

        private static bool IsReplaceable(ComparedText utterance, int place)
        {
            ComparedWord word = utterance[place];
            return word.Sort == WordSort.Word && !FunctionWords.Denies(word.Text) && (!word.IsCapitalized || FunctionWords.Has(word.Text));
        }

        private bool IsSquare(int word)
        {
            int place = _phrase[word].Start - 1;
            while (place >= 0 && _phrase.Source[place] is not ('[' or '('))
                place--;
            return place >= 0 && _phrase.Source[place] == '[';
        }

        private readonly struct Step
        {
            public Step(int word, int place, int last, bool hasCut, bool hasInsertion)
            {
                Word = word;
                Place = place;
                Last = last;
                HasCut = hasCut;
                HasInsertion = hasInsertion;
            }

            public int Word { get; }

            public int Place { get; }

            public int Last { get; }

            public bool HasCut { get; }

            public bool HasInsertion { get; }
        }
    }
}
