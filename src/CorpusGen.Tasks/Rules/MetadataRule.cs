using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>Metadata of an item is what CorpusGen reads, what MSBuild and editors read of every file, or what the project itself uses.</summary>
internal static class MetadataRule
{
    private static readonly HashSet<string> s_ofEveryFile = new(StringComparer.OrdinalIgnoreCase)
    {
        "Link", "LinkBase", "Visible", "SubType", "Generator", "LastGenOutput", "DependentUpon", "AutoGen", "DesignTime",
        "CopyToOutputDirectory", "CopyToPublishDirectory", "TargetPath", "ExcludeFromSingleFile", "Pack", "PackagePath", "PackageCopyToOutput", "BuildAction",
        "InProject", "Watch", "LogicalName", "Culture", "WithCulture", "Type",
    };

    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        foreach (ItemKind kind in project.Items)
        {
            foreach (NamedPlace metadata in project.ElementsOf(kind).SelectMany(element => element.Metadata).Where(metadata => !IsRead(project, kind, metadata.Name)))
                messages.Warn(MessageCodes.UnknownMetadata, metadata.Place, $"{metadata.Name} is no metadata of a {kind.Type}, and is not read: {Advise(kind, metadata.Name)}");
        }
    }

    private static string Advise(ItemKind kind, string name)
    {
        if (kind.Metadata.Count == 0)
            return "it has none";
        return NearestWord.Of(name, kind.Metadata) is string nearest ? $"did you mean {nearest}?" : $"those that are read are {string.Join(", ", kind.Metadata)}";
    }

    private static bool IsRead(CorpusProject project, ItemKind kind, string name) =>
        kind.Metadata.Contains(name, StringComparer.OrdinalIgnoreCase) || s_ofEveryFile.Contains(name) || project.Text.Uses(name);
}
