using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace CorpusGen.Tasks.Declarations;

/// <summary>
/// What is written in the files of a project. Of an Include that matches nothing MSBuild keeps no trace, nor of a property that nobody reads: only the text has
/// them. Files that cannot be read are left to MSBuild, which has read them before.
/// </summary>
internal sealed class ProjectText
{
    private static readonly HashSet<string> s_notMetadata = new(StringComparer.OrdinalIgnoreCase)
    {
        "Include", "Exclude", "Update", "Remove", "Condition", "Label",
        "KeepDuplicates", "KeepMetadata", "RemoveMetadata", "MatchOnMetadata", "MatchOnMetadataOptions",
    };

    private static readonly Regex s_use = new(@"[$%@]\(\s*(?:(\w+)\.)?([A-Za-z_][\w-]*)");

    private readonly List<ItemElement> _elements = [];
    private readonly List<NamedPlace> _properties = [];
    private readonly List<NamedPlace> _otherItems = [];
    private readonly HashSet<string> _uses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _readFiles = new(StringComparer.Ordinal);
    private readonly KnownProperties _known;
    private readonly string _projectFolder;

    private ProjectText(string projectFile, IReadOnlyDictionary<string, string> global)
    {
        _known = new KnownProperties(projectFile, global);
        _projectFolder = Path.GetDirectoryName(projectFile)!;
        _properties.AddRange(global.Keys.Select(name => new NamedPlace(name, new Place(projectFile, 0, 0))));
    }

    /// <summary>The elements for items of CorpusGen, in the order of evaluation.</summary>
    public IReadOnlyList<ItemElement> Elements => _elements;

    /// <summary>The properties that are set.</summary>
    public IReadOnlyList<NamedPlace> Properties => _properties;

    /// <summary>The other items that are not in a target.</summary>
    public IReadOnlyList<NamedPlace> OtherItems => _otherItems;

    /// <summary>Whether a file imports another that was not read.</summary>
    public bool ImportsUnread { get; private set; }

    /// <summary>Reads the files of a project.</summary>
    /// <param name="projectFile">The full path of the project.</param>
    /// <param name="files">Full paths in the order in which MSBuild evaluates them, the project among them; there need not be a file.</param>
    /// <param name="global">The properties of the command line.</param>
    public static ProjectText Read(string projectFile, IEnumerable<string> files, IReadOnlyDictionary<string, string> global)
    {
        var text = new ProjectText(projectFile, global);
        foreach (string file in files)
            text.ReadFile(file, isConditional: false);
        return text;
    }

    /// <summary>Whether the value of a property, of metadata or of items is used anywhere, as <c>$(Name)</c>, <c>%(Name)</c> or <c>@(Name)</c>.</summary>
    public bool Uses(string name) => _uses.Contains(name);

    private void ReadFile(string path, bool isConditional)
    {
        if (!_readFiles.Add(path) || Load(path) is not XElement root)
            return;
        _known.Enter(path);
        ReadElements(root, path, isConditional);
    }

    private XElement? Load(string path)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            string text = File.ReadAllText(path);
            foreach (Match match in s_use.Matches(text))
            {
                // Of "%(CorpusTexts.Identity)" the items as well.
                _uses.Add(match.Groups[1].Value);
                _uses.Add(match.Groups[2].Value);
            }

            return XDocument.Parse(text, LoadOptions.SetLineInfo).Root;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException)
        {
            return null;
        }
    }

    private void ReadElements(XElement parent, string file, bool isConditional)
    {
        foreach (XElement element in parent.Elements())
        {
            bool isSure = !isConditional && element.Attribute("Condition") is null;
            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    ReadProperties(element, file, !isSure);
                    break;
                case "ItemGroup" or "ItemDefinitionGroup":
                    ReadItems(element, file, !isSure);
                    break;
                case "Import":
                    ReadImport(element, file, !isSure);
                    break;
                case "ImportGroup":
                    ReadElements(element, file, !isSure);
                    break;
                case "Choose" or "When" or "Otherwise":
                    ReadElements(element, file, isConditional: true);
                    break;
            }
        }
    }

    private void ReadProperties(XElement group, string file, bool isConditional)
    {
        foreach (XElement property in group.Elements())
        {
            _properties.Add(new NamedPlace(property.Name.LocalName, PlaceOf(property, file), property.Value.Trim()));
            _known.Set(property.Name.LocalName, isConditional || property.Attribute("Condition") is not null ? null : _known.ExpandProperties(property.Value.Trim()));
        }
    }

    private void ReadItems(XElement group, string file, bool isConditional)
    {
        foreach (XElement item in group.Elements())
        {
            if (ItemKind.IsType(item.Name.LocalName))
                _elements.Add(ReadElement(item, file, isConditional || item.Attribute("Condition") is not null));
            else
                _otherItems.Add(new NamedPlace(item.Name.LocalName, PlaceOf(item, file)));
        }
    }

    private ItemElement ReadElement(XElement item, string file, bool isConditional)
    {
        NamedPlace[] metadata = item.Attributes()
            .Where(attribute => !s_notMetadata.Contains(attribute.Name.LocalName))
            .Select(attribute => new NamedPlace(attribute.Name.LocalName, PlaceOf(attribute, file), attribute.Value.Trim()))
            .Concat(item.Elements().Select(element => new NamedPlace(element.Name.LocalName, PlaceOf(element, file), element.Value.Trim())))
            .ToArray();
        XAttribute? include = item.Attribute("Include"), update = item.Attribute("Update");
        FilePattern[] patterns = ReadPatterns(include ?? update, out bool areAll);
        FilePattern[] leftOut = ReadPatterns(item.Attribute("Exclude") ?? item.Attribute("Remove"), out _);
        ElementKind kind = include is not null ? ElementKind.Include : update is not null ? ElementKind.Update : ElementKind.Other;
        return new ItemElement(item.Name.LocalName, PlaceOf(item, file), kind, patterns, !isConditional && areAll, leftOut, metadata);
    }

    // Between semicolons, which the value of a property may have as well.
    private FilePattern[] ReadPatterns(XAttribute? attribute, out bool areAll)
    {
        string[] written = (attribute?.Value ?? "").Split(';').Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
        string?[] expanded = written.Select(_known.ExpandProperties).ToArray();
        areAll = !expanded.Contains(null);
        return expanded
            .SelectMany(part => (part ?? "").Split(';'))
            .Select(part => part.Trim())
            .Where(part => part.Length > 0)
            .Select(part => new FilePattern(KnownProperties.Decode(part), _projectFolder))
            .ToArray();
    }

    private void ReadImport(XElement import, string file, bool isConditional)
    {
        // An SDK has no texts.
        if (import.Attribute("Sdk") is not null || import.Attribute("Project") is not XAttribute project)
            return;
        if (_known.Expand(project.Value) is not string path || path.IndexOfAny(['*', '?']) >= 0)
        {
            ImportsUnread = true;
            return;
        }

        ReadFile(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path.Replace('\\', Path.DirectorySeparatorChar))), isConditional);
        _known.Enter(file);
    }

    private static Place PlaceOf(IXmlLineInfo place, string file) => new(file, place.LineNumber, place.LinePosition);
}
