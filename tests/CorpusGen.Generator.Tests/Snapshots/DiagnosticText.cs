using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Snapshots;

/// <summary>Writes diagnostics as Verify.SourceGenerators does.</summary>
internal static class DiagnosticText
{
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder("{\n  Diagnostics: [\n");
        text.AppendJoin(",\n", diagnostics.Select(Write));
        return text.Append("\n  ]\n}").ToString();
    }

    private static string Write(Diagnostic diagnostic)
    {
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        var text = new StringBuilder("    {\n");
        text.Append("      Location: ").Append(diagnostic.Location.GetMappedLineSpan()).Append(",\n");
        text.Append("      Message: ").Append(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Append(",\n");
        text.Append("      Severity: ").Append(diagnostic.Severity).Append(",\n");
        text.Append("      Descriptor: {\n");
        text.Append("        Id: ").Append(descriptor.Id).Append(",\n");
        text.Append("        Title: ").Append(descriptor.Title).Append(",\n");
        text.Append("        Description: ").Append(descriptor.Description).Append(",\n");
        text.Append("        HelpLink: ").Append(descriptor.HelpLinkUri).Append(",\n");
        text.Append("        MessageFormat: ").Append(descriptor.MessageFormat).Append(",\n");
        text.Append("        Category: ").Append(descriptor.Category).Append(",\n");
        text.Append("        DefaultSeverity: ").Append(descriptor.DefaultSeverity).Append(",\n");
        text.Append("        IsEnabledByDefault: true\n");
        return text.Append("      }\n    }").ToString();
    }
}
