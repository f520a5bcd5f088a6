namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>A piece of a file in memory. It belongs to one thread.</summary>
    internal sealed class ReadWindow
    {
        /// <summary>How many bytes can be looked at behind any that were asked for.</summary>
        public const int Ahead = 3;

        // Below the size from which the runtime keeps arrays apart.
        private const int Size = 1 << 16;

        private long _start;
        private int _length;

        /// <summary>What is in memory; it is another array after more room was asked for.</summary>
        public byte[] Bytes = new byte[1 << 14];

        /// <summary>Makes room for bytes from elsewhere, from the first on.</summary>
        public byte[] Room(int length)
        {
            _length = 0;
            if (Bytes.Length < length + Ahead)
                Bytes = new byte[global::System.Math.Max(length + Ahead, Bytes.Length * 2)];
            return Bytes;
        }

        /// <summary>Has a range of a file in memory, from <paramref name="place"/> on.</summary>
        public bool TryShow(global::System.IO.FileStream file, long start, int length, out int place)
        {
            place = (int)(start - _start);
            if (start >= _start && start + length <= _start + _length)
                return true;

            // Who goes on in this window, or after it but for a gap that aligns, goes on like this.
            bool goesOn = start >= _start && start <= _start + _length + 8;
            int wanted = goesOn ? global::System.Math.Max(length, Size) : length, read = 0;
            byte[] bytes = Room(wanted);
            file.Position = start;
            while (read < wanted)
            {
                int more = file.Read(bytes, read, wanted - read);
                if (more == 0)
                    break;
                read += more;
            }

            _start = start;
            _length = read;
            place = 0;
            return read >= length;
        }
    }
}
