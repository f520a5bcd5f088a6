using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>Words around figures that tell what a number is.</summary>
internal static class EnglishFigureContext
{
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(FigureRole.Label,
            "article articles section sections chapter chapters paragraph paragraphs page pages table tables figure figures annex phase line number numbers no nos volume book act scene episode episodes "
            + "part level stage group category class type room gate platform route highway interstate isbn issn lot grade tier round step appendix bowl p pp art chap fig vol sec ch");
        builder.Add(FigureRole.MeasureBefore, "for within in after over took take takes taking lasted lasting lasts last spent spend spending every whole entire full under barely waited waiting waits stayed staying stays served serving serves slept worked lived");
        builder.Add(FigureRole.MeasureAfter, "ago later earlier before after long old older younger and");
        builder.Add(FigureRole.BeforeAge, "aged age ages");
        builder.Add(FigureRole.None, "weigh weighs weighed weighing minus");
        builder.Add(FigureRole.None, "stage time street avenue road lane drive square boulevard terrace isbn issn few couple every something somethings number cattle dead wounded injured missing homeless against from versus past negative old olds oh party parties world latter party early mid late roaring swinging booming point points minutes hours hrs turned turns turning died dies dead retired retire retires married worth zero freezing below coins note notes fold fluid magnitude x by away wide deep high tall thick apart long foot ft in rds ths oh ish florin florins");
        builder.Add(FigureRole.Length, "wait waits duration journey journeys delay delays time");
        builder.Add(FigureRole.Moment, "departure departures arrival arrivals opening closing start");
        builder.Get("version");
        builder.Get("point");
        builder.Get("versions");
        builder.Add(FigureRole.NotCounted,
            "them us me him her whom is was has does goes says 's his its this as us always perhaps besides towards afterwards sometimes less plus versus thus yes ours yours theirs hers whereas across minus "
            + "are were have had do did be been being will would can could shall should may might must said he she it they we you i "
            + "most others than then there here when while who which that what where why how if whether because although though so yet not no nor only also just even still too very");
        builder.Add(FigureRole.Prenominal, "other new more different further additional extra single last past next such former current great big large small young old major key active");
        builder.Add(FigureRole.Contest,
            "score scores scored scoring scoreline win wins won winning victory victories defeat defeats defeated beat beats beaten beating lose loses lost loss losses losing lead leads led leading trail trails trailed trailing draw draws drew drawn tie ties tied match matches game games set sets goal goals final semifinal quarterfinal halftime playoff overtime series thrashed thrash edged downed routed crushed ahead behind record vote votes voted ruled ruling cup league inning innings season");
        builder.Add(FigureRole.None, "nil love odds favourite favorite shot split chance all");
        builder.Add(FigureRole.Change,
            "rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing jump jumps jumped drop drops dropped increase increases increased decrease decreased decreases climb climbed climbs "
            + "went goes going cut raise raised raises raising reduced reduce reducing revise revised revises revising lowered lowers lowering up down slid surged soared shrank shrunk tick ticks ticked edge edges inch inched inches creep creeps crept move moves moved bump bumped push pushed pushes nudge nudged bring brings brought climbing dip dips dipped slip slips slipped");
    }
}
