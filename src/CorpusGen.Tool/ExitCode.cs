namespace CorpusGen.Tool;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A text could not be read, or a correction does not fit; all other texts are done, and their results are whole.</summary>
    public const int SomeFailed = 1;

    /// <summary>All texts were compared, and something in them is reported: figures that disagree, a quotation that was altered or is nobody's.</summary>
    public const int Found = 3;

    /// <summary>Input or output failed: a disk is full, say. What was written is not whole.</summary>
    /// <remarks>Not the code of a text that cannot be read: who runs a million texts in parts keeps the results then, and does the part again now.</remarks>
    public const int CutShort = 4;

    /// <summary>Whoever read the results has enough: 128 and the number of SIGPIPE, which a program that does not look at it is ended by.</summary>
    public const int ClosedPipe = 141;

    /// <summary>The command line made no sense; nothing is done.</summary>
    public const int WrongUsage = 2;
}
