using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Testing;

/// <summary>What build/CorpusGen.targets tells the generator of a project.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Options> _files;

    private ProjectOptions(Options project, Dictionary<string, Options> files)
    {
        GlobalOptions = project;
        _files = files;
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public static ProjectOptions Of(IReadOnlyList<ProjectText> texts, CorpusDriverSettings settings)
    {
        var properties = new Dictionary<string, string>
        {
            [PropertyNames.Directory] = ProjectText.Folder,
            [PropertyNames.Files] = string.Join("|", texts.Select(text => ResourceName.Of(text.RelativePath))),
        };
        Set(PropertyNames.Corrections, settings.Corrections is null ? null : ProjectText.Corrections);
        Set(PropertyNames.Namespace, settings.Namespace);
        Set(PropertyNames.Members, settings.Members);
        Set(PropertyNames.Language, settings.Language);
        Set(PropertyNames.Naming, settings.Naming);
        Set(PropertyNames.Visibility, settings.Visibility);
        foreach (KeyValuePair<string, string> property in settings.OtherProperties)
            Set(KnownSettings.PropertyPrefix + property.Key, property.Value);
        return new ProjectOptions(new Options(properties), ReadFiles(texts, settings));

        void Set(string property, string? value)
        {
            if (value is not null)
                properties[property] = value;
        }
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is ProjectText text && _files.TryGetValue(text.RelativePath, out Options? options) ? options : Options.None;

    private static Dictionary<string, Options> ReadFiles(IReadOnlyList<ProjectText> texts, CorpusDriverSettings settings)
    {
        var files = new Dictionary<string, Options>(StringComparer.Ordinal);
        foreach (ProjectText text in texts)
        {
            if (files.ContainsKey(text.RelativePath))
                throw new ArgumentException($"The text {text.RelativePath} is there twice.", nameof(texts));
            files.Add(text.RelativePath, Options.None);
        }

        foreach (string path in settings.Metadata.Keys)
        {
            if (!files.ContainsKey(path))
                throw new ArgumentException($"The settings update {path}, which is none of the texts: {Some(texts)}.", nameof(settings));
            files[path] = new Options(settings.Metadata[path].ToDictionary(item => KnownSettings.MetadataPrefix + item.Key, item => ResourceName.EscapeLine(item.Value)));
        }

        return files;
    }

    private static string Some(IReadOnlyList<ProjectText> texts)
    {
        const int Most = 10;
        string paths = string.Join(", ", texts.Take(Most).Select(text => text.RelativePath));
        return texts.Count > Most ? $"{paths} and {texts.Count - Most} more" : paths;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
