using System.IO;

namespace CorpusGen.Tool;

/// <summary>The program that reads the results has ended, as <c>head</c> does when it has enough. That is no error, and needs no message.</summary>
internal sealed class ClosedPipeException : IOException;
