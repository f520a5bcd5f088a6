using System.CommandLine;
using System.IO;

namespace CorpusGen.Tool.Completion;

/// <summary><c>corpusgen completion</c>.</summary>
internal static class CompletionCommand
{
    private const string Description =
        """
        Prints a script that completes commands, options and their values in a shell.

        The script needs nothing but corpusgen itself. To have it in every shell, add one of these lines:
          ~/.bashrc                   source <(corpusgen completion bash)
          ~/.zshrc                    source <(corpusgen completion zsh)
          ~/.config/fish/config.fish  corpusgen completion fish | source
          $PROFILE (PowerShell)       corpusgen completion pwsh | Out-String | Invoke-Expression

        Example:
          source <(corpusgen completion bash)
        """;

    public static Command Create(Streams streams)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh (PowerShell)." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", Description) { shell };
        command.SetAction(result =>
        {
            using Stream script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{result.GetValue(shell)}")!;
            StandardOutput.Guard(() => script.CopyTo(streams.Output));
            return ExitCode.Success;
        });
        return command;
    }
}
