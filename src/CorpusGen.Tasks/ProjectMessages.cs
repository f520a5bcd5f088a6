using Microsoft.Build.Framework;

namespace CorpusGen.Tasks;

/// <summary>Where in a file of the project something is said; line and column count from 1, and 0 is the file as a whole.</summary>
internal readonly record struct Place(string File, int Line, int Column);

/// <summary>Tells MSBuild what is wrong, with the page that explains it.</summary>
internal sealed class ProjectMessages(IBuildEngine engine)
{
    private const string Subcategory = "", HelpKeyword = "", Sender = "CorpusGen";

    /// <summary>Whether there was an error, so that the build must stop.</summary>
    public bool HasErrors { get; private set; }

    public void Warn(string code, Place place, string text) =>
        engine.LogWarningEvent(new BuildWarningEventArgs(
            Subcategory, code, place.File, place.Line, place.Column, 0, 0, text, HelpKeyword, Sender, HelpLink(code), System.DateTime.UtcNow));

    public void Fail(string code, Place place, string text)
    {
        HasErrors = true;
        engine.LogErrorEvent(new BuildErrorEventArgs(
            Subcategory, code, place.File, place.Line, place.Column, 0, 0, text, HelpKeyword, Sender, HelpLink(code), System.DateTime.UtcNow));
    }

    private static string HelpLink(string code) => HelpPages.Address + code + ".md";
}
