using System;

namespace CorpusGen.Extraction.Figures;

/// <summary>What a word can do in a figure. A form may have several roles (French <c>quart</c>, English <c>second</c>).</summary>
[Flags]
internal enum FigureRole : ulong
{
    None = 0,

    /// <summary>A cardinal below 100 written as one word: <c>sept</c>, <c>soixante</c>, <c>twelve</c>.</summary>
    Number = 1 << 0,

    /// <summary><c>cent</c>, <c>hundred</c></summary>
    Hundred = 1 << 1,

    /// <summary><c>mille</c>, <c>thousand</c></summary>
    Thousand = 1 << 2,

    /// <summary>A million or more: <c>milliards</c>, <c>bn</c>.</summary>
    Scale = 1 << 3,

    /// <summary>A noun for a number of things: <c>dizaine</c>, <c>milliers</c>, <c>dozen</c>.</summary>
    Collective = 1 << 4,

    /// <summary><c>demi</c>, <c>half</c></summary>
    Half = 1 << 5,

    /// <summary>The lower part of a fraction: <c>tiers</c>, <c>quarts</c>, <c>thirds</c>.</summary>
    Denominator = 1 << 6,

    /// <summary><c>troisième</c>, <c>21st</c>'s <c>first</c></summary>
    Ordinal = 1 << 7,

    /// <summary>What follows the digits of an ordinal: <c>er</c>, <c>ème</c>, <c>th</c>.</summary>
    OrdinalSuffix = 1 << 8,

    /// <summary>An article that can be a numeral: <c>un</c>, <c>une</c>, <c>a</c>, <c>an</c>; and <c>one</c>.</summary>
    One = 1 << 9,

    /// <summary>A month; <see cref="FigureWord.Month"/> tells which.</summary>
    Month = 1 << 10,

    /// <summary>A day of the week.</summary>
    Weekday = 1 << 11,

    /// <summary><c>et</c>, <c>and</c></summary>
    And = 1 << 12,

    /// <summary><c>ou</c>, <c>or</c></summary>
    Or = 1 << 13,

    /// <summary><c>à</c>, <c>to</c>: what joins the bounds of a range.</summary>
    To = 1 << 14,

    /// <summary><c>entre</c>, <c>between</c></summary>
    Between = 1 << 15,

    /// <summary><c>de</c>, <c>d'</c>, <c>of</c></summary>
    Of = 1 << 16,

    /// <summary>The last word of an expression in front of a number that says how exact it is: <c>plus de</c>, <c>about</c>.</summary>
    EndsModifier = 1 << 17,

    /// <summary>The first word of such an expression after a number: <c>environ</c>, <c>or more</c>.</summary>
    StartsModifier = 1 << 18,

    /// <summary>The first word of a unit.</summary>
    StartsUnit = 1 << 19,

    /// <summary>A word in front of a year: <c>en</c>, <c>saison</c>, <c>since</c>.</summary>
    BeforeYear = 1 << 20,

    /// <summary>The noun of a decade: <c>années</c>, <c>sixties</c>.</summary>
    Decade = 1 << 21,

    /// <summary>A noun whose number is its name: <c>article 46</c>, <c>chapter II</c>.</summary>
    Label = 1 << 22,

    /// <summary>A word before or after <c>une semaine</c> that makes it a measure, not an article: <c>pendant</c>, <c>for</c>.</summary>
    MeasureBefore = 1 << 23,

    /// <summary>The same after it: <c>plus tard</c>, <c>ago</c>.</summary>
    MeasureAfter = 1 << 24,

    /// <summary>An adjective between a number and its noun: <c>nouveaux</c>, <c>autres</c>.</summary>
    Prenominal = 1 << 25,

    /// <summary><c>sur</c>, <c>in</c>: <c>deux Français sur trois</c>, <c>one in five</c>.</summary>
    OutOf = 1 << 26,

    /// <summary>A word in front of a time of day: <c>à</c>, <c>vers</c>, <c>at</c>.</summary>
    BeforeTime = 1 << 27,

    /// <summary>A word that is no noun although it may end like one, or a verb: it cannot be what is counted.</summary>
    NotCounted = 1 << 28,

    /// <summary>A participle or noun in front of an age: <c>aged</c>.</summary>
    BeforeAge = 1 << 29,

    /// <summary>A verb or noun of change: what follows with <c>de … à …</c> are two figures and no range.</summary>
    Change = 1 << 30,

    /// <summary>A word for winning, losing or playing: what stands near is a score. <c>victoire</c>, <c>buts</c>, <c>beat</c>, <c>voted</c></summary>
    Contest = 1u << 31,

    /// <summary>A noun for what is as long: from one to another behind it are durations. <c>attente</c>, <c>trajet</c>, <c>journey</c></summary>
    Length = 1ul << 32,

    /// <summary>A noun for when something begins or ends, whatever it is: <c>départ</c>, <c>heure</c>, <c>opening</c></summary>
    Moment = 1ul << 33,

    /// <summary>What a figure can begin with.</summary>
    Starter = Number | Hundred | Thousand | Scale | Collective | Half | Denominator | Ordinal | One | Month | Decade,
}
