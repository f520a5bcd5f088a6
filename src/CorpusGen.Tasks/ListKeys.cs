using System.Linq;
using CorpusGen.Generator.Reading;
using Microsoft.Build.Framework;

namespace CorpusGen.Tasks;

/// <summary>Makes of the CorpusKey items the property that tells the compiler of them. Whether they are right the generator says, which reads them.</summary>
public sealed class ListKeys : ITask
{
    /// <inheritdoc />
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc />
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The CorpusKey items, in the order of the project.</summary>
    public ITaskItem[] Keys { get; set; } = [];

    /// <summary>The items with <c>|</c> between them, and of each its fields with <c>,</c> between them.</summary>
    [Output]
    public string Declared { get; private set; } = "";

    /// <inheritdoc />
    public bool Execute()
    {
        Declared = string.Join("|", Keys.Select(key => string.Join(",", new[] { key.ItemSpec }.Concat(ItemKind.OfKeys.Select(key.GetMetadata)).Select(Escape))));
        return true;
    }

    // The compiler is told on one line.
    private static string Escape(string text) => ResourceName.EscapeLine(text);
}
