namespace CorpusGen.Extraction.Quotes;

internal static class Rules
{
    public static Pattern Of(string rule) => rule switch
    {
        "floating" => Pattern.Unattributed,
        "continued" or "sentence-before" or "sentence-after" or "clause-subject" => Pattern.Continued,
        "reported-clause" => Pattern.ReportedClause,
        "reported-bare" => Pattern.ReportedBareClause,
        "reported-infinitive" => Pattern.ReportedInfinitive,
        "source-before" or "source-after" => Pattern.SourcePhrase,
        "passive-agent" => Pattern.PassiveAgent,
        "speech-noun-before" or "speech-noun-after" or "own-words" => Pattern.SpeechNoun,
        "unmarked" => Pattern.UnmarkedSpeech,
        "cue-before" or "inverted-cue-before" or "citing" => Pattern.CueBefore,
        _ => Pattern.Parenthetical,
    };
}
