using System.Linq;

namespace CorpusGen.Package.Tests;

/// <summary>A project that uses the package.</summary>
/// <param name="Path">Its project file, from the folder of its batch.</param>
/// <param name="Project">What is in the project file.</param>
/// <param name="Files">Its other files: paths from the folder of the project, and what is in them.</param>
internal sealed record Consumer(string Path, string Project, params (string Path, string Content)[] Files)
{
    /// <summary>Two texts in French, with a quote in each and a number.</summary>
    public static readonly (string Path, string Content)[] Texts =
    [
        ("articles/port.txt", "Le port rouvre\n\n« Le port ouvre demain », a déclaré Anne Roux.\n\nPlus de 50 millions de visiteurs sont attendus.\n"),
        ("articles/pont.txt", "Le pont ferme\n\n« Le pont est vieux », a dit Paul Durand.\n"),
    ];

    /// <summary>The folder of the project, from the folder of its batch.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The name of the assembly, where the project does not say another one.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>
    /// A C# project that has the package and the texts of the folder <c>articles</c>. In what is said of it, VERSION is the version of the package and
    /// FRAMEWORK the newest framework.
    /// </summary>
    public static Consumer Of(string name, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk", string code = "", params (string Path, string Content)[] files) => new(
        $"{name}/{name.Split('/').Last()}.csproj",
        $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>FRAMEWORK</TargetFramework>
            <RootNamespace>App</RootNamespace>
            <UseAppHost>false</UseAppHost>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusGen" Version="VERSION" PrivateAssets="all" />
            <CorpusFile Include="articles/**/*.txt" />
            {items}
          </ItemGroup>
        </Project>
        """,
        [.. Texts, .. code.Length == 0 ? [] : new[] { ("Program.cs", code) }, .. files]);
}
