using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Clashes;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>A key of the corpus that is a member of <c>Article</c>.</summary>
/// <param name="Form">The key, and what all articles say of it, or the project declares.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Enum">What its values can be; null when they can be any.</param>
internal sealed record SchemaKey(KeyForm Form, string Member, ValueEnum? Enum = null);

/// <summary>
/// All keys of the corpus without a meaning of their own, in the order of their names. It changes with the keys and their types, and with nothing else in a text. What is declared is as it is declared,
/// and is there when no article has it.
/// </summary>
internal sealed record KeySchema(EquatableArray<SchemaKey> Keys)
{
    private const int MostWords = 22;

    public static KeySchema Of((ImmutableArray<ArticleHead> Heads, EquatableArray<DeclaredKey> Declared) source, CancellationToken cancellation) =>
        Of(source.Heads.SelectMany(head => head.Keys.Forms), source.Declared);

    /// <summary>Joins what single articles say.</summary>
    public static KeySchema Of(IEnumerable<KeyForm> forms, EquatableArray<DeclaredKey> declared)
    {
        // What is declared chooses its name first, so that no article takes it away.
        DeclaredKey[] own = OwnOf(declared);
        var joined = new Dictionary<string, KeyForm>(StringComparer.Ordinal);
        foreach (KeyForm form in forms)
            joined[form.Key] = joined.TryGetValue(form.Key, out KeyForm before) ? before.Join(form) : form;
        foreach (DeclaredKey key in own)
            joined.Remove(key.Key);

        // A key that is empty everywhere has no type to be of.
        KeyForm[] typed = [.. own.Select(FormOf), .. joined.Values.Where(form => form.Type != ValueType.None).OrderBy(form => form.Key, StringComparer.Ordinal)];
        string[] names = NamesOf(typed);
        ValueEnum?[] enums = EnumsOf(own, names);
        return new KeySchema(new EquatableArray<SchemaKey>([.. typed
            .Select((form, i) => new SchemaKey(form, names[i], i < own.Length ? enums[i] : null))
            .OrderBy(key => key.Form.Key, StringComparer.Ordinal)]));
    }

    /// <summary>The types that declared keys need.</summary>
    public static IEnumerable<EmittedType> TypesOf(EquatableArray<DeclaredKey> declared)
    {
        DeclaredKey[] own = OwnOf(declared);
        return EnumsOf(own, NamesOf([.. own.Select(FormOf)])).OfType<ValueEnum>().Select(type => new EmittedType(type.Name, "enum"));
    }

    private static DeclaredKey[] OwnOf(EquatableArray<DeclaredKey> declared) => [.. declared.Where(key => !key.IsReserved)];

    private static KeyForm FormOf(DeclaredKey key) => new(key.Key, key.Name, key.Type, key.IsList);

    private static string[] NamesOf(KeyForm[] forms) =>
        [.. UniqueNames.Choose(forms.Select(form => CandidatesOf(form.Spelling, "Key")).ToArray(), Reserved.ForKeys).Select(choice => choice.Name)];

    // For each key, null for one that can be anything.
    private static ValueEnum?[] EnumsOf(DeclaredKey[] own, string[] members)
    {
        int[] withValues = [.. Enumerable.Range(0, own.Length).Where(i => own[i].Values.Count > 0)];
        NameChoice[] types = UniqueNames.Choose(withValues.Select(i => (IEnumerable<string>)["Article" + members[i], "Article" + members[i] + "Value"]).ToArray(), Reserved.ForKeys);
        var enums = new ValueEnum?[own.Length];
        foreach ((int i, string type) in withValues.Zip(types, (i, type) => (i, type.Name)))
        {
            NameChoice[] names = UniqueNames.Choose(own[i].Values.Select(value => CandidatesOf(value, "Value")).ToArray(), Reserved.ForValues);
            enums[i] = new ValueEnum(type, new EquatableArray<EnumValue>([.. own[i].Values.Zip(names, (value, name) => new EnumValue(value, name.Name))]));
        }

        return enums;
    }

    // "seo.title" is SeoTitle; what is a member of the record already has Value behind it.
    private static IEnumerable<string> CandidatesOf(string words, string otherwise)
    {
        string name = Identifier.FirstWords(words, MostWords);
        if (name.Length == 0)
            name = Identifier.Exact(words);
        if (name.Length == 0)
            name = otherwise;
        return [name, name + "Value"];
    }
}
