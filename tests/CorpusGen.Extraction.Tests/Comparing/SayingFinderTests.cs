using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>Which quotations are one saying: every rule in both languages, and what it must not join.</summary>
public sealed class SayingFinderTests
{
    private const int Day = 736_000;

    private const string French = "Nantes : le pont de Cheviré fermé\nLe pont de Cheviré, à Nantes, est fermé depuis la tempête qui a frappé la Loire mardi.\n";

    private const string English = "Bridge at Dunmore closed\nThe bridge over the Ard at Dunmore has been closed since the storm that struck the county on Tuesday.\n";

    public static TheoryData<Language, string, string> Joined { get; } = new()
    {
        // The same words, whatever their case and marks; a piece of them.
        { Language.French, "⟦Paul Durand|Nous fermerons le pont dès demain matin⟧, a dit Paul Durand.", "⟦Paul Durand|NOUS FERMERONS LE PONT, dès demain matin !⟧, a dit Paul Durand." },
        { Language.English, "⟦Ann Reilly|We will close the bridge at dawn,⟧ said Ann Reilly.", "⟦Ann Reilly|we will close the bridge at dawn … and it stays closed⟧, said Ann Reilly." },
        // A role in one paper, a name with that role in the other.
        { Language.French, "⟦Paul Durand;maire de Nantes|Nous fermerons le pont⟧, a dit Paul Durand.", "⟦;le maire|nous fermerons le pont⟧, a promis le maire." },
        { Language.English, "⟦Ann Reilly;council engineer|We will close the bridge⟧, said Ann Reilly.", "⟦;the engineer|we will close the bridge⟧, the engineer promised." },
        // Nobody is named on one side.
        { Language.French, "⟦Paul Durand|Nous fermerons le pont dès demain matin⟧, a dit Paul Durand.", "⟦|nous fermerons le pont dès demain matin⟧, a-t-on appris auprès de Paul Durand." },
        { Language.English, "⟦Ann Reilly|We will close the bridge at dawn tomorrow,⟧ said Ann Reilly.", "⟦|We will close the bridge at dawn tomorrow⟧: Ann Reilly wrote it on the door." },
        // A piece inside somebody's sentence, which is too short to be a quote.
        { Language.French, "⟦Paul Durand|Ce pont est un squelette rongé par le sel⟧, a dit Paul Durand.", "Paul Durand parle d'un ⟨squelette rongé par le sel⟩ que la ville va remplacer." },
        { Language.English, "⟦Ann Reilly|That bridge is a skeleton eaten by salt,⟧ said Ann Reilly.", "Ann Reilly called it a ⟨skeleton eaten by salt⟩ that must go." },
        // Told in other words by two papers on one day: most words of content are the same.
        { Language.French, "⟦Paul Durand|Le squelette du pont est rongé par le sel depuis la tempête⟧, a dit Paul Durand.", "⟦Paul Durand|Depuis la tempête, le sel ronge le squelette⟧, explique Paul Durand." },
        { Language.English, "⟦Ann Reilly|The skeleton of the bridge has been eaten by salt since the storm,⟧ said Ann Reilly.", "⟦Ann Reilly|Since the storm, salt has eaten the skeleton,⟧ Ann Reilly said." },
        // Small words changed, a word dropped.
        { Language.French, "⟦Paul Durand|On nous demande de payer deux fois pour traverser ce pont⟧, dit Paul Durand.", "⟦Paul Durand|On nous demande de payer deux fois pour passer sur ce pont⟧, dit Paul Durand." },
        { Language.English, "⟦Ann Reilly|They clapped for us and then they closed the door,⟧ said Ann Reilly.", "⟦Ann Reilly|They clapped for us, and then they shut the door.⟧ said Ann Reilly." },
        // Another number of a word, the short and the full form of one.
        { Language.English, "⟦Ann Reilly|We don't know what they've hidden⟧, said Ann Reilly.", "⟦Ann Reilly|We do not know what they have hidden, and nobody will⟧, said Ann Reilly." },
        { Language.French, "⟦Paul Durand|Nous voici obligés de refermer⟧, dit Paul Durand.", "Paul Durand se dit ⟦Paul Durand|obligé de refermer⟧." },
        { Language.English, "⟦Ann Reilly|We hadn't expected it⟧, said Ann Reilly.", "⟦Ann Reilly|We had not expected it, and neither had you⟧, said Ann Reilly." },
        // Whoever mocks somebody cites him, all or in part; and can be the speaker.
        { Language.French, "⟦Paul Durand|Nous fermerons le pont jusqu'à demain⟧, a dit Paul Durand.", "⟦|Nous fermerons le pont jusqu'à demain⟧ : un passant raille Paul Durand." },
        { Language.English, "⟦Ann Reilly|We will close the bridge until dawn, dusk and doomsday,⟧ said Ann Reilly.", "A neighbour mocked Ann Reilly and her ⟦|close the bridge until dawn⟧." },
        { Language.English, "⟦Ann Reilly|We will close the bridge until dawn,⟧ said Ann Reilly.", "Ann Reilly mocked him: ⟦Ann Reilly|We will close the bridge until dawn, and you will swim.⟧" },
        // Whom a pronoun means was guessed, and the words are the same.
        { Language.French, "⟦~Paul Durand|Les uns portent le pont à bout de bras et les autres comptent les camions⟧, dit-il.", "⟦Marie Petit|Les uns portent le pont à bout de bras et les autres comptent les camions⟧, dit Marie Petit." },
        // Somebody's insertion in brackets.
        { Language.French, "⟦Paul Durand|C'est le silence qui m'a fait peur⟧, dit Paul Durand.", "Un silence ⟦Paul Durand|qui [lui] a fait peur⟧, selon Paul Durand." },
        { Language.English, "⟦Ann Reilly|It was the silence that frightened me,⟧ said Ann Reilly.", "⟦Ann Reilly|the silence that frightened [her]⟧, as Ann Reilly put it." },
    };

    public static TheoryData<Language, string, string> Apart { get; } = new()
    {
        // Another mouth.
        { Language.French, "⟦Paul Durand|Nous fermerons le pont dès demain matin⟧, a dit Paul Durand.", "⟦Marie Petit|Nous fermerons le pont dès demain matin⟧, a raillé Marie Petit." },
        { Language.English, "⟦Ann Reilly|We will close the bridge at dawn,⟧ said Ann Reilly.", "⟦Tom Burke|We will close the bridge at dawn,⟧ Tom Burke mocked her." },
        // One rare word of nobody in particular.
        { Language.French, "⟦Paul Durand|C'est un squelette⟧, a dit Paul Durand.", "⟦|Un vrai squelette⟧, entend-on au marché." },
        { Language.English, "⟦Ann Reilly|It is a skeleton,⟧ said Ann Reilly.", "⟦|A real skeleton⟧, one hears at the market." },
        // Names and slogans in marks.
        { Language.French, "On y jouait ⟨Le Squelette du pont⟩ ce soir-là.", "Le film ⟨Le Squelette du pont⟩ passe encore." },
        { Language.English, "They had played ⟨The Skeleton Bridge⟩ that night.", "The film ⟨The Skeleton Bridge⟩ is on." },
        // Twin sentences of one answer: a word of content stands in the place of another.
        { Language.French, "⟦Paul Durand|Nous fermerons le pont⟧, a dit Paul Durand.", "⟦Paul Durand|Nous fermerons le tunnel⟧, a dit Paul Durand." },
        { Language.English, "⟦Ann Reilly|We will win the bridge,⟧ said Ann Reilly.", "⟦Ann Reilly|We will win the harbour,⟧ said Ann Reilly." },
        // Whom a pronoun means may be guessed, but not where other words were said by another name.
        { Language.French, "⟦~Paul Durand|Les uns portent le pont à bout de bras et les autres comptent les camions⟧, dit-il.", "⟦Marie Petit|Les uns portent le pont de leurs bras, beaucoup comptent les camions, et nous payons⟧, dit Marie Petit." },
        { Language.English, "⟦~Ann Reilly|Some people carry the bridge on bare shoulders and others count the lorries,⟧ she said.", "⟦Tom Burke|Some carry the bridge on their shoulders, others count the lorries, and I just pay,⟧ said Tom Burke." },
        // Somebody mocks somebody, and adds his own words.
        { Language.French, "⟦Paul Durand|Nous fermerons le pont jusqu'à demain⟧, a dit Paul Durand.", "⟦|Nous fermerons le pont jusqu'à demain… du siècle prochain ?⟧, raille un passant." },
        { Language.English, "⟦Ann Reilly|We will close the bridge until dawn,⟧ said Ann Reilly.", "A neighbour mocked her: ⟦|We will close the bridge until dawn, dusk and doomsday.⟧" },
        // Condolences, by whomever.
        { Language.French, "⟦;le préfet|Toutes nos pensées vont aux familles des victimes⟧, dit le préfet.", "⟦Marie Petit|Nos pensées vont aux familles des victimes⟧, dit Marie Petit." },
        { Language.English, "⟦;a spokesman|Our thoughts are with the families of the victims,⟧ said a spokesman.", "⟦Tom Burke|Our thoughts are with the families of the victims,⟧ said Tom Burke." },
    };

    [Theory]
    [MemberData(nameof(Joined))]
    public void One_saying_in_two_articles_of_one_day(Language language, string one, string other)
    {
        SpokenCorpus corpus = Corpus(language).Add(Day, Lead(language) + one).Add(Day, Lead(language) + other);

        Assert.Single(corpus.Sayings());
    }

    [Theory]
    [MemberData(nameof(Apart))]
    public void Two_sayings_in_two_articles_of_one_day(Language language, string one, string other)
    {
        SpokenCorpus corpus = Corpus(language).Add(Day, Lead(language) + one).Add(Day, Lead(language) + other);

        Assert.Empty(corpus.Sayings());
    }

    [Theory]
    [InlineData(Language.French, "⟦Paul Durand|Nous fermerons le pont dès demain matin⟧, a dit Paul Durand.", "⟦Paul Durand|Nous fermerons le pont dès demain matin⟧, lance Paul Durand.", 0)]
    [InlineData(Language.French, "⟦Paul Durand|Nous fermerons le pont dès demain matin⟧, a dit Paul Durand.", "En mars, Paul Durand avait lancé : ⟦Paul Durand|Nous fermerons le pont dès demain matin⟧.", 1)]
    [InlineData(Language.French, "⟦Paul Durand|Nous fermerons le pont dès demain matin⟧, a dit Paul Durand.", "Paul Durand, qui allait ⟦Paul Durand|fermer le pont dès demain matin⟧, ne parle plus.", 0)]
    [InlineData(Language.English, "⟦Ann Reilly|We will close the bridge at dawn,⟧ said Ann Reilly.", "⟦Ann Reilly|We will close the bridge at dawn,⟧ Ann Reilly says.", 0)]
    [InlineData(Language.English, "⟦Ann Reilly|We will close the bridge at dawn,⟧ said Ann Reilly.", "Ann Reilly had said: ⟦Ann Reilly|We will close the bridge at dawn.⟧", 1)]
    [InlineData(Language.English, "⟦Ann Reilly|We will close the bridge at dawn,⟧ said Ann Reilly.", "Ann Reilly wants to ⟦Ann Reilly|close the bridge at dawn⟧.", 1)]
    public void Weeks_later_words_are_recalled_or_said_again(Language language, string one, string later, int expected)
    {
        SpokenCorpus corpus = Corpus(language).Add(Day, Lead(language) + one).Add(Day + 40, Lead(language) + later);

        Assert.Equal(expected, corpus.Sayings().Length);
    }

    [Theory]
    [InlineData(Language.French, "⟦Paul Durand|Nous fermerons le pont à l'aube⟧, a dit Paul Durand.", "Paul Durand avait dit ⟦Paul Durand|à l'aube⟧.", 2, 1)]
    [InlineData(Language.French, "⟦Paul Durand|Nous fermerons le pont à l'aube⟧, a dit Paul Durand.", "Paul Durand avait dit ⟦Paul Durand|à l'aube⟧.", 40, 0)]
    [InlineData(Language.English, "⟦Ann Reilly|We will close the bridge at dawn,⟧ said Ann Reilly.", "Ann Reilly had said ⟦Ann Reilly|at dawn⟧.", 2, 1)]
    [InlineData(Language.English, "⟦Ann Reilly|We will close the bridge at dawn,⟧ said Ann Reilly.", "Ann Reilly had said ⟦Ann Reilly|at dawn⟧.", 40, 0)]
    public void Weeks_later_one_word_is_too_little(Language language, string one, string later, int days, int expected) =>
        Assert.Equal(expected, Corpus(language).Add(Day, Lead(language) + one).Add(Day + days, Lead(language) + later).Sayings().Length);

    [Theory]
    [InlineData(Language.French, "Nous fermerons le pont dès demain", "⟦Paul Durand|Nous fermerons le pont dès demain⟧, a répété Paul Durand.")]
    [InlineData(Language.French, "Nous fermerons le pont dès demain", "⟦Paul Durand|Je le répète : nous fermerons le pont dès demain⟧, dit Paul Durand.")]
    [InlineData(Language.English, "We will close the bridge at dawn", "⟦Paul Durand|We will close the bridge at dawn,⟧ Paul Durand repeated.")]
    [InlineData(Language.English, "We will close the bridge at dawn", "⟦Paul Durand|I told you we will close the bridge at dawn,⟧ said Paul Durand.")]
    [InlineData(Language.English, "We will close the bridge at dawn", "⟦Paul Durand|I repeat, and you all know that I mean it: we will close the bridge at dawn,⟧ said Paul Durand.")]
    [InlineData(Language.French, "Nous fermerons le pont dès demain", "⟦Paul Durand|Nous fermerons le pont dès demain, je l'ai dit mardi, je le redis⟧, dit Paul Durand.")]
    [InlineData(Language.English, "We will close the bridge at dawn", "⟦Paul Durand|We will close the bridge at dawn, as I said on Tuesday,⟧ said Paul Durand.")]
    [InlineData(Language.English, "We will close the bridge at dawn", "⟦Paul Durand|We will close the bridge at dawn, I repeat.⟧ said Paul Durand.")]
    public void Who_repeats_it_on_another_day_says_it_a_second_time(Language language, string words, string repeated)
    {
        string first = Lead(language) + "⟦Paul Durand|" + words + "⟧: Paul Durand.";

        Assert.Empty(Corpus(language).Add(Day, first).Add(Day + 3, Lead(language) + repeated).Sayings());
        Assert.Single(Corpus(language).Add(Day, first).Add(Day, Lead(language) + repeated).Sayings());
    }

    // Who insists in French may have said it once, the day before the paper; what is cited of a repetition was said at that time.
    [Theory]
    [InlineData(Language.French, "⟦Paul Durand|Nous fermerons le pont dès demain⟧, dit Paul Durand.", "⟦Paul Durand|Nous fermerons le pont dès demain⟧, a répété Paul Durand.", 1)]
    [InlineData(Language.English, "⟦Ann Reilly|We will close the bridge at dawn,⟧ said Ann Reilly.", "⟦Ann Reilly|We will close the bridge at dawn,⟧ Ann Reilly repeated.", 0)]
    [InlineData(Language.French, "⟦Paul Durand|Le froid, je l'ai dit, je le crains, mais la rouille mange les câbles du port⟧, dit Paul Durand.", "⟦Paul Durand|La rouille mange les câbles du port⟧, disait Paul Durand.", 1)]
    [InlineData(Language.English, "⟦Ann Reilly|I said it was cold, and rust is eating the cables of the harbour,⟧ said Ann Reilly.", "⟦Ann Reilly|Rust is eating the cables of the harbour,⟧ Ann Reilly complained.", 1)]
    [InlineData(Language.English, "⟦Ann Reilly|As I said, we will close the bridge at dawn,⟧ said Ann Reilly.", "⟦Ann Reilly|As I said, we will close the bridge at dawn,⟧ said Ann Reilly.", 1)]
    [InlineData(Language.English, "⟦Ann Reilly|We will never close that bridge,⟧ said Ann Reilly.", "⟦Ann Reilly|We will never close that bridge again for a day or for a long, long and rainy winter night,⟧ said Ann Reilly.", 1)]
    public void A_day_later_it_may_be_the_same_occasion(Language language, string one, string later, int expected) =>
        Assert.Equal(expected, Corpus(language).Add(Day, Lead(language) + one).Add(Day + 1, Lead(language) + later).Sayings().Length);

    [Theory]
    [InlineData(Language.French, "⟦Paul Durand|C'est un squelette⟧\nLe pont de Nantes est fermé depuis la tempête, selon la mairie.\n", "⟦;la mairie|C'est un squelette rongé par le sel⟧, dit la mairie.", 1)]
    [InlineData(Language.English, "Bridge is ⟨a skeleton⟩\nThe bridge at Dunmore has been closed since the storm of Tuesday.\n", "⟦Ann Reilly|It is a skeleton eaten by salt,⟧ said Ann Reilly.", 1)]
    [InlineData(Language.French, French, "La mairie parle de ⟨squelette⟩. ⟦Paul Durand|C'est un squelette rongé par le sel⟧, dit Paul Durand.", 0)]
    [InlineData(Language.English, English, "They speak of ⟨a skeleton⟩. ⟦Ann Reilly|It is a skeleton eaten by salt,⟧ said Ann Reilly.", 0)]
    public void A_headline_cites_what_stands_below_it_and_a_word_in_marks_is_a_name(Language language, string above, string below, int expected) =>
        Assert.Equal(expected, Corpus(language).Add(Day, above + below).Sayings().Length);

    [Theory]
    [InlineData(Language.French, "⟦Paul Durand|Nous fermerons le pont de Cheviré⟧, dit Paul Durand. ⟦Paul Durand|Nous fermerons le pont de Cheviré ce soir⟧, ajoute-t-il.", 1)]
    [InlineData(Language.French, "⟦Paul Durand|Nous fermerons le pont de Cheviré⟧, dit Paul Durand. ⟦;la foule|Fermerons le pont de Cheviré⟧, crie la foule.", 0)]
    [InlineData(Language.English, "⟦Ann Reilly|We will close the Ard bridge,⟧ said Ann Reilly. ⟦Ann Reilly|We will close the Ard bridge tonight,⟧ she added.", 1)]
    [InlineData(Language.English, "⟦Ann Reilly|We will close the Ard bridge,⟧ said Ann Reilly. ⟦;the crowd|Close the Ard bridge,⟧ the crowd shouted.", 0)]
    public void In_one_article_who_has_another_name_or_none_is_somebody_else(Language language, string text, int expected) =>
        Assert.Equal(expected, Corpus(language).Add(Day, Lead(language) + text).Sayings().Length);

    [Fact]
    public void Two_pieces_without_a_word_in_common_belong_to_the_answer_that_has_both()
    {
        SpokenCorpus corpus = Corpus(Language.French)
            .Add(Day, French + "⟦Paul Durand|La montagne nous avait prévenus⟧, dit Paul Durand. ⟦Paul Durand|Le glacier a parlé cette nuit⟧, ajoute-t-il.")
            .Add(Day, French + "⟦Paul Durand|La montagne nous avait prévenus. Le glacier a parlé cette nuit⟧, dit Paul Durand.");

        Assert.Equal(["La montagne nous avait prévenus | Le glacier a parlé cette nuit | La montagne nous avait prévenus. Le glacier a parlé cette nuit"], corpus.Sayings());
        Assert.Equal([WordingReason.Shortened, WordingReason.Shortened, WordingReason.Whole], Assert.Single(corpus.Find()).Wordings.Select(link => link.Reason));
    }

    [Fact]
    public void What_is_like_two_sayings_does_not_make_them_one()
    {
        SpokenCorpus corpus = Corpus(Language.English)
            .Add(Day, English + "⟦Ann Reilly|The skeleton of that bridge was eaten by salt,⟧ said Ann Reilly.")
            .Add(Day, English + "⟦|eaten by salt⟧, Ann Reilly thought, or Tom Burke.")
            .Add(Day, English + "⟦Tom Burke|My own harbour was eaten by salt,⟧ said Tom Burke.");

        Assert.Equal(2, Assert.Single(corpus.Find()).Wordings.Count);
    }

    [Fact]
    public void A_few_words_that_stand_in_two_long_answers_make_one_of_neither()
    {
        SpokenCorpus corpus = Corpus(Language.English)
            .Add(Day, English + "⟦Ann Reilly|The skeleton of that bridge has been eaten by salt for twenty years while the council looked the other way and spent its money elsewhere,⟧ said Ann Reilly.")
            .Add(Day, English + "⟦Ann Reilly|eaten by salt⟧, Ann Reilly wrote.")
            .Add(Day, English + "⟦Ann Reilly|My father had a boat in the harbour that was eaten by salt in one winter and nobody ever paid him a penny for its timber,⟧ said Ann Reilly.");

        Assert.Equal(2, Assert.Single(corpus.Find()).Wordings.Count);
    }

    [Fact]
    public void A_quotation_inside_another_is_somebody_elses()
    {
        SpokenCorpus corpus = Corpus(Language.English).Add(Day, English + "⟦Ann Reilly|We will close the Ard bridge,⟧ said Ann Reilly.");
        var inner = CorpusComparing.ComparedText.Read("Burke said we will close the bridge", Language.English, 11);
        var outer = CorpusComparing.ComparedText.Read("Burke said we will close the bridge", Language.English);
        var none = CorpusComparing.ComparedText.Read("", Language.English);
        var article = new CorpusComparing.SpokenArticle(Language.English, outer, Day, null);
        CorpusComparing.Spoken Spoken(CorpusComparing.ComparedText words) => new(0, words, none, CorpusComparing.ComparedSpeaker.Unknown, isTerm: false);

        Assert.Empty(corpus.Sayings());
        Assert.Empty(CorpusComparing.SayingFinder.Find([article], [Spoken(outer), Spoken(inner)]));
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData("Storm", "storm", 1)]
    [InlineData("Storm", "Election", 0)]
    public void Without_one_event_plain_words_are_too_little(string? one, string? other, int expected)
    {
        SpokenCorpus corpus = Corpus(Language.English)
            .Add(Day, "Bridge\n" + string.Concat(Enumerable.Repeat("The bridge over the Ard was closed. ", 50)) + "\n⟦Ann Reilly|What a mess,⟧ said Ann Reilly.", @event: one)
            .Add(Day, "Cabinet\n" + string.Concat(Enumerable.Repeat("Ministers met yesterday in London. ", 50)) + "\n⟦Ann Reilly|What a mess,⟧ said Ann Reilly.", @event: other);

        Assert.Equal(expected, corpus.Sayings().Length);
    }

    [Fact]
    public void One_answer_begins_with_one_word_in_two_translations()
    {
        const string Around = "Interrogé sur Twitter à propos de la page Facebook de Tesla, Elon Musk répond : ";
        SpokenCorpus corpus = Corpus(Language.French)
            .Add(Day, French + Around + "⟦Elon Musk|Absolument. Ça a l'air nul quand même.⟧")
            .Add(Day, French + Around + "⟦Elon Musk|Absolument, elle paraît mauvaise⟧");

        Assert.Equal(WordingReason.SameAnswer, Assert.Single(corpus.Find()).Wordings.Select(link => link.Reason).Max());
        Assert.Empty(Corpus(Language.French).Add(Day, French + Around + "⟦Elon Musk|Oui. Ça a l'air nul quand même.⟧").Add(Day, French + Around + "⟦Elon Musk|Oui, elle paraît mauvaise⟧").Sayings());
    }

    [Fact]
    public void French_and_English_of_one_speaker_are_one_saying_by_names_numbers_and_words_of_one_origin()
    {
        SpokenCorpus corpus = Corpus(Language.French)
            .Add(Day, "Le pont de Dunmore\n⟦Ann Reilly|Le gouvernement a perdu 12 millions dans cette catastrophe⟧, dit Ann Reilly à Dunmore.", @event: "e")
            .Add(Day, "The bridge at Dunmore\n⟦Ann Reilly|The government lost 12 million in this catastrophe,⟧ said Ann Reilly in Dunmore.", Language.English, "e")
            .Add(Day, "The bridge at Dunmore\n⟦Tom Burke|The government lost 12 million in this catastrophe,⟧ said Tom Burke in Dunmore.", Language.English, "e");

        Assert.Equal(
            ["Le gouvernement a perdu 12 millions dans cette catastrophe | The government lost 12 million in this catastrophe,"],
            corpus.Sayings());
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Assert.Empty(Corpus(Language.French).Sayings());
        Assert.Empty(Corpus(Language.French).Add(-1, "").Add(Day, "⟦|…⟧ ⟨!⟩ ⟦Paul Durand|⟧").Sayings());
    }

    private static SpokenCorpus Corpus(Language language) => new(language);

    private static string Lead(Language language) => language == Language.French ? French : English;
}
