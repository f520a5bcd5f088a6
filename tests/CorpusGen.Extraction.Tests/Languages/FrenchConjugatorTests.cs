using System.Linq;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Languages.French;
using Xunit;

namespace CorpusGen.Extraction.Tests.Languages;

public sealed class FrenchConjugatorTests
{
    [Theory]
    [InlineData("répéter", "répète répètent répétons répétait répéta répétèrent répétera répètera répéterait répète")]
    [InlineData("lancer", "lance lançait lançaient lança lancèrent lancera lançons lancions")]
    [InlineData("juger", "juge jugeait jugeons jugea jugèrent jugera")]
    [InlineData("rappeler", "rappelle rappellent rappelons rappelait rappela rappellera")]
    [InlineData("marteler", "martèle martelle martelait martèlera")]
    [InlineData("essayer", "essaie essaye essayait essaya essaiera essayera")]
    [InlineData("tweeter", "tweete tweetent tweetait tweeta tweetera")]
    [InlineData("alléguer", "allègue alléguait alléguera")]
    [InlineData("célébrer", "célèbre célébrait")]
    [InlineData("créer", "crée créent créait créera")]
    [InlineData("dépenser", "dépense dépensera")]
    [InlineData("finir", "finis finit finissent finissait finirent finira finisse")]
    [InlineData("répondre", "réponds répond répondent répondait répondit répondirent répondra réponde")]
    [InlineData("interrompre", "interrompt interrompait interrompit")]
    [InlineData("dire", "dis dit disons disent disait dirent dira dirait dise")]
    [InlineData("contredire", "contredit contredisait contredira")]
    [InlineData("écrire", "écrit écrivent écrivait écrivit écrira écrive")]
    [InlineData("reconnaître", "reconnais reconnaît reconnaissent reconnaissait reconnut reconnaîtra")]
    [InlineData("admettre", "admet admettent admettait admit admirent admettra")]
    [InlineData("soutenir", "soutiens soutient soutiennent soutenait soutint soutinrent soutiendra soutienne")]
    [InlineData("prévoir", "prévoit prévoient prévoyait prévit prévoira")]
    [InlineData("voir", "voit voient voyait vit virent verra")]
    [InlineData("conclure", "conclut concluent concluait conclura")]
    [InlineData("sourire", "sourit sourient souriait sourira")]
    [InlineData("plaindre", "plaint plaignent plaignait plaignit plaindra")]
    [InlineData("poursuivre", "poursuit poursuivent poursuivait poursuivra")]
    [InlineData("reprendre", "reprend reprennent reprenait reprit reprendra reprenne")]
    [InlineData("faire", "fait font faisait fit firent fera ferait fasse")]
    [InlineData("installer", "installe installait installera")]
    [InlineData("aller", "vais va vont allait alla allèrent ira irait aille")]
    public void Finite_forms(string infinitive, string forms)
    {
        Lexicon lexicon = Conjugate(infinitive);

        foreach (string form in forms.Split(' '))
            Assert.True(lexicon.Find(form).Traits.HasFlag(Trait.Cue | Trait.Finite), form);
    }

    [Theory]
    [InlineData("répéter", "répété répétée répétés répétées")]
    [InlineData("dire", "dit dite dits dites")]
    [InlineData("admettre", "admis admise admis admises")]
    [InlineData("devoir", "dû due dus dues")]
    [InlineData("ouvrir", "ouvert ouverte ouverts ouvertes")]
    public void Participles(string infinitive, string forms)
    {
        Lexicon lexicon = Conjugate(infinitive);

        foreach (string form in forms.Split(' '))
            Assert.True(lexicon.Find(form).Traits.HasFlag(Trait.Cue | Trait.Participle), form);
    }

    [Theory]
    [InlineData("lancer", "lançant")]
    [InlineData("juger", "jugeant")]
    [InlineData("finir", "finissant")]
    [InlineData("savoir", "sachant")]
    [InlineData("croire", "croyant")]
    public void Gerund(string infinitive, string form) =>
        Assert.True(Conjugate(infinitive).Find(form).Traits.HasFlag(Trait.Cue | Trait.Gerund));

    [Theory]
    [InlineData("lancer", "lancait")]
    [InlineData("répéter", "répéte")]
    [InlineData("rappeler", "rappele")]
    [InlineData("indexer", "indèxe")]
    [InlineData("déclarer", "déclarère")]
    public void What_is_no_form(string infinitive, string form) => Assert.Same(Lexeme.Unknown, Conjugate(infinitive).Find(form));

    [Fact]
    public void The_infinitive_is_one_form() =>
        Assert.Equal(["déclarer"], Conjugate("déclarer").Lexemes.Where(lexeme => lexeme.Traits.HasFlag(Trait.Infinitive)).Select(lexeme => lexeme.Form));

    private static Lexicon Conjugate(string infinitive)
    {
        var builder = new LexiconBuilder();
        new FrenchConjugator(builder).Add(Trait.Cue, infinitive);
        return builder.Build(Language.French);
    }
}
