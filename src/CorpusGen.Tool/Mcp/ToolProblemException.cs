using System;

namespace CorpusGen.Tool.Mcp;

/// <summary>An argument that makes no sense. The message says to the agent what to do.</summary>
internal sealed class ToolProblemException(string message) : Exception(message);
