namespace CorpusGen.Extraction.Languages.English;

/// <summary>The verbs of English that say that something is said, and those that name things. A verb that doubles its last consonant is written so.</summary>
internal static class EnglishVerbs
{
    private const string Cues =
        """
        add agree announce argue ask rule assert assure claim comment concede conclude confirm contend continue declare deny disclose emphasize emphasise estimate exclaim
        explain indicate inform insist joke maintain mention note observe point predict promise quipp recall reckon remark remind reply report respond retort
        reveal shout state stress suggest testify tweet retweet post urge vow warn wonder yell acknowledge admitt advise affirm allege assume believe
        caution clarify complain counter demand elaborate explain hint hope imply inquire lament muse pledge plead proclaim propose reason recommend recount
        reiterate rejoin relate repeat request stipulate summarize theorize underline underscore voice volunteer worry opine posit postulate profess
        express outline
        question charge contest rebutt refute hypothesize theorise
        attest confess confide conjecture interject intone boast brag describe speculate signal suspect
        """;

    private const string IrregularCues =
        """
        say said said
        tell told told
        think thought thought
        write wrote written
        swear swore sworn
        foretell foretold foretold
        """;

    private const string WeakCues =
        """
        talk scoff jest gasp shriek pronounce welcome accuse blame brand call criticize criticise decry denounce describe laugh praise slamm snapp blast bemoan mock ridicule chide scold condemn hail
        applaud defend dismiss label dubb term referr cite quote text message chant scream cry whisper mutter murmur mumble sigh smile shrugg grinn nodd
        gush enthuse rave rant fume rage thunder growl bark roar hiss groan moan sobb chuckle giggle chime pipe venture offer answer question query challenge urge thank
        congratulate apologize apologise lecture preach recite announce caption headline title interrupt press probe jabb ripp tout trumpet echo concurr
        portray characterize characterise depict deride lambaste assail attack
        exhort implore begg invite instruct order direct command threaten tease taunt insult jeer conclude
        acknowledge stammer stutter blurt holler bellow bluster deadpan wax smirk wince protest object vent grumble gripe rail crow exult
        """;

    private const string IrregularWeakCues =
        """
        read read read
        find found found
        speak spoke spoken
        cast cast cast
        """;

    private const string Naming = "call name rename dubb nickname title entitle term label christen baptize caption";

    private const string Frequent =
        """
        use want work need seem try ask look turn start show talk help play move live happen provide include follow stopp create allow open walk offer remember love
        consider appear wait serve die expect stay reach kill remain raise pass require decide pull return agree support receive join save change watch fail
        produce cover cause share learn launch release hire fire acquire announce plann develop design invest own operate manage
        close finish visit vote elect campaign protest attack arrest charge convict sentence accuse investigate approve reject sign appeal apply compare
        increase decrease dropp climb jump end mark face act aim result affect change involve contain reflect represent
        believe hope expect intend attempt prefer refuse prepare improve reduce protect prevent avoid achieve perform promote replace remove rescue treat injure wound
        complete experience examine exchange exceed gain pick focus
        delay schedule host attend participate celebrate marry divorce retire resign appoint nominate confirm explain discuss debate negotiate settle publish
        like enjoy hate fear worry thank visit travel arrive enter escape suffer survive recover connect collect gather order deliver check test measure count
        place carry push kick score compete train miss range date base locate form establish
        """;

    private const string IrregularFrequent =
        """
        do did done
        go went gone
        come came come
        become became become
        get got gotten gett
        make made made
        take took taken
        give gave given
        see saw seen
        know knew known
        find found found
        leave left left
        feel felt felt
        put put put putt
        bring brought brought
        begin began begun beginn
        keep kept kept
        hold held held
        stand stood stood
        understand understood understood
        hear heard heard
        let let let lett
        mean meant meant
        set set set sett
        meet met met
        run ran run runn
        pay paid paid
        sit sat sat sitt
        speak spoke spoken
        lie lay lain
        lead led led
        grow grew grown
        lose lost lost
        fall fell fallen
        send sent sent
        build built built
        break broke broken
        spend spent spent
        cut cut cut cutt
        rise rose risen
        drive drove driven
        buy bought bought
        wear wore worn
        choose chose chosen
        win won won winn
        fight fought fought
        teach taught taught
        catch caught caught
        sell sold sold
        seek sought sought
        throw threw thrown
        draw drew drawn
        fly flew flown
        hit hit hit hitt
        shoot shot shot
        steal stole stolen
        hide hid hidden
        bear bore borne
        beat beat beaten
        eat ate eaten
        drink drank drunk
        sing sang sung
        sleep slept slept
        strike struck struck
        quit quit quit quitt
        spread spread spread
        hurt hurt hurt
        """;

    /// <summary>Verbs that judge their object: <c>called the plan "reckless"</c>.</summary>
    private const string Judging = "accuse blame term pronounce portray characterize characterise depict deride lambaste assail mock ridicule dismiss referr call describe brand label deem criticise criticize denounce slam condemn praise hail dismiss decry blast welcome";

    /// <summary>Forms that are nearly always something else: a preposition, a determiner.</summary>
    private const string Homographs = "like own thanks following including regarding concerning";

    public static void AddTo(LexiconBuilder builder)
    {
        var conjugator = new EnglishConjugator(builder);
        conjugator.Add(Trait.Cue, Cues);
        conjugator.AddIrregular(Trait.Cue, IrregularCues);
        conjugator.Add(Trait.WeakCue, WeakCues);
        conjugator.AddIrregular(Trait.WeakCue, IrregularWeakCues);
        conjugator.Add(Trait.NamingVerb, Naming);
        conjugator.Add(Trait.Judgement, Judging);
        conjugator.Add(Trait.None, Frequent);
        conjugator.AddIrregular(Trait.None, IrregularFrequent);
        builder.Remove(Trait.Verb, Homographs);
    }
}
