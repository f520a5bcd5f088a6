using System.Linq;
using System.Reflection;

namespace CorpusGen.Tool.Export;

/// <summary>Where the project is, as its build says.</summary>
internal static class RepositoryUrl
{
    public static string Value { get; } =
        typeof(RepositoryUrl).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryUrl").Value!;
}
