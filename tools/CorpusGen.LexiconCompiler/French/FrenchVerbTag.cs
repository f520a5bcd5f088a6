using System.Linq;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.LexiconCompiler.French;

/// <summary>
/// What the tags of a verb's form say. Forms that news has hardly ever are left out: the second person singular, which is written like plural nouns (<c>tu portes</c>),
/// the first and second person of the past historic, the imperfect subjunctive but for <c>fût</c>, and the imperative, which is written like the present.
/// </summary>
internal static class FrenchVerbTag
{
    /// <summary>Whether an entry's tag says that it is a verb: <c>po:v1_it_q_zz</c>.</summary>
    public static bool IsVerb(string tag) => tag.Length > 4 && tag.StartsWith("po:v", System.StringComparison.Ordinal) && char.IsAsciiDigit(tag[4]);

    public static Trait TraitsOf(string[] tags)
    {
        Trait traits = Trait.None;
        if (tags.Contains("po:infi"))
            traits |= Trait.Infinitive;
        if (tags.Contains("po:ppre"))
            traits |= Trait.Gerund;
        if (tags.Contains("po:ppas"))
            traits |= Trait.Participle;
        if (IsFinite(tags))
            traits |= Trait.Finite;
        return traits;
    }

    /// <summary>A form that is finite if it is not a noun: <c>nous disions</c>, but <c>versions</c>.</summary>
    public static bool IsRare(string[] tags) => tags.Contains("po:1pl") && (tags.Contains("po:iimp") || tags.Contains("po:spre"));

    private static bool IsFinite(string[] tags)
    {
        bool isThird = tags.Any(tag => tag.StartsWith("po:3sg", System.StringComparison.Ordinal) || tag.StartsWith("po:3pl", System.StringComparison.Ordinal));
        bool isCommon = tags.Any(tag => tag is "po:ipre" or "po:ifut" or "po:cond" or "po:iimp");
        if (isThird)
            return isCommon || !tags.Contains("po:simp") || tags.Contains("po:3sg");
        return isCommon && !IsRare(tags) && tags.Any(tag => tag is "po:1sg" or "po:1pl" or "po:2pl");
    }
}
