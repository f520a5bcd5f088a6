using System.Linq;
using System.Text;
using CorpusGen.Extraction.Text;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Emit;

/// <summary>The name of an article in its rows: what Runtime/CorpusGenRuntime/TitleName.cs makes it of, or all of it.</summary>
internal static class NameInRows
{
    public static string Of(string name, string? title)
    {
        if (title is null)
            return name;

        // Of each letter that is not of ASCII, the one that stands for it; of those for which two do, the name has all of its letters.
        var others = new StringBuilder();
        foreach (char c in title.Where(c => c > '\u007F' && char.IsLetter(c)))
        {
            string plain = LatinLetters.Fold(c);
            if (plain.Length != 1 || plain[0] > '\u007F')
                break;
            others.Append(plain);
            if (others.Length == name.Length)
                break;
        }

        if (TitleName.Of(title, name.Length, others.ToString()) != name)
            return name;
        while (others.Length > 0 && TitleName.Of(title, name.Length, others.ToString(0, others.Length - 1)) == name)
            others.Length--;
        string packed = Base36.Of(name.Length) + "=" + others;
        return packed.Length < name.Length ? packed : name;
    }
}
