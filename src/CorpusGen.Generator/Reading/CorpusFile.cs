using System;
using System.Collections.Immutable;
using System.Threading;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Reading;

/// <summary>A text file of the corpus. Its text is read when it is asked for, so that many can be read at once.</summary>
internal sealed class CorpusFile : IEquatable<CorpusFile>
{
    private readonly string? _listedResource;
    private volatile AdditionalText? _source;
    private volatile ReadText? _text;

    private CorpusFile(AdditionalText source, string path, string? resource, OptionReader reader)
    {
        _source = source;
        _listedResource = resource;
        Path = path;
        IsRefused = UnsafePath.IsUnsafe(path);
        Language = reader.ReadLanguage(PropertyNames.FileLanguage);
        Format = reader.ReadChoice(PropertyNames.FileFormat, SourceFormats.OfPath(path));
        Name = ReadName(reader);
        Event = reader.Read(PropertyNames.FileEvent);
        Date = ReadDate(reader);
        IsLeftOut = reader.Read(PropertyNames.FileDraft) is not null;
        WrongValues = reader.WrongValues;
    }

    /// <summary>From the project's folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Whether it is a text. What is none is among the texts, since each look through all files costs at every edit.</summary>
    public bool IsText => Role == CorpusFileRole.Text;

    /// <summary>What it is for.</summary>
    public CorpusFileRole Role { get; private init; }

    /// <summary>Where it is; empty for a text.</summary>
    public string FullPath { get; private init; } = "";

    /// <summary>Whether its path is one that the targets let nobody have, and its text is not read.</summary>
    public bool IsRefused { get; }

    /// <summary>What its metadata says, or null.</summary>
    public Language? Language { get; }

    /// <summary>What its metadata says, else its extension.</summary>
    public SourceFormat Format { get; }

    /// <summary>What its metadata says, or null.</summary>
    public string? Name { get; }

    /// <summary>What it is about, as its metadata says, or null.</summary>
    public string? Event { get; }

    /// <summary>Its date in ISO 8601, as its metadata says, or null.</summary>
    public string? Date { get; }

    /// <summary>Whether the targets took it for a draft, so that the assembly has not its text.</summary>
    public bool IsLeftOut { get; }

    /// <summary>What is wrong with its metadata.</summary>
    public EquatableArray<WrongValue> WrongValues { get; }

    /// <summary>All of it; null when it cannot be read, which the compiler reports.</summary>
    public string? Text => Read(CancellationToken.None).Text;

    /// <summary>The embedded resource with the same text, or null when the assembly has none.</summary>
    public string? Resource => Read(CancellationToken.None).CanBeReadBack ? _listedResource : null;

    /// <summary>A file that is a CorpusFile; nothing for one that is not.</summary>
    public static ImmutableArray<CorpusFile> Of(((AdditionalText File, FileList List) Source, AnalyzerConfigOptionsProvider Options) source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        (AdditionalText file, FileList list) = source.Source;
        if (list.Corrections is { } corrections && corrections.Contains(file.Path, out string of, out _))
            return ImmutableArray.Create(new CorpusFile(file, of, resource: null, OptionReader.OfNothing) { Role = CorpusFileRole.Corrections, FullPath = file.Path });
        if (list.LockFile is { } locked && locked.Contains(file.Path, out of, out _))
            return ImmutableArray.Create(new CorpusFile(file, of, resource: null, OptionReader.OfNothing) { Role = CorpusFileRole.Lock, FullPath = file.Path });
        return list.Contains(file.Path, out string path, out string? resource)
            ? ImmutableArray.Create(new CorpusFile(file, path, resource, new OptionReader(source.Options.GetOptions(file), path)))
            : ImmutableArray<CorpusFile>.Empty;
    }

    /// <summary>Reads the text, once.</summary>
    public ReadText Read(CancellationToken cancellation)
    {
        if (_text is not null)
            return _text;

        // Another thread may do the same at the same time, and lets go of the source when it is done.
        AdditionalText? source = _source;
        if (source is not null)
        {
            _text ??= IsRefused ? ReadText.None : ReadText.Of(source, cancellation);
            _source = null;
        }

        return _text!;
    }

    /// <summary>Whether the two are the same file with the same text: hosts hand out new objects for it.</summary>
    public bool Equals(CorpusFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Path == other.Path
            && Language == other.Language
            && Format == other.Format
            && FullPath == other.FullPath
            && Role == other.Role
            && Name == other.Name
            && Event == other.Event
            && Date == other.Date
            && IsLeftOut == other.IsLeftOut
            && WrongValues == other.WrongValues
            && Text == other.Text
            && Resource == other.Resource);

    public override bool Equals(object? other) => Equals(other as CorpusFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static string? ReadDate(OptionReader reader)
    {
        if (reader.Read(PropertyNames.FileDate) is not string words)
            return null;
        DateReading date = DateReader.Read(words);
        if (date.Iso is null)
            reader.AddWrong(PropertyNames.FileDate, words, "a date, such as 2018-03-23");
        return date.Iso;
    }

    private static string? ReadName(OptionReader reader)
    {
        if (reader.Read(PropertyNames.FileName) is not string name)
            return null;
        if (GivenName.IsValid(name))
            return name;
        reader.AddWrong(PropertyNames.FileName, name, "an identifier that begins with a capital letter and is no member of a list, such as TeslaPages");
        return null;
    }
}
