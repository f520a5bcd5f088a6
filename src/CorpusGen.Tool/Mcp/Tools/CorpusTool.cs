using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Tool.Mcp.Answers;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary>A tool that answers from the corpus, and changes nothing.</summary>
internal abstract class CorpusTool : McpServerTool
{
    // Characters of JSON: some thousand tokens.
    private const int MostCharacters = 20_000;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        RespectNullableAnnotations = true,
    };

    private static readonly JsonSchemaExporterOptions s_schema = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    private readonly Task<ServedCorpus> _corpus;
    private readonly TextWriter _error;
    private readonly IReadOnlyList<ToolParameter> _parameters;

    /// <param name="corpus">The articles, which may still be read.</param>
    /// <param name="error">Takes what should not have gone wrong.</param>
    /// <param name="name">What the tool is called.</param>
    /// <param name="title">The same for people.</param>
    /// <param name="description">What it does, to the agent.</param>
    /// <param name="answer">The type of its answers.</param>
    /// <param name="parameters">Its arguments.</param>
    protected CorpusTool(Task<ServedCorpus> corpus, TextWriter error, string name, string title, string description, Type answer, params ToolParameter[] parameters)
    {
        (_corpus, _error, _parameters) = (corpus, error, parameters);
        ProtocolTool = new ModelContextProtocol.Protocol.Tool
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = JsonSerializer.SerializeToElement(InputSchema(parameters)),
            OutputSchema = JsonSerializer.SerializeToElement(s_json.GetJsonSchemaAsNode(answer, s_schema)),
            Annotations = new ToolAnnotations { Title = title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
    }

    public override ModelContextProtocol.Protocol.Tool ProtocolTool { get; }

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            ToolCall call = ToolCall.Read(ProtocolTool.Name, _parameters, request.Params?.Arguments);
            ServedCorpus corpus = await _corpus.WaitAsync(cancellationToken).ConfigureAwait(false);
            if (corpus.Articles.Count == 0)
                throw new ToolProblemException("There is no article: none of the paths that this server was started with could be read. Tell the user to look at its messages and its configuration.");

            // Not on the thread that reads what the client sends.
            Answer answer = await Task.Run(() => Answer(call, corpus), cancellationToken).ConfigureAwait(false);
            return new CallToolResult { Content = [new TextContentBlock { Text = answer.ToText() }], StructuredContent = JsonSerializer.SerializeToElement(answer, answer.GetType(), s_json) };
        }
        catch (ToolProblemException e)
        {
            return Problem(e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One call that something goes wrong with does not take the server down.
            string message = CorpusWords.Seen(e.Message);
            _error.WriteLine($"error: {ProtocolTool.Name}: {message}");
            return Problem($"{ProtocolTool.Name} has failed, which is a defect of corpusgen: {message}");
        }
    }

    /// <summary>Answers a call.</summary>
    /// <exception cref="ToolProblemException">The arguments make no sense.</exception>
    protected abstract Answer Answer(ToolCall call, ServedCorpus corpus);

    /// <summary>The part of a list that the call is for: no more than it asks for, and no more characters than an agent can do with.</summary>
    /// <param name="call">The call.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="all">The whole list.</param>
    /// <param name="show">An item as the answer has it.</param>
    /// <param name="hint">What to try when the list is empty.</param>
    protected static ListAnswer<TItem> Part<T, TItem>(ToolCall call, ServedCorpus corpus, IReadOnlyList<T> all, Func<T, TItem> show, Func<string?>? hint = null)
        where TItem : IAnswerItem
    {
        Cursor cursor = call.Cursor(corpus);
        int position = cursor.Read(call.Text(PageParameters.Cursor), all.Count), end = Math.Min(all.Count, position + call.Number(PageParameters.Limit));
        List<TItem> items = TakeFitting(all, ref position, end, show);
        return new ListAnswer<TItem> { Total = all.Count, Items = items, Next = position < all.Count ? cursor.At(position) : null, Hint = all.Count == 0 ? hint?.Invoke() : null };
    }

    /// <summary>As many items as have room, at least one.</summary>
    protected static List<TItem> TakeFitting<T, TItem>(IReadOnlyList<T> all, ref int position, int end, Func<T, TItem> show, int most = MostCharacters)
    {
        var items = new List<TItem>();
        for (int characters = 0; position < end; position++)
        {
            TItem item = show(all[position]);
            characters += JsonSerializer.Serialize(item, s_json).Length;
            if (characters > most && items.Count > 0)
                break;
            items.Add(item);
        }

        return items;
    }

    private static CallToolResult Problem(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };

    private static JsonObject InputSchema(ToolParameter[] parameters)
    {
        var properties = new JsonObject();
        foreach (ToolParameter parameter in parameters)
            properties[parameter.Name] = parameter.ToSchema();
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. parameters.Where(parameter => parameter.IsRequired).Select(parameter => JsonValue.Create(parameter.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        // What is null is left out.
        if (schema is JsonObject { } optional && optional["type"] is JsonArray types)
            optional["type"] = types.First(type => (string?)type != "null")!.DeepClone();
        if (schema is JsonObject described && context.PropertyInfo?.AttributeProvider is MemberInfo member && member.GetCustomAttribute<DescriptionAttribute>() is { } description)
            described.Insert(0, "description", description.Description);
        return schema;
    }
}
