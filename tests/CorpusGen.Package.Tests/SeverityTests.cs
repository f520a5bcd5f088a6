using System;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>What is said of a project can be silenced, and made an error; see docs/severity.md.</summary>
[Collection(MistakeBatch.Tests.Name)]
public sealed class SeverityTests(MistakeBatch batch)
{
    private const string Slip = "CorpusGenMember is no setting of CorpusGen, and is not read: did you mean CorpusGenMembers?";

    [Fact]
    public void NoWarn_silences_it() => batch.AssertBuilt(MistakeBatch.NoWarn);

    [Fact]
    public void MSBuildWarningsAsMessages_silences_it() => batch.AssertBuilt(MistakeBatch.AsMessage);

    [Fact]
    public void WarningsAsErrors_makes_it_an_error() => AssertSays(MistakeBatch.AsError, "error CG0104: " + Slip);

    [Fact]
    public void MSBuildWarningsAsErrors_makes_it_an_error() => AssertSays(MistakeBatch.AsBuildError, "error CG0104: " + Slip);

    // That is for the compiler alone.
    [Fact]
    public void TreatWarningsAsErrors_leaves_it_a_warning() => AssertSays(MistakeBatch.AllAsErrors, "warning CG0104: " + Slip);

    [Fact]
    public void MSBuildTreatWarningsAsErrors_makes_it_an_error() => AssertSays(MistakeBatch.AllAsBuildErrors, "error CG0104: " + Slip);

    [Fact]
    public void MSBuildWarningsNotAsErrors_leaves_it_a_warning() => AssertSays(MistakeBatch.AllButOneAsErrors, "warning CG0104: " + Slip);

    [Fact]
    public void A_globalconfig_says_what_the_compiler_makes_of_a_wrong_value()
    {
        const string Text = "CG0002: 'None' is not a value of CorpusGenMembers: use All or Articles";
        Assert.Equal(["CSC: error " + Text], batch.MessagesOf(MistakeBatch.WrongSetting));
        Assert.Equal(["CSC: warning " + Text], batch.MessagesOf(MistakeBatch.WrongSettingAsWarning));
    }

    private void AssertSays(Consumer consumer, string message)
    {
        string said = string.Join('\n', batch.MessagesOf(consumer));
        Assert.True(said.StartsWith($"{consumer.Name}.csproj(6,", StringComparison.Ordinal) && said.EndsWith("): " + message, StringComparison.Ordinal) && !said.Contains('\n'), said);
    }
}
