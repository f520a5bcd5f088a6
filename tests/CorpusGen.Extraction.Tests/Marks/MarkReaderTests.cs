using Xunit;

namespace CorpusGen.Extraction.Tests.Marks;

public sealed class MarkReaderTests
{
    [Theory]
    [InlineData(Language.French, "« [[Nous partons]] », a dit Anne. Elle parle d’un « [[adieu]] ».")]
    [InlineData(Language.French, "Le \"[[grand]]\" port, la \"[[petite]]\" digue et l’\"[[autre]]\" rive.")]
    [InlineData(Language.French, "\" [[Nous partons]] \" , a dit Anne . \" [[Moi aussi]] \" , dit Paul .")]
    [InlineData(Language.French, "Anne (\"[[la voix]]\") et Paul—\"[[l’ombre]]\"—chantent.")]
    [InlineData(Language.English, "“[[We leave,]]” said Ann. “[[So do I,]]” said Tom.")]
    [InlineData(Language.English, "\"[[We leave...]]\" said Ann. \"[[...and we stay away,]]\" she said.")]
    [InlineData(Language.English, "She said,\"[[We leave]]\" and left.")]
    public void Marks_in_their_places_are_pairs(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.French, "\"[[La digue tient]]!, a dit le maire. \"[[La pluie cesse]]\", a dit Anne. \"[[Bien]]\", dit Paul.")]
    [InlineData(Language.French, "« [[La digue tient]]!, a-t-il dit. « [[La pluie cesse]] », a dit Anne.")]
    [InlineData(Language.French, "« [[La digue tient]]!, a dit le maire.")]
    [InlineData(Language.English, "“[[The dam holds]]!, said the mayor. “[[The rain is over,]]” said Ann.")]
    [InlineData(Language.English, "“[[The dam holds]]!, the mayor said. “[[The rain is over,]]” said Ann.")]
    [InlineData(Language.English, "“[[When it rains the old ones ask, “[[Who comes?]]”]]! he said.")]
    [InlineData(Language.French, "« [[Le film « [[La Digue]] » est bon]]!, a-t-il dit.")]
    public void A_lost_closing_mark_stood_before_the_words_that_say_who_speaks(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.French, "Elle a répondu : \"[[La digue tient.]]! \"[[La pluie cesse]]\", a dit Anne.")]
    [InlineData(Language.English, "It is \"[[a strong dam.]]! The rain is over. It stays so.")]
    [InlineData(Language.English, "\"[[The dam is strong. The rain, in May, ended.]]!")]
    [InlineData(Language.French, "Elle a répondu : « [[La digue tient. La pluie cesse.]]!")]
    public void Without_such_words_it_stood_at_the_end_of_the_sentence_or_of_whole_sentences(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.English, "\"[[In May, the mayor said that the dam holds and went.]]!")]
    [InlineData(Language.English, "\"[[In short, who says it is wrong.]]!")]
    public void A_verb_of_saying_inside_the_quote_is_no_such_word(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.French, "![[La digue tient]]\", a dit le maire. \"[[La pluie cesse]]\", a dit Anne.")]
    [InlineData(Language.French, "Le maire l’a dit hier. ![[La digue tient]] », a dit Anne.")]
    [InlineData(Language.French, "Le maire a dit : ![[La digue tient]] ». « [[La pluie cesse]] », a dit Anne.")]
    [InlineData(Language.French, "« [[La digue tient]] », a dit le maire, ![[la pluie cesse]] ».")]
    [InlineData(Language.English, "![[The dam holds,]]” said the mayor. “[[The rain is over,]]” said Ann.")]
    public void A_lost_opening_mark_stood_where_the_sentence_or_the_speech_begins(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.French, "« [[La digue tient]] «, a dit Anne. « [[Bien]] », dit Paul.")]
    [InlineData(Language.French, "« [[La digue tient]] « , a dit Anne. « [[Bien]] », dit Paul.")]
    [InlineData(Language.French, "Anne a dit : » [[La digue tient]] ». Puis « [[bien]] ».")]
    [InlineData(Language.French, "»[[La digue tient]]«, a dit Anne.")]
    [InlineData(Language.English, "“[[The dam holds,]]“ said Ann. “[[Good,]]” said Tom.")]
    [InlineData(Language.English, "Ann said ”[[the dam holds]]” and “[[that is good]]”.")]
    [InlineData(Language.English, "“[[The dam holds,]]\" said Ann. \"[[Good,]]” said Tom.")]
    public void A_mark_typed_for_its_counterpart_is_read_as_that(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.French, "''[[La digue tient]]'', a dit Anne.")]
    [InlineData(Language.English, "``[[The dam holds,]]'' said Ann.")]
    [InlineData(Language.English, "‘‘[[The dam holds,]]’’ said Ann.")]
    [InlineData(Language.English, "„[[The dam holds]]“, said Ann.")]
    [InlineData(Language.English, ",,[[The dam holds]]“, said Ann.")]
    [InlineData(Language.French, "<<[[La digue tient]]>>, a dit Anne.")]
    public void A_mark_may_be_typed_as_two_signs(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.French, "\"[[La digue (la \"[[vieille dame]]\") tient]]\", a dit Anne.")]
    [InlineData(Language.French, "\"[[On dit \"[[la dame]]\" ici]]\", a dit Anne. \"[[Bien]]\", dit Paul.")]
    [InlineData(Language.English, "\"[[He said '[[no way]]' to me,]]\" said Ann.")]
    [InlineData(Language.English, "“[[He said ‘[[no way]]’ to me,]]” said Ann.")]
    [InlineData(Language.English, "“[[The ‘[[players’ union]]’ is out,]]” said Ann.")]
    [InlineData(Language.French, "« [[Le film “[[La Digue]]” est bon]] », a dit Anne.")]
    public void Marks_inside_marks_are_pairs_of_their_own(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.English, "““[[The dam holds,]]”” said Ann.")]
    [InlineData(Language.French, "« \"[[La digue tient]]\" », a dit Anne.")]
    [InlineData(Language.French, "« \"[[La digue tient]] », a dit Anne.")]
    [InlineData(Language.French, "« [[La digue tient]]\" », a dit Anne.")]
    public void Marks_typed_twice_are_no_words_of_the_quote(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.French, "Un écran de 24\" et un lit de 5'6\" sont là.")]
    [InlineData(Language.French, "Un écran de 24\" et un \"[[bon]]\" lit.")]
    [InlineData(Language.English, "They play rock 'n' roll since the '90s for the players' union.")]
    [InlineData(Language.English, "The players' union and the teachers' club left.")]
    [InlineData(Language.English, "The workers’ club said ‘[[we go]]’ to the players’ union.")]
    [InlineData(Language.French, "L’été d'ici et l’hiver d’ailleurs, aujourd'hui.")]
    [InlineData(Language.French, "Il va << là.")]
    public void Apostrophes_and_signs_are_no_marks(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.English, "Ann said: “[[We came at night.\n\n“All was gone.\n\n“We wept.]]” She left.")]
    [InlineData(Language.English, "Ann said: \"[[We came at night.\n\n\"All was gone.]]\" She left.")]
    [InlineData(Language.French, "Anne raconte : « [[Nous sommes venus.\n\n« Tout était parti.]] » Elle pleure.")]
    [InlineData(Language.French, "Anne raconte : « [[Nous sommes venus.\n\n» Tout était parti.]] » Elle pleure.")]
    [InlineData(Language.French, "Anne raconte : « [[Nous sommes venus.\n\nTout était parti.\n\nNous avons pleuré.]] » Elle part.")]
    [InlineData(Language.English, "Ann said: “[[We came at night.\n\nAll was gone, and the players’ bus too.]]” She left.")]
    [InlineData(Language.English, "“[[In May, Ann said that she leaves.\n\n“All was gone,]]” said Tom.")]
    public void A_quote_over_paragraphs_is_one(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);

    [Theory]
    [InlineData(Language.English, "Ann said: “[[We came at night.]]!\n\nTom said “[[all was gone]]” and left.")]
    [InlineData(Language.French, "Anne raconte : « [[Nous sommes venus.]] »\n\n« [[Tout était parti]] », a dit Paul.")]
    public void Quotes_of_their_own_in_paragraphs_are_not_joined(Language language, string bracketed) => BracketedSpans.Check(language, bracketed);
}
