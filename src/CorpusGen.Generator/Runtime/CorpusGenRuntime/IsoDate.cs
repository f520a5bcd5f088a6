namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Dates of ISO 8601 as numbers, which take a third of the place: year, month and day, where 0 is what the date does not have.</summary>
    internal static class IsoDate
    {
        public const int Days = 32, Months = 13 * Days;

        /// <summary>Writes the date of a number: <c>2018-03-23</c>, <c>2018-03</c>, <c>2018</c>, <c>--03-23</c>, <c>--03</c> or <c>---23</c>.</summary>
        /// <returns>How many characters it has, at most ten.</returns>
        public static int Write(char[] target, int number)
        {
            int year = number / Months, month = number / Days % 13, day = number % Days, length = 0;
            if (year > 0)
                length = WriteTwo(target, WriteTwo(target, length, year / 100), year % 100);
            else
                target[length++] = '-';
            if (month > 0 || year == 0)
                target[length++] = '-';
            if (month > 0)
                length = WriteTwo(target, length, month);
            if (day > 0)
            {
                target[length++] = '-';
                length = WriteTwo(target, length, day);
            }

            return length;
        }

        private static int WriteTwo(char[] target, int length, int number)
        {
            target[length] = (char)('0' + (number / 10));
            target[length + 1] = (char)('0' + (number % 10));
            return length + 2;
        }
    }
}
