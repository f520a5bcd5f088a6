using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CorpusGen.Tool.Export;

/// <summary>A folder that was not there, or was empty. It is as it was if what is written into it does not come to its end.</summary>
internal sealed class NewFolder : IDisposable
{
    private readonly string _path;
    private readonly bool _wasThere;
    private readonly List<string> _files = [];
    private readonly List<OutputFile> _streams = [];
    private bool _isKept;

    /// <summary>Makes the folder.</summary>
    /// <exception cref="IOException">It has files in it, or cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public NewFolder(string path)
    {
        _path = path;
        _wasThere = Directory.Exists(path);
        Directory.CreateDirectory(path);
    }

    /// <summary>Begins a file of it, which is written to until the folder is whole.</summary>
    /// <exception cref="IOException">It is there already, or cannot be written.</exception>
    public Stream Create(string name)
    {
        OutputFile file = CreateNew(name);
        _streams.Add(file);
        return file;
    }

    /// <summary>Writes a file of it, UTF-8 without a byte order mark.</summary>
    /// <exception cref="IOException">It is there already, or cannot be written.</exception>
    public void Write(string name, string text)
    {
        using OutputFile file = CreateNew(name);
        file.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Lets it be.</summary>
    /// <exception cref="IOException">The rest of a file cannot be written.</exception>
    public void Keep()
    {
        foreach (OutputFile stream in _streams)
            stream.Dispose();
        _isKept = true;
    }

    public void Dispose()
    {
        if (_isKept)
            return;
        foreach (OutputFile stream in _streams)
            Close(stream);
        _files.ForEach(File.Delete);
        if (!_wasThere)
            Directory.Delete(_path);
    }

    private OutputFile CreateNew(string name)
    {
        string path = Path.Combine(_path, name);
        var file = new OutputFile(path, bufferSize: 1 << 14);
        _files.Add(path);
        return file;
    }

    private static void Close(OutputFile stream)
    {
        try
        {
            stream.Dispose();
        }
        catch (IOException)
        {
            // The rest cannot be written either, and is not wanted.
        }
    }
}
