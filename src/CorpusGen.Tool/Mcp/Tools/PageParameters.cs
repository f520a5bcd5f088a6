namespace CorpusGen.Tool.Mcp.Tools;

/// <summary>The arguments of a tool whose answers come in parts.</summary>
internal static class PageParameters
{
    public const string Cursor = "cursor", Limit = "limit";

    public static ToolParameter[] All { get; } =
    [
        new NumberParameter(Limit, "How many to give at most; long ones make it fewer.", Min: 1, Max: 100, Default: 20),
        new TextParameter(Cursor, "From \"next\" of the answer before, to go on; with the same other arguments."),
    ];
}
