namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Condolences, thanks and what lawyers say, which many people say in the same words.</summary>
    internal static class Formulas
    {
        private static readonly global::System.Collections.Generic.HashSet<string> s_words = new global::System.Collections.Generic.HashSet<string>(
            ("condoleances pensees pense proches famille familles victimes deuil soutien solidarite remercie hommage emotion tristesse presomption innocence justice confiance "
                + "thoughts prayers condolences families victims heart hearts loved ones support solidarity thank thanks gratitude tribute sadness mourning presumption innocence comment justice confidence").Split(' '),
            global::System.StringComparer.Ordinal);

        /// <summary>Whether two words or half of the words of content are those of a formula.</summary>
        public static bool Is(ComparedText words)
        {
            int formula = 0, content = 0;
            foreach (ComparedWord word in words.Words)
            {
                if (FunctionWords.Has(word.Text))
                    continue;
                content++;
                formula += s_words.Contains(word.Bare) ? 1 : 0;
            }

            return formula >= 2 || 2 * formula >= content;
        }
    }
}
