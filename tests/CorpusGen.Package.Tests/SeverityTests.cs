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
        const string Text = "CG0002: 'None' is not a value of CorpusGenMembers: use All or Articles";
        Assert.Equal(["wrongsetting.csproj(6,6): error " + Text], batch.MessagesOf(MistakeBatch.WrongSetting));
        Assert.Equal(["wrongsettingaswarning.csproj(6,6): warning " + Text], batch.MessagesOf(MistakeBatch.WrongSettingAsWarning));
    }

    private void AssertSays(Consumer consumer, string message) => batch.AssertSays(consumer, $"{consumer.Name}.csproj: {message}");
}
