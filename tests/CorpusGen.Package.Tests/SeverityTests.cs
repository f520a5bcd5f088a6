using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>What is said of a project can be silenced, and made an error; see docs/rules/README.md#severity.</summary>
[Collection(MistakeBatch.Tests.Name)]
public sealed class SeverityTests(MistakeBatch batch)
{
    private const string Bare = "This project has the package CorpusGen and no text, so there is no Corpus: add an item such as <CorpusFile Include=\"articles/**/*.txt\" />, or remove the package";

    [Fact]
    public void NoWarn_silences_it() => batch.AssertBuilt(MistakeBatch.NoWarn);

    [Fact]
    public void MSBuildWarningsAsMessages_silences_it() => batch.AssertBuilt(MistakeBatch.AsMessage);

    [Fact]
    public void WarningsAsErrors_makes_it_an_error() => AssertSays(MistakeBatch.AsError, "error CG0101: " + Bare);

    [Fact]
    public void MSBuildWarningsAsErrors_makes_it_an_error() => AssertSays(MistakeBatch.AsBuildError, "error CG0101: " + Bare);

    // That is for the compiler alone.
    [Fact]
    public void TreatWarningsAsErrors_leaves_it_a_warning() => AssertSays(MistakeBatch.AllAsErrors, "warning CG0101: " + Bare);

    [Fact]
    public void MSBuildTreatWarningsAsErrors_makes_it_an_error() => AssertSays(MistakeBatch.AllAsBuildErrors, "error CG0101: " + Bare);

    [Fact]
    public void MSBuildWarningsNotAsErrors_leaves_it_a_warning() => AssertSays(MistakeBatch.AllButOneAsErrors, "warning CG0101: " + Bare);

    [Fact]
    public void A_globalconfig_says_what_the_compiler_makes_of_a_wrong_value()
    {
        const string Use = "is not a value of CorpusGenMembers: use All or Articles";
        Assert.Equal(
            [
                "wrongsetting.csproj(13,44): error CG0003: 'fr;en' is not a value of Language for the CorpusFile articles/pont.txt: use fr or en, or leave it out to have it found from the text",
                $"wrongsetting.csproj(6,6): error CG0002: 'None' {Use}",
            ],
            batch.MessagesOf(MistakeBatch.WrongSetting));
        Assert.Equal([$"wrongsettingaswarning.csproj(6,6): warning CG0002: 'All;None' {Use}"], batch.MessagesOf(MistakeBatch.WrongSettingAsWarning));
    }

    private void AssertSays(Consumer consumer, string message) => batch.AssertSays(consumer, $"{consumer.Name}.csproj: {message}");
}
