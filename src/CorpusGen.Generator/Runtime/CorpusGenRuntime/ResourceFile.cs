namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// The resources of an assembly as they lie in its file. The runtime compares the name of a resource with those of all that stand before it, so that
    /// reading each of ten thousand by its name takes longer than all else, and grows with the square of their number. What comes from here is as sure as
    /// what comes from the runtime: the hash of each text says so, and where this finds nothing, or another text, the name is asked for. So it is in a single
    /// file, and in assemblies that were written by a tool that does not align resources as the compiler does.
    /// </summary>
    internal sealed class ResourceFile
    {
        private readonly global::System.IO.FileStream _file;
        private readonly NameTable _names;
        private readonly long[] _starts;
        private readonly int[] _lengths;
        private readonly long _end;
        private long _next;
        private int _measured;

        private ResourceFile(global::System.IO.FileStream file, string[] names, long start, long end)
        {
            _file = file;
            _names = new NameTable(names);
            _starts = new long[names.Length];
            _lengths = new int[names.Length];
            _next = start;
            _end = end;
        }

        /// <summary>Opens the assembly's file; null when it has none, as in a program that is a single file.</summary>
        public static ResourceFile? Open(global::System.Reflection.Assembly assembly)
        {
            try
            {
                string path = global::System.IO.Path.Combine(global::System.AppContext.BaseDirectory, assembly.GetName().Name + ".dll");
                return global::System.IO.File.Exists(path) ? Read(path, assembly.GetManifestResourceNames()) : null;
            }
            catch (global::System.Exception exception) when (exception is global::System.IO.IOException or global::System.UnauthorizedAccessException or global::System.NotSupportedException or global::System.ArgumentException)
            {
                return null;
            }
        }

        /// <summary>Has a resource in a window.</summary>
        /// <param name="resource">Its name.</param>
        /// <param name="window">The window of this thread.</param>
        /// <param name="place">Where in the window it begins.</param>
        /// <param name="length">Its length in bytes.</param>
        public bool TryRead(string resource, ReadWindow window, out int place, out int length)
        {
            place = length = 0;
            int number = _names.Find(resource, 0, resource.Length);
            if (number < 0)
                return false;
            try
            {
                lock (_file)
                {
                    while (_measured <= number)
                    {
                        if (!TryMeasureNext(window))
                            return false;
                    }

                    length = _lengths[number];
                    return window.TryShow(_file, _starts[number], length, out place);
                }
            }
            catch (global::System.IO.IOException)
            {
                // The file is gone, or its disk; the resource is not.
                return false;
            }
        }

        private static ResourceFile? Read(string path, string[] names)
        {
            // Without a buffer: the window is one.
            var file = new global::System.IO.FileStream(path, global::System.IO.FileMode.Open, global::System.IO.FileAccess.Read, global::System.IO.FileShare.ReadWrite | global::System.IO.FileShare.Delete, bufferSize: 1);
            long start = FindResources(file, out long end);
            if (start >= 0)
                return new ResourceFile(file, names, start, end);
            file.Dispose();
            return null;
        }

        // Four bytes of length, as many as that, and zeros up to a multiple of eight: in the order of the names.
        private bool TryMeasureNext(ReadWindow window)
        {
            const int HeadLength = 4;
            if (!window.TryShow(_file, _next, HeadLength, out int place))
                return false;
            int length = Int32(window.Bytes, place);
            if (length < 0 || _next + HeadLength + length > _end)
                return false;
            _starts[_measured] = _next + HeadLength;
            _lengths[_measured++] = length;
            _next += (HeadLength + (long)length + 7) / 8 * 8;
            return true;
        }

        // ECMA-335, II.25: the header of the file has the place of the CLI header, which has that of the resources.
        private static long FindResources(global::System.IO.FileStream file, out long end)
        {
            end = 0;
            var head = new byte[4096];
            if (file.Length < head.Length || !TryRead(file, 0, head))
                return -1;
            int pe = Int32(head, 0x3C);
            if (pe < 0 || pe > 1024 || head[pe] != 'P' || head[pe + 1] != 'E')
                return -1;
            int sections = head[pe + 6], optional = pe + 24, optionalLength = head[pe + 20];
            bool isPlus = head[optional] == 0x0B && head[optional + 1] == 0x02;
            int sectionTable = optional + optionalLength;
            long cli = OffsetOf(Int32(head, optional + (isPlus ? 112 : 96) + (14 * 8)), head, sectionTable, sections);
            var cliHeader = new byte[32];
            if (cli < 0 || !TryRead(file, cli, cliHeader))
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

        private static bool TryRead(global::System.IO.FileStream file, long position, byte[] bytes)
        {
            file.Position = position;
            int read = 0, more;
            do
            {
                more = file.Read(bytes, read, bytes.Length - read);
                read += more;
            }
            while (more > 0 && read < bytes.Length);
            return read == bytes.Length;
        }

        private static int Int32(byte[] bytes, int start) =>
            bytes[start] | (bytes[start + 1] << 8) | (bytes[start + 2] << 16) | (bytes[start + 3] << 24);
    }
}
