using System.Linq;
using CorpusGen.Extraction.Naming;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Naming;

public class OpeningTests
{
    // The bar is where a name of about five words ends.
    [Theory]
    [InlineData("Une nouvelle plateforme| de la ville ouvrira demain dans le port")]
    [InlineData("Le maire a rejoint le mouvement|, au milieu du scandale de la digue")]
    [InlineData("Nous irons : c’est promis|")]
    [InlineData("La mairie de Saint-Malo|, dit-il, ne veut plus entendre parler du port")]
    [InlineData("Le préfet salue Anne Roux| et tous les élus de la côte")]
    [InlineData("Le préfet est parti hier| pour la capitale avec les élus")]
    [InlineData("Ils ont coûté 50 millions| de francs aux contribuables de la région")]
    [InlineData("Il entretient ici des liens| très ancienne et un port de pêche")]
    [InlineData("Peut-être est-ce la fin| de la digue et du port de Lorient")]
    public void A_name_ends_where_the_words_can(string text) => Check(Language.French, text);

    [Theory]
    [InlineData("Oui.| Nous partons demain matin avec tous les autres")]
    [InlineData("Faut-il vendre le port ?| Le maire répond aux habitants")]
    [InlineData("M. Roux est venu !| Il a vu la digue et le port")]
    [InlineData("… Et puis non.| Le pont tiendra bien encore dix ans")]
    [InlineData("Regardez ça| https://example.com/photo.jpg de la digue et du port")]
    public void A_name_never_runs_across_the_end_of_a_sentence(string text) => Check(Language.French, text);

    [Theory]
    [InlineData("Moi je ne savais vraiment même pas| que le port existait encore")]
    [InlineData("Je ne savais pas| que nous avions une digue et un port")]
    [InlineData("Ce port n’a donc encore jamais| été rentable depuis la guerre")]
    [InlineData("La digue ne tiendra donc plus| très longtemps sous la pluie")]
    [InlineData("Il ne connaît au fond que ses amis| et les amis de ses amis")]
    [InlineData("Je dis que c’est pas| une raison de vendre le port")]
    [InlineData("Ici personne ne croit encore| au projet de la nouvelle digue")]
    [InlineData("Rien de tout cela n’arrivera| avant la fin de la semaine prochaine")]
    [InlineData("Il vient mais ne dit rien| de la digue ni du port")]
    public void A_French_negation_keeps_both_halves(string text) => Check(Language.French, text);

    [Theory]
    [InlineData("The people did honestly not know| that the harbour would close")]
    [InlineData("The mayor and I will never sell| the harbour to a foreign company")]
    [InlineData("We the people don’t want| the harbour to be sold this year")]
    [InlineData("We did not sell| the harbour to anybody in this town")]
    [InlineData("The harbour is no longer| a place for people like you and me")]
    [InlineData("It was the mayor who said| that the harbour would be sold")]
    public void An_English_negation_keeps_what_it_negates(string text) => Check(Language.English, text);

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    [InlineData(Language.Unknown)]
    public void Longer_openings_go_on_from_shorter_ones_up_to_the_bound(Language language)
    {
        string text = string.Join(" ", Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? "de" : $"mot{(char)('a' + (i % 26))}"));
        int[] ends = Opening.Ends(text, new TextRange(0, text.Length), language, 5, 24).ToArray();
        Assert.True(ends.Length > 1);
        Assert.Equal(ends.Order(), ends);
        Assert.InRange(text[..ends[^1]].Count(char.IsLetterOrDigit), 1, 80);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?! …")]
    [InlineData("« »")]
    public void Without_a_word_there_is_no_opening(string text) =>
        Assert.Empty(Opening.Ends(text, new TextRange(0, text.Length), Language.French, 5, 24));

    // The name has no mark at its end.
    private static void Check(Language language, string marked)
    {
        string text = marked.Replace("|", "");
        int end = Opening.Ends(text, new TextRange(0, text.Length), language, 5, 24).First();
        Assert.Equal(marked[..marked.IndexOf('|')].TrimEnd('.', '?', '!', ' '), text[..end]);
    }
}
