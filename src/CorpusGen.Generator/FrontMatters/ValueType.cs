namespace CorpusGen.Generator.FrontMatters;

/// <summary>What a value of a key is, or what all values of a key are.</summary>
internal enum ValueType
{
    /// <summary>Nothing is written.</summary>
    None,

    /// <summary><c>true</c> or <c>false</c>, without quotes.</summary>
    Boolean,

    /// <summary>A whole number of at most 18 digits, without quotes.</summary>
    Integer,

    /// <summary>A number with a point, without quotes.</summary>
    Decimal,

    /// <summary>A date, in quotes or without.</summary>
    Date,

    /// <summary>The form of a date, and none, or several.</summary>
    WrongDate,

    /// <summary>Anything else.</summary>
    Text,
}
