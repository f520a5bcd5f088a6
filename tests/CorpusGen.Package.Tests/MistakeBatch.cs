using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Projects with mistakes.</summary>
public sealed class MistakeBatch(PackedPackage package) : ConsumerBatch(package)
{
    // A .globalconfig is looked for beside and above each file of code.
    private const string Code = "internal static class Program;";

    // A longer name than a file system takes is a path of several folders.
    internal static string LongFolder { get; } = string.Join('/', Enumerable.Repeat(new string('é', 100), 6));

    internal static Consumer Slips { get; } = new("slips/slips.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>FRAMEWORK</TargetFramework>
            <CorpusGenMember>Articles</CorpusGenMember>
            <CorpusLanguage>fr</CorpusLanguage>
            <CorpusGenPackageVersion>VERSION</CorpusGenPackageVersion>
            <CorpusGenColour>red</CorpusGenColour>
            <CodePage>1252</CodePage>
            <Texts>artikles/2018</Texts><CorpusGenLock>check</CorpusGenLock>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusGen" Version="$(CorpusGenPackageVersion)" PrivateAssets="all" />
            <CorpusFile Update="articles/port.txt" Language="fr" />
            <CorpusFile Include="articles/*.txt" Link="texts/%(Filename)" Source="agency" Mine="1" Theirs="%(Mine)" />
            <CorpusFile Include="$(Texts)/**/*.txt" />
            <CorpusFile Include="articles/**/*.md;$(NobodyKnows)/*.none" />
            <CorpusFile Include="empty/*.txt" />
            <CorpusFile Include="elsewhere/*.txt" Condition="'$(NobodyKnows)' != ''" />
            <CorpusFile Update="articles/prot.txt" Name="Port" />
            <CorpusFile Update="articles\pont.txt">
              <Lang>fr</Lang>
            </CorpusFile>
            <CorpusFile Update="articles/none.txt" Condition="false" Language="xx" />
            <CorpusFile Remove="articles/none.txt" />
            <CorpusDraft Include="draft/*.md" Name="Note" Link="%(Filename)" />
            <CorpusDraft Update="drafts/nothing.md" Language="fr" />
            <CorpusDraft Include="empty/below/none/*.md" />
            <CorpusCorrections Include="empty/**/*.yml" Language="fr" />
            <CorpusDrafts Include="drafts/*.md" />
            <CorpsFile Include="articles/*.txt" />
            <CorpusTexts Include="articles/*.txt" />
            <CorpusFils Include="articles/*.txt" />
            <CorpusGone Include="articles/*.txt" />
            <CorpusDraft Include="nowhere/*.md" />
            <Copied Include="%(CorpusFils.Identity)" />
            <CorpusFile Include="articles/*.txt" Exclude="artikles/**;articles/prt.txt;artists/**;notes/**;articles/pont.md;articles/port2.txt" />
            <CorpusFile Remove="@(Nothing);articles;articles/nothing.txt;articels/port.txt;articles/ponts.txt" />
            <CorpusDraft Remove="draft/*.md" />
            <CorpusFile Remove="articles/prot.txt" Condition="Exists('articles/prot.txt')" />
            <CorpusFile Include="ab.txt" />
            <CorpusFile Remove="a.txt;Articles/**/*.md" />
            <CorpusDraft Include="later/*.md" />
          </ItemGroup>
        </Project>
        """, [.. Consumer.Texts, ("ab.txt", "Un titre\n"), ("later/.gitkeep", ""), ("articles/ponts.txt", "Un titre\n"), ("empty/below/readme.md", "Nothing.\n"), ("drafts/note.md", "Une note\n")]);

    internal static Consumer Bare { get; } = Only("bare", "");

    internal static Consumer Plural { get; } = Only("plural", """<CorpusFiles Include="articles/*.txt" />""");

    internal static Consumer Conditional { get; } = Only("conditional", """<CorpusFile Include="articles/*.txt" Condition="false" />""");

    internal static Consumer Shared { get; } = new("shared/project/project.csproj", Project(""), [.. Consumer.Texts, ("../Directory.Build.props", """
        <Project>
          <ItemGroup>
            <PackageReference Include="CorpusGen" Version="VERSION" PrivateAssets="all" />
            <CorpusFile Include="artikles/*.txt" />
            <CorpusFile Include="texts/*.txt" Condition="Exists('texts')" />
          </ItemGroup>
        </Project>
        """)]);

    internal static Consumer Central { get; } = new("central/project/project.csproj", Project(
        """<CorpusFile Include="artikles/*.txt" />""", "<CorpusGenMember>Articles</CorpusGenMember>"), [.. Consumer.Texts, ("../Directory.Packages.props", """
        <Project>
          <PropertyGroup>
            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <ItemGroup>
            <GlobalPackageReference Include="CorpusGen" Version="VERSION" />
          </ItemGroup>
        </Project>
        """)]);

    internal static Consumer Missing { get; } = Only("missing", """
        <CorpusFile Include="articles/prot.txt" />
            <CorpusFile Include="articles" />
            <CorpusFile Include="articles/**.txt" />
            <CorpusFile Include="articels/port.txt" />
            <CorpusFile Include="articles/lost.txt" Condition="!$([MSBuild]::IsOSPlatform('Windows'))" />
            <CorpusDraft Include="articles/pontt.txt" />
            <CorpusCorrections Include="articles/" />
        """);

    internal static Consumer SharedName { get; } = Only("sharedname", """<CorpusFile Include="articles/*.txt" Name="Port" />""");

    internal static Consumer NameInCapitals { get; } = Only(
        "nameincapitals", """<CorpusFile Include="articles/port.txt" Name="Pont" /><CorpusFile Include="articles/pont.txt" Name="PONT" />""",
        """<CorpusGenLock Condition="'$(NobodyKnows)' != ''">check</CorpusGenLock>""");

    internal static Consumer FSharp { get; } = new("fsharp/fsharp.fsproj", Project("""
        <PackageReference Include="CorpusGen" Version="VERSION" PrivateAssets="all" />
            <CorpusFile Include="articles/*.txt" />
        """), Consumer.Texts);

    internal static Consumer VisualBasic { get; } = new("visualbasic/visualbasic.vbproj", Project("""<PackageReference Include="CorpusGen" Version="VERSION" PrivateAssets="all" />"""));

    // As some versions of NuGet do it with a reference that leaves analyzers out.
    internal static Consumer WithoutAnalyzers { get; } = Consumer.Of(
        "withoutanalyzers", files: ("Directory.Build.targets", """<Project><Target Name="Leave" AfterTargets="ResolveLockFileAnalyzers"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target></Project>"""));

    internal static Consumer Unsafe { get; } = Consumer.Of("unsafe", files:
    [
        ("articles/a.txt\n-define:INJECTED\nb.txt", "Un titre\n"),
        ("articles/c\td\re\u2028.txt", "Un titre\n"),
        ("articles/\"f\".txt", "Un titre\n"),
        ("articles/g|h.txt", "Un titre\n"),
    ]);

    internal static Consumer Long { get; } = Consumer.Of("long", files: [($"articles/{LongFolder}/a.txt", "Un titre\n")]);

    internal static Consumer NoWarn { get; } = Only("nowarn", "", "<NoWarn>$(NoWarn);CG0101</NoWarn>");

    internal static Consumer AsMessage { get; } = Only("asmessage", "", "<MSBuildWarningsAsMessages>CG0101</MSBuildWarningsAsMessages>");

    internal static Consumer AsError { get; } = Only("aserror", "", "<WarningsAsErrors>$(WarningsAsErrors);CG0101</WarningsAsErrors>");

    internal static Consumer AsBuildError { get; } = Only("asbuilderror", "", "<MSBuildWarningsAsErrors>CG0101</MSBuildWarningsAsErrors>");

    internal static Consumer AllAsErrors { get; } = Only("allaserrors", "", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

    internal static Consumer AllAsBuildErrors { get; } = Only("allasbuilderrors", "", "<MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>");

    internal static Consumer AllButOneAsErrors { get; } = Only(
        "allbutone", "", "<MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors><MSBuildWarningsNotAsErrors>CG0101</MSBuildWarningsNotAsErrors>");

    internal static Consumer WrongSetting { get; } = Consumer.Of("wrongsetting", "<CorpusGenMembers>\n  None\n</CorpusGenMembers>", """<CorpusFile Update="articles/pont.txt" Language="fr;en" />""", code: Code);

    internal static Consumer WrongSettingAsWarning { get; } = Consumer.Of(
        "wrongsettingaswarning", "<CorpusGenMembers>All;None</CorpusGenMembers>", code: Code, files: (".globalconfig", "is_global = true\ndotnet_diagnostic.CG0002.severity = warning\n"));

    internal static Consumer OldLanguage { get; } = Consumer.Of("oldlanguage", "<TargetFramework>netstandard2.0</TargetFramework>");

    internal override IReadOnlyList<Consumer> Consumers =>
    [
        Slips, Bare, Plural, Conditional, Shared, Central, Missing, SharedName, NameInCapitals, FSharp, VisualBasic, WithoutAnalyzers,
        NoWarn, AsMessage, AsError, AsBuildError, AllAsErrors, AllAsBuildErrors, AllButOneAsErrors, WrongSetting, WrongSettingAsWarning, OldLanguage,
        .. OperatingSystem.IsWindows() ? [] : new[] { Unsafe, Long },
    ];

    /// <summary>A folder that is empty, and links.</summary>
    private protected override void Prepare(PackedPackage package)
    {
        Directory.CreateDirectory(PathOf(Slips, "empty/below/none"));
        if (OperatingSystem.IsWindows())
            return;

        // As Emacs makes one beside a text that is being edited.
        File.CreateSymbolicLink(PathOf(Slips, "articles/.#port.txt"), "anne@desk.4711");
        File.CreateSymbolicLink(PathOf(Slips, "articles/quay.txt"), "port.txt");
        File.CreateSymbolicLink(PathOf(Missing, "articles/lost.txt"), "elsewhere.txt");
    }

    private static Consumer Only(string name, string items, string properties = "") => new(
        $"{name}/{name}.csproj", Project($"""<PackageReference Include="CorpusGen" Version="VERSION" PrivateAssets="all" />{'\n'}    {items}""", properties), Consumer.Texts);

    private static string Project(string items, string properties = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>FRAMEWORK</TargetFramework>{properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>The tests that look at them.</summary>
    [CollectionDefinition(Name)]
    public sealed class Tests : ICollectionFixture<MistakeBatch>
    {
        /// <summary>Its name.</summary>
        public const string Name = "mistakes";
    }
}
