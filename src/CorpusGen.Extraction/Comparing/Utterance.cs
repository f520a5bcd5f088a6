namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>The words of one of the indexed and of those that go on with it, as one text.</summary>
    private sealed class Utterance
    {
        private readonly global::System.Collections.Generic.IReadOnlyList<IndexedWords> _indexed;
        private readonly int _first;
        private readonly int[]? _starts;

        public Utterance(global::System.Collections.Generic.IReadOnlyList<IndexedWords> indexed, int first, int end)
        {
            _indexed = indexed;
            _first = first;
            IndexedWords words = indexed[first];
            if (end == first + 1)
            {
                Words = ComparedText.Read(words.Text, words.Language, words.Start, words.End);
                return;
            }

            var text = new global::System.Text.StringBuilder();
            _starts = new int[end - first];
            for (int i = first; i < end; i++)
            {
                if (i > first)
                    text.Append(' ');
                _starts[i - first] = text.Length;
                text.Append(indexed[i].Text, indexed[i].Start, indexed[i].End - indexed[i].Start);
            }

            Words = ComparedText.Read(text.ToString(), words.Language);
        }

        public ComparedText Words { get; }

        /// <summary>Where a stretch of its words stands.</summary>
        public WordPlace PlaceOf(int firstWord, int lastWord)
        {
            int first = PieceAt(Words[firstWord].Start), last = PieceAt(Words[lastWord].Start);
            return new WordPlace(_first + first, ToText(first, Words[firstWord].Start), _first + last, ToText(last, Words[lastWord].End));
        }

        /// <summary>Whether a stretch of its words is all of one, or all of it.</summary>
        public bool IsWhole(int firstWord, int lastWord) =>
            IsEdge(firstWord - 1, firstWord) && IsEdge(lastWord, lastWord + 1);

        /// <summary>The words as they stand there, between two words.</summary>
        public ComparedText Window(int firstWord, int lastWord) =>
            ComparedText.Read(Words.Source, _indexed[_first].Language, Words[firstWord].Start, Words[lastWord].End);

        private bool IsEdge(int before, int behind) =>
            before < 0 || behind >= Words.Count || PieceAt(Words[before].Start) != PieceAt(Words[behind].Start);

        private int PieceAt(int place)
        {
            int piece = 0;
            while (_starts is not null && piece + 1 < _starts.Length && _starts[piece + 1] <= place)
                piece++;
            return piece;
        }

        private int ToText(int piece, int place) => _starts is null ? place : place - _starts[piece] + _indexed[_first + piece].Start;
    }
}
