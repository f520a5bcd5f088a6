using CorpusGen.Extraction.Languages;
using Xunit;

namespace CorpusGen.Extraction.Tests.Languages;

public class LanguageDetectorTests
{
    // Each shares small words with French or English.
    [Theory]
    [InlineData("El presidente del Gobierno anunció este lunes que el plan de reconstrucción se pondrá en marcha en los próximos meses. «No vamos a permitir que se repita lo que pasó», dijo la portavoz, que añadió que un nuevo aumento de los precios sería un desastre para las familias.")]
    [InlineData("O presidente do Governo anunciou esta segunda-feira que o plano de reconstrução será lançado nos próximos meses. «Não vamos permitir que se repita o que aconteceu no ano passado», disse a porta-voz, que acrescentou que um novo aumento dos preços seria um desastre.")]
    [InlineData("Il presidente del Consiglio ha annunciato lunedì che il piano di ricostruzione sarà avviato nei prossimi mesi. «Non permetteremo che si ripeta ciò che è successo», ha detto la portavoce, che ha aggiunto che un nuovo aumento dei prezzi sarebbe un disastro per le famiglie.")]
    [InlineData("El president del Govern va anunciar dilluns que el pla de reconstrucció es posarà en marxa els pròxims mesos. L'oposició ha demanat que s'expliqui la situació al Parlament i que no es prenguin decisions sense consultar els ajuntaments.")]
    [InlineData("Președintele guvernului a anunțat luni că planul va fi pus în aplicare în lunile următoare, potrivit unor surse. Opoziția a cerut ca situația să fie explicată în Parlament și să nu se ia decizii fără consultarea regiunilor, a spus purtătoarea de cuvânt.")]
    [InlineData("Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae, nostra Galli appellantur. Hi omnes lingua, institutis, legibus inter se differunt. Horum omnium fortissimi sunt Belgae, et ab his non longe absunt Germani, quibuscum bellum gerunt.")]
    [InlineData("Der Präsident der Regierung kündigte am Montag an, dass der Plan in den nächsten Monaten beginnen werde. Die Opposition verlangte, dass die Lage im Parlament erklärt wird. „Wir werden das nicht zulassen“, sagte die Sprecherin.")]
    [InlineData("De minister-president zei maandag dat het plan in de komende maanden van start gaat, volgens bronnen in Den Haag. De oppositie wil dat er geen besluiten worden genomen zonder de provincies.")]
    [InlineData("Statsministeren sagde mandag, at planen for genopbygning vil blive sat i gang i de kommende måneder. Oppositionen vil have at situationen bliver forklaret i Folketinget og at der ikke træffes beslutninger uden kommunerne.")]
    [InlineData("Statsministern sade på måndagen att planen för återuppbyggnad ska sättas i gång under de kommande månaderna. Oppositionen vill att läget förklaras i riksdagen och att inga beslut fattas utan kommunerna.")]
    [InlineData("Президент заявил в понедельник, что план восстановления начнёт действовать в ближайшие месяцы.")]
    public void A_text_in_another_language_is_neither_French_nor_English(string text) => Assert.Equal(Language.Unknown, LanguageDetector.Detect(text));

    // Words that are in the lists of other languages, and of none of these two.
    [Theory]
    [InlineData("On y va en avion, on en revient en bateau : Anne Roux en a un à Saint-Malo.", Language.French)]
    [InlineData("Anne Roux en a vu un.", Language.French)]
    [InlineData("Il a vécu à Los Angeles, à La Paz, à El Salvador, à Las Vegas et à San Salvador de Jujuy, en Argentine.", Language.French)]
    [InlineData("Le film « El secreto de sus ojos » a reçu un prix en Espagne, a annoncé Anne Roux.", Language.French)]
    [InlineData("Van der Berg sat on a van in Den Haag, and she had her dog on her lap as he drove on.", Language.English)]
    [InlineData("He will be at the fair for a day or so.", Language.English)]
    public void A_French_or_English_text_is_known_whatever_names_it_has(string text, Language expected) => Assert.Equal(expected, LanguageDetector.Detect(text));
}
