using System.IO;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Testing.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    private static readonly string s_root =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Repository").Value!;

    public static string PathOf(params string[] parts) => Path.Combine([s_root, .. parts]);
}
