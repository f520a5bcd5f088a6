namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// The words of a file that has more than words, and where they stand in it: Emit/WordMapRow.cs of the generator writes it. The row has runs, in the order of the words, each with how far it is
    /// from the end of the one before in the file: <c>+</c> and a length takes letters over; the others stand for so many letters of the file: <c>_</c> a blank, <c>.</c> the end of a line, <c>:</c> the
    /// end of a line and a blank one, <c>=</c> what is between the next <c>=</c> and <c>|</c>. A <c>,</c> ends each.
    /// </summary>
    internal sealed class WordMap
    {
        private readonly global::System.Collections.Generic.List<Run> _runs = new global::System.Collections.Generic.List<Run>();

        private int _length;

        private WordMap()
        {
        }

        /// <summary>Of an article that has one.</summary>
        public static WordMap Of(IndexedArticle article, string file, out string words)
        {
            Rows row = article.RowOfWords;
            row.Take();
            var map = new WordMap();
            var text = new global::System.Text.StringBuilder(file.Length);
            for (int end = 0; !row.IsAtEndOfRow; row.Take())
            {
                int start = end + row.Number();
                char kind = row.Take();
                end = start + row.Number();
                map._runs.Add(new Run(text.Length, start, end - start, kind == '+'));
                if (kind == '+')
                    text.Append(file, start, end - start);
                else
                    text.Append(kind == '_' ? " " : kind == '.' ? "\n" : kind == ':' ? "\n\n" : OtherText(ref row));
            }

            words = text.ToString();
            map._length = text.Length;
            return map;
        }

        /// <summary>Where words stand in the file.</summary>
        public (int Start, int Length) InFile(int start, int length)
        {
            Run first = _runs[IndexOf(start)];
            int from = first.IsVerbatim ? first.File + start - first.Words : first.File;
            if (length == 0)
                return (from, 0);
            Run last = _runs[IndexOf(start + length - 1)];
            int to = last.IsVerbatim ? last.File + start + length - last.Words : last.File + last.Length;
            return (from, to - from);
        }

        /// <summary>Where what begins at a place of the file begins among the words.</summary>
        public int InWords(int place)
        {
            Run run = _runs[LastUpTo(place)];
            return run.IsVerbatim ? run.Words + global::System.Math.Min(place - run.File, run.Length) : run.Words;
        }

        /// <summary>Where what ends at a place of the file ends among the words: behind all that stands for the last letters before it.</summary>
        public int EndInWords(int place)
        {
            int last = LastUpTo(place - 1);
            Run run = _runs[last];
            if (run.IsVerbatim)
                return run.Words + global::System.Math.Min(place - run.File, run.Length);
            return last + 1 < _runs.Count ? _runs[last + 1].Words : _length;
        }

        private int LastUpTo(int place)
        {
            int low = 0, high = _runs.Count - 1;
            while (low < high)
            {
                int middle = (low + high + 1) / 2;
                if (_runs[middle].File <= place)
                    low = middle;
                else
                    high = middle - 1;
            }

            return low;
        }

        private static string OtherText(ref Rows row)
        {
            row.Take();
            return row.Text();
        }

#if CORPUSGEN_VERIFIER
        /// <summary>The same map as the library has it.</summary>
        public global::CorpusGen.Extraction.Sources.PlaceMap ToPlaceMap()
        {
            var runs = new global::System.Collections.Generic.List<global::CorpusGen.Extraction.Sources.PlacedRun>();
            for (int i = 0; i < _runs.Count; i++)
            {
                Run run = _runs[i];
                int end = i + 1 < _runs.Count ? _runs[i + 1].Words : _length;
                runs.Add(new global::CorpusGen.Extraction.Sources.PlacedRun(run.Words, end - run.Words, run.File, run.Length, run.IsVerbatim));
            }

            return global::CorpusGen.Extraction.Sources.PlaceMap.Of(runs);
        }

#endif
        // The run that has a place.
        private int IndexOf(int place)
        {
            int low = 0, high = _runs.Count - 1;
            while (low < high)
            {
                int middle = (low + high + 1) / 2;
                if (_runs[middle].Words <= place)
                    low = middle;
                else
                    high = middle - 1;
            }

            return low;
        }

        private readonly struct Run
        {
            public readonly int Words, File, Length;

            public readonly bool IsVerbatim;

            public Run(int words, int file, int length, bool isVerbatim)
            {
                Words = words;
                File = file;
                Length = length;
                IsVerbatim = isVerbatim;
            }
        }
    }
}
