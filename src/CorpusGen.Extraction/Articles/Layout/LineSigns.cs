using System;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>What stands somewhere in a line. A reader whose phenomenon needs one of these need not look through a line that has none.</summary>
[Flags]
internal enum LineSigns
{
    None = 0,

    /// <summary>A hyphen or dash.</summary>
    Dash = 1 << 0,

    Colon = 1 << 1,

    /// <summary><c>|</c>, <c>/</c></summary>
    Separator = 1 << 2,

    Digits = 1 << 3,

    /// <summary><c>@name</c></summary>
    Handle = 1 << 4,

    /// <summary>A hashtag or web address.</summary>
    Tag = 1 << 5,

    /// <summary>A word, number, tag or address: anything but a mark.</summary>
    Word = 1 << 6,
}
