namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>The values of an enum by their names in rows.</summary>
    internal sealed class EnumNames
    {
        public static readonly EnumNames Units = new EnumNames(typeof(Unit)), Currencies = new EnumNames(typeof(Currency));
        public static readonly EnumNames SpeakerKinds = new EnumNames(typeof(SpeakerKind)), Genders = new EnumNames(typeof(Gender));

        private readonly NameTable _names;
        private readonly int[] _values;

        private EnumNames(global::System.Type type)
        {
            string[] names = global::System.Enum.GetNames(type);
            _names = new NameTable(names);
            _values = new int[names.Length];
            for (int i = 0; i < names.Length; i++)
                _values[i] = (int)global::System.Enum.Parse(type, names[i]);
        }

        public int Value(string row, int start, int length) => _values[_names.Find(row, start, length)];
    }
}
