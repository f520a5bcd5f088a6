using System;

namespace CorpusGen.Extraction.Text;

/// <summary>
/// Finds the next token of a kind. Of all searches that go forward through a text each token is looked at once, however
/// many searches begin before the same one: this is what keeps looking ahead linear in sentences without end.
/// </summary>
/// <param name="isSought">Whether a token is of the kind.</param>
internal sealed class TokenSearch(Func<int, bool> isSought)
{
    private int _from;
    private int _to;

    /// <summary>The first such token at or after <paramref name="first"/> and before <paramref name="end"/>, or <paramref name="end"/>.</summary>
    public int Next(int first, int end)
    {
        // From _from to before _to there is none.
        if (first < _from || first > _to)
            _from = _to = first;
        while (_to < end && !isSought(_to))
            _to++;
        return Math.Min(_to, end);
    }
}
