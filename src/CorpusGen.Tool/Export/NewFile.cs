using System;
using System.IO;

namespace CorpusGen.Tool.Export;

/// <summary>A file that gets its name when it is whole: until then it is called <c>NAME.part</c>, and is deleted if it does not come to its end.</summary>
internal sealed class NewFile : IDisposable
{
    private readonly string _path;
    private bool _isKept;

    /// <summary>Begins the file.</summary>
    /// <exception cref="IOException">It is there already, or cannot be written; nor can what is left of a run that was cut off.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public NewFile(string path)
    {
        _path = path;
        PartPath = path + ".part";
        try
        {
            Stream = new OutputFile(PartPath, bufferSize: 1 << 16);
        }
        catch (IOException) when (Path.Exists(PartPath))
        {
            throw new IOException($"{PartPath} is there, from a run that is under way or was cut off: delete it, or name another file.");
        }
    }

    /// <summary>What it is called until it is whole.</summary>
    public string PartPath { get; }

    /// <summary>Takes what it has in it.</summary>
    public Stream Stream { get; }

    /// <summary>Gives it its name.</summary>
    /// <exception cref="IOException">Something else has got it meanwhile, or it cannot be written.</exception>
    public void Keep()
    {
        Stream.Dispose();
        File.Move(PartPath, _path, overwrite: false);
        _isKept = true;
    }

    public void Dispose()
    {
        if (_isKept)
            return;
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The rest cannot be written either, and is not wanted.
        }

        File.Delete(PartPath);
    }
}
