namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>What a word of a compared text is.</summary>
    internal enum WordSort : byte
    {
        /// <summary>Letters.</summary>
        Word,

        /// <summary>Digits, with separators and sign: <c>-1 250,5</c>.</summary>
        Number,

        /// <summary><c>#deletefacebook</c>.</summary>
        Hashtag,

        /// <summary><c>@elonmusk</c>.</summary>
        Handle,

        /// <summary>A sign that is read as a word: <c>%</c>, <c>€</c>.</summary>
        Sign,
    }

    /// <summary>A word as it is compared, and where it stands.</summary>
    internal readonly struct ComparedWord
    {
        private readonly uint _capitals;

        public ComparedWord(string text, int start, int end, WordSort sort, uint capitals, bool hasGapBefore, bool isInserted)
        {
            Text = text;
            Bare = Letters.Bare(text);
            Start = start;
            End = end;
            Sort = sort;
            _capitals = capitals;
            HasGapBefore = hasGapBefore;
            IsInserted = isInserted;
        }

        /// <summary>Small letters, ligatures taken apart, a number with <c>.</c> before its decimals and no other separator.</summary>
        public string Text { get; }

        /// <summary>Without accents: what an index is asked with. Words that are the same have the same.</summary>
        public string Bare { get; }

        /// <summary>Where it begins in the text it was read from.</summary>
        public int Start { get; }

        /// <summary>Where it ends there.</summary>
        public int End { get; }

        public WordSort Sort { get; }

        /// <summary>Whether dots before it show that words were left out.</summary>
        public bool HasGapBefore { get; }

        /// <summary>Whether it stands in brackets: somebody's who writes, not who speaks.</summary>
        public bool IsInserted { get; }

        /// <summary>Whether it begins with a capital, as names do, and the first word of a sentence.</summary>
        public bool IsCapitalized => (_capitals & 1) != 0;

        /// <summary>Whether both are one word: <c>Etat</c> and <c>État</c> are, since capitals go without accents, <c>ou</c> and <c>où</c> are not.</summary>
        public bool IsSame(in ComparedWord other)
        {
            if (Text == other.Text)
                return true;
            if (Bare != other.Bare || Text.Length != other.Text.Length)
                return false;
            for (int i = 0; i < Text.Length; i++)
            {
                if (Text[i] != other.Text[i] && !IsBareCapital(i) && !other.IsBareCapital(i))
                    return false;
            }

            return true;
        }

        public ComparedWord AsInserted() => new ComparedWord(Text, Start, End, Sort, _capitals, HasGapBefore, isInserted: true);

        public override string ToString() => Text;

        private bool IsBareCapital(int place) => Text[place] == Bare[place] && place < 32 && ((_capitals >> place) & 1) != 0;
    }
}
