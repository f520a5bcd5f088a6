namespace CorpusGen.Generator.Reading;

/// <summary>What a file of the project is for.</summary>
internal enum CorpusFileRole
{
    /// <summary>It is a text of the corpus.</summary>
    Text,

    /// <summary>It says what is read wrongly in texts.</summary>
    Corrections,

    /// <summary>It keeps what was found in the texts.</summary>
    Lock,
}
