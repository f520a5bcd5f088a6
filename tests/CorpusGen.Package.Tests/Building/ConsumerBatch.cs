using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Projects that use the package. All batches are restored and built together, with the first that a test needs, and each test looks at one project.</summary>
public abstract class ConsumerBatch : IAsyncLifetime
{
    private readonly PackedPackage _package;
    private BuildMessage[] _messages = [];
    private string _output = "";

    /// <summary>A batch in a folder of its own.</summary>
    protected ConsumerBatch(PackedPackage package)
    {
        _package = package;
        Folder = Path.Combine(package.Folder, (GetType().DeclaringType ?? GetType()).Name);
    }

    /// <summary>The folder of the batch.</summary>
    public string Folder { get; }

    /// <summary>What is built.</summary>
    internal abstract IReadOnlyList<Consumer> Consumers { get; }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _output = await _package.Built;
        _messages = BuildMessage.Read(_output).ToArray();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => default;

    /// <summary>Writes the projects, before all are built, and returns their paths.</summary>
    internal IReadOnlyList<string> Write()
    {
        foreach (Consumer consumer in Consumers)
            Write(consumer);
        Prepare(_package);
        return [.. Consumers.Select(consumer => Path.Combine(Folder, consumer.Path))];
    }

    /// <summary>The path of a file of a consumer.</summary>
    internal string PathOf(Consumer consumer, string file) => Path.Combine(Folder, consumer.Folder, file);

    /// <summary>Everything that the build says of a project, in the order of its characters.</summary>
    internal string[] MessagesOf(Consumer consumer)
    {
        string project = Path.Combine(Folder, consumer.Path);
        return _messages.Where(message => Path.GetFullPath(message.Project) == Path.GetFullPath(project)).Select(message => message.ToString()).Order(StringComparer.Ordinal).ToArray();
    }

    /// <summary>Fails the test if anything else was said of a project.</summary>
    internal void AssertSays(Consumer consumer, params string[] messages)
    {
        string[] said = MessagesOf(consumer);
        Assert.True(messages.Order(StringComparer.Ordinal).SequenceEqual(said), string.Join('\n', said));
    }

    /// <summary>Fails the test if there was an error or a warning.</summary>
    internal void AssertBuilt(Consumer consumer, string? framework = null)
    {
        Assert.Empty(MessagesOf(consumer));
        Assert.True(File.Exists(Assembly(consumer, framework)), $"{Assembly(consumer, framework)} is missing\n{_output}");
    }

    /// <summary>Runs what was built, after nothing was said of it, and returns what it prints.</summary>
    internal async Task<string> Run(Consumer consumer)
    {
        AssertBuilt(consumer);
        return (await DotNet.Run(Folder, Assembly(consumer))).ReplaceLineEndings("\n").Trim();
    }

    /// <summary>Builds a project once more and returns its messages.</summary>
    internal async Task<string[]> BuildAgain(Consumer consumer, params string[] options)
    {
        (int exitCode, string output) = await DotNet.RunToEnd(PathOf(consumer, "."), ["build", "--no-restore", "-m:1", .. _package.BuildOptions, .. options]);
        string[] messages = BuildMessage.Read(output).Select(message => message.ToString()).ToArray();
        Assert.True((exitCode != 0) == messages.Any(message => message.Contains(": error ")), output);
        return messages;
    }

    /// <summary>Publishes a project that is in no batch for this machine, with packages from nuget.org, and returns what the executable prints.</summary>
    internal async Task<string> Publish(Consumer consumer)
    {
        Write(consumer);
        string output = PathOf(consumer, "published");
        await DotNet.Run(PathOf(consumer, "."), [
            "publish", .. _package.BuildOptions, "-o", output, "-p:UseAppHost=true", "--use-current-runtime",
            "-p:RestoreAdditionalProjectSources=https://api.nuget.org/v3/index.json"]);
        using Process program = Process.Start(new ProcessStartInfo(Path.Combine(output, consumer.Name)) { RedirectStandardOutput = true })!;
        return (await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim();
    }

    /// <summary>The assembly of a project.</summary>
    internal string Assembly(Consumer consumer, string? framework = null) =>
        PathOf(consumer, Path.Combine("bin", "Debug", framework ?? PackedPackage.Framework, consumer.Name + ".dll"));

    /// <summary>Whatever there must be besides the projects before they are restored.</summary>
    private protected virtual void Prepare(PackedPackage package)
    {
    }

    private void Write(Consumer consumer)
    {
        Write(Path.Combine(Folder, consumer.Path), consumer.Project);
        foreach ((string path, string content) in consumer.Files)
            Write(PathOf(consumer, path), content);
    }

    private void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content.Replace("VERSION", _package.Version, StringComparison.Ordinal).Replace("FRAMEWORK", PackedPackage.Framework, StringComparison.Ordinal));
    }
}
