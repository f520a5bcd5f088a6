using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests;

public class PathTests
{
    [Theory]
    [InlineData("/src/app/texts/a.txt", "/src/app", "texts/a.txt")]
    [InlineData("/src/app/texts/a.txt", "/src/app/", "texts/a.txt")]
    [InlineData("/src/other/a.txt", "/src/app", "../other/a.txt")]
    [InlineData(@"C:\src\app\texts\a.txt", @"c:\src\app", "texts/a.txt")]
    [InlineData(@"C:\SRC\app\texts\a.txt", @"C:\src\App", "texts/a.txt")]
    [InlineData(@"\\SRV\share\app\texts\a.txt", @"\\srv\Share\app", "texts/a.txt")]
    [InlineData(@"D:\a.txt", @"C:\src\app", "D:/a.txt")]
    [InlineData("/src/app/./texts//a.txt", "/src/app", "texts/a.txt")]
    [InlineData("/src/app/build/../texts/a.txt", "/src/app", "texts/a.txt")]
    [InlineData("/src/build/../corpus/a.txt", "/src/app", "../corpus/a.txt")]
    [InlineData("/src/app/.hidden/a.txt", "/src/app", ".hidden/a.txt")]
    [InlineData("a.txt", null, "a.txt")]
    [InlineData("a.txt", "/src/app", "a.txt")]
    public void A_path_counts_from_the_folder_of_the_project(string path, string? folder, string relative) =>
        Assert.Equal(relative, ProjectPath.Of(path, folder));

    // An exact name goes before one in another case, which is the same file on Windows alone.
    [Theory]
    [InlineData("/src/app", "/src/app/texts/a.txt", "texts/a.txt")]
    [InlineData("/src/app", "/src/app/texts/A.txt", null)]
    [InlineData("/src/app", "/src/app/texts/B.txt", "texts/B.txt")]
    [InlineData(@"C:\src\app", @"C:\src\app\texts\A.txt", "texts/a.txt")]
    [InlineData(@"C:\src\app", @"c:\SRC\app\TEXTS\a.txt", "texts/a.txt")]
    [InlineData(@"C:\src\app", @"C:\src\app\texts\c.txt", null)]
    public void A_file_is_of_the_corpus_when_it_is_listed(string folder, string file, string? path)
    {
        var options = new ProjectOptions(("CorpusGenDirectory", folder)).For([new TextFile("texts/a.txt", ""), new TextFile("texts/b.txt", ""), new TextFile("texts/B.txt", "")]);
        Assert.Equal(path, FileList.Read(options, default).Contains(file, out string found, out _) ? found : null);
    }

    [Theory]
    [InlineData("CorpusGen/texts/a.txt", "texts/a.txt")]
    [InlineData("CorpusGen/a~23b~3B~20~7E23.txt", "a#b; ~23.txt")]
    [InlineData("CorpusGen/../é.txt", "../é.txt")]
    [InlineData("CorpusGen/a~2", null)]
    [InlineData("CorpusGen/a~zz", null)]
    [InlineData("CorpusGen/", null)]
    [InlineData("Other/a.txt", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_name_of_a_resource_says_the_path(string? resource, string? path) => Assert.Equal(path, ResourceName.ToPath(resource));
}
