using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Tests.Driving;

/// <summary>A CorpusFile item: a text in a folder that need not exist.</summary>
internal sealed class TextFile(string path, string? text, params (string Name, string Value)[] metadata) : AdditionalText
{
    public const string ProjectFolder = "/project";

    public string RelativePath { get; } = path;

    public override string Path { get; } = ProjectFolder + "/" + path;

    public string? Text { get; } = text;

    public ImmutableDictionary<string, string> Metadata { get; } = ReadMetadata(metadata);

    /// <summary>Thrown when the text is asked for.</summary>
    public Exception? Failure { get; init; }

    public Encoding? Encoding { get; init; } = Encoding.UTF8;

    /// <summary>The embedded resource that has the text, or null.</summary>
    public string? Resource { get; init; }

    public TextFile With(string name, string value) => new(RelativePath, Text, [(name, value)]);

    public TextFile Embedded() => new(RelativePath, Text) { Resource = "CorpusGen/" + RelativePath };

    public TextFile WithText(string text) => new(RelativePath, text);

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        if (Failure is not null)
            throw Failure;
        return Text is null ? null : SourceText.From(Text, Encoding);
    }

    private static ImmutableDictionary<string, string> ReadMetadata((string Name, string Value)[] metadata)
    {
        ImmutableDictionary<string, string> all = ImmutableDictionary<string, string>.Empty;
        foreach ((string name, string value) in metadata)
            all = all.SetItem("CorpusGen" + name, value);
        return all;
    }
}

/// <summary>The options of a project, as MSBuild would hand them to the compiler.</summary>
internal sealed class ProjectOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    /// <summary>Those of a project whose articles are compared. Others are not, unlike in a project that sets nothing: to compile what compares takes as long as all the rest.</summary>
    public static ProjectOptions Comparing { get; } = new(("CorpusGenComparing", "true"));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(ReadProperties(properties));

    /// <summary>The same with these files as the corpus.</summary>
    public ProjectOptions For(IEnumerable<TextFile> files) => new(
        [.. properties, ("CorpusGenFiles", string.Join('|', files.Select(file => file.Resource ?? file.RelativePath.Replace("~", "~7E").Replace("|", "~7C"))))]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        if (textFile is not TextFile text)
            return Options.None;
        var values = new Dictionary<string, string>();
        foreach ((string name, string value) in text.Metadata)
            values.Add("build_metadata.CorpusGenFileWithMetadata." + name, value);
        return new Options(values);
    }

    private static Dictionary<string, string> ReadProperties((string Name, string Value)[] properties)
    {
        var values = new Dictionary<string, string>
        {
            ["build_property.CorpusGenDirectory"] = TextFile.ProjectFolder,
            ["build_property.RootNamespace"] = "News",
            ["build_property.CorpusGenComparing"] = "false",
        };
        foreach ((string name, string value) in properties)
            values["build_property." + name] = value;
        return values;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
