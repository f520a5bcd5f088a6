using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using CodeLocation = Microsoft.CodeAnalysis.Location;

namespace CorpusGen.Generator.Tests.Snapshots;

/// <summary>
/// Writes diagnostics as Verify.SourceGenerators 2.5 does: a member that says nothing is left out (no place, warning level 0, an empty description or
/// link, no tags), a path has backslashes, and a place in source code shows the code.
/// </summary>
internal static class DiagnosticText
{
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder("{\n  Diagnostics: [\n");
        text.AppendJoin(",\n", diagnostics.Select(diagnostic => Object(4, Members(diagnostic))));
        return text.Append("\n  ]\n}").ToString();
    }

    private static IEnumerable<string> Members(Diagnostic diagnostic)
    {
        if (diagnostic.Location != CodeLocation.None)
            yield return "Location: " + Place(diagnostic.Location);
        yield return Member("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        yield return Member("Severity", diagnostic.Severity.ToString());
        if (diagnostic.WarningLevel != 0)
            yield return Member("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        yield return "Descriptor: " + Object(6, Members(diagnostic.Descriptor)).TrimStart();
    }

    private static IEnumerable<string> Members(DiagnosticDescriptor descriptor)
    {
        yield return Member("Id", descriptor.Id);
        yield return Member("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));
        string description = descriptor.Description.ToString(CultureInfo.InvariantCulture);
        if (!string.IsNullOrWhiteSpace(description))
            yield return Member("Description", description);
        if (!string.IsNullOrWhiteSpace(descriptor.HelpLinkUri))
            yield return Member("HelpLink", descriptor.HelpLinkUri);
        yield return Member("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        yield return Member("Category", descriptor.Category);
        yield return Member("DefaultSeverity", descriptor.DefaultSeverity.ToString());
        yield return Member("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");
        if (descriptor.CustomTags.Any())
            yield return $"CustomTags: [\n{string.Join(",\n", descriptor.CustomTags.Select(tag => new string(' ', 10) + tag))}\n        ]";
    }

    private static string Object(int indent, IEnumerable<string> members)
    {
        string blank = new(' ', indent);
        return $"{blank}{{\n{string.Join(",\n", members.Select(member => $"{blank}  {member}"))}\n{blank}}}";
    }

    // What has several lines begins on a line of its own, with nothing before them.
    private static string Member(string name, string value)
    {
        value = SnapshotText.Normalise(value);
        return !value.Contains('\n') ? $"{name}: {value}" : value[0] == '\n' ? $"{name}:{value}" : $"{name}:\n{value}";
    }

    private static string Place(CodeLocation location)
    {
        FileLinePositionSpan span = location.GetMappedLineSpan();
        string place = span.IsValid ? $"{span.Path.Replace('/', '\\')}: {span.Span}" : "";
        return location.SourceTree is { } tree ? $"{SourceLines(tree.GetText(), location.SourceSpan, span)}\n {place}" : place;
    }

    // The lines of the place with one before and one behind it, and carets below what is meant.
    private static string SourceLines(SourceText source, TextSpan range, FileLinePositionSpan span)
    {
        var text = new StringBuilder("/*\n");
        int last = Math.Min(span.EndLinePosition.Line + 1, source.Lines.Count - 1);
        for (int i = Math.Max(span.StartLinePosition.Line - 1, 0); i <= last; i++)
        {
            var line = source.Lines[i];
            text.Append(line.ToString()).Append('\n');
            if (line.Span.Intersection(range) is { } part)
                text.Append(' ', part.Start - line.Start).Append('^', part.Length).Append('\n');
        }

        return text.Append("*/").ToString();
    }
}
