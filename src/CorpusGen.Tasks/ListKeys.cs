using System;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using CorpusGen.Tasks.Declarations;
using Microsoft.Build.Framework;

namespace CorpusGen.Tasks;

/// <summary>Makes of the CorpusKey items the property that tells the compiler of them. Whether they are right the generator says, which reads them.</summary>
public sealed class ListKeys : ITask
{
    private const string CorpusKey = "CorpusKey";

    private static readonly string[] s_metadata = ["Type", "Required", "Values"];

    /// <inheritdoc />
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc />
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The CorpusKey items, in the order of the project.</summary>
    public ITaskItem[] Keys { get; set; } = [];

    /// <summary>Whether this is an editor's build, which shows no message of a target.</summary>
    public bool IsSilent { get; set; }

    /// <summary>The items with <c>|</c> between them, and of each its fields with <c>,</c> between them.</summary>
    [Output]
    public string Declared { get; private set; } = "";

    /// <inheritdoc />
    public bool Execute()
    {
        Declared = string.Join("|", Keys.Select(key => string.Join(",", new[] { key.ItemSpec }.Concat(s_metadata.Select(key.GetMetadata)).Select(Escape))));
        if (!IsSilent)
        {
            foreach (ITaskItem key in Keys)
                CheckMetadata(key);
        }

        return true;
    }

    private void CheckMetadata(ITaskItem key)
    {
        foreach (string name in key.CloneCustomMetadata().Keys.Cast<string>().Where(name => !s_metadata.Contains(name, StringComparer.OrdinalIgnoreCase)).OrderBy(name => name, StringComparer.Ordinal))
        {
            new ProjectMessages(BuildEngine).Warn(
                MessageCodes.UnknownMetadata,
                ItemPlace.Of(key.GetMetadata("DefiningProjectFullPath"), CorpusKey, key.ItemSpec, name),
                $"{name} is no metadata of the CorpusKey '{key.ItemSpec}', and is not read: "
                    + (NearestWord.Of(name, s_metadata) is string nearest ? $"did you mean {nearest}?" : $"those that are read are {string.Join(", ", s_metadata)}"));
        }
    }

    // The compiler is told on one line.
    private static string Escape(string text) => ResourceName.EscapeLine(text);
}
