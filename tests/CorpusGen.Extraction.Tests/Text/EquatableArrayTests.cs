using System;
using System.Linq;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_equal_elements_are_equal_and_have_equal_hash_codes()
    {
        var left = new EquatableArray<string>(["a", "b"]);
        var right = new EquatableArray<string>(["a", new string('b', 1)]);

        Assert.True(left == right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Order_and_length_matter()
    {
        var array = new EquatableArray<string>(["a", "b"]);

        Assert.True(array != new EquatableArray<string>(["b", "a"]));
        Assert.True(array != new EquatableArray<string>(["a"]));
        Assert.True(array != new EquatableArray<string>(["a", "b", "c"]));
    }

    [Fact]
    public void An_array_that_was_never_set_is_the_empty_one()
    {
        EquatableArray<string> array = default;

        Assert.Empty(array);

        Assert.True(array == EquatableArray<string>.Empty);
        Assert.True(array == new EquatableArray<string>([]));
        Assert.Equal(array.GetHashCode(), new EquatableArray<string>([]).GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => array[0]);
    }

    [Fact]
    public void Elements_come_in_their_order() => Assert.Equal(["a", "b"], new EquatableArray<string>(["a", "b"]).ToArray());
}
