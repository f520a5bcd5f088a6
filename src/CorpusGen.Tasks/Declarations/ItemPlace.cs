using System;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace CorpusGen.Tasks.Declarations;

/// <summary>Where a file of the project gives metadata to an item, which MSBuild does not keep.</summary>
internal static class ItemPlace
{
    /// <summary>The place of the attribute or element; the file as a whole where it is not found as it is written, as behind a property.</summary>
    /// <param name="file">The full path of the file that has the item.</param>
    /// <param name="type">The type of the item.</param>
    /// <param name="item">What it includes.</param>
    /// <param name="metadata">The name of the metadata.</param>
    public static Place Of(string file, string type, string item, string metadata)
    {
        try
        {
            XObject? found = XDocument.Load(file, LoadOptions.SetLineInfo).Descendants()
                .Where(element => IsSame(element.Name.LocalName, type) && Names(element, item))
                .SelectMany(element => element.Attributes().Where(attribute => IsSame(attribute.Name.LocalName, metadata)).Cast<XObject>()
                    .Concat(element.Elements().Where(child => IsSame(child.Name.LocalName, metadata))))
                .LastOrDefault();
            return found is IXmlLineInfo place ? new Place(file, place.LineNumber, place.LinePosition) : new Place(file, 0, 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException or ArgumentException or NotSupportedException)
        {
            return new Place(file, 0, 0);
        }
    }

    private static bool Names(XElement element, string item) =>
        (element.Attribute("Include") ?? element.Attribute("Update")) is { } items && items.Value.Split(';').Any(part => IsSame(part.Trim(), item));

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
