using System.Threading;

namespace CorpusGen.Generator.Settings;

/// <summary>
/// How the members of an article are emitted. It depends on nothing in the compilation: what does is looked at again after every edit of code, and
/// that should not be done for every article.
/// </summary>
internal sealed record MemberShape(string Accessibility, Members Members)
{
    public static MemberShape Of(CorpusSettings settings, CancellationToken cancellation) => new(settings.Accessibility, settings.Members);
}
