using System;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Where a reporting clause stands to the words in marks that it may report.</summary>
internal enum Place : byte
{
    /// <summary>Just before them, nothing but a complementizer, a preposition or a colon between.</summary>
    Beside,

    /// <summary>Just behind them.</summary>
    Behind,

    /// <summary>In them.</summary>
    Inside,

    /// <summary>Its content holds them.</summary>
    Around,

    /// <summary>It is a tag that the span before has, and they go on behind it.</summary>
    Between,

    /// <summary>In a sentence or paragraph before.</summary>
    Earlier,
}

/// <summary>A row of the table.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Reason">Why it goes before the rows below.</param>
/// <param name="Example">A sentence that comes out right by this row: <c>[[quote]]</c>, then <c> = speaker</c>.</param>
internal readonly record struct PatternRow(Pattern Pattern, Place Place, string Reason, string Example);

/// <summary>
/// Which reporting clause owns words in marks when several could: the first row that one of them fits. A row that is taken out makes its example come out wrong.
/// </summary>
internal static class PatternTable
{
    public static readonly PatternRow[] Rows =
    [
        new(Pattern.SpeechNoun, Place.Beside, "a noun that says whose words follow names the speaker itself", "La réponse d’Anne Roux à Paul Durand : « [[Jamais de la vie.]] » = Anne Roux"),
        new(Pattern.CueBefore, Place.Beside, "a verb that touches the words governs them, whatever follows", "Anne Roux affirme que « [[la digue cède]] », rapporte Paul Durand. = Anne Roux"),
        new(Pattern.PassiveAgent, Place.Around, "the agent of a passive is who says what stands round it", "Le plan, qualifié de « [[folie]] » par Anne Roux, inquiète Paul Durand. = Anne Roux"),
        new(Pattern.SourcePhrase, Place.Beside, "a source in front of the words is whose they are, whoever tells it", "Selon Anne Roux, « [[le pont tiendra]] », rapporte Paul Durand. = Anne Roux"),
        new(Pattern.Parenthetical, Place.Behind, "a tag belongs to the words that it follows", "« [[Le pont tiendra]] », assure Anne Roux. = Anne Roux"),
        new(Pattern.SpeechNoun, Place.Behind, "so does a noun for speech that points back", "« [[Le pont tiendra]] ». C’est avec ce message d’Anne Roux que tout a commencé. = Anne Roux"),
        new(Pattern.Parenthetical, Place.Inside, "and a tag inside the marks", "« [[Je suis, dit Anne Roux, très contente.]] » = Anne Roux"),
        new(Pattern.ClauseColon, Place.Behind, "a colon behind the words, and a clause about who says them", "« [[Enfin !]] » : Anne Roux ne cache pas sa joie. = Anne Roux"),
        new(Pattern.SourcePhrase, Place.Behind, "a source phrase behind the words is weaker than a verb", "« [[Le budget est épuisé]] », selon Anne Roux. = Anne Roux"),
        new(Pattern.SpeechNoun, Place.Around, "words said to be in somebody's words", "The town is, in Tom Barlow’s words, “[[a patient without a doctor]]”. = Tom Barlow"),
        new(Pattern.Parenthetical, Place.Between, "what goes on behind a tag is the same speaker's", "« [[Si la pluie continue]] », prévient Paul Durand, « [[nous partirons]] ». = Paul Durand"),
        new(Pattern.CueBefore, Place.Around, "the innermost reported content that holds the words", "Anne Roux a dit que le plan était selon elle une « [[folie]] ». = Anne Roux"),
        new(Pattern.SourcePhrase, Place.Around, "the source of the clause they stand in", "Selon Anne Roux, la salle est « [[pleine]] ». = Anne Roux"),
        new(Pattern.NameColon, Place.Beside, "a name and a colon", "Anne Roux : « [[Nous ouvrirons en mai.]] » = Anne Roux"),
        new(Pattern.NameColon, Place.Around, "a name and a colon before a headline with words in marks", "Ann Cole: New plan is ‘[[a mistake]]’ = Ann Cole"),
        new(Pattern.ClauseColon, Place.Beside, "a clause about somebody and a colon", "Paul Durand ne cache pas sa colère : « [[Personne ne nous a prévenus !]] » = Paul Durand"),
        new(Pattern.Parenthetical, Place.Around, "the clause that a tag reports", "Le plan était « [[une folie]] » pour la ville, a dit Anne Roux. = Anne Roux"),
        new(Pattern.Continued, Place.Earlier, "whole sentences go on from who spoke before", "« [[Je reste ici]] », a dit Anne Roux. « [[Rien ne me fera partir.]] » = Anne Roux"),
    ];

    /// <summary>The rank of a pattern at a place; a great number for none.</summary>
    public static int Rank(Pattern pattern, Place place, PatternRow[] rows)
    {
        int index = Array.FindIndex(rows, row => row.Pattern == pattern && row.Place == place);
        return index < 0 ? int.MaxValue : index;
    }
}
