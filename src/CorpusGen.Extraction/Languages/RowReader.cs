using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Languages;

/// <summary>
/// Puts lists of words into a lexicon. A row says what its words are: <c>noun PersonNoun, Masculine: président directeur</c>. Its first word, the kind, tells how they are written
/// down; then come the traits that they get. A line that begins with a blank goes on with the row above; one that begins with <c>#</c> is a comment.
/// </summary>
/// <remarks>A mistake in a list fails with its file and line.</remarks>
internal sealed class RowReader
{
    private readonly Dictionary<string, Action<Trait, string>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Makes a reader of the kinds that every language has: <c>word</c>, forms as they stand, and <c>not</c>, forms that have not what other rows gave them.</summary>
    public RowReader(LexiconBuilder builder)
    {
        AddKind("word", builder.Add);
        AddKind("not", builder.Remove);
    }

    /// <summary>Says what becomes of the words of a kind of row, such as <c>verb</c>.</summary>
    public void AddKind(string kind, Action<Trait, string> add) => _kinds.Add(kind, add);

    /// <summary>Adds the words of a list: <c>Read("French/verbs.txt")</c>.</summary>
    public void Read(string list) => Read(list, WordList.Read(list));

    /// <summary>Adds the words of the text of a list.</summary>
    internal void Read(string list, string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOfLine(text, start);
            if (text[start] is '#' or '\n' or '\r')
                continue;
            while (end + 1 < text.Length && IsBlank(text[end + 1]))
                end = EndOfLine(text, end + 1);
            try
            {
                ReadRow(text.Substring(start, end - start));
            }
            catch (FormatException error)
            {
                throw new FormatException($"{list}({LineOf(text, start)}): {error.Message}", error);
            }
        }
    }

    private void ReadRow(string row)
    {
        if (IsBlank(row[0]))
            throw new FormatException("There is no row above that the line goes on with.");
        int blank = row.IndexOf(' ');
        int colon = row.IndexOf(':');
        if (blank < 0 || colon < blank)
            throw new FormatException("A row is a kind, traits, a colon and words.");
        string kind = row.Substring(0, blank);
        if (!_kinds.TryGetValue(kind, out Action<Trait, string>? add))
            throw new FormatException($"There is no kind of row \"{kind}\".");
        add(TraitsOf(row.Substring(blank + 1, colon - blank - 1)), row.Substring(colon + 1));
    }

    private static Trait TraitsOf(string names)
    {
        Trait traits = Trait.None;
        foreach (string name in names.Split(','))
            traits |= TraitOf(name.Trim());
        return traits;
    }

    /// <summary>To ask the enumeration itself for a name costs more than to read all lists.</summary>
    private static Trait TraitOf(string name) => name switch
    {
        nameof(Trait.Abbreviation) => Trait.Abbreviation,
        nameof(Trait.Addressing) => Trait.Addressing,
        nameof(Trait.Adjective) => Trait.Adjective,
        nameof(Trait.Anaphoric) => Trait.Anaphoric,
        nameof(Trait.Belief) => Trait.Belief,
        nameof(Trait.Copular) => Trait.Copular,
        nameof(Trait.Cue) => Trait.Cue,
        nameof(Trait.DocumentNoun) => Trait.DocumentNoun,
        nameof(Trait.Feminine) => Trait.Feminine,
        nameof(Trait.FrontAdjective) => Trait.FrontAdjective,
        nameof(Trait.GivenName) => Trait.GivenName,
        nameof(Trait.GoesOn) => Trait.GoesOn,
        nameof(Trait.Infinitival) => Trait.Infinitival,
        nameof(Trait.Judgement) => Trait.Judgement,
        nameof(Trait.LightVerb) => Trait.LightVerb,
        nameof(Trait.Masculine) => Trait.Masculine,
        nameof(Trait.Measures) => Trait.Measures,
        nameof(Trait.NamedThingNoun) => Trait.NamedThingNoun,
        nameof(Trait.Namesake) => Trait.Namesake,
        nameof(Trait.NameParticle) => Trait.NameParticle,
        nameof(Trait.NameTitle) => Trait.NameTitle,
        nameof(Trait.NamingVerb) => Trait.NamingVerb,
        nameof(Trait.Nominal) => Trait.Nominal,
        nameof(Trait.None) => Trait.None,
        nameof(Trait.Noun) => Trait.Noun,
        nameof(Trait.Occasion) => Trait.Occasion,
        nameof(Trait.OrganisationNoun) => Trait.OrganisationNoun,
        nameof(Trait.PersonNoun) => Trait.PersonNoun,
        nameof(Trait.Place) => Trait.Place,
        nameof(Trait.Plural) => Trait.Plural,
        nameof(Trait.Prepositional) => Trait.Prepositional,
        nameof(Trait.Relational) => Trait.Relational,
        nameof(Trait.SpeechNoun) => Trait.SpeechNoun,
        nameof(Trait.TimeNoun) => Trait.TimeNoun,
        nameof(Trait.Verb) => Trait.Verb,
        nameof(Trait.WeakCue) => Trait.WeakCue,
        // A number would be taken for the traits of its bits.
        _ => name.Length > 0 && char.IsLetter(name[0]) && Enum.TryParse(name, out Trait trait) ? trait : throw new FormatException($"There is no trait \"{name}\"."),
    };

    private static int LineOf(string text, int position)
    {
        int line = 1;
        for (int i = 0; i < position; i++)
        {
            if (text[i] == '\n')
                line++;
        }

        return line;
    }

    private static int EndOfLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
