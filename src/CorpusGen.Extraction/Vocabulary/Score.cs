namespace CorpusGen;

/// <summary>Both sides of a score: <c>3</c> and <c>1</c> of <c>3-1</c>, <c>16</c> and <c>10</c> of <c>16 à 10</c>. Which side is whose the text says elsewhere.</summary>
/// <param name="First">The side that stands first.</param>
/// <param name="Second">The side that stands second; it may be the greater.</param>
public sealed partial record Score(int First, int Second);
