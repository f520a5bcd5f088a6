using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Tool.Diff;

/// <summary>What the two arguments of <c>corpusgen diff</c> mean: paths where there is such a file or folder, else revisions of git.</summary>
internal sealed class SideReader(string old, string @new, Language? language)
{
    private const char PathMark = ':';

    /// <exception cref="UnreadableTextException">An argument is neither.</exception>
    public (ComparedSide Old, ComparedSide New) Read() => (Read(old, @new), Read(@new, old));

    private ComparedSide Read(string argument, string other)
    {
        if (Directory.Exists(argument))
            return Folder(argument);
        if (File.Exists(argument) || LooksLikePath(argument))
            return OneFile(argument);
        int mark = argument.IndexOf(PathMark);
        return mark > 0 ? InRevision(argument[..mark], argument[(mark + 1)..], argument) : InRevision(argument, other);
    }

    // What has no such name in git is a path that is misspelt: the message about a file is the right one.
    private static bool LooksLikePath(string argument) =>
        argument.Length == 0 || argument.EndsWith('/') || argument.StartsWith("./", StringComparison.Ordinal) || argument.StartsWith("../", StringComparison.Ordinal) || Path.IsPathFullyQualified(argument);

    private ComparedSide Folder(string folder)
    {
        string prefix = TextFile.Slashes(folder) is var slashes && slashes.EndsWith('/') ? slashes : slashes + "/";
        return new ComparedSide
        {
            Kind = SideKind.Folder,
            Prefix = folder == "." ? "" : prefix,
            Texts = TextFiles.Find([folder], language).Select(source => new SideText(PathIn(source.Name, prefix), source)),
        };
    }

    private static string PathIn(string path, string prefix) => path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;

    private ComparedSide OneFile(string file)
    {
        string path = TextFile.Slashes(file);
        return OneFile(path, path.LastIndexOf('/') + 1, new TextFile(file, language), () => File.OpenRead(file));
    }

    /// <summary>A file as its name says what is in it, from the disk or from a revision.</summary>
    private static ComparedSide OneFile(string name, int prefix, TextSource text, Func<Stream> open)
    {
        SideKind kind = KindOf(name);
        return kind == SideKind.Lines
            ? new ComparedSide { Kind = kind, Lines = new LinesFile(name, open) }
            : new ComparedSide { Kind = kind, Prefix = name[..prefix], Texts = [new SideText(name[prefix..], text)] };
    }

    private static SideKind KindOf(string name) =>
        name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? SideKind.Lines
        : name.EndsWith(".lock", StringComparison.OrdinalIgnoreCase) ? SideKind.Lock
        : SideKind.Text;

    /// <summary>What lies in a revision where the other argument lies now; all texts of the current folder when that is a revision as well.</summary>
    private ComparedSide InRevision(string revision, string other)
    {
        bool isFolder = Directory.Exists(other);
        string path = isFolder || File.Exists(other) ? other : ".";
        string folder = Path.GetFullPath(isFolder || path == "." ? path : Path.GetDirectoryName(Path.GetFullPath(path))!);
        Git git = Git.Of(folder, revision);
        string commit = git.Find(revision + "^{commit}") ?? throw new UnreadableTextException(revision, $"no such file or folder, and no revision of the git repository of {TextFile.Slashes(path)}");
        string name = isFolder || path == "." ? "" : Path.GetFileName(path);
        string inRepository = git.Prefix + name;
        string? found = git.Find($"{commit}:{(name.Length == 0 ? inRepository.TrimEnd('/') : inRepository)}");
        string shown = revision + PathMark + inRepository;
        return found is not null
            ? Objects(git, found, shown, isFolder: name.Length == 0)
            : new ComparedSide { Kind = name.Length == 0 ? SideKind.Folder : SideKind.Text, Note = $"{shown}: not in this revision: all of it is new or gone" };
    }

    /// <summary>A path in a revision as git writes it: <c>HEAD~1:articles</c>, from the top of the repository.</summary>
    private ComparedSide InRevision(string revision, string path, string argument)
    {
        Git git = Git.Of(Environment.CurrentDirectory, argument);
        if (git.Find(revision + "^{commit}") is null)
            throw new UnreadableTextException(argument, $"{revision} is no revision of the git repository that this folder is in");
        string id = git.Find(revision + ":" + path.TrimEnd('/')) ?? throw new UnreadableTextException(argument, $"{revision} has no {path}: paths count from the top of the repository, or from here when they begin with ./");
        return Objects(git, id, argument, git.IsFolder(id));
    }

    private ComparedSide Objects(Git git, string id, string name, bool isFolder)
    {
        if (!isFolder)
        {
            int slash = name.LastIndexOfAny(['/', PathMark]) + 1;
            byte[] bytes = git.Read([id]).Single();
            return OneFile(name, slash, new GitText(name, name[slash..], bytes, language), () => new MemoryStream(bytes));
        }

        string prefix = name.EndsWith('/') || name.EndsWith(PathMark) ? name : name + "/";
        (string Path, string Id)[] files = [.. git.List(id, name).Where(file => TextKinds.Contains(file.Path))];
        return new ComparedSide { Kind = SideKind.Folder, Prefix = prefix, Texts = Texts(git, files, prefix) };
    }

    private IEnumerable<SideText> Texts(Git git, (string Path, string Id)[] files, string prefix) =>
        git.Read(files.Select(file => file.Id)).Zip(files, (bytes, file) => new SideText(file.Path, new GitText(prefix + file.Path, file.Path, bytes, language)));
}
