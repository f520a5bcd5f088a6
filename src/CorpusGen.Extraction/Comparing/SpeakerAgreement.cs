namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Whether two speakers can be one.</summary>
    internal enum SpeakerAgreement : byte
    {
        /// <summary>Two names of different people.</summary>
        Different,

        /// <summary>One of them is not named: nobody in particular agrees with everybody.</summary>
        Unknown,

        /// <summary>One name, or a part of it: <c>Musk</c> and <c>Elon Musk</c>; or a name and the role that it has.</summary>
        Same,
    }
}
