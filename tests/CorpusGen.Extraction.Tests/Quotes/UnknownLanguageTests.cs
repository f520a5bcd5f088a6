using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>A text in neither language gives what marks alone tell: whole sentences are quotes of nobody, a few words are terms, and nothing is reported.</summary>
public sealed class UnknownLanguageTests
{
    [Theory]
    [InlineData("„[[Wir haben die ganze Nacht auf das Schiff gewartet.]]“ Der Bürgermeister sagte nichts dazu.", "direct unknown")]
    [InlineData("«[[Hemos esperado el barco toda la noche en el puerto.]]» La alcaldesa no dijo nada.", "direct unknown")]
    [InlineData("Der Fischer, den alle „{{Kapitän}}“ nennen, blieb im Hafen.", "")]
    [InlineData("El barco «{{Estrella}}» volvió al puerto el lunes.", "")]
    [InlineData("Die Bürgermeisterin sagte, dass der Hafen im Winter geschlossen bleibt.", "")]
    [InlineData("Según la alcaldesa, el puerto estará cerrado todo el invierno.", "")]
    public void Marks_alone_tell_speech_from_terms(string text, string expected) => MarkedSpeech.Check(Language.Unknown, text, expected);

    [Theory]
    [InlineData("Der Hafen bleibt bis zum Frühjahr geschlossen, weil die Fischer auf ein neues Schiff warten und niemand weiß, wann es kommt.")]
    [InlineData("Im Frühjahr kommt ein neues Schiff, sagte die Bürgermeisterin am Montag vor der Presse.")]
    public void Another_language_is_not_taken_for_French_or_English(string text) => Assert.Equal(Language.Unknown, ArticleExtractor.Extract(text).Language);
}
