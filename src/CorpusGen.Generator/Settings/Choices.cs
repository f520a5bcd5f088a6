namespace CorpusGen.Generator.Settings;

/// <summary>What gets a named member.</summary>
internal enum Members
{
    /// <summary>Articles, speakers, counted nouns, quotes and figures.</summary>
    All,

    /// <summary>Articles, speakers and counted nouns: a large corpus compiles faster.</summary>
    Articles,
}

/// <summary>What a build does with the lock file.</summary>
internal enum LockMode
{
    /// <summary>It warns of what differs.</summary>
    Warn,

    /// <summary>What differs is an error.</summary>
    Check,

    /// <summary>It writes the file anew.</summary>
    Write,
}

/// <summary>Where the names of articles come from.</summary>
internal enum Naming
{
    /// <summary>The title, else the first words.</summary>
    Auto,

    /// <summary>The name of the file.</summary>
    FileName,
}
