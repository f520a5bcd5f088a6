namespace CorpusGen;

/// <summary>What found a quote or a statement, which is the way in which the text says who says it; or a figure, which is the form of its number.</summary>
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

    /// <summary>Words in marks whose speaker goes on from the words before, or a title's that repeat the article's: <c>« … », dit Anne Roux. « … »</c></summary>
    Continued,

    /// <summary>Whole sentences in marks that nothing attributes.</summary>
    Unattributed,

    /// <summary>A reported clause with its complementizer: <c>Anne Roux dit que …</c>, <c>Marsh said that …</c></summary>
    ReportedClause,

    /// <summary>A reported clause without one: <c>Marsh said the port was closed</c>, <c>Anne Roux insiste : le port est fermé</c></summary>
    ReportedBareClause,

    /// <summary>A reported question: <c>Anne Roux demande si …</c>, <c>Marsh asked whether …</c></summary>
    ReportedQuestion,

    /// <summary>A reported infinitive: <c>Anne Roux affirme ne pas avoir …</c>, <c>Marsh promised to …</c></summary>
    ReportedInfinitive,

    /// <summary>A noun phrase that is the object of a cue verb: <c>Marsh announced the closure of the port</c></summary>
    ReportedNounPhrase,

    /// <summary>A number in digits: <c>6,9 millions</c>, <c>1,200</c></summary>
    NumberInDigits,

    /// <summary>A number in words: <c>vingt-trois</c>, <c>two hundred</c></summary>
    NumberInWords,

    /// <summary>A fraction: <c>les deux tiers</c>, <c>1/4</c>, <c>half</c></summary>
    Fraction,

    /// <summary>A noun for a number: <c>une centaine</c>, <c>a dozen</c></summary>
    CollectiveNoun,

    /// <summary>A noun for a number that nobody counted: <c>des milliers</c>, <c>hundreds</c></summary>
    VagueNumber,

    /// <summary>A number and a currency: <c>19 milliards de dollars</c>, <c>$5</c></summary>
    Amount,

    /// <summary>A number and its <c>%</c>, <c>pour cent</c> or <c>per cent</c></summary>
    Percentage,

    /// <summary>A number and a unit: <c>12 kilomètres</c>, <c>5 kg</c></summary>
    Measurement,

    /// <summary>A number and a unit of time: <c>trois semaines</c>, <c>20 years</c></summary>
    Duration,

    /// <summary>A duration in hours and minutes: <c>2 h 30</c> behind <c>pendant</c></summary>
    HoursAndMinutes,

    /// <summary>The time of a race: <c>1:45.32</c></summary>
    RaceTime,

    /// <summary>An age without its unit: <c>aged 32</c>, <c>Marsh, 32, said</c></summary>
    Age,

    /// <summary>Two bounds: <c>entre 3 et 5 millions</c>, <c>10-15 days</c></summary>
    Range,

    /// <summary>A part of a number: <c>trois personnes sur dix</c>, <c>one in four</c></summary>
    Ratio,

    /// <summary>A score: <c>3-1</c>, <c>16 à 10</c>, <c>two-nil</c></summary>
    Score,

    /// <summary>A day or month by its name: <c>23 mars 2018</c>, <c>le 8 mai</c>, <c>March 2018</c></summary>
    DateInWords,

    /// <summary>A day or month in digits: <c>23/03/2018</c>, <c>2018-03-23</c>, <c>03/2018</c></summary>
    DateInDigits,

    /// <summary>A year: <c>en 2018</c>, <c>44 BC</c></summary>
    Year,

    /// <summary>Two years: <c>1914-1918</c></summary>
    YearSpan,

    /// <summary>Ten years or more of them: <c>les années 1960</c>, <c>the 1960s</c>, <c>années soixante</c></summary>
    Decade,

    /// <summary>A time of the day: <c>14h30</c>, <c>2 p.m.</c></summary>
    TimeOfDay,

    /// <summary>A place in an order, in digits: <c>3e</c>, <c>21st</c></summary>
    OrdinalInDigits,

    /// <summary>A place in an order, in words: <c>troisième</c>, <c>twenty-third</c></summary>
    OrdinalInWords,

    /// <summary>A Roman numeral: <c>XIXe siècle</c>, <c>Louis XIV</c></summary>
    RomanNumeral,

    /// <summary>A number that names the noun before it: <c>article 46</c>, <c>numéro un</c></summary>
    Label,

    /// <summary>Somebody: an entry of the project's corrections says so.</summary>
    Correction,
}
