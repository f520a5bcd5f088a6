using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;

namespace CorpusGen.Tool.Preview;

/// <summary>How the wordings of a saying differ, by words, from the whole one. What is in another language is shown as it is: word by word, all of it would differ.</summary>
internal sealed class WordingDifference
{
    private readonly IReadOnlyList<CorpusDocument> _documents;
    private readonly CorpusWording _whole;

    public WordingDifference(IReadOnlyList<CorpusDocument> documents, CorpusSaying saying)
    {
        _documents = documents;
        _whole = saying.Wordings.FirstOrDefault(wording => wording.Reason == WordingReason.Whole) ?? saying.Wordings[0];
    }

    /// <summary>Writes <c>"parts":[{"is":"kept","text":"…"},{"is":"leftOut",…},{"is":"added",…}]</c>, which read in order are both wordings; nothing for the whole one.</summary>
    public void Write(Utf8JsonWriter json, CorpusWording wording)
    {
        if (ReferenceEquals(wording, _whole) || wording.Reason == WordingReason.Translated || ArticleOf(wording).Language != ArticleOf(_whole).Language)
            return;
        CorpusComparing.ComparedText old = Read(_whole), @new = Read(wording);
        json.WriteStartArray("parts"u8);
        foreach (CorpusComparing.WordChange change in CorpusComparing.WordDifference.Of(old, @new))
        {
            if (change.Kind == CorpusComparing.WordChangeKind.Kept)
            {
                Write(json, "kept", Words(@new, wording, change.NewStart, change.NewLength));
                continue;
            }

            Write(json, "leftOut", Words(old, _whole, change.OldStart, change.OldLength));
            Write(json, "added", Words(@new, wording, change.NewStart, change.NewLength));
        }

        json.WriteEndArray();
    }

    // With the marks and blanks behind them, up to the next word.
    private static string Words(CorpusComparing.ComparedText text, CorpusWording wording, int first, int count)
    {
        if (count == 0)
            return "";
        int start = first == 0 ? wording.Range.Start : text[first].Start;
        int end = first + count < text.Count ? text[first + count].Start : wording.Range.End;
        return text.Source[start..end];
    }

    private static void Write(Utf8JsonWriter json, string kind, string words)
    {
        if (words.Length == 0)
            return;
        json.WriteStartObject();
        json.WriteString("is", kind);
        json.WriteString("text", words);
        json.WriteEndObject();
    }

    private ArticleModel ArticleOf(CorpusWording wording) => _documents[wording.Document].Article;

    private CorpusComparing.ComparedText Read(CorpusWording wording)
    {
        ArticleModel article = ArticleOf(wording);
        return CorpusComparing.ComparedText.Read(article.Text, article.Language, wording.Range.Start, wording.Range.End);
    }
}
