using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Extraction.Corpora;

namespace CorpusGen.Tool.Preview;

/// <summary>Reads the texts anew whenever one of them changes, comes or goes, and has the page served.</summary>
internal sealed class PreviewWatch : IDisposable
{
    // Editors write a file in several steps.
    private static readonly TimeSpan s_calm = TimeSpan.FromMilliseconds(150);

    private readonly string[] _paths;
    private readonly Language? _language;
    private readonly Streams _streams;
    private readonly PreviewServer _server;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);

    /// <summary>Begins to watch and to listen.</summary>
    /// <exception cref="System.Net.HttpListenerException">The port is taken.</exception>
    public PreviewWatch(string[] paths, Language? language, int port, Streams streams)
    {
        (_paths, _language, _streams) = (paths, language, streams);
        _server = new PreviewServer(port);
        foreach (string path in paths)
            Watch(path);
    }

    /// <summary>Where the page is.</summary>
    public string Address => _server.Address;

    /// <summary>Serves until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        Show();
        _streams.Error.WriteLine($"{Address} shows the texts as they are until Ctrl+C");
        Task serving = _server.ServeAsync(stop);
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await _changed.WaitAsync(stop).ConfigureAwait(false);
                while (await _changed.WaitAsync(s_calm, stop).ConfigureAwait(false))
                {
                }

                Show();
            }
        }
        catch (OperationCanceledException)
        {
            await serving.ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _server.Dispose();
        _changed.Dispose();
    }

    // What cannot be read is reported, and the others are shown.
    private void Show()
    {
        IReadOnlyList<CorpusDocument> documents = DocumentReader.Read(TextFiles.Find(_paths, _language), _streams, out _);
        _server.Show(version => PreviewPage.Of(documents, version));
    }

    private void Watch(string path)
    {
        bool isFolder = Directory.Exists(path);
        string folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
            return;
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isFolder, Filter = isFolder ? "*" : Path.GetFileName(path) };
        watcher.Changed += (_, _) => _changed.Release();
        watcher.Created += (_, _) => _changed.Release();
        watcher.Deleted += (_, _) => _changed.Release();
        watcher.Renamed += (_, _) => _changed.Release();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }
}
