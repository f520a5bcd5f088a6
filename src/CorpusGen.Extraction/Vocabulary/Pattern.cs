namespace CorpusGen;

/// <summary>What found a quote or a statement: the way in which the text says who says it.</summary>
public enum Pattern
{
    /// <summary>None is known.</summary>
    None,

    /// <summary>A cue verb before the words: <c>Anne Roux répond : « … »</c>, <c>Anne Roux dit que « … »</c>, <c>Marsh said: "…"</c></summary>
    CueBefore,

    /// <summary>A cue verb behind or inside the words: <c>« … », dit Anne Roux</c>, <c>"…," Marsh said</c></summary>
    Parenthetical,

    /// <summary>A source phrase: <c>selon Anne Roux</c>, <c>according to Marsh</c></summary>
    SourcePhrase,

    /// <summary>A noun for what is said, and whose it is: <c>la réponse d'Anne Roux : « … »</c>, <c>in Marsh's words, "…"</c></summary>
    SpeechNoun,

    /// <summary>A passive with its agent: <c>qualifié de « … » par Anne Roux</c>, <c>described by Marsh as "…"</c></summary>
    PassiveAgent,

    /// <summary>A name and a colon: <c>Anne Roux : « … »</c>, <c>Marsh: "…"</c></summary>
    NameColon,

    /// <summary>A clause about somebody, and a colon: <c>Paul Durand ne cache pas sa colère : « … »</c></summary>
    ClauseColon,

    /// <summary>A line under the words that names their author: <c>— Anne Roux (@roux) 23 mars 2018</c></summary>
    AttributionLine,

    /// <summary>A line of an interview: <c>Anne Roux : Nous avons commencé en 2010.</c></summary>
    InterviewLine,

    /// <summary>A line of dialogue: <c>– Vous partez ? demanda-t-elle.</c></summary>
    DialogueLine,

    /// <summary>Direct speech without marks behind a cue and a colon: <c>Elle demande : Pourquoi moi ?</c></summary>
    UnmarkedSpeech,

    /// <summary>Words in marks whose speaker goes on from the words before: <c>« … », dit Anne Roux. « … »</c></summary>
    Continued,

    /// <summary>Whole sentences in marks that nothing attributes.</summary>
    Unattributed,

    /// <summary>A reported clause with its complementizer: <c>Anne Roux dit que …</c>, <c>Marsh said that …</c></summary>
    ReportedClause,

    /// <summary>A reported clause without one: <c>Marsh said the port was closed</c></summary>
    ReportedBareClause,

    /// <summary>A reported question: <c>Anne Roux demande si …</c>, <c>Marsh asked whether …</c></summary>
    ReportedQuestion,

    /// <summary>A reported infinitive: <c>Anne Roux affirme ne pas avoir …</c>, <c>Marsh promised to …</c></summary>
    ReportedInfinitive,

    /// <summary>A noun phrase that is the object of a cue verb: <c>Marsh announced the closure of the port</c></summary>
    ReportedNounPhrase,
}
