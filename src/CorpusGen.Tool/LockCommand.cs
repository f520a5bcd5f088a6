using System;
using System.Collections.Generic;
using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen lock</c>: a build writes the file, so that it has what the next build compares, with the settings, names and corrections of the project.</summary>
internal static class LockCommand
{
    private const string Description =
        """
        Writes the lock file of a project: what is in its texts, a line an item.

        A build of a project that uses the package CorpusGen then says what differs from it.

        Each project is built, with -p:CorpusGenLock=write, because the lines have its settings, names and corrections. Texts without a project are compared with corpusgen diff.

        Exit codes: 0 all are written, or are as they were; 1 a build failed, or wrote nothing; 2 wrong usage, or no project.

        Examples:
          corpusgen lock                                  # the project of this folder
          corpusgen lock src/News/News.csproj src/Blog
          corpusgen lock News.csproj -o corpus.lock       # of a project that does not set CorpusGenLockFile
        """;

    public static Command Create(Streams streams)
    {
        var projects = new Argument<string[]>("PROJECT") { Description = "Project files, and folders that have one. Without any, the one of this folder.", Arity = ArgumentArity.ZeroOrMore };
        projects.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
                result.AddError($"Unrecognized option '{token.Value}'.");
        });
        var output = new Option<string>("--output", "-o") { Description = "The file to write, in place of the project's CorpusGenLockFile.", HelpName = "FILE" };
        var command = new Command("lock", Description) { projects, output };
        command.SetAction(result => Write(result.GetValue(projects) is { Length: > 0 } given ? given : ["."], result.GetValue(output), streams));
        return command;
    }

    private static int Write(string[] paths, string? output, Streams streams)
    {
        try
        {
            string[] projects = [.. paths.Select(ProjectAt)];
            if (output is not null && projects.Length > 1)
                throw new UnreadableTextException(output, "one file cannot be that of several projects");
            var files = new List<(string Project, string LockFile)>();
            foreach (string project in projects)
            {
                // Asked for first: a project without one would be built for nothing.
                string file = output is null ? LockFileOf(project, streams) : Path.GetFullPath(output);
                if (file.Length == 0)
                    throw new UnreadableTextException(TextFile.Slashes(project), "it has no lock file: set <CorpusGenLockFile>corpus.lock</CorpusGenLockFile> in it, or give -o");
                files.Add((project, file));
            }

            bool areWritten = true;
            foreach ((string project, string file) in files)
                areWritten &= Build(project, file, isGiven: output is not null, streams);
            return areWritten ? ExitCode.Success : ExitCode.SomeFailed;
        }
        catch (UnreadableTextException e)
        {
            streams.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>The full path of the lock file that a project sets; empty when it sets none.</summary>
    private static string LockFileOf(string project, Streams streams)
    {
        string file = Run(project, ["-getProperty:CorpusGenLockFile"], streams, isQuestion: true).Output.Trim();
        return file.Length == 0 ? "" : Path.GetFullPath(file.Replace('\\', Path.DirectorySeparatorChar), FolderOf(project));
    }

    /// <summary>Builds a project; whether its lock file is written, or is as it was.</summary>
    private static bool Build(string project, string lockFile, bool isGiven, Streams streams)
    {
        // What is shown may be less than what the build says of the file.
        DirectoryInfo folder = Directory.CreateTempSubdirectory("corpusgen-lock-");
        try
        {
            string log = Path.Combine(folder.FullName, "build.log");
            string[] file = isGiven ? [$"-p:_CorpusGenLockTo={Escaped(lockFile)}"] : [];

            // Not "dotnet build", which wants a summary whatever it is told.
            string[] options = ["-restore", streams.IsQuiet ? "-v:quiet" : "-v:minimal", "-clp:NoSummary", $"-flp:LogFile={log};Verbosity=minimal;Encoding=UTF-8", "-p:CorpusGenLock=write", $"-p:_CorpusGenLockOf={Escaped(Path.GetFullPath(project))}", .. file];
            bool isBuilt = Run(project, options, streams, isQuestion: false).ExitCode == 0;
            bool isWritten = File.Exists(log) && File.ReadLines(log).Any(line => SaysWritten(line, lockFile));
            if (isBuilt && isWritten)
                return true;
            string problem = isBuilt ? "nothing was written: does the project use the package CorpusGen?"
                : isWritten ? "the lock file was written, and then the build has failed"
                : "no lock file was written, because the build has failed: correct what it says, and run this again";
            streams.Error.WriteLine(new UnreadableTextException(TextFile.Slashes(project), problem).Message);
            return false;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What the task of the package says when it has done its work. A project that is built along has a file of its own.
    private static bool SaysWritten(string line, string lockFile) =>
        line.TrimEnd().EndsWith(lockFile + " is as it was", StringComparison.OrdinalIgnoreCase) || line.Contains(lockFile + " written: ", StringComparison.OrdinalIgnoreCase);

    private static string FolderOf(string project) => Path.GetDirectoryName(Path.GetFullPath(project))!;

    private static string ProjectAt(string path)
    {
        if (!Directory.Exists(path))
            return File.Exists(path) && IsProject(path)
                ? path
                : throw new UnreadableTextException(TextFile.Slashes(path), File.Exists(path) ? "no project file: a lock file is that of a project; texts are compared with corpusgen diff" : "no such file or folder");
        string[] projects = [.. Directory.EnumerateFiles(path).Where(IsProject)];
        return projects switch
        {
            [var project] => project,
            [] => throw new UnreadableTextException(TextFile.Slashes(path), "no project file in it: a lock file is that of a project; texts are compared with corpusgen diff"),
            _ => throw new UnreadableTextException(TextFile.Slashes(path), $"{projects.Length} project files in it: name one"),
        };
    }

    private static bool IsProject(string path) => path.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    // What a property on the command line would be cut at.
    private static string Escaped(string value) => value.Replace("%", "%25").Replace(";", "%3B").Replace(",", "%2C");

    // Full paths, since a folder may be called as a switch is; in the project's folder, whose global.json says which SDK builds it.
    private static (int ExitCode, string Output) Run(string project, string[] options, Streams streams, bool isQuestion)
    {
        string[] arguments = ["msbuild", Path.GetFullPath(project), "-nologo", .. options];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = FolderOf(project), RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false };
        start.Environment["DOTNET_NOLOGO"] = "1";

        // What runs this program is not what builds: the SDK of the project's folder is.
        foreach (string name in (IEnumerable<string>)["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath"])
            start.Environment.Remove(name);
        try
        {
            using Process process = Process.Start(start)!;
            var output = new StringBuilder();
            process.ErrorDataReceived += (_, line) => Show(line.Data);
            process.BeginErrorReadLine();
            while (process.StandardOutput.ReadLine() is string line)
            {
                output.Append(line).Append('\n');
                if (!isQuestion)
                    Show(line);
            }

            process.WaitForExit();
            return isQuestion && process.ExitCode != 0
                ? throw new UnreadableTextException(TextFile.Slashes(project), "it cannot be read as a project: " + output.ToString().Trim())
                : (process.ExitCode, output.ToString());
        }
        catch (Win32Exception e)
        {
            throw new UnreadableTextException("dotnet", $"{e.Message}: a lock file is written by a build, for which the .NET SDK has to be installed");
        }

        void Show(string? line)
        {
            if (line is null)
                return;
            lock (streams.Error)
                streams.Error.WriteLine(line);
        }
    }
}
