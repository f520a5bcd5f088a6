using System;

namespace CorpusGen.Extraction.Languages;

/// <summary>What a word can be in a sentence. A form may have several (<c>la</c> is an article and a pronoun).</summary>
[Flags]
internal enum Trait : ulong
{
    None = 0,
    DefiniteArticle = 1UL << 0,
    IndefiniteArticle = 1UL << 1,
    Possessive = 1UL << 2,
    Demonstrative = 1UL << 3,

    /// <summary>Any other determiner: <c>plusieurs</c>, <c>certains</c>, <c>many</c>.</summary>
    Quantifier = 1UL << 4,

    Preposition = 1UL << 5,

    /// <summary><c>il</c>, <c>elle</c>, <c>she</c></summary>
    SubjectPronoun = 1UL << 6,

    /// <summary>A pronoun before the verb that is not its subject: <c>se</c>, <c>l'</c>, <c>lui</c>, <c>y</c>.</summary>
    Clitic = 1UL << 7,

    /// <summary><c>qui</c>, <c>dont</c>, <c>who</c>, <c>which</c></summary>
    Relative = 1UL << 8,

    /// <summary><c>et</c>, <c>mais</c>, <c>and</c></summary>
    Coordinator = 1UL << 9,

    /// <summary><c>que</c>, <c>si</c>, <c>that</c></summary>
    Complementizer = 1UL << 10,

    /// <summary><c>quand</c>, <c>parce</c>, <c>when</c></summary>
    Subordinator = 1UL << 11,

    Adverb = 1UL << 12,
    Negation = 1UL << 13,

    /// <summary>A form of <c>avoir</c> or <c>have</c>.</summary>
    Have = 1UL << 14,

    /// <summary>A form of <c>être</c> or <c>be</c>.</summary>
    Be = 1UL << 15,

    /// <summary>A modal verb: <c>peut</c>, <c>would</c>.</summary>
    Modal = 1UL << 16,

    /// <summary>A verb that says that something is said: <c>déclarer</c>, <c>say</c>.</summary>
    Cue = 1UL << 17,

    /// <summary>A verb that does so only next to quotation marks or a colon: <c>sourire</c>, <c>call</c>.</summary>
    WeakCue = 1UL << 18,

    /// <summary>The form can stand with a subject: <c>déclare</c>, <c>said</c>.</summary>
    Finite = 1UL << 19,

    /// <summary>A past participle: <c>déclaré</c>, <c>said</c>.</summary>
    Participle = 1UL << 20,

    /// <summary><c>déclarant</c>, <c>saying</c></summary>
    Gerund = 1UL << 21,

    /// <summary><c>déclarer</c>, <c>say</c></summary>
    Infinitive = 1UL << 22,

    /// <summary>A noun for something said: <c>déclaration</c>, <c>tweet</c>, <c>words</c>.</summary>
    SpeechNoun = 1UL << 23,

    /// <summary>A noun for a document that can speak: <c>rapport</c>, <c>communiqué</c>, <c>report</c>.</summary>
    DocumentNoun = 1UL << 24,

    /// <summary>A noun for what a person is: <c>ministre</c>, <c>fondateur</c>, <c>spokesman</c>.</summary>
    PersonNoun = 1UL << 25,

    /// <summary>A noun for what an organisation is: <c>société</c>, <c>ministère</c>, <c>company</c>.</summary>
    OrganisationNoun = 1UL << 26,

    /// <summary>A noun in front of a name in marks: <c>affaire</c>, <c>film</c>, <c>mouvement</c>, <c>song</c>.</summary>
    NamedThingNoun = 1UL << 27,

    /// <summary>A title in front of a person's name: <c>M.</c>, <c>Mme</c>, <c>Dr</c>, <c>Senator</c>.</summary>
    NameTitle = 1UL << 28,

    /// <summary>A word inside a name that is not capitalized: <c>de</c>, <c>von</c>, <c>van</c>, <c>of</c>.</summary>
    NameParticle = 1UL << 29,

    /// <summary><c>je</c>, <c>nous</c>, <c>mon</c>, <c>I</c>, <c>our</c></summary>
    FirstPerson = 1UL << 30,

    /// <summary><c>tu</c>, <c>vous</c>, <c>votre</c>, <c>you</c></summary>
    SecondPerson = 1UL << 31,

    /// <summary>A preposition that names a source: <c>selon</c>, <c>according</c>.</summary>
    Source = 1UL << 32,

    /// <summary>A day of the week or a month.</summary>
    CalendarWord = 1UL << 33,

    /// <summary>A word that a sentence often begins with and that is therefore no name there.</summary>
    Function = 1UL << 34,

    /// <summary>An abbreviation whose full stop ends no sentence: <c>M.</c>, <c>art.</c></summary>
    Abbreviation = 1UL << 35,

    /// <summary>A verb for naming things: <c>appeler</c>, <c>surnommer</c>, <c>intituler</c>, <c>call</c>, <c>title</c>.</summary>
    NamingVerb = 1UL << 36,

    /// <summary>
    /// A word that can be masculine, as a pronoun's or role's gender. One with both or none of the genders can be either (<c>ministre</c>). Of a <see cref="GivenName"/> it is
    /// the gender of who is named so, not that of a noun written alike: <c>Pierre</c> is masculine, whatever <c>une pierre</c> is.
    /// </summary>
    Masculine = 1UL << 37,

    /// <summary>A word that can be feminine.</summary>
    Feminine = 1UL << 38,

    /// <summary>A word for several.</summary>
    Plural = 1UL << 39,

    /// <summary>A given name, with <see cref="Masculine"/> or <see cref="Feminine"/>.</summary>
    GivenName = 1UL << 40,

    /// <summary>An adjective that may come before its noun: <c>ancien</c>, <c>nouvelle</c>, <c>former</c>. It is an <see cref="Adjective"/> as well.</summary>
    FrontAdjective = 1UL << 41,

    /// <summary>A name of a place or people: <c>France</c>, <c>Paris</c>; a capitalized word that is no person.</summary>
    Place = 1UL << 42,

    /// <summary>What the form of a verb is, and what the verb says.</summary>
    Verb = Cue | WeakCue | NamingVerb | Finite | Participle | Gerund | Infinitive,

    /// <summary>A verb that judges its object: <c>qualifier</c>, <c>juger</c>, <c>call</c>, <c>brand</c>. The words in marks beside it are the speaker's, be it one.</summary>
    Judgement = 1UL << 43,

    /// <summary>A noun for somebody beside the person that was named, not that person: <c>juge</c>, <c>avocat</c>, <c>mère</c>, <c>witness</c>.</summary>
    Relational = 1UL << 44,

    /// <summary>A noun that stands for a firm or club named before: <c>la société</c>, <c>the company</c>.</summary>
    Anaphoric = 1UL << 45,

    /// <summary>Any noun.</summary>
    Noun = 1UL << 46,

    /// <summary>Any adjective, wherever it stands.</summary>
    Adjective = 1UL << 47,

    /// <summary>A family name: <c>Dupont</c>, <c>Smith</c>. The form may be a word as well.</summary>
    Surname = 1UL << 48,

    /// <summary>A noun or adjective for one; a form with <see cref="Plural"/> too is for one or several (<c>fils</c>, <c>sheep</c>).</summary>
    Singular = 1UL << 49,

    /// <summary>Of a form that is both a noun and a verb: it is at least as often the verb (<c>explique</c>, <c>need</c>).</summary>
    VerbFirst = 1UL << 50,

    /// <summary>A little word, of which a language has no new ones: what a noun or a name is not.</summary>
    ClosedClass = Determiner | Preposition | SubjectPronoun | Clitic | Relative | Coordinator | Complementizer | Subordinator | Adverb | Negation | Have | Be | Modal
        | FirstPerson | SecondPerson | Source | CalendarWord | Function,

    /// <summary>A preposition that joins any noun with its complement: <c>de</c>, <c>of</c>.</summary>
    Joins = 1UL << 51,

    /// <summary>A preposition that joins the noun for a person or body with its complement: <c>à</c>, <c>for</c>, <c>at</c>.</summary>
    JoinsRole = 1UL << 52,

    /// <summary>A preposition behind a subject, before the verb: <c>a man in Hull said</c>.</summary>
    FollowsSubject = 1UL << 53,

    /// <summary>A noun for where and when something is said: <c>conference</c>, <c>rally</c>. It has the bit of <see cref="JoinsRole"/>, since no preposition is a noun.</summary>
    Occasion = 1UL << 52,

    /// <summary>A noun for what is called after people: <c>lycée</c>, <c>rue</c>. It has the bit of <see cref="JoinsRole"/>, since no preposition is a noun.</summary>
    Namesake = 1UL << 52,

    /// <summary>A verb that gives an amount: <c>chiffrer … à</c>, <c>put … at</c>. It has the bit of <see cref="FollowsSubject"/>, since no preposition is a verb.</summary>
    Measures = 1UL << 53,

    /// <summary>A verb of belief, which reports no speech: <c>croire</c>, <c>espérer</c>, <c>believe</c>.</summary>
    Belief = 1UL << 54,

    /// <summary>A verb whose object is whom one speaks to, so that no subject stands behind it: <c>tell</c>, <c>urge</c>.</summary>
    Addressing = 1UL << 55,

    /// <summary>A verb that reports an infinitive: <c>promettre de</c>, <c>affirmer</c>, <c>vow to</c>.</summary>
    Infinitival = 1UL << 56,

    /// <summary>A verb that reports a noun phrase: <c>announce</c>, <c>deny</c>, <c>annoncer</c>.</summary>
    Nominal = 1UL << 57,

    /// <summary>A noun for a time: <c>mois</c>, <c>week</c>.</summary>
    TimeNoun = 1UL << 58,

    /// <summary>A verb that only says how the verb behind it is done: <c>tenir à</c>, <c>venir de</c>, <c>go on to</c>.</summary>
    LightVerb = 1UL << 59,

    /// <summary>The first word of an idiom for speaking: <c>fait savoir</c>, <c>made clear</c>.</summary>
    Idiom = 1UL << 60,

    /// <summary>A verb that says that who spoke speaks on: <c>ajouter</c>, <c>continue</c>.</summary>
    GoesOn = 1UL << 61,

    /// <summary>A verb besides <i>be</i> that says what its subject is: <c>rester</c>, <c>seem</c>.</summary>
    Copular = 1UL << 62,

    /// <summary>A verb that reports what <c>about</c>, <c>of</c> or <c>against</c> brings: <c>talk about</c>, <c>complain of</c>.</summary>
    Prepositional = 1UL << 63,

    Determiner = DefiniteArticle | IndefiniteArticle | Possessive | Demonstrative | Quantifier,
}
