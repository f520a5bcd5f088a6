using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>A project that is built, changed and built again.</summary>
[Collection(ProjectBatch.Tests.Name)]
public sealed class IncrementalTests(ProjectBatch batch)
{
    private const string AsWritten = "LePortRouvre:1|Pont:1|LeQuaiAttend:0";

    // Nobody finds in a program what is not to be read yet.
    [Fact]
    public async Task The_text_of_a_draft_is_not_in_the_assembly()
    {
        Assert.Equal("Cinq:True|Quatre:True|Six:True d.md|e.md|f.md", await Sorted(ProjectBatch.Drafting));
        Assert.Equal("Cinq:True|Deux:True|Huit:True|Neuf:True|Quatre:True|Sept:True|Six:True|Trois:True|Un:True a.md|b.md|c.md|d.md|e.md|f.md|g.md|h.md|i.md", await Sorted(ProjectBatch.Keeping));

        async Task<string> Sorted(Consumer consumer)
        {
            string[] output = (await batch.Run(consumer)).Split(' ');
            return IncrementalTests.Sorted(output[0]) + " " + output[1];
        }
    }

    [Fact]
    public async Task Each_change_of_a_text_is_in_the_next_build()
    {
        string port = batch.PathOf(ProjectBatch.Changing, "articles/port.txt"), pont = batch.PathOf(ProjectBatch.Changing, "articles/pont.txt");
        string project = batch.PathOf(ProjectBatch.Changing, "changing.csproj"), made = batch.PathOf(ProjectBatch.Changing, "made/made.txt");
        string compiled = batch.PathOf(ProjectBatch.Changing, $"obj/Debug/{PackedPackage.Framework}/changing.dll");
        Assert.Equal(Sorted(AsWritten), await RunAsBuilt());

        DateTime before = File.GetLastWriteTimeUtc(compiled);
        Assert.Equal(Sorted(AsWritten), await BuildAndRun());
        Assert.Equal(before, File.GetLastWriteTimeUtc(compiled));

        // One that is edited, and one that is only touched.
        File.SetLastWriteTimeUtc(pont, DateTime.UtcNow.AddSeconds(1));
        File.WriteAllText(port, "Le port attend\n\nUne ligne.\n");
        Assert.Equal(Sorted("LePortAttend:0|Pont:1|LeQuaiAttend:0"), await BuildAndRun());

        // The project and the files of another pattern.
        File.WriteAllText(project, File.ReadAllText(project).Replace("Name=\"Pont\"", "Name=\"Bridge\""));
        File.Delete(made);
        File.WriteAllText(batch.PathOf(ProjectBatch.Changing, "made/new.txt"), "La plage ouvre\n\nUne ligne.\n");
        Assert.Equal(Sorted("LePortAttend:0|Bridge:1|LaPlageOuvre:0"), await BuildAndRun());

        File.Delete(port);
        File.Delete(pont);
        Assert.Equal(
            [
                "changing.csproj(10,6): warning CG0102: The CorpusFile pattern 'articles/**/*.txt' matches no file: the folder 'articles' is empty",
                "changing.csproj(11,6): warning CG0103: The CorpusFile Update 'articles/pont.txt' is of no text that is included, and sets nothing: correct the path, or include the file",
            ],
            await batch.BuildAgain(ProjectBatch.Changing));
        Assert.Equal("LaPlageOuvre:0", await RunAsBuilt());
    }

    // The lines of one build are what the next one compares, with names, settings and corrections of the project.
    [Fact]
    public async Task A_build_writes_the_lock_file_and_the_next_one_says_what_differs()
    {
        Consumer locked = ProjectBatch.Locked;
        string file = batch.PathOf(locked, "state/corpus.lock"), text = batch.PathOf(locked, "articles/port.txt");
        batch.AssertSays(locked, "CSC: warning CG0502: The lock file state/corpus.lock is not there: write it with \"corpusgen lock\", and put it under version control");

        // A file that is empty is nobody's.
        File.WriteAllText(file, "\n");
        Assert.Empty(await batch.BuildAgain(locked, "-p:CorpusGenLock=write"));
        Assert.Equal(
            [
                "article | articles/pont.txt | LePontFerme | Le pont ferme",
                "quote | articles/pont.txt | LePontEstVieux | Le pont est vieux | by Jean Petit",
                "article | articles/port.txt | LePortRouvre | Le port rouvre",
                "figure | articles/port.txt | PlusDe50MillionsDeVisiteurs | Plus de 50 millions | = more than 50000000 | of visiteur",
                "quote | articles/port.txt | LePortOuvreDemain | Le port ouvre demain | by Anne Roux",
                "speaker | AnneRoux | Anne Roux",
                "speaker | JeanPetit | Jean Petit",
            ],
            File.ReadAllLines(file).Where(line => line[0] != '#'));
        Assert.Empty(await batch.BuildAgain(locked, "-p:CorpusGenLock=check"));

        // Whoever names another file by mistake keeps it.
        string code = File.ReadAllText(batch.PathOf(locked, "Program.cs"));
        Assert.Contains(await batch.BuildAgain(locked, "-p:CorpusGenLock=write", "-p:CorpusGenLockFile=Program.cs"), message => message.Contains("Program.cs: error CG0504: The lock file cannot be written: the file that is there is none"));
        Assert.Equal(code, File.ReadAllText(batch.PathOf(locked, "Program.cs")));

        // A quote in other words: code that has its old name compiles, and is told the new one.
        File.WriteAllText(text, File.ReadAllText(text).Replace("ouvre demain", "ouvre lundi"));
        string[] messages = await batch.BuildAgain(locked, "-p:CorpusGenLock=check");
        Assert.Contains(
            "articles/port.txt(3,3): error CG0501: The corpus differs from its lock file: changed quote: “Le port ouvre lundi” (Anne Roux): 'demain' became 'lundi'; name LePortOuvreDemain became LePortOuvreLundi; "
                + "when this is meant, write the file anew with \"corpusgen lock\"",
            messages);
        Assert.Contains(messages, message => message.StartsWith("Program.cs(1,", StringComparison.Ordinal) && message.Contains("warning CS0618") && message.Contains("LePortOuvreDemain is now LePortOuvreLundi"));
        Assert.Equal(2, messages.Length);

        // The file can be written before the code is corrected.
        Assert.Contains("CS0618", Assert.Single(await batch.BuildAgain(locked, "-p:CorpusGenLock=write")));
        Assert.Contains("quote | articles/port.txt | LePortOuvreLundi | Le port ouvre lundi | by Anne Roux", File.ReadAllLines(file));

        // A pattern that matches nothing is no reason to compare nothing.
        foreach (string path in Directory.GetFiles(batch.PathOf(locked, "articles")))
            File.Delete(path);
        File.WriteAllText(batch.PathOf(locked, "Program.cs"), "");
        Assert.Contains(
            await batch.BuildAgain(locked, "-p:CorpusGenLock=check"), message => message.Contains("error CG0501: The corpus differs from its lock file: gone article: “Le port rouvre”"));
        Assert.DoesNotContain(await batch.BuildAgain(locked, "-p:CorpusGenLock=write"), message => message.Contains("CG05"));
        Assert.DoesNotContain(File.ReadAllLines(file), line => line[0] != '#');

        // Where the generator emits nothing, the lines of the last build are not taken for those of this one.
        File.Delete(file);
        File.WriteAllText(text, "Le port rouvre\n");
        File.WriteAllText(batch.PathOf(locked, ".globalconfig"), "is_global = true\ndotnet_diagnostic.CG0001.severity = warning\n");
        Assert.Contains(await batch.BuildAgain(locked, "-p:CorpusGenLock=write", "-p:LangVersion=10", "-p:_CorpusGenLockOf=" + batch.PathOf(locked, "locked.csproj")), message => message.Contains("warning CG0001"));
        Assert.False(File.Exists(file));
    }

    // Each compiler must have the old names that are in the file, whoever is done first.
    [Fact]
    public async Task Of_several_frameworks_the_lock_file_is_written_once_all_are_built()
    {
        Consumer locked = ProjectBatch.LockedTwice;
        string folder = batch.PathOf(locked, "articles/state"), file = Path.Combine(folder, "corpus.lock"), text = batch.PathOf(locked, "articles/port.txt");
        Assert.Empty(await batch.BuildAgain(locked, "-p:CorpusGenLock=write"));
        string written = File.ReadAllText(file);
        Assert.Contains("quote | articles/port.txt | LePortOuvreDemain |", written);
        Assert.DoesNotContain("corpus.lock", written);

        // When the file of a project is written that refers to this one, the file of this one is compared.
        File.WriteAllText(text, File.ReadAllText(text).Replace("ouvre demain", "ouvre lundi"));
        Assert.Contains(await batch.BuildAgain(locked, "-p:CorpusGenLock=write", "-p:_CorpusGenLockOf=" + batch.PathOf(locked, "other.csproj")), message => message.Contains("warning CG0501"));
        Assert.Equal(written, File.ReadAllText(file));

        string[] messages = await batch.BuildAgain(locked, "-p:CorpusGenLock=write");
        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.Contains("warning CS0618", message));
        Assert.Contains("quote | articles/port.txt | LePortOuvreLundi |", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder));

        // No folder can be made where a file is.
        Directory.Delete(folder, recursive: true);
        File.WriteAllText(folder, "Un titre\n");
        File.WriteAllText(text, File.ReadAllText(text).Replace("ouvre lundi", "ouvre demain"));
        Assert.Contains("articles/state/corpus.lock: error CG0504: The lock file cannot be written: ", Assert.Single(await batch.BuildAgain(locked, "-p:CorpusGenLock=write"), message => message.Contains(": error ")));
    }

    // And what builds have written for themselves is none, whichever build it is.
    [Fact]
    public async Task A_text_that_a_target_makes_is_a_text()
    {
        string texts = "20 bin/kept/b.txt obj/Debug/" + PackedPackage.Framework + "/made.txt texts/bin/a.txt";
        Assert.Equal(texts, await batch.Run(ProjectBatch.Making));
        Assert.Empty(await batch.BuildAgain(ProjectBatch.Making, "-t:Rebuild"));
        Assert.Equal(texts, await DotNet.Run(batch.Folder, batch.Assembly(ProjectBatch.Making)));
    }

    [Fact]
    public void Two_folders_with_the_same_project_make_the_same_bytes()
    {
        batch.AssertBuilt(ProjectBatch.One);
        batch.AssertBuilt(ProjectBatch.Other);
        Assert.Equal(File.ReadAllBytes(batch.Assembly(ProjectBatch.One)), File.ReadAllBytes(batch.Assembly(ProjectBatch.Other)));
    }

    private async Task<string> BuildAndRun()
    {
        Assert.Empty(await batch.BuildAgain(ProjectBatch.Changing));
        return await RunAsBuilt();
    }

    // Without reading the project again, as "dotnet run" does.
    private async Task<string> RunAsBuilt() => Sorted(await DotNet.Run(batch.Folder, batch.Assembly(ProjectBatch.Changing)));

    private static string Sorted(string articles)
    {
        string[] names = articles.Trim().Split('|');
        Array.Sort(names, StringComparer.Ordinal);
        return string.Join('|', names);
    }
}
