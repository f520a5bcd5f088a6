using System;

namespace CorpusGen.Tool.Export.Brat;

/// <summary><c>annotation.conf</c> and <c>visual.conf</c>: what there is to annotate, as brat must be told.</summary>
internal static class BratConfiguration
{
    public static void WriteTo(NewFolder folder)
    {
        folder.Write("annotation.conf",
            $"""
            [entities]
            Quote
            Statement
            Term
            Figure
            Speaker
            Cue

            [relations]
            Said_by	Arg1:Quote|Statement|Figure, Arg2:Speaker
            Cued_by	Arg1:Quote|Statement, Arg2:Cue
            <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

            [events]

            [attributes]
            Quote_kind	Arg:Quote, Value:{Values<QuoteKind>()}
            Speaker_kind	Arg:Quote|Statement, Value:{Values<SpeakerKind>()}
            Figure_kind	Arg:Figure, Value:{Values<FigureKind>()}
            Approximation	Arg:Figure, Value:{Values<Approximation>()}

            """);
        folder.Write("visual.conf",
            """
            [labels]
            Said_by | Said by | by
            Cued_by | Cued by | cue
            Quote_kind | Kind of quote
            Speaker_kind | How the speaker is known
            Figure_kind | Kind of figure

            [drawing]
            SPAN_DEFAULT	fgColor:black, bgColor:lightgray, borderColor:darken
            ARC_DEFAULT	color:black, dashArray:-, arrowHead:triangle-5
            Quote	bgColor:#ffd86b
            Statement	bgColor:#ffefc2
            Term	bgColor:#e3d9f5
            Figure	bgColor:#a9d8f5
            Speaker	bgColor:#b8e6b0
            Cue	bgColor:#f2c9c2

            """);
    }

    private static string Values<T>()
        where T : struct, Enum =>
        string.Join('|', Array.ConvertAll(Enum.GetValues<T>(), value => EnumText<T>.Of(value).ToString()));
}
