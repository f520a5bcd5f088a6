using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>By which words two papers are seen to tell one thing, and to tell two. Every text is two articles about one event; what differs is one sentence of each.</summary>
public class DisagreementWordsTests
{
    private const string FrenchEvent = "Le naufrage du ferry Belle-Anse au large de Port-Maurin bouleverse l'île.\nLe ferry Belle-Anse, de la compagnie Transmarin, a coulé lundi devant Port-Maurin.\n";

    private const string EnglishEvent = "The ferry Bell Harbour sank off Port Maurin, and the island mourns.\nThe ferry Bell Harbour, run by Transmarin, went down on Monday off Port Maurin.\n";

    [Theory]
    // Whose age it is.
    [InlineData("Le capitaine, Paul Arnal, 52 ans, est sain et sauf.", "Paul Arnal, 49 ans, commandait le navire.", "52 ans | 49 ans")]
    [InlineData("Le capitaine, Paul Arnal, 52 ans, est sain et sauf.", "Jean Morel, 49 ans, tenait la barre.", "")]
    [InlineData("Le capitaine, Paul Arnal, 52 ans, est sain et sauf.", "Paul Arnal est condamné à quarante ans de réclusion.", "")]
    [InlineData("Le capitaine, Paul Arnal, 52 ans, est sain et sauf.", "Les marins de moins de 49 ans, a dit Paul Arnal, sont saufs.", "")]
    // The one of its kind, who is not named; of two or of any nobody knows who it is.
    [InlineData("Le capitaine, âgé de 52 ans, est sain et sauf.", "Le capitaine du ferry, 49 ans, est entendu.", "52 ans | 49 ans")]
    [InlineData("Le capitaine de 52 ans est sain et sauf.", "Le mousse de 19 ans est entendu.", "")]
    [InlineData("Lundi, le capitaine de la navette, 52 ans, est sauf.", "Le maire, le capitaine, 49 ans, et le mousse parlent.", "52 ans | 49 ans")]
    [InlineData("Le mousse, 52 ans, est sain et sauf.", "Un mousse, 49 ans, est entendu.", "")]
    [InlineData("Le capitaine, 52 ans, est sain et sauf.", "Le capitaine et un mousse, 49 ans, parlent.", "")]
    [InlineData("Le mousse, 52 ans, est sauf. Le mousse, 31 ans, est blessé.", "Le mousse, 49 ans, est entendu.", "")]
    [InlineData("Le mousse, 52 ans, est sauf. Le mousse, 52 ans, est entendu.", "Le mousse, 49 ans, est entendu.", "52 ans | 52 ans | 49 ans")]
    // An age of long ago.
    [InlineData("Paul Arnal, 52 ans, commandait le navire.", "Paul Arnal, arrivé sur l'île à l'âge de 9 ans, commandait le navire.", "")]
    [InlineData("Paul Arnal, 52 ans, commandait le navire.", "Paul Arnal est mort lundi, à bord, à l'âge de 49 ans.", "52 ans | 49 ans")]
    [InlineData("Paul Arnal, 52 ans, commandait le navire.", "Paul Arnal s'est éteint lundi à l'âge de 49 ans.", "52 ans | 49 ans")]
    // What is asked for is not what there is.
    [InlineData("Les marins du ferry réclament 60 canots de sauvetage.", "Le ferry avait 45 canots de sauvetage pour ses marins.", "")]
    [InlineData("Le parquet de Port-Maurin a requis six ans de prison contre le capitaine Arnal.", "Le capitaine Arnal est condamné à quatre ans de prison à Port-Maurin.", "")]
    [InlineData("Les marins du ferry avaient 60 canots de sauvetage.", "Le ferry avait 45 canots de sauvetage pour ses marins.", "60 | 45")]
    // What was corrected.
    [InlineData("Le naufrage a coûté 1,1 million d'euros à Transmarin.", "Transmarin a relevé son estimation du coût du naufrage de 1,1 à 1,4 million d'euros.", "1,1 million d'euros | 1,1 | 1,4 million d'euros")]
    [InlineData("Le port compte 310 bateaux.", "Le nombre des bateaux du port est passé de 310 à 340.", "")]
    // Other words for one thing, and words for another.
    [InlineData("La marée a détruit 212 cabanes du port.", "Du port, la marée a détruit 198 baraques.", "212 | 198")]
    [InlineData("La marée a détruit 212 cabanes du port.", "Une collecte de la paroisse a réuni 198 paquets de livres.", "")]
    // Votes for and against.
    [InlineData("Le budget de l'île a été adopté par 271 voix contre 262.", "L'assemblée de l'île a adopté le budget par 271 voix contre 264.", "262 | 264")]
    [InlineData("Le budget de l'île a été adopté par 271 voix contre 262.", "Le club de l'île l'a emporté 271 contre 264.", "")]
    // What a number without a noun counts.
    [InlineData("Le feu a détruit 212 cabines.", "Le nombre de cabines détruites était de 198.", "212 | 198")]
    // What is a part, and what is one of another sentence.
    [InlineData("Le chantier du quai, dont les travaux prendront trois mois, commence mardi.", "Les travaux du quai prendront cinq mois.", "trois mois | cinq mois")]
    [InlineData("Le navire transportait 40 conteneurs de riz, dont trois ouverts.", "Le navire transportait 40 conteneurs de riz.", "")]
    // Dates that are corrected, and the year of a work.
    [InlineData("Le phare fut allumé le 9 mai 1973, et non en 1974.", "Le phare fut allumé en 1974.", "9 mai 1973 | 1974 | 1974")]
    [InlineData("Le phare fut allumé en 1973.", "Le phare fut allumé en 1974.", "")]
    [InlineData("La chanson « Le Phare » (1968) a été jouée par 40 musiciens.", "La chanson « Le Phare » a été jouée par 31 musiciens.", "40 | 31")]
    // A stretch of time, and a moment.
    [InlineData("La fouille de l'épave a duré quatre heures.", "La fouille de l'épave a duré six heures.", "quatre heures | six heures")]
    [InlineData("La fouille de l'épave a commencé il y a quatre heures.", "La fouille de l'épave a commencé il y a six heures.", "")]
    // Sizes.
    [InlineData("Le renflouage de l'épave coûtera 12 millions d'euros.", "Le prix du renflouage est de 15 millions d'euros.", "12 millions d'euros | 15 millions d'euros")]
    [InlineData("Le renflouage de l'épave coûtera 12 millions d'euros.", "Le prix du billet était de 15 euros.", "")]
    [InlineData("Le renflouage de l'épave coûtera 12 millions d'euros.", "Le capital de la banque est de 30 millions d'euros.", "")]
    // Who is ill.
    [InlineData("Au total, 31 personnes sont tombées malades à bord.", "L'infection a contaminé 36 personnes.", "31 | 36")]
    public void French(string one, string other, string expected) => Assert.Equal(expected, Found("fr", FrenchEvent, one, other));

    [Theory]
    [InlineData("The captain, Paul Arnold, 52, is safe.", "Paul Arnold, 49, was on the bridge.", "52 | 49")]
    [InlineData("The captain, Paul Arnold, 52, is safe.", "John Moore, 49, was on the bridge.", "")]
    [InlineData("The captain, 52, is safe.", "The 49-year-old captain was on the bridge; his captain slept.", "52 | 49-year-old")]
    [InlineData("The 52-year-old died.", "The 49-year-old died.", "")]
    [InlineData("The sinking hurt a 52-year-old cook.", "The sinking hurt a 49-year-old cook.", "")]
    [InlineData("On Monday, the chief cook, 52, was safe.", "Then the cook, 49, was heard.", "52 | 49")]
    [InlineData("The other man, 52, is safe.", "The other man, 49, is safe.", "")]
    [InlineData("The owner, a cook, 52, is safe.", "The owner, 49, is safe.", "")]
    [InlineData("The captain, 52, is safe.", "The 49 year old cook of the cook was on the bridge.", "")]
    [InlineData("The cook, 52, is safe.", "A cook, 49, was on the deck.", "")]
    [InlineData("The cook, 52, is safe. The cook, 31, was hurt.", "The cook, 49, was on the deck.", "")]
    [InlineData("Paul Arnold, 52, is safe.", "Paul Arnold, who came to the island at the age of nine, is safe.", "")]
    [InlineData("Paul Arnold, 52, was on the bridge.", "Paul Arnold passed away at the age of 49 on the bridge.", "52 | 49")]
    [InlineData("Paul Arnold, 52, was on the bridge.", "Paul Arnold died at the age of 49 on the bridge.", "52 | 49")]
    [InlineData("The crew of the ferry want 60 lifeboats.", "The ferry had 45 lifeboats for its crew.", "")]
    [InlineData("The crew of the ferry had 60 lifeboats.", "The ferry had 45 lifeboats for its crew.", "60 | 45")]
    [InlineData("Thirty of the officers have since died.", "Thirty-four of the officers have since been hurt.", "")]
    [InlineData("The sinking touched 1.1 million customers.", "Transmarin raised its estimate of the customers touched from 1.1 million to 1.4 million.", "1.1 million | 1.4 million")]
    [InlineData("The port has 310 boats.", "The number of boats in the port rose from 310 to 340.", "")]
    [InlineData("The sinking ferry carried 22 crates.", "The toll of the sinking rose from 22 to 25 dead.", "")]
    [InlineData("The sinking hurt 11 people.", "The sinking killed 14 people, against 11 in the last one, and hurt 12.", "11 | 12")]
    [InlineData("The ferry killed 14 people.", "Rescuers of the ferry seek 22 dead people.", "14 | 22")]
    [InlineData("The number of boats in the port rose from 310 to 340.", "The port has 310 boats.", "")]
    [InlineData("The sinking killed 22 people.", "The number of those killed rose from 22 to 25.", "22 | 22 | 25")]
    [InlineData("The budget of the island was passed by 298 votes to 261.", "The assembly passed the budget by 298 votes to 263.", "298 votes to 261 | 298 votes to 263")]
    [InlineData("The budget of the island was passed by 298 votes to 261.", "The island's cricketers won by 298 to 263.", "")]
    [InlineData("The fire destroyed 212 cabins.", "The number of destroyed cabins was 198.", "212 | 198")]
    [InlineData("The company put the flooded cabins at 7,200.", "Some rescuers saw 6,100 flooded cabins.", "7,200 | 6,100")]
    [InlineData("The lighthouse was lit in May 1973, not 1974.", "The lighthouse was lit in 1974.", "May 1973 | 1974 | 1974")]
    [InlineData("The lighthouse was lit in 1973.", "The lighthouse was lit in 1974.", "")]
    [InlineData("The search of the wreck lasted four hours.", "The search of the wreck lasted six hours.", "four hours | six hours")]
    [InlineData("The search of the wreck began four hours ago.", "The search of the wreck began six hours ago.", "")]
    [InlineData("The salvage of the wreck will cost $12 million.", "The bill for the salvage is $15 million.", "$12 million | $15 million")]
    [InlineData("The salvage of the wreck will cost $12 million.", "The bank has a capital of $30 million.", "")]
    [InlineData("The fever has sickened 31 people on board.", "In all, 36 people fell ill.", "31 | 36")]
    [InlineData("The captain, Paul Arnold, 52, is safe.", "A 49-year-old from Paul Bay, John Moore, was on the bridge.", "")]
    [InlineData("The tide destroyed 212 huts of the harbour.", "The tide destroyed 198 cabins of the harbour.", "212 | 198")]
    [InlineData("The tide destroyed 212 huts of the harbour.", "A parish collected 198 parcels of books.", "")]
    // Two sources in one article.
    [InlineData("The pump failed in 40 per cent, according to the maker, and in 65 per cent, according to the inspectors.", "The sea was calm.", "40 per cent | 65 per cent")]
    [InlineData("The pump failed in 40 per cent of the tests and passed in 60 per cent, according to the inspectors.", "The sea was calm.", "")]
    [InlineData("Five thousand people came to the quay. The police said 3,800.", "The sea was calm.", "Five thousand | 3,800")]
    [InlineData("Five thousand people came to the quay. The police said no.", "The sea was calm.", "")]
    [InlineData("Officials say 31 people fell ill, though doctors believe the true figure is above 50.", "The sea was calm.", "31 | above 50")]
    public void English(string one, string other, string expected) => Assert.Equal(expected, Found("en", EnglishEvent, one, other));

    [Theory]
    [InlineData("fr", "Le bilan est de 14 morts, selon la préfecture.", "L'accident a tué 19 personnes.", "one event, dead: 14 morts (la préfecture), and 19 personnes")]
    [InlineData("fr", "La fuite touche environ 50 millions de ses utilisateurs.", "La fuite touche plus de 87 millions d'utilisateurs.", "one event: environ 50 millions de ses utilisateurs, and plus de 87 millions d'utilisateurs")]
    [InlineData("en", "The sinking touched 1.1 million customers.", "Transmarin raised its estimate of the customers touched from 1.1 million to 1.4 million.", "one event: 1.1 million customers in one article, 1.4 million in a later one or corrected")]
    [InlineData("en", "Data of 50 million of its users leaked.", "Data of more than 87 million users leaked.", "one event: 50 million of its users, and more than 87 million users")]
    public void The_message_has_the_words_of_the_texts(string language, string one, string other, string expected) =>
        Assert.Equal(expected, Assert.Single(CorpusDisagreements.Find(Documents(language, language == "fr" ? FrenchEvent : EnglishEvent, one, other))).Reason);

    [Fact]
    public void A_report_names_every_article_that_gives_one_of_the_numbers()
    {
        CorpusDocument[] documents =
        [
            Document("a", "en", EnglishEvent + "The tide destroyed 212 huts of the harbour."),
            Document("b", "en", EnglishEvent + "The tide destroyed 198 huts of the harbour."),
            Document("c", "en", EnglishEvent + "Of the harbour, 212 huts were destroyed."),
            Document("d", "en", EnglishEvent + "A choir of 212 singers mourned."),
        ];
        DisagreementModel found = Assert.Single(CorpusDisagreements.Find(documents));
        Assert.Equal(["a", "b", "c"], found.Figures.Select(figure => figure.Document.Id));
    }

    [Theory]
    [InlineData("fr", "La pétition pour le ferry a 4 000 signatures.", "La pétition pour le ferry a 5 300 signatures.")]
    [InlineData("en", "The petition for the ferry has 4,000 signatures.", "The petition for the ferry has 5,300 signatures.")]
    public void What_grows_is_more_on_a_later_day_and_not_less(string language, string one, string other)
    {
        CorpusDocument[] documents = Documents(language, language == "fr" ? FrenchEvent : EnglishEvent, one, other);
        CorpusDocument first = documents[0], second = documents[1];
        Assert.Empty(CorpusDisagreements.Find([first with { Day = 738_000 }, second with { Day = 738_002 }]));
        Assert.Single(CorpusDisagreements.Find([first with { Day = 738_002 }, second with { Day = 738_000 }]));
        Assert.Single(CorpusDisagreements.Find([first with { Day = 738_000 }, second with { Day = 738_000 }]));
    }

    [Theory]
    [InlineData("fr", "Le capitaine, Paul Arnal, 52 ans, est jugé.", "Paul Arnal, 53 ans, est jugé.")]
    [InlineData("en", "The captain, Paul Arnold, 52, is on trial.", "Paul Arnold, 53, is on trial.")]
    public void Who_is_a_year_older_a_year_later_is_one_person(string language, string one, string other)
    {
        CorpusDocument[] documents = Documents(language, language == "fr" ? FrenchEvent : EnglishEvent, one, other);
        CorpusDocument first = documents[0], second = documents[1];
        Assert.Empty(CorpusDisagreements.Find([first with { Day = 738_000 }, second with { Day = 738_300 }]));
        Assert.Empty(CorpusDisagreements.Find([first, second]));
        Assert.Single(CorpusDisagreements.Find([first with { Day = 738_000 }, second with { Day = 738_001 }]));
    }

    [Theory]
    [InlineData(
        "fr",
        "Belle-Anse : le ferry gît par le fond\nPort-Maurin pleure. Transmarin a reconnu que le naufrage a fait 14 morts.",
        "L'île attend\nLe ferry Belle-Anse, de Transmarin, a coulé devant Port-Maurin. Le bilan est de 19 morts.",
        "Un car bascule\nLe car de la compagnie Valbus est tombé devant Sorgues. Le bilan est de 19 morts.")]
    [InlineData(
        "en",
        "Bell Harbour: The ferry lies on the sea bed\nMaurin mourns. Transmarin admitted that the sinking killed 14 people.",
        "An island waits\nThe ferry Bell Harbour, run by Transmarin, sank off Maurin. The toll is 19 dead.",
        "A coach falls\nThe coach of Valbus, bound for Sorgues, fell off a bridge. The toll is 19 dead.")]
    public void Names_in_titles_and_at_the_start_of_sentences_tell_an_event(string language, string one, string same, string other)
    {
        const int Day = 738_000;
        Assert.Single(CorpusDisagreements.Find([Document("a", language, one) with { Day = Day }, Document("b", language, same) with { Day = Day }]));
        Assert.Empty(CorpusDisagreements.Find([Document("a", language, one) with { Day = Day }, Document("b", language, other) with { Day = Day }]));
    }

    [Theory]
    [InlineData(
        "fr",
        "Un autocar bascule dans un ravin de la montagne\nUn autocar qui transportait des vacanciers a basculé mardi dans un ravin après avoir manqué un virage de la montagne. Le bilan est de 14 morts.",
        "Un autocar manque un virage et bascule dans un ravin\nUn autocar de vacanciers a manqué mardi un virage de la montagne et basculé dans un ravin. Le bilan est de 19 morts.")]
    [InlineData(
        "en",
        "A coach plunges into a mountain gorge\nA coach carrying holidaymakers missed a bend on a mountain road and plunged into a gorge. The toll is 14 dead.",
        "A coach misses a bend and plunges into a gorge\nThe coach of holidaymakers missed a bend on the mountain road before it plunged into a gorge. The toll is 19 dead.")]
    public void Articles_without_a_common_name_tell_one_event_in_the_same_days_alone(string language, string one, string other)
    {
        const int Day = 738_000;
        CorpusDocument first = Document("a", language, one) with { Day = Day }, second = Document("b", language, other);
        Assert.Single(CorpusDisagreements.Find([first, second with { Day = Day + 1 }]));
        Assert.Empty(CorpusDisagreements.Find([first, second with { Day = Day + 200 }]));
        Assert.Empty(CorpusDisagreements.Find([first, second]));
    }

    private static string Found(string language, string shared, string one, string other) => string.Join(
        "; ",
        CorpusDisagreements.Find(Documents(language, shared, one, other)).Select(found => string.Join(" | ", found.Figures.Select(figure => figure.Figure.Range.In(figure.Document.Article.Text)))));

    private static CorpusDocument[] Documents(string language, string shared, string one, string other) => [Document("a", language, shared + one), Document("b", language, shared + other)];

    private static CorpusDocument Document(string id, string language, string text) => new(id, ArticleExtractor.Extract(text, language == "fr" ? Language.French : Language.English));
}
