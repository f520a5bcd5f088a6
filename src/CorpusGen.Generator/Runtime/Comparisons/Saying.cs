namespace CorpusGen;

/// <summary>What somebody said once, and all its wordings: <c>Corpus.Sayings[0].Wordings.Select(wording => wording.Text)</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Saying
{
    internal Saying(Speaker? speaker, global::System.Collections.Generic.IReadOnlyList<Wording> wordings)
    {
        Speaker = speaker;
        Wordings = wordings;
    }

    /// <summary>Who said it; null when no article names anybody in particular.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>How articles word it: two or more, in the order of the corpus.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Wording> Wordings { get; init; }

    /// <summary>The wording that the others are compared with, the longest of most.</summary>
    public Wording Whole
    {
        get
        {
            foreach (Wording wording in Wordings)
            {
                if (wording.Reason == WordingReason.Whole)
                    return wording;
            }

            return Wordings[0];
        }
    }

    /// <summary>Whether all wordings have the same words, whatever their case, blanks, marks and hyphens.</summary>
    public bool IsVerbatim
    {
        get
        {
            foreach (Wording wording in Wordings)
            {
                if (wording.Reason is not (WordingReason.Whole or WordingReason.SameWords))
                    return false;
            }

            return true;
        }
    }

    /// <summary>The languages of its articles, each once: <c>Corpus.Sayings.Where(saying => saying.Languages.Count > 1)</c>.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Language> Languages
    {
        get
        {
            var languages = new global::System.Collections.Generic.List<Language>();
            foreach (Wording wording in Wordings)
            {
                if (!languages.Contains(wording.Article.Language))
                    languages.Add(wording.Article.Language);
            }

            languages.Sort();
            return languages;
        }
    }

    /// <summary>Whether the two have the same speaker and wordings.</summary>
    public bool Equals(Saying? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Speaker != other.Speaker || Wordings.Count != other.Wordings.Count)
            return false;
        for (int i = 0; i < Wordings.Count; i++)
        {
            if (Wordings[i] != other.Wordings[i])
                return false;
        }

        return true;
    }

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Wordings.Count * 31) + Wordings[0].GetHashCode());

    /// <summary>Speaker, words (shortened) and how many wordings there are.</summary>
    public override string ToString() =>
        CorpusGenRuntime.Print.Invariant($"{Speaker?.Name ?? "?"}: “{CorpusGenRuntime.Print.Short(Whole.Text)}” in {Wordings.Count} wordings");
}
