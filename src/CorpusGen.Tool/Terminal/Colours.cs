using System;

namespace CorpusGen.Tool.Terminal;

/// <summary>Colours of a terminal, or none: the text is then left as it is. The sixteen that every terminal has, so that they fit its background.</summary>
internal readonly record struct Colours(bool AreOn)
{
    /// <summary>What is wrong.</summary>
    public string Wrong(string text) => Paint("31;1", text);

    /// <summary>What is new, or right.</summary>
    public string Right(string text) => Paint("32", text);

    /// <summary>What differs or is in doubt.</summary>
    public string Doubtful(string text) => Paint("33", text);

    /// <summary>What other lines belong to.</summary>
    public string Heading(string text) => Paint("1", text);

    /// <summary>What may be passed over.</summary>
    public string Aside(string text) => Paint("2", text);

    /// <summary>Whether a stream gets colours: a terminal does, unless the environment says otherwise (<c>NO_COLOR</c>, no-color.org) or it has none (<c>TERM=dumb</c>).</summary>
    /// <param name="isTerminal">Whether the stream is a terminal.</param>
    /// <param name="variable">A variable of the environment, null when it is not set.</param>
    public static Colours Of(bool isTerminal, Func<string, string?> variable)
    {
        bool areUnwanted = !string.IsNullOrEmpty(variable("NO_COLOR")) || variable("TERM") == "dumb";

        // The console of old Windows shows the codes themselves; those that do not, say who they are.
        bool areKnown = !OperatingSystem.IsWindows() || variable("WT_SESSION") is not null || variable("TERM") is not null || variable("ConEmuANSI") == "ON";
        return new Colours(isTerminal && !areUnwanted && areKnown);
    }

    private string Paint(string code, string text) => AreOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
