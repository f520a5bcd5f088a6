using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>Years, dates, times and durations, and what tells one from the other.</summary>
public sealed class CalendarFigureTests
{
    [Theory]
    [InlineData("They won the [[2016]] elections.", "year 2016 2016")]
    [InlineData("He hid his [[1995]] tax returns.", "year 1995 1995")]
    [InlineData("Since the city's [[2012]] floods.", "year 2012 2012")]
    [InlineData("He hid [[1995]] returns.", "count 1995 of return")]
    [InlineData("All the [[1950]] votes.", "count 1950 of vote")]
    [InlineData("The [[2000]] people.", "count 2000 of person")]
    [InlineData("The [[nearly 2000]] farms.", "count almost 2000 of farm")]
    [InlineData("The [[2,016]] farms.", "count 2016 of farm")]
    [InlineData("She left in her early [[20s]].", "duration 20..29 Year")]
    [InlineData("Women in their [[60s]] sang.", "duration 60..69 Year")]
    [InlineData("Music of the [[60s]].", "year 1960..1969 Decade 196X")]
    [InlineData("The class of '[[98]].", "year 1998 1998")]
    [InlineData("It ends in [[2150]] or in [[May 2150]].", "year 2150 2150; date 2150-05")]
    [InlineData("It counts [[2500]] ships.", "count 2500 of ship")]
    [InlineData("Back in [[nineteen eighty-four]].", "year 1984 1984")]
    [InlineData("Since [[nineteen oh five]].", "year 1905 1905")]
    [InlineData("In [[twenty sixteen]] and [[twenty]] [[sixteen]]-wheelers.", "year 2016 2016; count 20; count 16 of wheeler")]
    public void English_years_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Depuis [[mai 68]].", "date 1968-05")]
    [InlineData("Le [[12 avril 78]] au soir.", "date 1978-04-12")]
    [InlineData("En mai [[68]] personnes sont venues.", "count 68 of personne")]
    [InlineData("En [[98]], il joue.", "year 1998 1998")]
    [InlineData("En [[45]] pages, il dit tout.", "count 45 of page")]
    [InlineData("En [[2150]], en [[mars 2150]].", "year 2150 2150; date 2150-03")]
    [InlineData("Il compte [[2500]] navires.", "count 2500 of navire")]
    [InlineData("En [[mille neuf cent quatorze]], il part.", "year 1914 1914")]
    [InlineData("En [[deux mille]] pages, il dit tout.", "count 2000 of page")]
    [InlineData("L'an [[800]] est proche.", "year 800 0800")]
    public void French_years_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Le [[29 février 2016]] et le [[29 février]].", "date 2016-02-29; date --02-29")]
    [InlineData("Le [[neuf février]] au soir.", "date --02-09")]
    [InlineData("Le [[vingt et un mars 2015]].", "date 2015-03-21")]
    [InlineData("Le [[1er juill. 2015]].", "date 2015-07-01")]
    [InlineData("Le [[12 Janvier, 2018]].", "date 2018-01-12")]
    [InlineData("Le [[22/04]] au soir.", "date --04-22")]
    [InlineData("Né le [[6/4/13]].", "date 2013-04-06")]
    [InlineData("Publié en [[2016-11]] et [[2016/11]].", "date 2016-11; date 2016-11")]
    [InlineData("La saison [[2016-17]].", "year 2016..2017 2016/2017")]
    [InlineData("Il est venu mardi [[14]].", "date ---14")]
    [InlineData("Il a reçu mardi [[14]] élus.", "count 14 of élu")]
    [InlineData("Il y a eu samedi [[14 %]] de hausse.", "percent 14 of hausse")]
    [InlineData("Du jeudi [[12]] au dimanche [[15 mai 2016]].", "date 2016-05-12; date 2016-05-15")]
    [InlineData("Au [[XVIII ème]] siècle.", "ordinal 18")]
    public void French_dates_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("On [[February 29, 2016]].", "date 2016-02-29")]
    [InlineData("On [[9/17/16]] and [[2015.5.13]].", "date 2016-09-17; date 2015-05-13")]
    [InlineData("Due [[2016-11]].", "date 2016-11")]
    [InlineData("From [[Sept. 19]] to [[22]].", "date --09-19; date --09-22")]
    [InlineData("On the [[nineteenth of May]].", "date --05-19")]
    [InlineData("On [[May twenty-first]].", "date --05-21")]
    [InlineData("On the [[twenty second of June]].", "date --06-22")]
    [InlineData("In [[May '68]].", "date 1968-05")]
    [InlineData("It opens on [[4/22]].", "date --04-22")]
    [InlineData("They met Tuesday [[14]].", "date ---14")]
    [InlineData("They met Tuesday [[14]] times.", "count 14 of time")]
    public void English_dates_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("On February 29, [[2015]], he left.")]
    public void A_day_that_no_calendar_has_is_no_date(string text)
    {
        string plain = text.Replace("[[", "").Replace("]]", "");
        Assert.DoesNotContain(ArticleExtractor.Extract(plain, Language.English).Figures, figure => figure.Kind == FigureKind.Date);
    }

    [Theory]
    [InlineData("Il part à [[seize heures]].", "time 16:00")]
    [InlineData("Il part à [[5 heures]] du matin.", "time 05:00")]
    [InlineData("Il part à [[5 heures]] du soir.", "time 17:00")]
    [InlineData("Il est [[3 h]] de l'après-midi.", "time 15:00")]
    [InlineData("Rendez-vous à [[vingt et une heures trente]].", "time 21:30")]
    [InlineData("Fin vers [[six heures et demie]].", "time 06:30")]
    [InlineData("Ouvert de [[8 heures]] à [[18 heures]].", "time 08:00; time 18:00")]
    [InlineData("Il a couru [[six heures]].", "duration 6 Hour PT6H")]
    [InlineData("Une grève de [[vingt-quatre heures]].", "duration 24 Hour PT24H")]
    [InlineData("Le film a duré [[2h45]] au lieu de [[1h20]].", "duration 2.75 Hour PT2H45M; duration 1.333333 Hour PT1H20M")]
    [InlineData("Nous avons attendu [[3h]].", "duration 3 Hour PT3H")]
    [InlineData("Il a gagné en [[2 h 47 min 58 s]].", "duration 2.799444 Hour PT2H47M58S")]
    [InlineData("Il est arrivé avec [[1h20]] de retard.", "duration 1.333333 Hour PT1H20M")]
    [InlineData("Cela dure [[une heure trente]].", "duration 1.5 Hour PT1H30M")]
    [InlineData("Cela dure [[2h30min]].", "duration 2.5 Hour PT2H30M")]
    [InlineData("Rendez-vous le [[12]] au soir.", "date ---12")]
    [InlineData("En cas d'urgence, appelez le [[17]].", "count 17")]
    [InlineData("Du [[1 er]] au [[15 mars]].", "date --03-01; date --03-15")]
    [InlineData("Une grève de [[24 heures]] à [[116]] voix.", "duration 24 Hour PT24H; count 116 of voix")]
    [InlineData("Il a passé [[69 jours 15 h 45 min]] en mer.", "duration 69.65625 Day P69DT15H45M")]
    [InlineData("Il prend le [[12]] tours.", "count 12 of tour")]
    [InlineData("Le train de [[17h20]] est parti.", "time 17:20")]
    public void French_times_and_durations_are_told_apart(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("They met at [[five o'clock]].", "time 05:00")]
    [InlineData("They met at [[half past five]].", "time 05:30")]
    [InlineData("They met at [[quarter to six]].", "time 05:45")]
    [InlineData("They met at [[five p.m.]] on Sunday.", "time 17:00")]
    [InlineData("Of the [[18- to 24-year-olds]].", "duration 18..24 Year")]
    [InlineData("Of [[10]]- and [[12-year-olds]].", "duration 10 Year P10Y; duration 12 Year P12Y")]
    [InlineData("Her son is [[one year old]].", "duration 1 Year P1Y")]
    [InlineData("A woman, [[32]], was hurt.", "duration 32 Year P32Y")]
    [InlineData("In the [[two previous years]].", "duration 2 Year P2Y")]
    [InlineData("For [[four straight months]].", "duration 4 Month P4M")]
    [InlineData("People aged [[between 18 and 24]].", "duration 18..24 Year")]
    [InlineData("She was in her late [[twenties]] in the [[nineties]].", "duration 20..29 Year; year 1990..1999 Decade 199X")]
    [InlineData("It took [[2h 30m]].", "duration 2.5 Hour PT2H30M")]
    [InlineData("[[A half hour]] later.", "duration 0.5 Hour PT30M")]
    [InlineData("A hit, [[32]], was counted.", "count 32")]
    public void English_times_and_durations_are_told_apart(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("La durée du vol vers Brest passe de [[6h15]] à [[7h05]].", "duration 6.25 Hour PT6H15M; duration 7.083333 Hour PT7H5M")]
    [InlineData("Le temps de trajet a grimpé à [[7h05]].", "duration 7.083333 Hour PT7H5M")]
    [InlineData("Le délai est de [[7h05]].", "duration 7.083333 Hour PT7H5M")]
    [InlineData("L'heure de départ du trajet vers Brest passe de [[6h15]] à [[7h05]].", "time 06:15; time 07:05")]
    [InlineData("Pour le trajet vers Brest l'heure de départ passe de [[6h15]] à [[7h05]].", "time 06:15; time 07:05")]
    [InlineData("Le début de la traversée est passé de [[6h15]] à [[7h05]].", "time 06:15; time 07:05")]
    [InlineData("Le vol vers Brest est passé de [[6h15]] à [[7h05]].", "time 06:15; time 07:05")]
    [InlineData("La fermeture est passée de [[6h15]] à [[7h05]].", "time 06:15; time 07:05")]
    [InlineData("Le vol est annulé, la fermeture passe de [[6h15]] à [[7h05]].", "time 06:15; time 07:05")]
    [InlineData("Le trajet commence à [[7h05]].", "time 07:05")]
    [InlineData("Le vol part tous les jours de [[6h15]] à [[7h05]].", "time 06:15; time 07:05")]
    public void What_is_as_long_changes_between_durations_in_French(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("The journey went from [[6h15]] to [[7h05]].", "duration 6.25 Hour PT6H15M; duration 7.083333 Hour PT7H5M")]
    [InlineData("The departure of the journey moved from [[8h45]].", "time 08:45")]
    [InlineData("The travel time fell from [[6h15]] to [[7h05]].", "duration 6.25 Hour PT6H15M; duration 7.083333 Hour PT7H5M")]
    [InlineData("The flight leaves at [[7h05]].", "time 07:05")]
    [InlineData("The opening time moved from [[8h45]].", "time 08:45")]
    [InlineData("The closing time moved from [[8h45]].", "time 08:45")]
    public void What_is_as_long_changes_between_durations_in_English(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("In [[44 B.C.]] and [[A.D. 79]], or [[79 AD]].", "year -44 -0043; year 79 0079; year 79 0079")]
    [InlineData("In the [[nineteen-nineties]] and the [[eighteen thirties]].", "year 1990..1999 Decade 199X; year 1830..1839 Decade 183X")]
    [InlineData("In the Roaring [[Twenties]], the early [[1980's]].", "year 1920..1929 Decade 192X; year 1980..1989 Decade 198X")]
    [InlineData("In [[nineteen hundred]] or since [[two thousand sixteen]].", "year 1900 1900; year 2016 2016")]
    [InlineData("In [[two thousand]] homes.", "count 2000 of home")]
    [InlineData("It was [[twenty-sixteen]], [[1989]]'s heir.", "year 2016 2016; year 1989 1989")]
    [InlineData("This [[1990]] photo shows a [[1977]] decision.", "year 1990 1990; year 1977 1977")]
    public void English_eras_and_decades_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("On Sunday the [[3rd]] he left.", "date ---03")]
    [InlineData("On Sunday the [[third]] man left.", "ordinal 3")]
    [InlineData("On [[April 15]], [[16]] and [[17, 2016]], he left.", "date 2016-04-15; date 2016-04-16; date 2016-04-17")]
    [InlineData("On [[April 15]], [[16]] people left.", "date --04-15; count 16 of person")]
    [InlineData("On [[4-22-16]] and on [[22/4]].", "date 2016-04-22; date --04-22")]
    [InlineData("it was on [[july 31 , 1989]] , [[march 3rd]] .", "date 1989-07-31; date --03-03")]
    [InlineData("He may march [[10 miles]].", "measure 10 Mile")]
    public void English_days_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Open from [[5]] to [[7 p.m.]]", "time 17:00; time 19:00")]
    [InlineData("Open [[5]]-[[7 p.m.]]", "time 17:00; time 19:00")]
    [InlineData("Open between [[10]] and [[2:30 p.m.]]", "time 10:00; time 14:30")]
    [InlineData("Open [[five to seven days]].", "duration 5..7 Day")]
    [InlineData("At [[ten past five]], at [[twenty to six]], at [[a quarter to six]].", "time 05:10; time 05:40; time 05:45")]
    [InlineData("At [[1730]] GMT and [[0530 hours]].", "time 17:30; time 05:30")]
    [InlineData("In [[1730]] he left.", "year 1730 1730")]
    public void English_hours_share_their_half_of_the_day(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("En [[79 après J.-C.]], [[44 av. J.-C.]], [[79 ap. J.-C.]]", "year 79 0079; year -44 -0043; year 79 0079")]
    [InlineData("La guerre de [[14-18]], en [[39-45]].", "year 1914..1918 1914/1918; year 1939..1945 1939/1945")]
    [InlineData("Ils étaient [[14-18]].", "count 14..18")]
    [InlineData("Ouvert de [[17]] à [[19 heures]], entre [[8]] et [[17h30]].", "time 17:00; time 19:00; time 08:00; time 17:30")]
    [InlineData("Il faut de [[2 à 3 heures]] de route, de [[12 à 24 heures]].", "duration 2..3 Hour; duration 12..24 Hour")]
    [InlineData("Il a dormi [[10 h]].", "duration 10 Hour PT10H")]
    [InlineData("Au [[dix-neuvième]] siècle, la [[soixante-dix-septième]].", "ordinal 19; ordinal 77")]
    public void French_eras_wars_and_hours_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("He left for [[one week three days]].", "duration 1.428571 Week P1W3D")]
    [InlineData("It lasted [[two weeks and three days]].", "duration 2.428571 Week P2W3D")]
    [InlineData("It lasted [[a week and a half]].", "duration 1.5 Week P1.5W")]
    [InlineData("On [[3-7-07]] and [[10-4-05]] he left.", "date 2007-03-07; date 2005-10-04")]
    [InlineData("On [[3-7-16]] he left.", "date 2016-03-07")]
    public void Weeks_and_days_stand_side_by_side(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("A 10-4-12 record is good.")]
    [InlineData("The file 14-37-07 is here.")]
    public void Three_numbers_with_hyphens_are_no_date_elsewhere(string text) =>
        Assert.DoesNotContain(ArticleExtractor.Extract(text, Language.English).Figures, figure => figure.Kind == FigureKind.Date);

    [Theory]
    [InlineData("À [[vingt heures quinze]] précises, à [[vingt heures trente]] tapantes, il est [[dix-huit heures dix]] passées.", "time 20:15; time 20:30; time 18:10")]
    [InlineData("À [[vingt heures]] [[quinze]] passagers montent.", "time 20:00; count 15 of passager")]
    [InlineData("Le [[3-7-07]] il est parti.", "date 2007-07-03")]
    public void French_hours_keep_their_minutes(string text, string expected) => MarkedText.Check(Language.French, text, expected);
}
