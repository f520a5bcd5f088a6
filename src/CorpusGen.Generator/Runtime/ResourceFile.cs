using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace CorpusGen;

/// <summary>
/// The resources of an assembly as they lie in its file. The runtime compares the name of a resource with those of all that stand before it, so that
/// reading each of ten thousand by its name takes longer than all else, and grows with the square of their number. What comes from here is as sure as
/// what comes from the runtime: the hash of each text says so, and where this finds nothing, or another text, the name is asked for. So it is in a single
/// file, and in assemblies that were written by a tool that does not align resources as the compiler does.
/// </summary>
internal sealed class ResourceFile
{
    private readonly FileStream _file;
    private readonly NameTable _names;
    private readonly long[] _starts;
    private readonly int[] _lengths;

    private ResourceFile(FileStream file, NameTable names, long[] starts, int[] lengths)
    {
        _file = file;
        _names = names;
        _starts = starts;
        _lengths = lengths;
    }

    /// <summary>Opens the assembly's file; null when it has none, as in a program that is a single file.</summary>
    public static ResourceFile? Open(global::System.Reflection.Assembly assembly)
    {
        try
        {
            string path = global::System.IO.Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".dll");
            return global::System.IO.File.Exists(path) ? Read(path, assembly.GetManifestResourceNames()) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The length of a resource in bytes, or -1.</summary>
    public int LengthOf(string resource, out int place)
    {
        place = _names.Find(resource, 0, resource.Length);
        return place < 0 ? -1 : _lengths[place];
    }

    /// <summary>Reads a resource to the beginning of an array.</summary>
    public bool TryRead(int place, byte[] bytes)
    {
        try
        {
            lock (_file)
            {
                return ReadAt(_file, _starts[place], bytes, _lengths[place]);
            }
        }
        catch (IOException)
        {
            // The file is gone, or its disk; the resource is not.
            return false;
        }
    }

    private static ResourceFile? Read(string path, string[] names)
    {
        // Without a buffer: what is read is read once, and with one call.
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var starts = new long[names.Length];
        var lengths = new int[names.Length];
        if (TryMeasure(file, starts, lengths))
            return new ResourceFile(file, new NameTable(names), starts, lengths);
        file.Dispose();
        return null;
    }

    // Four bytes of length, as many as that, and zeros up to a multiple of eight: in the order of the names.
    [MethodImpl(HotLoop.Options)]
    private static bool TryMeasure(FileStream file, long[] starts, int[] lengths)
    {
        long start = FindResources(file, out long end);
        if (start < 0)
            return false;
        var bytes = new byte[4];
        for (int i = 0; i < starts.Length; i++)
        {
            if (!ReadAt(file, start, bytes, bytes.Length))
                return false;
            int length = Int32(bytes, 0);
            if (length < 0 || start + bytes.Length + length > end)
                return false;
            starts[i] = start + bytes.Length;
            lengths[i] = length;
            start += (bytes.Length + (long)length + 7) / 8 * 8;
        }

        return true;
    }

    // ECMA-335, II.25: the header of the file has the place of the CLI header, which has that of the resources.
    private static long FindResources(FileStream file, out long end)
    {
        end = 0;
        var head = new byte[4096];
        if (file.Length < head.Length || !ReadAt(file, 0, head, head.Length))
            return -1;
        int pe = Int32(head, 0x3C);
        if (pe < 0 || pe > 1024 || head[pe] != 'P' || head[pe + 1] != 'E')
            return -1;
        int sections = head[pe + 6], optional = pe + 24, optionalLength = head[pe + 20];
        bool isPlus = head[optional] == 0x0B && head[optional + 1] == 0x02;
        int sectionTable = optional + optionalLength;
        long cli = OffsetOf(Int32(head, optional + (isPlus ? 112 : 96) + (14 * 8)), head, sectionTable, sections);
        var cliHeader = new byte[32];
        if (cli < 0 || !ReadAt(file, cli, cliHeader, cliHeader.Length))
            return -1;
        long start = OffsetOf(Int32(cliHeader, 24), head, sectionTable, sections);
        end = start + Int32(cliHeader, 28);
        return start;
    }

    // Where in the file is what will be at an address.
    private static long OffsetOf(int address, byte[] head, int sectionTable, int sections)
    {
        for (int section = sectionTable; sections > 0 && section + 40 <= head.Length; sections--, section += 40)
        {
            int start = Int32(head, section + 12), length = Int32(head, section + 16);
            if (address >= start && address - start < length)
                return (long)Int32(head, section + 20) + address - start;
        }

        return -1;
    }

    private static bool ReadAt(FileStream file, long position, byte[] bytes, int length)
    {
        file.Position = position;
        for (int read = 0; read < length;)
        {
            int more = file.Read(bytes, read, length - read);
            if (more == 0)
                return false;
            read += more;
        }

        return true;
    }

    private static int Int32(byte[] bytes, int start) => bytes[start] | (bytes[start + 1] << 8) | (bytes[start + 2] << 16) | (bytes[start + 3] << 24);
}
