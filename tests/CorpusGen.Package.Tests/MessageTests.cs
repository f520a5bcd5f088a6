using System;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>What a project is told that has made a mistake. Each message alone says what to do.</summary>
[Collection(MistakeBatch.Tests.Name)]
public sealed class MessageTests(MistakeBatch batch)
{
    [Fact]
    public void What_a_project_says_and_nobody_reads_is_named_at_its_place() => AssertSays(
        MistakeBatch.Slips,
        "slips.csproj(15,6): warning CG0102: The CorpusFile pattern 'artikles/2018/**/*.txt' matches no file: there is no folder 'artikles'; did you mean 'articles'?",
        "slips.csproj(17,6): warning CG0102: The CorpusFile pattern 'empty/*.txt' matches no file: the folder 'empty' has no such file, but others, such as 'below/readme.md'",
        "slips.csproj(13,6): warning CG0103: The CorpusFile Update 'articles/port.txt' stands above the Include of its text, and sets nothing: move it below",
        "slips.csproj(19,6): warning CG0103: The CorpusFile Update 'articles/prot.txt' is of no text that is included, and sets nothing: did you mean 'articles/port.txt'?",
        "slips.csproj(14,67): warning CG0105: Source is no metadata of a CorpusFile, and is not read: those that are read are Language, Format, Name, Date, Event, NoWarn",
        "slips.csproj(14,92): warning CG0105: Theirs is no metadata of a CorpusFile, and is not read: those that are read are Language, Format, Name, Date, Event, NoWarn",
        "slips.csproj(21,8): warning CG0105: Lang is no metadata of a CorpusFile, and is not read: did you mean Language?",
        "slips.csproj(25,6): warning CG0102: The CorpusDraft pattern 'draft/*.md' matches no file: there is no folder 'draft'; did you mean 'drafts'?",
        "slips.csproj(28,6): warning CG0102: The CorpusCorrections pattern 'empty/**/*.yml' matches no file: the folder 'empty' has no such file, but others, such as 'below/readme.md'",
        "slips.csproj(26,6): warning CG0103: The CorpusDraft Update 'drafts/nothing.md' is of no draft that is included, and sets nothing: correct the path, or include the file",
        "slips.csproj(25,39): warning CG0105: Name is no metadata of a CorpusDraft, and is not read: those that are read are Language, Format, NoWarn",
        "slips.csproj(28,49): warning CG0105: Language is no metadata of a CorpusCorrections, and is not read: it has none",
        "slips.csproj(29,6): warning CG0113: An item CorpusDrafts is not read: did you mean CorpusDraft?",
        "slips.csproj(30,6): warning CG0113: An item CorpsFile is not read: did you mean CorpusFile?",
        "slips.csproj(4,6): warning CG0104: CorpusGenMember is no setting of CorpusGen, and is not read: did you mean CorpusGenMembers?",
        "slips.csproj(5,6): warning CG0104: CorpusLanguage is no setting of CorpusGen, and is not read: did you mean CorpusGenLanguage?",
        "slips.csproj(7,6): warning CG0104: CorpusGenColour is no setting of CorpusGen, and is not read: the settings are CorpusGenNamespace, CorpusGenVisibility, CorpusGenMembers, CorpusGenComparing, CorpusGenLanguage, CorpusGenNaming, CorpusGenDrafts, CorpusGenKeys, CorpusGenLockFile, CorpusGenLock",
        "slips.csproj(36,6): warning CG0114: 'artikles/**' leaves no text out: there is no folder 'artikles'; did you mean 'articles'?",
        "slips.csproj(36,6): warning CG0114: 'articles/prt.txt' leaves no text out: there is no such file; did you mean 'port.txt'?",
        "slips.csproj(37,6): warning CG0114: 'articels/port.txt' leaves no text out: there is no folder 'articels'; did you mean 'articles'?",
        "slips.csproj(37,6): warning CG0114: 'articles' leaves no text out: it is a folder: write 'articles/**' for all files in it",
        "slips.csproj(9,34): warning CG0115: CorpusGenLock is check, and no lock file is named, so that nothing is compared: write <CorpusGenLockFile>corpus.lock</CorpusGenLockFile>",
        "slips.csproj(8,6): warning CG0107: CodePage is 1252, by which the compiler reads the texts of the corpus as well, and they are UTF-8: remove CodePage, and save sources that need it as UTF-8");

    [Fact]
    public void A_project_that_has_the_package_and_no_text_is_told_how_to_add_one() => AssertSays(
        MistakeBatch.Bare,
        "bare.csproj: warning CG0101: This project has the package CorpusGen and no text, so there is no Corpus: add an item such as <CorpusFile Include=\"articles/**/*.txt\" />, or remove the package");

    [Fact]
    public void An_item_of_a_name_like_CorpusFile_is_named() => AssertSays(
        MistakeBatch.Plural,
        "plural.csproj(7,6): warning CG0113: An item CorpusFiles is not read: did you mean CorpusFile?");

    [Fact]
    public void Texts_under_a_condition_that_does_not_hold_are_named() => AssertSays(
        MistakeBatch.Conditional,
        "conditional.csproj(7,6): warning CG0101: This project has the package CorpusGen and no text, so there is no Corpus: its CorpusFile items match no file, or have a condition that does not hold");

    [Fact]
    public void A_pattern_beside_the_reference_that_projects_share_is_named() => AssertSays(
        MistakeBatch.Shared,
        batch.Folder.Replace('\\', '/') + "/shared/Directory.Build.props(4,6): warning CG0102: The CorpusFile pattern 'artikles/*.txt' matches no file: there is no folder 'artikles'; did you mean 'articles'?");

    [Fact]
    public void A_project_with_patterns_of_its_own_wants_a_corpus_wherever_the_package_comes_from() => AssertSays(
        MistakeBatch.Central,
        "project.csproj(3,48): warning CG0104: CorpusGenMember is no setting of CorpusGen, and is not read: did you mean CorpusGenMembers?",
        "project.csproj(6,6): warning CG0102: The CorpusFile pattern 'artikles/*.txt' matches no file: there is no folder 'artikles'; did you mean 'articles'?");

    [Fact]
    public void A_text_that_is_no_file_is_an_error_with_what_there_is() => AssertSays(
        MistakeBatch.Missing,
        [
            .. OperatingSystem.IsWindows() ? [] : new[] { "missing.csproj(11,6): error CG0106: The CorpusFile 'articles/lost.txt' is a link to a file that is not there: correct the link, or leave it out" },
            "missing.csproj(7,6): error CG0106: There is no text 'articles/prot.txt': did you mean 'port.txt'?",
            "missing.csproj(8,6): error CG0106: The CorpusFile 'articles' is a folder: write 'articles/**/*.txt' for the files in it",
            "missing.csproj(9,6): error CG0106: The CorpusFile 'articles/**.txt' is no pattern, because ** can only stand alone between two /, for any folders: write 'articles/**/*.txt'",
            "missing.csproj(12,6): error CG0106: There is no draft 'articles/pontt.txt': did you mean 'pont.txt'?",
            "missing.csproj(13,6): error CG0106: The CorpusCorrections 'articles/' is a folder: write 'articles/**/*.yml' for the files in it",
            "missing.csproj(10,6): error CG0106: There is no text 'articels/port.txt': there is no folder 'articels'; did you mean 'articles'?",
        ]);

    [Fact]
    public void Two_texts_with_one_name_are_named() => AssertSays(
        MistakeBatch.SharedName,
        "sharedname.csproj(7,6): error CG0108: The Name Port is given to 2 texts, articles/pont.txt, articles/port.txt: give each a name of its own, or leave it out and have them named after their titles");

    [Fact]
    public void Two_names_that_are_one_but_for_their_capitals_are_named() => AssertSays(
        MistakeBatch.NameInCapitals,
        "nameincapitals.csproj(7,60): error CG0108: The Names Pont, PONT are one but for their capitals, and are given to 2 texts, articles/port.txt, articles/pont.txt: "
            + "give each a name of its own, or leave it out and have them named after their titles");

    [Fact]
    public void A_project_in_FSharp_is_told_to_have_a_library() => AssertSays(
        MistakeBatch.FSharp,
        "fsharp.fsproj(7,6): error CG0109: CorpusGen emits C#, and this project is F#: move the package and the CorpusFile items to a C# library, and reference that library from here");

    [Fact]
    public void A_project_in_Visual_Basic_is_told_to_have_a_library() => AssertSays(
        MistakeBatch.VisualBasic,
        "visualbasic.vbproj: error CG0109: CorpusGen emits C#, and this project is VB: move the package and the CorpusFile items to a C# library, and reference that library from here");

    [Fact]
    public void A_reference_that_leaves_the_generator_out_is_named() => AssertSays(
        MistakeBatch.WithoutAnalyzers,
        "withoutanalyzers.csproj(10,6): error CG0110: This project has CorpusFile items, and its reference to the package CorpusGen leaves the generator out: let IncludeAssets have analyzers, and ExcludeAssets not");

    [Fact]
    public void A_project_with_an_old_language_version_is_told_which_to_set() => AssertSays(
        MistakeBatch.OldLanguage,
        "CSC: error CG0001: CorpusGen emits C# 11 and this project compiles C# 7.3: set <LangVersion>11</LangVersion> or a later one in the project file");

    [Fact]
    public void A_path_that_would_be_an_option_of_the_compiler_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        AssertSays(
            MistakeBatch.Unsafe,
            "articles/\"f\".txt: error CG0111: The path 'articles/\"f\".txt' of a CorpusFile has a quotation mark or a |, and the compiler cannot be given it: rename the file",
            "articles/a.txt\\n-define:INJECTED\\nb.txt: error CG0111: The path 'articles/a.txt\\n-define:INJECTED\\nb.txt' of a CorpusFile has a control character, shown here as its code, or is not Unicode, and the compiler cannot be given it: rename the file",
            "articles/c\\td\\re\\u2028.txt: error CG0111: The path 'articles/c\\td\\re\\u2028.txt' of a CorpusFile has a control character, shown here as its code, or is not Unicode, and the compiler cannot be given it: rename the file",
            "articles/g|h.txt: error CG0111: The path 'articles/g|h.txt' of a CorpusFile has a quotation mark or a |, and the compiler cannot be given it: rename the file");
    }

    [Fact]
    public async Task An_editor_is_not_given_such_a_path_either()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        string folder = batch.PathOf(MistakeBatch.Unsafe, ".");
        string items = await DotNet.Run(folder, "msbuild", "-t:_CorpusGenAddFiles", "-p:DesignTimeBuild=true", "-getItem:AdditionalFiles", "-getItem:EmbeddedResource");
        Assert.Contains("CorpusGen/articles/port.txt", items);
        Assert.DoesNotContain("INJECTED", items);
    }

    [Fact]
    public void A_path_that_is_too_long_for_a_resource_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has shorter paths");
        AssertSays(
            MistakeBatch.Long,
            $"articles/{MistakeBatch.LongFolder}/a.txt: error CG0112: The path of this text is too long for the name of a resource, by 207 of 1230 bytes of UTF-8: shorten the names of the file and its folders, or move it nearer to the project");
    }

    private void AssertSays(Consumer consumer, params string[] messages) => batch.AssertSays(consumer, messages);
}
