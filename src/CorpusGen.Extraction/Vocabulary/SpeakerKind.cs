namespace CorpusGen;

/// <summary>How the speaker of a quote is known.</summary>
public enum SpeakerKind
{
    /// <summary>The text does not say who speaks.</summary>
    Unknown,

    /// <summary>By name, at the quote.</summary>
    Named,

    /// <summary>By a pronoun or description that names somebody named elsewhere in the article (<c>il</c>, <c>le fondateur</c>).</summary>
    Resolved,

    /// <summary>By a role that no name in the article goes with (<c>la préfecture du Rhône</c>, <c>the company</c>).</summary>
    Role,

    /// <summary>By a description of nobody in particular (<c>un internaute</c>).</summary>
    Anonymous,

    /// <summary>A document (<c>un rapport de la Cnil</c>, <c>the indictment</c>).</summary>
    Document,
}
