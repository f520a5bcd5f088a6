using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.FrontMatters;

namespace CorpusGen.Analyzers.FrontMatters;

/// <summary>How all front matters use a key.</summary>
internal sealed class KeyUse
{
    // Fewer have no usual type.
    private const int FewestUsual = 4;

    // So many times as many have the usual type as have another one.
    private const int MuchMore = 4;

    private readonly Dictionary<ValueType, int> _values = [];

    /// <summary>Of how many articles.</summary>
    public int Articles { get; set; }

    /// <summary>The key as the first article spells it.</summary>
    public string Spelling { get; set; } = "";

    /// <summary>Of how many values.</summary>
    public int Values => _values.Values.Sum();

    public void Add(ValueType type)
    {
        if (type != ValueType.None)
            _values[type] = CountOf(type) + 1;
    }

    /// <summary>The type that nearly all values have; null when there is none, or it is text, which everything can be.</summary>
    public ValueType? Usual
    {
        get
        {
            ValueType most = _values.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).FirstOrDefault();
            if (most is ValueType.Integer or ValueType.Decimal && CountOf(ValueType.Integer) > 0 && CountOf(ValueType.Decimal) > 0)
                most = ValueType.Decimal;
            int count = CountOfUsual(most);
            return most is not (ValueType.None or ValueType.Text or ValueType.WrongDate) && count >= FewestUsual && count >= MuchMore * (Values - count) ? most : null;
        }
    }

    /// <summary>How many values are of a type that is usual.</summary>
    public int CountOfUsual(ValueType usual) => usual == ValueType.Decimal ? CountOf(ValueType.Integer) + CountOf(ValueType.Decimal) : CountOf(usual);

    private int CountOf(ValueType type) => _values.TryGetValue(type, out int count) ? count : 0;
}
