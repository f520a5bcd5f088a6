using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

/// <summary>Where a full stop ends a sentence: a bar stands before each that begins inside a line.</summary>
public sealed class SentencesTests
{
    [Theory]
    [InlineData("Il a fabriqué une bombe H. |La Corée a ri.")]
    [InlineData("Il est logé au bâtiment B. |Les voisins rient.")]
    [InlineData("Il a vu le ministre K. Le Roux hier.")]
    [InlineData("Il a vu Paul K. Le Roux hier.")]
    [InlineData("Il a loué un bâtiment B. Dupont hier.")]
    public void An_initial_ends_a_sentence_behind_a_common_noun_and_before_a_determiner(string barred)
    {
        string text = barred.Replace("|", "");
        Document document = Document.Read(text, Language.French);
        Sentences sentences = Sentences.Read(document);
        string found = text;
        for (int token = document.Tokens.Count - 1; token > 0; token--)
        {
            if (sentences.IndexOf(token) != sentences.IndexOf(token - 1))
                found = found.Insert(document.Tokens[token].Start, "|");
        }

        Assert.Equal(barred, found);
    }
}
