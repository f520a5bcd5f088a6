using System.Text;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes the row of what the front matter of an article says, which Runtime/CorpusGenRuntime/ArticleKeys.cs describes and reads. There is none when it says nothing.</summary>
internal sealed class KeyRow
{
    private readonly StringBuilder _row;

    private KeyRow(StringBuilder row) => _row = row;

    public static void Write(StringBuilder rows, ArticleMetadata metadata)
    {
        int start = rows.Length;
        rows.Append('k');
        new KeyRow(rows).Add(metadata);
        if (rows.Length == start + 1)
            rows.Length = start;
        else
            rows.Append('\n');
    }

    private void Add(ArticleMetadata metadata)
    {
        Add('d', metadata.Date);
        Add('u', metadata.Updated);
        AddAll('a', metadata.Authors);
        AddAll('g', metadata.Tags);
        Add('e', metadata.Event);
        Add('w', metadata.Url);
        Add('t', metadata.TranslationOf);
        Add('x', metadata.IsDraft ? "" : null);
        foreach (OwnKey key in metadata.Others)
        {
            if (key.Values.Count > 0)
                Add(key);
        }
    }

    private void Add(OwnKey key)
    {
        Add('=', key.Form.Key);
        foreach (KeyText value in key.Values)
        {
            Add(value.IsNoValue ? '-' : '+', value.Text);
            Add('@', value.Iso == value.Text ? "" : value.Iso);
        }
    }

    private void AddAll(char tag, EquatableArray<string> texts)
    {
        foreach (string text in texts)
            Add(tag, text);
    }

    // Each ends with a bar, so that one without words ends as well.
    private void Add(char tag, string? text)
    {
        if (text is not null)
            _row.Append(tag).Append(Escape.Field(text)).Append('|');
    }
}
