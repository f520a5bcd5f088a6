using System.IO;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>What a consumer's project makes of its articles.</summary>
internal enum Content
{
    /// <summary>Resources and nothing else: what everything is compared with.</summary>
    Embedded,

    /// <summary><c>CorpusGenMembers=Articles</c>.</summary>
    Articles,

    /// <summary><c>CorpusGenMembers=All</c>.</summary>
    All,

    /// <summary>No articles: a program that reads the same from JSON.</summary>
    Json,
}

/// <summary>A project with articles, in a folder of its own.</summary>
/// <param name="folder">Its folder.</param>
/// <param name="package">The unpacked package.</param>
/// <param name="articles">The folder of the articles.</param>
/// <param name="content">What it makes of them.</param>
/// <param name="extension">That of their files.</param>
internal sealed class ConsumerProject(string folder, string package, string articles, Content content, string extension = ".txt")
{
    public string Assembly => Path.Combine(folder, "bin", "Release", "net10.0", "Measured.dll");

    /// <summary><c>dotnet build</c> as after a clone.</summary>
    public Command Build()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "articles"), articles);
        File.WriteAllText(Path.Combine(folder, "Measured.csproj"), Project());
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program());
        return Command.DotNet(["build", "-c", "Release", "--nologo", "-v:q"], folder);
    }

    /// <summary>Runs the program.</summary>
    public ReadingResult Run(params string[] arguments)
    {
        string[] words = Command.DotNet([Assembly, .. arguments], folder).Output.Split(' ');
        return new ReadingResult(Parse(words[0]), Parse(words[1]) / 1e6, Parse(words[2]));
    }

    private static double Parse(string number) => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private string Program()
    {
        if (content == Content.Embedded)
            return "System.Console.WriteLine();";
        using var reader = new StreamReader(typeof(ConsumerProject).Assembly.GetManifestResourceStream(content == Content.Json ? "Json.txt" : "Consumer.txt")!);
        return reader.ReadToEnd();
    }

    private string Project()
    {
        bool isCorpus = content is Content.Articles or Content.All;
        string items = content == Content.Json ? "" : content == Content.Embedded
            ? """<EmbeddedResource Include="articles/**/*.txt" Type="Non-Resx" WithCulture="false" LogicalName="CorpusGen/articles/%(RecursiveDir)%(Filename)%(Extension)" />"""
            : $"""
                <CorpusFile Include="articles/**/*{extension}" />
                    <CorpusFile Update="articles/000/000000{extension}" Name="TheFirst" />
                    <Analyzer Include="{package}/analyzers/dotnet/cs/*.dll" />
                """;
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {(!isCorpus ? "" : $"""<Import Project="{package}/build/CorpusGen.props" />""")}
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
                <CorpusGenMembers>{content}</CorpusGenMembers>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
              {(!isCorpus ? "" : $"""<Import Project="{package}/build/CorpusGen.targets" />""")}
            </Project>
            """;
    }
}
