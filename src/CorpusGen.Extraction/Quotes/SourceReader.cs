using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Reads what names a source: <c>selon</c>, <c>d'après</c>, <c>à en croire</c>, <c>aux dires de</c>, <c>de l'aveu de</c>,
/// <c>according to</c>, <c>in the words of</c>, <c>citant</c>.
/// </summary>
internal readonly struct SourceReader(TokenList tokens)
{
    /// <summary>The last token of the source's preposition that begins at a token, or -1: the source comes after it.</summary>
    public int EndAt(int i)
    {
        switch (tokens[i].Lexeme.Form)
        {
            case "selon" or "dixit" or "per" or "citing" or "quoting" or "citant":
                return i;
            case "according" when tokens[i + 1].IsForm("to"):
            case "d'" when tokens[i + 1].IsForm("après"):
                return i + 1;
            case "in" when tokens[i + 1].IsForm("the") && tokens[i + 2].IsForm("words") && tokens[i + 3].IsForm("of"):
                return i + 3;
            case "à" or "a" when tokens[i + 1].IsForm("en") && tokens[i + 2].IsForm("croire"):
                return i + 2;
            case "aux" when tokens[i + 1].Lexeme.Form is "yeux" or "dires" && tokens[i + 2].Is(Trait.NameParticle):
                return i + 2;
            case "de" when tokens[i + 1].IsForm("l'") && tokens[i + 2].IsForm("aveu") && tokens[i + 3].Is(Trait.NameParticle):
                return i + 3;
            default:
                return -1;
        }
    }
}
