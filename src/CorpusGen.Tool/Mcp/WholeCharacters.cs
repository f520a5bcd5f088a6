using System;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusGen.Tool.Mcp;

/// <summary>
/// Refuses a request with half a character in it, a surrogate without the other one (<c>"\ud83d"</c>): JSON can name it, no text has it, and the protocol's reader would only answer that an error
/// has occurred.
/// </summary>
internal static class WholeCharacters
{
    public static McpMessageHandler Require(McpMessageHandler next) => (context, stop) =>
        context.JsonRpcMessage is JsonRpcRequest { Params: { } parameters } && HasHalf(parameters)
            ? throw new McpProtocolException(@"The arguments have half a character in them, a surrogate without the other one (\uD800 to \uDFFF). Write the character whole, or leave it out.", McpErrorCode.InvalidParams)
            : next(context, stop);

    private static bool HasHalf(JsonNode parameters)
    {
        try
        {
            parameters.ToJsonString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
