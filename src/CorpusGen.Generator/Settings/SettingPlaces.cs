using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Settings;

/// <summary>Where the files of a project set what the generator reads, as the targets tell it.</summary>
internal static class SettingPlaces
{
    /// <summary>The places of all, in one line; empty where nobody tells them.</summary>
    public static string Read(AnalyzerConfigOptionsProvider options) => options.GlobalOptions.TryGetValue(PropertyNames.Places, out string? places) ? places : "";

    /// <summary>
    /// The place that gives the value: of a property the last one, or else the last that is made of other properties; of metadata the only one, as a second would be another item's. None
    /// where that is not known.
    /// </summary>
    public static Location Find(string places, WrongValue wrong)
    {
        string[][] named = [.. places
            .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(place => place.Split(',').Select(field => ResourceName.Unescape(field) ?? field).ToArray())
            .Where(fields => fields.Length == 5 && string.Equals(fields[0], wrong.Name, StringComparison.OrdinalIgnoreCase))];
        string[][] same = [.. named.Where(fields => WithoutBlanks(fields[1]) == WithoutBlanks(wrong.Written))];
        string[]? found = wrong.IsOfProperty ? same.LastOrDefault() ?? named.LastOrDefault(fields => fields[1].Contains("$(")) : same.Length == 1 ? same[0] : null;
        return found is not null && TryRead(found[3], out int line) && TryRead(found[4], out int column) && line > 0 && column > 0
            ? Location.Create(found[2], default, new LinePositionSpan(new LinePosition(line - 1, column - 1), new LinePosition(line - 1, column - 1)))
            : Location.None;
    }

    // A list is read without the blanks round its values.
    private static string WithoutBlanks(string value) => string.Join(";", value.Split(';').Select(part => part.Trim()));

    private static bool TryRead(string number, out int value) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
