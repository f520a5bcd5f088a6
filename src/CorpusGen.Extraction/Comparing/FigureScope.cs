namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>What part of a quantity a figure counts.</summary>
    [global::System.Flags]
    private enum FigureScope
    {
        None = 0,

        /// <summary><c>dont six</c>, <c>seven of the dead</c>.</summary>
        Part = 1,

        /// <summary><c>2.6 million each</c>.</summary>
        Each = 2,

        /// <summary><c>eight more bodies</c>.</summary>
        More = 4,

        /// <summary><c>a rise of 12 per cent</c>.</summary>
        Change = 8,

        /// <summary>What was before, or is only named to compare: <c>from 14</c>, <c>contre 48 millions</c>.</summary>
        Former = 16,

        /// <summary>What the writer says is not so: <c>et non 200</c>.</summary>
        Denied = 32,

        /// <summary><c>29 still in hospital</c>: true on its day.</summary>
        Still = 64,

        /// <summary><c>could reach 300</c>.</summary>
        Forecast = 128,

        /// <summary>Of another time that the sentence names: <c>a year earlier</c>.</summary>
        Earlier = 256,

        /// <summary><c>the unions want 60</c>: what somebody asks for.</summary>
        Demand = 512,
    }
}
