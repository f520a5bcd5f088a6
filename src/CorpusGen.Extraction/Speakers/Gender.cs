using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Speakers;

/// <summary>What a given name, title or pronoun tells of a person.</summary>
internal enum Gender : byte
{
    Unknown,
    Masculine,
    Feminine,
}

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
