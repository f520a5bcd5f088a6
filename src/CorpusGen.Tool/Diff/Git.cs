using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace CorpusGen.Tool.Diff;

/// <summary>The git repository that a folder is in, as the <c>git</c> program sees it. Arguments are lists: no shell reads them, and none begins with a dash.</summary>
internal sealed class Git
{
    private readonly string _folder;

    private Git(string folder, string prefix) => (_folder, Prefix) = (folder, prefix);

    /// <summary>The folder from the top of the repository, with a <c>/</c> behind it; empty for the top.</summary>
    public string Prefix { get; }

    /// <exception cref="UnreadableTextException">It is in no repository, or there is no git.</exception>
    public static Git Of(string folder, string argument)
    {
        var git = new Git(folder, "");
        if (git.Run(["rev-parse", "--show-prefix"], out string output, out string problem))
            return new Git(folder, output.TrimEnd('\n', '\r'));
        throw new UnreadableTextException(argument, $"no such file or folder, and {TextFile.Slashes(folder)} is in no git repository that has such a revision ({problem})");
    }

    /// <summary>The id of what a revision, or a path in it, is; null when there is no such.</summary>
    public string? Find(string revision) => Run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision], out string id, out _) ? id.Trim() : null;

    /// <summary>Whether an object is a folder.</summary>
    public bool IsFolder(string id) => Run(["cat-file", "-t", id], out string kind, out _) && kind.Trim() == "tree";

    /// <summary>The files in a folder and in its folders, by their paths from it, in ordinal order; neither links nor other repositories.</summary>
    /// <exception cref="UnreadableTextException">The repository is damaged.</exception>
    public IReadOnlyList<(string Path, string Id)> List(string folder, string argument)
    {
        if (!Run(["ls-tree", "-r", "-z", "--full-tree", folder], out string list, out string problem))
            throw new UnreadableTextException(argument, problem);
        var files = new List<(string Path, string Id)>();
        foreach (string entry in list.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // 100644 blob 8c7e5a667f1b771847fe88c01c3de34413a1b220<tab>path
            int tab = entry.IndexOf('\t');
            if (tab > 0 && entry[..tab].Split(' ') is [['1', '0', '0', ..], "blob", var id])
                files.Add((entry[(tab + 1)..], id));
        }

        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }

    /// <summary>The bytes of files, in order, as they are asked for.</summary>
    /// <exception cref="IOException">One of them is not there any more.</exception>
    public IEnumerable<byte[]> Read(IEnumerable<string> ids)
    {
        using Process process = Start(["cat-file", "--batch"]);
        using Stream output = process.StandardOutput.BaseStream;
        foreach (string id in ids)
        {
            process.StandardInput.Write(id + "\n");
            process.StandardInput.Flush();

            // 8c7e5a66… blob 1234
            string head = ReadLine(output);
            if (head.Split(' ') is not [_, "blob", var size] || !int.TryParse(size, out int length))
                throw new IOException($"git: {head}");
            var bytes = new byte[length];
            output.ReadExactly(bytes);
            output.ReadByte();
            yield return bytes;
        }

        process.StandardInput.Close();
        process.WaitForExit();
    }

    private static string ReadLine(Stream output)
    {
        var line = new StringBuilder();
        for (int next = output.ReadByte(); next is not ('\n' or -1); next = output.ReadByte())
            line.Append((char)next);
        return line.ToString();
    }

    private bool Run(string[] arguments, out string output, out string problem)
    {
        using Process process = Start(arguments);
        process.StandardInput.Close();
        output = process.StandardOutput.ReadToEnd();
        problem = process.StandardError.ReadToEnd().Split('\n')[0].Trim();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = arguments is not ["cat-file", "--batch"],
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = _folder,
            UseShellExecute = false,
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new UnreadableTextException("git", $"{e.Message}: a revision is read by the program git, which has to be installed");
        }
    }
}
