using CorpusGen.Generator.Reading;
using Xunit;

namespace CorpusGen.Generator.Tests;

public class PathTests
{
    [Theory]
    [InlineData("/src/app/texts/a.txt", "/src/app", "texts/a.txt")]
    [InlineData("/src/app/texts/a.txt", "/src/app/", "texts/a.txt")]
    [InlineData("/src/other/a.txt", "/src/app", "../other/a.txt")]
    [InlineData(@"C:\src\app\texts\a.txt", @"c:\src\app", "texts/a.txt")]
    [InlineData(@"D:\a.txt", @"C:\src\app", "D:/a.txt")]
    [InlineData("/src/app/./texts//a.txt", "/src/app", "texts/a.txt")]
    [InlineData("/src/app/build/../texts/a.txt", "/src/app", "texts/a.txt")]
    [InlineData("/src/build/../corpus/a.txt", "/src/app", "../corpus/a.txt")]
    [InlineData("/src/app/.hidden/a.txt", "/src/app", ".hidden/a.txt")]
    [InlineData("a.txt", null, "a.txt")]
    [InlineData("a.txt", "/src/app", "a.txt")]
    public void A_path_counts_from_the_folder_of_the_project(string path, string? folder, string relative) =>
        Assert.Equal(relative, ProjectPath.Of(path, folder));

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
