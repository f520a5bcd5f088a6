using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Entities;

/// <summary>What a word tells of a gender.</summary>
internal static class Genders
{
    public static Gender Of(Lexeme lexeme) => (lexeme.Traits & (Trait.Masculine | Trait.Feminine)) switch
    {
        Trait.Masculine => Gender.Masculine,
        Trait.Feminine => Gender.Feminine,
        _ => Gender.Unknown,
    };

    public static bool Agree(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;
}
