using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>Metadata of a CorpusFile is what CorpusGen reads, what MSBuild and editors read of every file, or what the project itself uses.</summary>
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
        foreach (NamedPlace metadata in project.Elements.SelectMany(element => element.Metadata).Where(metadata => !IsRead(project, metadata.Name)))
        {
            messages.Warn(
                MessageCodes.UnknownMetadata,
                metadata.Place,
                $"{metadata.Name} is no metadata of a CorpusFile, and is not read: "
                    + (NearestWord.Of(metadata.Name, project.Metadata) is string nearest
                        ? $"did you mean {nearest}?"
                        : $"those that are read are {string.Join(", ", project.Metadata)}"));
        }
    }

    private static bool IsRead(CorpusProject project, string name) =>
        project.Metadata.Contains(name, StringComparer.OrdinalIgnoreCase) || s_ofEveryFile.Contains(name) || project.Text.Uses(name);
}
