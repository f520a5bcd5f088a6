namespace CorpusGen.Extraction.Languages.English;

/// <summary>The English nouns for what a person is.</summary>
internal static class EnglishPeople
{
    private const string Anyone =
        """
        president director founder cofounder leader lawyer attorney prosecutor lawmaker legislator congressperson senator representative minister mayor governor ambassador secretary chancellor councillor councilor
        coach manager player captain striker defender midfielder goalkeeper quarterback pitcher researcher professor expert user witness neighbor neighbour boss owner chief head chair chairperson
        officer official spokesperson executive entrepreneur billionaire millionaire candidate nominee challenger incumbent judge justice doctor physician surgeon nurse author writer singer
        rapper musician composer songwriter journalist reporter correspondent editor columnist commentator analyst economist historian scientist engineer developer programmer designer
        producer filmmaker screenwriter comedian artist painter sculptor photographer architect teacher student pupil principal dean lecturer scholar academic philosopher psychologist psychiatrist sociologist
        anthropologist biologist chemist physicist mathematician astronomer astronaut geologist climatologist meteorologist epidemiologist virologist therapist counselor counsellor pharmacist dentist vet veterinarian
        farmer worker employee employer driver pilot sailor soldier marine veteran general colonel major lieutenant sergeant corporal admiral commander trooper deputy detective investigator inspector agent
        guard firefighter paramedic rescuer volunteer activist campaigner protester protestor demonstrator organizer organiser advocate ally adviser advisor aide assistant strategist consultant
        lobbyist diplomat envoy negotiator mediator politician democrat republican conservative liberal socialist libertarian independent resident citizen voter taxpayer consumer customer client
        shopper passenger commuter traveler traveller tourist visitor guest host hostess presenter broadcaster anchor blogger vlogger youtuber influencer streamer gamer hacker whistleblower informant
        spy victim survivor patient suspect defendant accused plaintiff inmate prisoner convict killer murderer attacker gunman shooter thief robber terrorist militant rebel extremist
        refugee migrant immigrant bishop archbishop cardinal pope priest pastor reverend rabbi imam monk cleric missionary person adult child kid teen teenager baby toddler parent sibling cousin friend
        colleague coworker partner spouse relative fan follower supporter critic opponent rival competitor champion winner loser runner swimmer skier boxer wrestler cyclist golfer athlete
        footballer referee umpire scout recruiter trader banker broker investor shareholder stakeholder accountant auditor regulator administrator coordinator supervisor specialist technician
        mechanic electrician plumber carpenter builder contractor landlord tenant homeowner retailer shopkeeper vendor seller buyer merchant publisher librarian curator translator interpreter
        narrator speaker interviewer interviewee respondent participant attendee applicant contestant panelist moderator observer onlooker bystander passerby pedestrian motorist cop ranger sheriff
        marshal constable superintendent commissioner clerk notary treasurer trustee member insider outsider newcomer successor predecessor heir inventor creator pioneer explorer
        american european african asian canadian australian indian mexican german italian russian israeli palestinian californian texan lead chef cook baker waiter bartender barista
        cleaner janitor hairdresser model celebrity star dancer ballerina magician wizard genius guru mogul tycoon magnate magistrate juror pollster statistician demographer pundit
        individual source figure ceo cfo cto coo vp mp mep pm
        """;

    private const string Men =
        """
        man boy guy gentleman father dad son brother husband uncle nephew grandfather grandson stepfather boyfriend fiancé widower king prince duke emperor lord sir actor waiter
        spokesman chairman businessman congressman councilman policeman fireman salesman sportsman fisherman frenchman englishman irishman
        cameraman anchorman serviceman airman gunman statesman clergyman alderman frontman headmaster bloke lad monk nobleman postman repairman
        """;

    private const string Women =
        """
        woman girl lady mother mom mum mama daughter sister wife aunt niece grandmother granddaughter stepmother girlfriend fiancée widow queen princess duchess empress actress waitress
        spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman sportswoman heroine hostess nun headmistress stewardess midwife housewife saleswoman
        forewoman anchorwoman servicewoman noblewoman frenchwoman baroness countess goddess ballerina landlady
        """;

    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(Trait.PersonNoun, "source insider");
        // Beside somebody who was named, these are somebody else: "Smith denied it. The judge said: …".
        builder.Add(
            Trait.Relational,
            """
            judge lawyer attorney prosecutor doctor witness neighbor neighbour father mother brother sister son daughter husband wife friend colleague spokesman spokeswoman spokesperson victim rival opponent predecessor successor adviser advisor aide reporter journalist expert analyst researcher professor partner officer coroner magistrate counsel
            """);
        EnglishNoun.Add(builder, Trait.PersonNoun, Anyone);
        EnglishNoun.Add(builder, Trait.PersonNoun | Trait.Masculine, Men);
        EnglishNoun.Add(builder, Trait.PersonNoun | Trait.Feminine, Women);
        builder.Add(Trait.PersonNoun | Trait.Plural, "people children officials staff folks");
    }
}
