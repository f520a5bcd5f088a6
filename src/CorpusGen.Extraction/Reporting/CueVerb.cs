using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>A verb group that says that something is said.</summary>
/// <param name="Chunk">Its chunk.</param>
/// <param name="Head">The token of the verb.</param>
/// <param name="Last">The last token of the verb or its idiom.</param>
/// <param name="IsIdiom">Whether it is a verb of several words.</param>
/// <param name="IsStrong">Whether it says so without marks too.</param>
internal readonly record struct CueVerb(int Chunk, int Head, int Last, bool IsIdiom, bool IsStrong)
{
    /// <summary>The cue at a verb group, if it is one.</summary>
    public static bool TryRead(ArticleSyntax syntax, int chunk, out CueVerb cue)
    {
        ref readonly Chunk group = ref syntax[chunk];
        ref readonly Token head = ref syntax.Tokens[group.Head];
        int idiom = head.Is(Trait.Idiom) ? syntax.Document.Lexicon.Idioms.EndAt(syntax.Tokens, group.Head, group.Subject >= 0 ? group.Last + 1 : group.Head + 1) : -1;
        cue = new CueVerb(chunk, group.Head, System.Math.Max(group.Last, idiom), idiom > 0, head.Is(Trait.Cue) || idiom > 0);
        return idiom > 0 || head.Is(Trait.Cue | Trait.WeakCue);
    }
}
