using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>A line of an interview: <c>Le Courrier : Pourquoi partir ?</c>, <c>A. R. - Parce que c'est l'heure.</c></summary>
/// <param name="Block">The line's block.</param>
/// <param name="Name">Who speaks, as it is written: <c>Le Courrier</c>, <c>A. R.</c>, <c>Q</c>.</param>
/// <param name="FirstToken">The first token of the words.</param>
internal sealed record InterviewLine(int Block, TextRange Name, int FirstToken);
