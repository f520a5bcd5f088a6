namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Writes and reads dates in ISO 8601, as rows have them: <c>2018-03-23</c>, with <c>T05:37</c>, seconds and their fraction, <c>-04:00</c> or <c>Z</c> behind it.</summary>
    internal static class ArticleDates
    {
        private static readonly global::System.Globalization.CultureInfo s_invariant = global::System.Globalization.CultureInfo.InvariantCulture;

        public static string Write(ArticleDate date)
        {
            string iso = date.Year.ToString("D4", s_invariant) + "-" + Two(date.Month) + "-" + Two(date.Day);
            if (date.Time is global::System.TimeSpan time)
            {
                iso += "T" + Two(time.Hours) + ":" + Two(time.Minutes);
                int fraction = (int)(time.Ticks % global::System.TimeSpan.TicksPerSecond);
                if (time.Seconds != 0 || fraction != 0)
                    iso += ":" + Two(time.Seconds);
                if (fraction != 0)
                    iso += "." + fraction.ToString("D7", s_invariant).TrimEnd('0');
            }

            if (date.Offset is not global::System.TimeSpan offset)
                return iso;
            if (offset == global::System.TimeSpan.Zero)
                return iso + "Z";
            return iso + (offset < global::System.TimeSpan.Zero ? "-" : "+") + Two(global::System.Math.Abs(offset.Hours)) + ":" + Two(global::System.Math.Abs(offset.Minutes));
        }

        /// <summary>Reads what <see cref="Write"/> writes.</summary>
        public static ArticleDate Read(string iso)
        {
            int position = 10;
            global::System.TimeSpan? time = null, offset = null;
            if (position < iso.Length && iso[position] == 'T')
            {
                position++;
                long ticks = Number(iso, ref position) * global::System.TimeSpan.TicksPerHour;
                position++;
                ticks += Number(iso, ref position) * global::System.TimeSpan.TicksPerMinute;
                if (position < iso.Length && iso[position] == ':')
                {
                    position++;
                    ticks += Number(iso, ref position) * global::System.TimeSpan.TicksPerSecond;
                }

                if (position < iso.Length && iso[position] == '.')
                {
                    int start = ++position;
                    long fraction = Number(iso, ref position);
                    for (int digits = position - start; digits < 7; digits++)
                        fraction *= 10;
                    ticks += fraction;
                }

                time = new global::System.TimeSpan(ticks);
            }

            if (position < iso.Length)
            {
                char sign = iso[position++];
                int minutes = 0;
                if (sign != 'Z')
                {
                    minutes = (int)Number(iso, ref position) * 60;
                    position++;
                    minutes += (int)Number(iso, ref position);
                }

                offset = global::System.TimeSpan.FromMinutes(sign == '-' ? -minutes : minutes);
            }

            return new ArticleDate(Number(iso, 0, 4), Number(iso, 5, 2), Number(iso, 8, 2), time, offset);
        }

        /// <summary>The date that the name of a file begins with: <c>2018-03-23-slug.md</c>.</summary>
        public static ArticleDate? OfFile(string path)
        {
            int start = path.LastIndexOf('/') + 1;
            if (path.Length < start + 11 || path[start + 4] != '-' || path[start + 7] != '-' || (path[start + 10] is not ('-' or '_' or '.' or ' ')))
                return null;
            int year = Number(path, start, 4), month = Number(path, start + 5, 2), day = Number(path, start + 8, 2);
            return year < 1 || month is < 1 or > 12 || day < 1 || day > global::System.DateTime.DaysInMonth(year, month) ? null : new ArticleDate(year, month, day);
        }

        private static string Two(int number) => number.ToString("D2", s_invariant);

        // The digits from a place on.
        private static long Number(string text, ref int position)
        {
            long number = 0;
            for (; position < text.Length && text[position] is >= '0' and <= '9'; position++)
                number = (number * 10) + text[position] - '0';
            return number;
        }

        // So many digits, or -1.
        private static int Number(string text, int start, int count)
        {
            int number = 0;
            for (int i = start; i < start + count; i++)
            {
                if (text[i] is < '0' or > '9')
                    return -1;
                number = (number * 10) + text[i] - '0';
            }

            return number;
        }
    }
}
