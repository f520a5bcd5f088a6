namespace CorpusGen.Extraction.Figures;

/// <summary>What a word can be in a figure: a number word, a scale, a unit, a currency, a month, a modifier.</summary>
internal readonly struct FigureWord
{
}
