namespace CorpusGen.Tool;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A text could not be read, or the results could not be written; all other texts are done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line made no sense; nothing is done.</summary>
    public const int WrongUsage = 2;
}
