using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>A key of the corpus that is a member of <c>Article</c>.</summary>
/// <param name="Form">The key, and what all articles say of it.</param>
/// <param name="Member">The name of the member.</param>
internal sealed record SchemaKey(KeyForm Form, string Member);

/// <summary>All keys of the corpus without a meaning of their own, in the order of their names. It changes with the keys and their types, and with nothing else in a text.</summary>
internal sealed record KeySchema(EquatableArray<SchemaKey> Keys)
{
    private const int MostWords = 22;

    public static KeySchema Of(ImmutableArray<ArticleHead> heads, CancellationToken cancellation) => Of(heads.SelectMany(head => head.Keys.Forms));

    /// <summary>Joins what single articles say.</summary>
    public static KeySchema Of(IEnumerable<KeyForm> forms)
    {
        var joined = new Dictionary<string, KeyForm>(StringComparer.Ordinal);
        foreach (KeyForm form in forms)
            joined[form.Key] = joined.TryGetValue(form.Key, out KeyForm before) ? before.Join(form) : form;

        // A key that is empty everywhere has no type to be of.
        KeyForm[] typed = joined.Values.Where(form => form.Type != ValueType.None).OrderBy(form => form.Key, StringComparer.Ordinal).ToArray();
        NameChoice[] names = UniqueNames.Choose(typed.Select(form => CandidatesOf(form.Spelling)).ToArray(), Reserved.ForKeys);
        return new KeySchema(new EquatableArray<SchemaKey>(typed.Select((form, i) => new SchemaKey(form, names[i].Name)).ToArray()));
    }

    // "seo.title" is SeoTitle; what is a member of the record already has Value behind it.
    private static IEnumerable<string> CandidatesOf(string key)
    {
        string name = Identifier.FirstWords(key, MostWords);
        if (name.Length == 0)
            name = Identifier.Exact(key);
        if (name.Length == 0)
            name = "Key";
        return [name, name + "Value"];
    }
}
