using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>Figures of one event that cannot all be true, and what only looks so. Every text is two articles about one event; what differs is one sentence.</summary>
public class DisagreementTests
{
    private const string FrenchEvent = "Le naufrage du ferry Belle-Anse au large de Port-Maurin bouleverse l'île.\nLe ferry Belle-Anse, de la compagnie Transmarin, a coulé lundi devant Port-Maurin.\n";

    private const string EnglishEvent = "The ferry Bell Harbour sank off Port Maurin, and the island mourns.\nThe ferry Bell Harbour, run by Transmarin, went down on Monday off Port Maurin.\n";

    [Theory]
    // The quantity, whatever its noun.
    [InlineData("Le bilan est de 14 morts.", "Quatorze corps ont été repêchés. L'accident a tué 19 personnes.", "14 | 19")]
    [InlineData("Le naufrage a fait 23 blessés.", "Au total, 31 personnes ont été blessées.", "23 | 31")]
    [InlineData("Cinq policiers ont été blessés.", "Neuf policiers ont été blessés.", "Cinq | Neuf")]
    [InlineData("Cinq policiers ont été blessés.", "Neuf personnes ont été blessées.", "")]
    [InlineData("La fuite concerne les données de 50 millions d'utilisateurs de Transmarin.", "La fuite concerne les données de plus de 87 millions de profils de Transmarin.", "50 millions | plus de 87 millions")]
    // Bounds and roundings.
    [InlineData("Au moins 40 personnes ont péri.", "Le naufrage a fait 43 morts.", "")]
    [InlineData("Au moins 40 personnes ont péri.", "Le naufrage a fait 35 morts.", "Au moins 40 | 35")]
    [InlineData("Environ 500 personnes ont été évacuées du navire.", "Du navire, 490 personnes ont été évacuées.", "")]
    [InlineData("Entre 10 et 15 personnes ont péri.", "Le naufrage a fait 12 morts.", "")]
    // Numbers that no unit can be put on, and that no division reaches.
    [InlineData("L'enquête sur le ferry durera 9 000 000 000 000 000 000 000 000 ans.", "L'enquête sur le ferry durera 8 000 000 000 000 000 000 000 000 ans.", "")]
    // Scope.
    [InlineData("Le naufrage a fait 19 morts, dont six enfants.", "Le naufrage a fait 19 morts.", "")]
    [InlineData("Le naufrage a fait 19 morts.", "Deux nouveaux décès ont été enregistrés.", "")]
    [InlineData("Transmarin versera 5 000 euros à chaque famille endeuillée du naufrage, par famille.", "Transmarin versera 95 000 euros aux familles endeuillées du naufrage.", "")]
    [InlineData("Le coût du ferry est de 12 millions d'euros par an pour Transmarin.", "Le coût du ferry est de 60 millions d'euros pour Transmarin.", "")]
    // Moment.
    [InlineData("Le naufrage a fait 19 morts.", "En 2009, un autre naufrage y avait fait 42 morts.", "")]
    [InlineData("À 14 heures, la police avait interpellé neuf personnes.", "À 20 heures, la police avait interpellé vingt-trois personnes.", "")]
    [InlineData("Les secours comptent 31 blessés.", "Douze blessés étaient encore à l'hôpital.", "")]
    // Two sources in one article.
    [InlineData("La marche a réuni 15 000 manifestants selon la police, 40 000 selon les syndicats.", "La mer était calme.", "15 000 | 40 000")]
    [InlineData("La police a dénombré 15 000 manifestants. Les syndicats en revendiquent 40 000.", "La mer était calme.", "15 000 | 40 000")]
    [InlineData("La manifestation a réuni 1 100 personnes selon la préfecture, 2 500 selon la CGT.", "La mer était calme.", "1 100 | 2 500")]
    // The verb stands once.
    [InlineData("La police a compté 1 100 manifestants, les syndicats 2 500.", "La mer était calme.", "1 100 | 2 500")]
    [InlineData("Les syndicats parlent de 2 500 manifestants, la police de 1 100.", "La mer était calme.", "2 500 | 1 100")]
    [InlineData("Les syndicats parlent de 2 500 manifestants, Marc Lenoir de 1 100.", "La mer était calme.", "2 500 | 1 100")]
    [InlineData("La police dénombre 1 100 manifestants ; la CGT, 2 500.", "La mer était calme.", "1 100 | 2 500")]
    [InlineData("La police parle de 1 100 manifestants, le stade en a 2 500.", "La mer était calme.", "")]
    [InlineData("La ville compte 31 000 places, la voisine 24 000.", "La mer était calme.", "")]
    [InlineData("La police a compté 1 100 manifestants le lundi, le mardi 2 500.", "La mer était calme.", "")]
    [InlineData("Le club a vendu 1 100 billets, la mairie 2 500.", "La mer était calme.", "")]
    [InlineData("La perte serait de 65 euros par mois, et non de 200.", "La mer était calme.", "65 euros | 200")]
    // What was is no denial.
    [InlineData("Le quai coûte 65 euros par mois au lieu de 200.", "La mer était calme.", "")]
    [InlineData("Le conseil a chiffré lundi le coût du nouveau quai à 12 millions d'euros (13 millions de dollars).", "La mer était calme.", "")]
    [InlineData("La couverture n'est pas de 87 %, mais de 84 %.", "La mer était calme.", "87 % | 84 %")]
    [InlineData("Le délai, établi à quatre jours par le ministère, est de neuf jours d'après les médecins.", "La mer était calme.", "quatre jours | neuf jours")]
    [InlineData("Le délai est passé de quatre jours à neuf jours, d'après les médecins.", "La mer était calme.", "")]
    [InlineData("Le cortège comptait 15 000 manifestants, dont 4 000 à pied selon les syndicats.", "La mer était calme.", "")]
    // Units.
    [InlineData("Le ferry gît par 1 600 mètres de fond devant l'île, selon Transmarin.", "Le ferry gît par 1,6 kilomètre de fond devant l'île, selon Transmarin.", "")]
    [InlineData("Le ferry gît par 1 600 mètres de fond devant l'île, selon Transmarin.", "Le ferry gît par 2,5 kilomètres de fond devant l'île, selon Transmarin.", "1 600 mètres | 2,5 kilomètres")]
    // Polls and ages.
    [InlineData("Un sondage crédite le maire Paul Arnal de 38 % des voix.", "Un sondage crédite le maire Paul Arnal de 44 % des voix.", "")]
    public void French_articles_about_one_event(string one, string other, string expected) => Check("fr", FrenchEvent, one, other, expected);

    [Theory]
    [InlineData("At least 14 people drowned.", "The sinking killed 11 people.", "At least 14 | 11")]
    [InlineData("At least 14 people drowned.", "The sinking killed 22 people.", "")]
    [InlineData("The sinking killed 14 people and injured 23.", "Officials said 14 people died and 31 were injured.", "23 | 31")]
    [InlineData("Five officers were injured.", "Nine people were injured.", "")]
    [InlineData("Data of 50 million users of Transmarin leaked.", "Data of more than 87 million accounts of Transmarin leaked.", "50 million | more than 87 million")]
    [InlineData("Each of the two pages had 2.6 million likes each.", "Both pages of the ferry had 5 million likes.", "")]
    [InlineData("The sinking killed 22 people, seven of them children.", "The sinking killed 22 people.", "")]
    [InlineData("The sinking killed 22 people.", "In 2009, a sinking there killed 45 people.", "")]
    [InlineData("Police said 12,000 people marched. The union put the crowd at 28,000.", "The sea was calm.", "12,000 | 28,000")]
    [InlineData("The police counted 1,100 marchers, the unions 2,500.", "The sea was calm.", "1,100 | 2,500")]
    [InlineData("The police estimated the crowd at 1,100, and the unions at 2,000.", "The sea was calm.", "1,100 | 2,000")]
    [InlineData("The police put the crowd at 2,500, the ground holds 1,100.", "The sea was calm.", "")]
    [InlineData("The town counts 31,000 berths, the port 24,000.", "The sea was calm.", "")]
    [InlineData("The police counted 1,100 marchers on Monday, and on Tuesday 2,500.", "The sea was calm.", "")]
    [InlineData("The wreck lies under a mile of water off the island, Transmarin divers said.", "The wreck lies under 1.6 kilometres of water off the island, Transmarin divers said.", "")]
    [InlineData("A berth costs 65 euros a month instead of 200.", "The sea was calm.", "")]
    [InlineData("A berth costs 65 euros a month rather than 200.", "The sea was calm.", "")]
    [InlineData("A berth costs 65 euros a month, and not 200.", "The sea was calm.", "65 euros | 200")]
    [InlineData("The council put the cost of the quay at €12 million ($13m).", "The sea was calm.", "")]
    [InlineData("Six bidders wanted the wreck.", "Seven bidders wanted the wreck.", "Six | Seven")]
    public void English_articles_about_one_event(string one, string other, string expected) => Check("en", EnglishEvent, one, other, expected);

    [Fact]
    public void Articles_about_other_events_never_disagree()
    {
        CorpusDocument a = Document("a", "fr", "Un car tombe dans un ravin près de Sorgues.\nLe bilan est de 14 morts, selon la préfecture de Vaucluse.");
        CorpusDocument b = Document("b", "fr", "Un immeuble s'effondre à Tarbes.\nLe bilan est de 19 morts, selon les pompiers des Hautes-Pyrénées.");
        Assert.Empty(CorpusDisagreements.Find([a, b]));
        Assert.Single(CorpusDisagreements.Find([a with { Event = "x" }, b with { Event = "x" }]));
        Assert.Empty(CorpusDisagreements.Find([a with { Event = "x" }, b with { Event = "y" }]));
    }

    [Fact]
    public void A_toll_of_a_later_day_is_a_revision_and_one_of_the_same_day_a_conflict()
    {
        CorpusDocument a = Document("a", "en", EnglishEvent + "The sinking killed 14 people."), b = Document("b", "en", EnglishEvent + "The sinking killed 22 people.");
        int day = CorpusDocument.DayOf("2024-02-11")!.Value;
        Assert.Equal(DisagreementKind.Revision, Assert.Single(CorpusDisagreements.Find([a with { Day = day }, b with { Day = day + 1 }])).Kind);
        Assert.Equal(DisagreementKind.Conflict, Assert.Single(CorpusDisagreements.Find([a with { Day = day }, b with { Day = day }])).Kind);
    }

    [Fact]
    public void What_one_article_denies_another_may_say()
    {
        DisagreementModel found = Assert.Single(CorpusDisagreements.Find(
        [
            Document("a", "fr", FrenchEvent + "Cinquante personnes se trouvaient à bord."),
            Document("b", "fr", FrenchEvent + "À bord, il y avait 54 personnes, et non cinquante."),
        ]));
        Assert.Equal(["Cinquante personnes", "54 personnes", "cinquante"], found.Figures.Select(figure => figure.Words));
        Assert.Equal(DisagreementKind.Revision, found.Kind);
    }

    [Theory]
    [InlineData("The ferry carried 480 passengers.", "Tourists came on deck, among them 90 passengers of a cruise.", 0, "one of them is a part of the other")]
    [InlineData("Rescuers found 19 rafts.", "A tug brought another 44 rafts.", 0, "one of them is added to the other")]
    [InlineData("Fares saw a rise of 12%.", "Taxes are 40% of a ticket.", 0, "one of them is a change")]
    [InlineData("Divers could raise 30 crates.", "On the quay lie 70 crates.", 0, "one of them is a forecast")]
    [InlineData("On the quay lie 80 crates.", "The tug took 30 crates, against 45 crates by train.", 1, "one of them is named to compare")]
    [InlineData("The previous tug had a crew of 30 sailors.", "At the pier, 112 sailors stood.", 0, "they are of different times")]
    [InlineData("The tug took 30 crates on May 3.", "On the quay lay 80 crates on May 9.", 0, "they are of different days")]
    [InlineData("The tug took 30 crates on Tuesday, May 3.", "On the quay lay 80 crates on Monday, May 9.", 0, "they are of different days")]
    // A day of the week may be any date, and the third of May is in May.
    [InlineData("The tug took 30 crates on Tuesday.", "A train with 180 crates left on May 3.", 0, "too little says that they are of one thing")]
    [InlineData("The tug took 30 crates on May 3.", "A train left in May with 180 crates.", 0, "too little says that they are of one thing")]
    [InlineData("In Lisbon, the office sold 30 tickets.", "A shop in Dublin had 180 tickets.", 0, "they are of different places")]
    [InlineData("Some 30 rescuers had come by 2 pm.", "At the pier stood 112 rescuers at 11 pm.", 0, "each is true at its time")]
    [InlineData("Five officers were injured.", "Nine people were injured.", 0, "they count different groups")]
    [InlineData("The union wants 60 lifeboats.", "The ferry had 45 lifeboats.", 0, "one of them is only asked for")]
    public void A_pair_in_English_says_why_it_is_none(string one, string other, int otherFigure, string reason) => AssertIsNone("en", EnglishEvent, one, other, 0, otherFigure, reason);

    [Theory]
    [InlineData("Le ferry portait 480 passagers.", "Des touristes, dont 90 passagers d'une croisière, priaient.", 0, 0, "one of them is a part of the other")]
    [InlineData("Un pêcheur a vu 19 canots.", "Un remorqueur a rendu 44 autres canots.", 0, 0, "one of them is added to the other")]
    [InlineData("Les tarifs ont connu une hausse de 12 %.", "Les taxes font 40 % du billet.", 0, 0, "one of them is a change")]
    [InlineData("Les plongeurs pourraient remonter 30 caisses.", "Sur le quai gisent 70 caisses.", 0, 0, "one of them is a forecast")]
    [InlineData("Sur le quai gisent 80 caisses.", "Le remorqueur a pris 30 caisses, contre 45 caisses par le train.", 0, 1, "one of them is named to compare")]
    [InlineData("L'ancien remorqueur avait 30 marins.", "Sur la jetée, 112 marins veillaient.", 0, 0, "they are of different times")]
    [InlineData("Le remorqueur a pris 30 caisses le 3 mai.", "Sur le quai gisaient 80 caisses le 9 mai.", 0, 0, "they are of different days")]
    // The number behind the month is the figure, and no day.
    [InlineData("Le port a vu en mai 5 marins.", "Un train a pris en mai 28 marins.", 0, 0, "too little says that they are of one thing")]
    [InlineData("Le port a vu en mai 1 100 marins.", "Un train a pris en mai 5 900 marins.", 0, 0, "too little says that they are of one thing")]
    [InlineData("Le guichet a vendu 30 billets à Lisbonne.", "Une boutique de Dublin avait 180 billets.", 0, 0, "they are of different places")]
    [InlineData("Le naufrage a fait 19 morts, dont six blessés graves.", "Le naufrage a fait 19 morts.", 0, 0, "one number can be what both say")]
    [InlineData("Il y avait 2,6 millions de likes chacune sur les pages.", "Il y avait 5 millions de likes sur les pages.", 0, 0, "one of them is for each, the other for all")]
    [InlineData("Le naufrage a fait 19 morts.", "En 2009, un naufrage y avait fait 42 morts.", 0, 1, "they are of different times")]
    [InlineData("Le naufrage a fait 19 morts.", "Le naufrage a fait 23 blessés.", 0, 0, "they count different things")]
    [InlineData("Le port compte 310 bateaux.", "Le nombre des bateaux du port est passé de 310 à 340.", 0, 1, "it was the one and became the other")]
    public void A_pair_in_French_says_why_it_is_none(string one, string other, int figure, int otherFigure, string reason) => AssertIsNone("fr", FrenchEvent, one, other, figure, otherFigure, reason);

    [Fact]
    public void A_pair_that_one_article_corrects_says_so()
    {
        CorpusComparing.ComparedArticle[] articles = [.. new[] { Document("a", "en", EnglishEvent + "The sinking touched 31 customers."), Document("b", "en", EnglishEvent + "Transmarin raised its estimate of the customers touched from 31 to 34.") }.Select(CorpusDisagreements.Compared)];
        Assert.Equal("Disagree: the later one says that it corrects the other", CorpusComparing.DisagreementFinder.Compare(articles, new(0, 0), new(1, 1)).ToString());
    }

    private static void AssertIsNone(string language, string story, string one, string other, int figure, int otherFigure, string reason)
    {
        CorpusComparing.ComparedArticle[] articles = [.. new[] { Document("a", language, story + one), Document("b", language, story + other) }.Select(CorpusDisagreements.Compared)];
        CorpusComparing.FigureComparison comparison = CorpusComparing.DisagreementFinder.Compare(articles, new(0, figure), new(1, otherFigure));
        Assert.Equal(reason, comparison.Reason);
        Assert.NotEqual(CorpusComparing.FigureVerdict.Disagree, comparison.Verdict);
        Assert.Equal(reason, CorpusComparing.DisagreementFinder.Compare(articles, new(1, otherFigure), new(0, figure)).Reason);
    }

    [Fact]
    public void The_five_seeds_disagree_in_one_thing()
    {
        CorpusDocument[] seeds = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(file => Document(Path.GetFileName(file)[..3], null, File.ReadAllText(file)))];
        Assert.Equal(5, seeds.Length);
        DisagreementModel found = Assert.Single(CorpusDisagreements.Find(seeds));
        Assert.Equal(DisagreementKind.Conflict, found.Kind);
        Assert.Equal(
            ["000 environ 50 millions de ses utilisateurs", "002 50 millions d'utilisateurs", "003 plus de 87 millions d’utilisateurs Facebook"],
            found.Figures.Select(figure => $"{figure.Document.Id} {figure.Words}"));
    }

    [Fact]
    public void The_order_of_the_articles_and_the_culture_change_nothing()
    {
        string[] sentences =
        [
            "The sinking killed 14 people and injured 23.", "The sinking killed 22 people.", "At least 22 people died, and 40 were injured.", "Police said 12,000 people marched. The union put the crowd at 28,000.",
            "Six bidders wanted the wreck.", "Seven bidders wanted the wreck for $4.5 million.",
        ];
        CorpusDocument[] documents = [.. sentences.Select((sentence, i) => Document($"{i}", "en", EnglishEvent + sentence))];
        string expected = Say(documents);
        Assert.Contains("22", expected);
        Assert.Equal(expected, Say([.. documents.Reverse()]));
        Assert.Equal(expected, Say([.. documents.Skip(3), .. documents.Take(3)]));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, Say(documents));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Say(CorpusDocument[] documents) => string.Join("\n", CorpusDisagreements.Find(documents)
            .Select(found => $"{found.Kind} {string.Join(" ", found.Figures.OrderBy(figure => figure.Document.Id, StringComparer.Ordinal).ThenBy(figure => figure.Figure.Range.Start).Select(figure => figure.Document.Id + figure.Words))} {found.Reason}")
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hostile_texts_are_compared_without_an_exception()
    {
        string[] texts =
        [
            "", "17", "17 morts", "\u0000 17 morts \uD800 12 345 678 901 234 567 890 123 456 789 morts", new string('9', 400) + " morts", string.Concat(Enumerable.Repeat("17 morts selon la police, 19 selon X. ", 2000)),
            "En 0000 et en 9999, −5 morts, 0 mort, 0 %, 1/0 mort.", "« 17 morts » et non 18 et non 19 et non 20",
        ];
        CorpusDocument[] documents = [.. texts.Select((text, i) => Document($"{i}", "fr", text) with { Event = "x", Day = i % 2 == 0 ? null : int.MaxValue })];
        foreach (DisagreementModel found in CorpusDisagreements.Find([.. documents, documents[2]]))
            Assert.True(found.Figures.Count > 1 && found.Reason.Length > 0);
        Assert.Empty(CorpusDisagreements.Find([]));
    }

    private static void Check(string language, string shared, string one, string other, string expected)
    {
        CorpusDocument[] documents = [Document("a", language, shared + one), Document("b", language, shared + other)];
        string Found(CorpusDocument[] of) => string.Join("; ", CorpusDisagreements.Find(of).Select(found => string.Join(" | ", found.Figures.Select(figure => figure.Figure.Range.In(figure.Document.Article.Text)))));
        Assert.Equal(expected, Found(documents));
    }

    private static CorpusDocument Document(string id, string? language, string text) =>
        new(id, ArticleExtractor.Extract(text, language switch { "fr" => Language.French, "en" => Language.English, _ => null }));
}
