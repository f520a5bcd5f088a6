using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary>An argument that a tool takes: what its schema says, and what is checked, is said here once.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for, to the agent.</param>
internal abstract record ToolParameter(string Name, string Description)
{
    public bool IsRequired { get; init; }

    public abstract JsonObject ToSchema();

    protected JsonObject Schema(string type) => new() { ["type"] = type, ["description"] = Description };
}

/// <summary>A text.</summary>
internal sealed record TextParameter(string Name, string Description) : ToolParameter(Name, Description)
{
    /// <summary>More characters are not taken.</summary>
    public int MaxLength { get; init; } = 300;

    /// <summary>The words that it may be; null for any.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    public override JsonObject ToSchema()
    {
        JsonObject schema = Schema("string");
        if (Values is null)
            schema["maxLength"] = MaxLength;
        else
            schema["enum"] = new JsonArray([.. Values.Select(value => JsonValue.Create(value))]);
        return schema;
    }
}

/// <summary>A whole number.</summary>
internal sealed record NumberParameter(string Name, string Description, int Min, int Max, int Default) : ToolParameter(Name, Description)
{
    public override JsonObject ToSchema()
    {
        JsonObject schema = Schema("integer");
        schema["minimum"] = Min;
        schema["maximum"] = Max;
        schema["default"] = Default;
        return schema;
    }
}

/// <summary>Yes or no.</summary>
internal sealed record FlagParameter(string Name, string Description) : ToolParameter(Name, Description)
{
    public override JsonObject ToSchema()
    {
        JsonObject schema = Schema("boolean");
        schema["default"] = false;
        return schema;
    }
}
