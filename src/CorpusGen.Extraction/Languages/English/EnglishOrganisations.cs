namespace CorpusGen.Extraction.Languages.English;

/// <summary>The English nouns for what an organisation is.</summary>
internal static class EnglishOrganisations
{
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(Trait.Anaphoric, "company firm group charity startup manufacturer retailer platform giant carmaker airline club network foundation subsidiary organisation organization");
        EnglishNoun.Add(
            builder,
            Trait.OrganisationNoun,
            """
            company firm government agency party union bank court police university newspaper corporation business startup giant maker carmaker automaker manufacturer chipmaker supplier provider operator
            airline carrier retailer chain brand publisher broadcaster network channel station magazine paper outlet tabloid weekly journal platform site website service
            ministry department office bureau administration authority commission committee council board cabinet parliament congress senate house assembly legislature caucus campaign
            embassy consulate mission delegation army navy force military militia regiment brigade battalion guard
            association organization organisation charity foundation ngo nonprofit institute institution laboratory lab center centre academy college school hospital clinic church diocese
            museum gallery theater theatre orchestra team club league federation confederation coalition alliance group collective movement front subsidiary parent conglomerate consortium cartel
            studio label fund insurer lender brewery brewer drugmaker regulator watchdog tribunal jury panel prosecution defense defence opposition majority minority
            state city county municipality town country nation kingdom republic community family band crew syndicate gang society unit division branch taskforce
            """);
        builder.Add(Trait.OrganisationNoun | Trait.Plural, "authorities media");
        builder.Add(Trait.OrganisationNoun, "un nato eu imf unesco fifa uefa ioc nasa fbi cia doj irs sec ftc fda cdc nypd lapd bbc cnn ap reuters nhs pentagon kremlin vatican");
    }
}
