using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>A project with strange names, two that are the same, and one to change.</summary>
public sealed class ProjectBatch(PackedPackage package) : ConsumerBatch(package)
{
    // Characters that mean something to MSBuild, to the files it writes for the compiler or to the compiler's command line.
    private const string Names = "two words.txt|déjà.txt|a#b.txt|a;b.txt|100%25.txt|50%.txt|it's.txt|a,b.txt|a~23b.txt|(x) @y $z.txt|[section].txt|key = value.txt|article.fr.txt|same/same.txt|other/same.txt";

    internal static int NumberOfNames => Names.Split('|').Length;

    internal static Consumer Strange { get; } = new("C# é/the app/the app.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>FRAMEWORK</TargetFramework>
            <RootNamespace>App</RootNamespace>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <UseAppHost>false</UseAppHost>
            <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
            <CorpusGenComparing></CorpusGenComparing>
            <RunAnalyzers></RunAnalyzers>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusGen" Version="VERSION" PrivateAssets="all" />
            <CorpusFile Include="texts/**/*.txt" />
            <CorpusFile Include="texts/déjà.txt" Name="IncludedTwice" />
            <CorpusFile Include="$(MSBuildThisFileDirectory)texts/../../outside.txt" Language="fr" Name="Outside" />
          </ItemGroup>
        </Project>
        """,
        [
            .. Names.Split('|').Select(name => ("texts/" + name, $"Un titre de {name}\n\nUne ligne.\n")),
            ("../outside.txt", "Un titre\n\nUne ligne hors du projet.\n"),
            ("Program.cs", """
            using System;
            using System.Linq;
            using App;

            // Each title says the name of its file: a text under the wrong name would show.
            _ = Corpus.Articles.IncludedTwice;
            Article[] inside = Corpus.Articles.Where(article => article != Corpus.Articles.Outside).ToArray();
            Console.WriteLine($"{inside.Length} {inside.Count(article => article.Text.StartsWith("Un titre de ") && article.Path == "texts/" + article.Text.Split('\n')[0][12..])}");
            Console.WriteLine(Corpus.Articles.Outside.Title ?? Corpus.Articles.Outside.Text.Split('\n')[0]);
            Console.WriteLine(Corpus.Articles.Outside.Path == "../outside.txt" && Corpus.Articles.Outside.Language == Language.French ? "ok" : Corpus.Articles.Outside.ToString());

            // The emitted code is in the namespace of types that have names of the framework's.
            namespace App
            {
                internal static class File;
                internal static class Path;
                internal static class Assembly;
                internal enum Type;
            }
            """),
        ]);

    internal static Consumer Changing { get; } = Consumer.Of("changing", "<OutputType>Exe</OutputType>", """
        <CorpusFile Update="articles/pont.txt" Name="Pont" />
            <CorpusFile Include="made/*.txt" />
        """, code: """
        System.Console.Write(string.Join("|", System.Linq.Enumerable.Select(App.Corpus.Articles, article => article.Name + ":" + article.Quotes.Count)));
        """, files: ("made/made.txt", "Le quai attend\n\nUne ligne.\n"));

    // A target of the project itself makes one of its texts. What earlier builds have left is none.
    internal static Consumer Making { get; } = new("making/making.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>FRAMEWORK</TargetFramework>
            <RootNamespace>App</RootNamespace>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusGen" Version="VERSION" PrivateAssets="all" />
            <CorpusFile Include="**/*.txt;bin/kept/**/*.txt" />
          </ItemGroup>
          <Target Name="MakeText" BeforeTargets="BeforeBuild">
            <WriteLinesToFile File="$(IntermediateOutputPath)made.txt" Lines="Un titre;;Une ligne." Overwrite="true" />
            <ItemGroup>
              <CorpusFile Include="$(IntermediateOutputPath)made.txt" Name="Made" />
            </ItemGroup>
          </Target>
        </Project>
        """, ("Program.cs", "System.Console.Write(App.Corpus.Articles.Made.Text.Length + string.Concat(System.Linq.Enumerable.Select(App.Corpus.Articles, article => ' ' + article.Path)));"),
        ("texts/bin/a.txt", "Le bac\n"), ("obj/old.txt", "Un vieux titre\n"), ("bin/Debug/old.txt", "Un vieux titre\n"), ("bin/kept/b.txt", "Le quai\n"));

    // What is left out, and what only looks so.
    internal static Consumer Drafting { get; } = Drafts("drafting");

    internal static Consumer Keeping { get; } = Drafts("keeping", "<CorpusGenDrafts>true</CorpusGenDrafts>");

    internal static Consumer Locked { get; } = Consumer.Of(
        "locked",
        "<CorpusGenLockFile>state/corpus.lock</CorpusGenLockFile>",
        """<CorpusCorrections Include="corrections.yml" />""",
        code: "internal static class Program { internal static object Used => App.Corpus.Quotes.LePortRouvre.LePortOuvreDemain; }",
        files: [("corrections.yml", "- in: pont.txt\n  quote: Le pont est vieux\n  speaker: Jean Petit\n"), ("state/README", "")]);

    // Its lock file lies among what is to be its texts, in a folder that is not there yet.
    internal static Consumer LockedTwice { get; } = Consumer.Of(
        "lockedtwice",
        "<TargetFramework></TargetFramework><TargetFrameworks>FRAMEWORK;netstandard2.0</TargetFrameworks><LangVersion>11</LangVersion><CorpusGenLockFile>articles/state/corpus.lock</CorpusGenLockFile>",
        """<CorpusFile Include="articles/**" Exclude="@(CorpusFile)" />""",
        code: "internal static class Program { internal static object Used => App.Corpus.Quotes.LePortRouvre.LePortOuvreDemain; }");

    internal static Consumer One { get; } = Same("one/same");

    internal static Consumer Other { get; } = Same("the other/same");

    internal override IReadOnlyList<Consumer> Consumers => [Strange, Changing, Making, Drafting, Keeping, Locked, LockedTwice, One, Other];

    private static Consumer Drafts(string name, string properties = "") => Consumer.Of(
        name,
        "<OutputType>Exe</OutputType>" + properties,
        """<CorpusFile Include="posts/*.md" />""",
        code: """
            using System;
            using System.Linq;

            string[] embedded = typeof(App.Corpus).Assembly.GetManifestResourceNames();
            Console.Write(string.Join("|", App.Corpus.Articles.Where(article => article.Path.StartsWith("posts/")).Select(article => article.Title + ":" + (article.Text.Length > 0))));
            Console.Write(" " + string.Join("|", embedded.Where(resource => resource.Contains("posts/")).Select(resource => resource[^4..]).OrderBy(resource => resource, StringComparer.Ordinal)));
            """,
        files:
        [
            ("posts/a.md", "---\ntitle: Un\ndraft: true # not yet\n---\n\nUne ligne.\n"),
            ("posts/b.md", "+++\ntitle = 'Deux'\ndraft = true\n+++\n\nUne ligne.\n"),
            ("posts/c.md", "---\ntitle: Trois\npublished: false\n---\n\nUne ligne.\n"),
            ("posts/d.md", "---\ntitle: Quatre\ndraft: false\n---\n\nUne ligne.\n\ndraft: true\n"),
            ("posts/e.md", "---\ntitle: Cinq\nseo:\n  draft: true\nwords: |\n  draft: true\n---\n\nUne ligne.\n"),
            ("posts/g.md", "---\ntitle = 'Sept'\ndraft = true\n---\n\nUne ligne.\n"),
            ("posts/h.md", "---\ntitle: Huit\ndraft: Yes\n---\n\nUne ligne.\n"),
            ("posts/i.md", "---\ntitle: Neuf\npublished: 0\n---\n\nUne ligne.\n"),
            ("posts/f.md", "---\ntitle: Six\npublished: 2018-03-23\n---\n\nUne ligne.\n"),
        ]);

    private static Consumer Same(string name) => Consumer.Of(
        name, "<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><DebugType>embedded</DebugType>");

    /// <summary>The tests that look at them.</summary>
    [CollectionDefinition(Name)]
    public sealed class Tests : ICollectionFixture<ProjectBatch>
    {
        /// <summary>Its name.</summary>
        public const string Name = "projects";
    }
}
