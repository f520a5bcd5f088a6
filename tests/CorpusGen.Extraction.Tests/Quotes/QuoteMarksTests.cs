using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public sealed class QuoteMarksTests
{
    [Theory]
    [InlineData(Language.French, "«[[Tout va bien]]», dit Anne Roux.", "direct guillemets")]
    [InlineData(Language.French, "«\u00a0[[Tout va bien]]\u00a0», dit Anne Roux.", "direct guillemets")]
    [InlineData(Language.French, "«\u202f[[Tout va bien]]\u202f», dit Anne Roux.", "direct guillemets")]
    [InlineData(Language.French, "« [[Tout va bien]] » , dit Anne Roux.", "direct guillemets")]
    [InlineData(Language.French, "Anne Roux a dit que « [[tout allait bien]] » .", "partial guillemets")]
    [InlineData(Language.French, "“[[Tout va bien]]”, dit Anne Roux.", "direct typographic")]
    [InlineData(Language.French, "\"[[Tout va bien]]\", dit Anne Roux.", "direct straight")]
    [InlineData(Language.French, "\" [[Tout va bien]] \", dit Anne Roux.", "direct straight")]
    [InlineData(Language.English, "‘[[All is well,]]’ said Helen Marsh.", "direct single")]
    [InlineData(Language.English, "'[[All is well,]]' said Helen Marsh.", "direct single")]
    [InlineData(Language.English, "“[[All is well,]]” said Helen Marsh.", "direct typographic")]
    [InlineData(Language.French, "„[[Tout va bien]]“, dit Anne Roux.", "direct typographic")]
    [InlineData(Language.French, "‹ [[Tout va bien]] ›, dit Anne Roux.", "direct single")]
    [InlineData(Language.French, "Anne Roux : \"[[Tout va bien pour nous]]\".", "direct straight")]
    [InlineData(Language.French, "Anne Roux a dit : « [[Tout va bien]] » .", "direct guillemets")]
    [InlineData(Language.French, "« [[Tout va bien !]] », dit Anne Roux.", "direct guillemets")]
    [InlineData(Language.English, "“[[All is well,]]” said Helen Marsh. ‘[[We are glad.]]’", "direct typographic; direct single")]
    [InlineData(Language.French, "'[[Tout va bien]]', dit Anne Roux.", "direct single")]
    public void All_marks_and_spacings_are_read_and_the_quote_has_neither_marks_nor_blanks_round_it(Language language, string text, string expected) =>
        MarkedSpeech.CheckMarks(language, text, expected);

    [Theory]
    [InlineData(Language.French, "« [[Il m’a crié “{{dehors}}” et j’ai fui]] », raconte Anne Roux.", "direct guillemets")]
    [InlineData(Language.French, "« [[On l’appelle la « {{Dame du port}} » depuis l’enfance]] », raconte Anne Roux.", "direct guillemets")]
    [InlineData(Language.English, "\"[[He shouted '{{get out}}' and I ran,]]\" said Helen Marsh.", "direct straight")]
    [InlineData(Language.English, "“[[We can’t say it’s the crew’s fault,]]” said Helen Marsh.", "direct typographic")]
    [InlineData(Language.English, "‘[[We don’t know what it’s about,]]’ said Helen Marsh.", "direct single")]
    [InlineData(Language.French, "\"[[On m’a dit « {{non}} »]]\", se plaint Anne Roux.", "direct straight")]
    [InlineData(Language.English, "“[[She told me ‘{{I am leaving you}}’ and left,]]” said Tom Barlow.", "direct typographic")]
    public void Marks_and_apostrophes_inside_a_quote_are_part_of_it(Language language, string text, string expected) =>
        MarkedSpeech.CheckMarks(language, text, expected);

    [Theory]
    [InlineData(Language.French, "« [[Le quai (celui du nord) a cédé]] », dit Anne Roux.", "direct guillemets")]
    [InlineData(Language.French, "« [[Le quai [du nord] a cédé (…) sous nos pieds]] », dit Anne Roux.", "direct guillemets")]
    [InlineData(Language.English, "\"[[He [Barlow] never came,]]\" said Helen Marsh.", "direct straight")]
    public void Insertions_stay_in_the_quote(Language language, string text, string expected) => MarkedSpeech.CheckMarks(language, text, expected);

    [Theory]
    [InlineData(Language.French, "Anne Roux a répondu : « [[Nous ouvrirons la salle en mai.]]", "direct guillemets oneSideMissing")]
    [InlineData(Language.French, "[[Nous avons eu très peur]] », a dit Anne Roux.", "direct guillemets oneSideMissing")]
    [InlineData(Language.English, "Helen Marsh replied: “[[We will open the hall in May.]]", "direct typographic oneSideMissing")]
    [InlineData(Language.English, "[[We were very much afraid,]]” said Helen Marsh.", "direct typographic oneSideMissing")]
    [InlineData(Language.French, "« [[Nous avons eu très peur]], a dit Anne Roux.", "direct guillemets oneSideMissing")]
    [InlineData(Language.English, "Helen Marsh said: \"[[We will open the hall in May.]]\n\nThe crowd cheered.", "direct straight oneSideMissing")]
    public void A_lost_mark_is_put_at_the_start_or_end_of_the_sentences_or_before_the_speaker(Language language, string text, string expected) =>
        MarkedSpeech.CheckMarks(language, text, expected);

    [Theory]
    [InlineData(Language.French, "Anne Roux raconte : « [[Nous sommes arrivés le soir.\n\n« Le matin, tout était parti.]] »", "direct guillemets")]
    [InlineData(Language.English, "Helen Marsh said: “[[We came in the evening.\n\n“By the morning it was all gone.]]”", "direct typographic")]
    [InlineData(Language.English, "Helen Marsh said: \"[[We came in the evening.\n\n\"By the morning it was all gone.\n\n\"We wept.]]\"", "direct straight")]
    [InlineData(Language.English, "“[[We came in the evening.\n\n“By the morning it was all gone,]]” said Helen Marsh.", "direct typographic")]
    public void Paragraphs_that_each_begin_with_the_mark_are_one_quote(Language language, string text, string expected) =>
        MarkedSpeech.CheckMarks(language, text, expected);
}
