using System;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>A property that begins as the settings do is one of them, or is used by the project itself, as <c>CorpusGenVersion</c> may be.</summary>
internal static class SettingRule
{
    private const string Prefix = "CorpusGen", Beginning = "Corp";

    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        if (!project.WantsCorpus)
            return;
        foreach (NamedPlace property in project.Text.Properties.Where(property => IsMeantAsSetting(project, property.Name) && !IsRead(project, property.Name)))
        {
            messages.Warn(
                MessageCodes.UnknownSetting,
                property.Place,
                $"{property.Name} is no setting of CorpusGen, and is not read: "
                    + (Nearest(project, property.Name) is string nearest
                        ? $"did you mean {nearest}?"
                        : $"the settings are {string.Join(", ", project.Settings)}"));
        }
    }

    // Also with a slip in the prefix: CorpsGenMembers, CorpusLanguage.
    private static bool IsMeantAsSetting(CorpusProject project, string name) =>
        name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) && Nearest(project, name) is not null);

    // What all have in common makes none of them nearer.
    private static string? Nearest(CorpusProject project, string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return NearestWord.Of(name, project.Settings);
        string? rest = NearestWord.Of(name.Substring(Prefix.Length), project.Settings.Select(setting => setting.Substring(Prefix.Length)));
        return rest is null ? null : Prefix + rest;
    }

    private static bool IsRead(CorpusProject project, string name) =>
        project.Settings.Contains(name, StringComparer.OrdinalIgnoreCase) || project.Text.Uses(name);
}
