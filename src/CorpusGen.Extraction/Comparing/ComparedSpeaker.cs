namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Who speaks, as it is compared: the words of a name, the stems of roles; without accents, articles and particles.</summary>
    internal sealed class ComparedSpeaker
    {
        private static readonly string[] s_none = new string[0];

        private readonly string[] _name;
        private readonly string[] _roles;
        private readonly bool _isGuessed;

        private ComparedSpeaker(string[] name, string[] roles, bool isGuessed = false)
        {
            _name = name;
            _roles = roles;
            _isGuessed = isGuessed;
        }

        /// <summary>Nobody in particular.</summary>
        public static ComparedSpeaker Unknown { get; } = new ComparedSpeaker(s_none, s_none);

        public bool IsNamed => _name.Length > 0;

        /// <summary>Whether a role is all that is said of the speaker.</summary>
        public bool IsDescribed => !IsNamed && _roles.Length > 0;

        /// <summary>The last word of the name, by which it is looked up; empty when there is none.</summary>
        public string Surname => IsNamed ? _name[_name.Length - 1] : "";

        /// <param name="name">A name, or null.</param>
        /// <param name="roles">What the speaker is said to be.</param>
        /// <param name="isGuessed">Whether a pronoun stands at the words, and whom it means was found in the sentences before.</param>
        public static ComparedSpeaker Of(string? name, global::System.Collections.Generic.IEnumerable<string> roles, bool isGuessed = false)
        {
            var stems = new global::System.Collections.Generic.List<string>();
            foreach (string role in roles)
            {
                foreach (ComparedWord word in WordsOf(role))
                {
                    string stem = Stem.Of(word.Bare);
                    if (!stems.Contains(stem))
                        stems.Add(stem);
                }
            }

            var words = new global::System.Collections.Generic.List<string>();
            foreach (ComparedWord word in WordsOf(name ?? ""))
                words.Add(word.Bare.TrimStart('@'));
            return words.Count + stems.Count == 0 ? Unknown : new ComparedSpeaker(words.ToArray(), stems.ToArray(), isGuessed);
        }

        public static SpeakerAgreement Compare(ComparedSpeaker left, ComparedSpeaker right)
        {
            if (left.IsNamed && right.IsNamed)
            {
                if (IsPartOf(left._name, right._name) || IsPartOf(right._name, left._name))
                    return SpeakerAgreement.Same;
                // Whom a pronoun means is not said, so that it speaks against nobody.
                return left._isGuessed || right._isGuessed ? SpeakerAgreement.Unknown : SpeakerAgreement.Different;
            }

            ComparedSpeaker described = left.IsNamed ? right : left, other = described == left ? right : left;
            foreach (string stem in described._roles)
            {
                if (global::System.Array.IndexOf(other._roles, stem) < 0)
                    return SpeakerAgreement.Unknown;
            }

            return described._roles.Length == 0 ? SpeakerAgreement.Unknown : SpeakerAgreement.Same;
        }

        /// <summary>Whether they have different names, and whom one of them means was guessed.</summary>
        public static bool AreDoubtful(ComparedSpeaker left, ComparedSpeaker right) =>
            left.IsNamed && right.IsNamed && Compare(left, right) == SpeakerAgreement.Unknown;

        /// <summary>Whether one word says what both are.</summary>
        public static bool ShareRole(ComparedSpeaker left, ComparedSpeaker right)
        {
            foreach (string stem in left._roles)
            {
                if (global::System.Array.IndexOf(right._roles, stem) >= 0)
                    return true;
            }

            return false;
        }

        /// <summary>All words of the shorter name in the order of the longer one: a surname alone is enough, a given name alone is too.</summary>
        private static bool IsPartOf(string[] shorter, string[] longer)
        {
            int at = 0;
            foreach (string word in shorter)
            {
                while (at < longer.Length && !IsWord(word, longer[at]))
                    at++;
                if (at++ >= longer.Length)
                    return false;
            }

            return true;
        }

        // An initial stands for a given name.
        private static bool IsWord(string left, string right) =>
            left == right || ((left.Length == 1 || right.Length == 1) && left[0] == right[0]);

        private static global::System.Collections.Generic.IEnumerable<ComparedWord> WordsOf(string text)
        {
            foreach (ComparedWord word in ComparedText.Read(text, Language.Unknown).Words)
            {
                if (word.Sort == WordSort.Handle || !FunctionWords.Has(word.Text))
                    yield return word;
            }
        }
    }
}
