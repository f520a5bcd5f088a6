namespace CorpusGen.Extraction.Languages.French;

/// <summary>A little word whose class its neighbours tell, by a rule of its own.</summary>
internal enum FrenchLittleWord : byte
{
    None,

    /// <summary><c>le</c>, <c>la</c>, <c>les</c>, <c>l'</c>: before a noun or a verb.</summary>
    Article,
    Leur,
    Un,
    DuDes,
    Ce,
    NousVous,
    Lui,

    /// <summary><c>s'</c>: of <c>se</c> or of <c>si</c>.</summary>
    ElidedSe,
    En,
    Si,

    /// <summary><c>pourquoi</c>, <c>comment</c>, <c>combien</c></summary>
    Interrogative,
    Alors,

    /// <summary><c>pas</c>, <c>plus</c>, <c>jamais</c>, which are nouns behind a determiner.</summary>
    Negative,
    Été,
    Personne,

    /// <summary>A coordinator, or the verb.</summary>
    Soit,

    /// <summary><c>par</c> and <c>d'</c>, which <c>ailleurs</c> makes an adverb.</summary>
    Par,

    /// <summary><c>emblée</c>, <c>abord</c>: a noun, or the second word of such an adverb.</summary>
    BehindPar,
}
