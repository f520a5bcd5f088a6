using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Tool.Export.Brat;

/// <summary>A folder for annotation tools: <c>NAME.txt</c>, which is the file as it is, <c>NAME.ann</c>, and <c>documents.jsonl</c>, which says what each was called.</summary>
internal sealed class BratExport : ArticleExport
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly NewFolder _folder;
    private readonly Stream _documents;
    private readonly SafeName _names = new();

    public BratExport(NewFolder folder)
    {
        _folder = folder;
        BratConfiguration.WriteTo(folder);
        _documents = folder.Create("documents.jsonl");
    }

    public override void Add(ReadArticle read)
    {
        string name = _names.Take(read.Text.Id);
        _folder.Write(name + ".txt", read.Article.File);
        _folder.Write(name + ".ann", BratAnnotations.Of(read.Article));
        using (var json = new Utf8JsonWriter(_documents, s_options))
        {
            json.WriteStartObject();
            json.WriteString("document"u8, name);
            json.WriteString("id"u8, read.Text.Id);
            json.WriteString("path"u8, read.Text.Path);
            json.WriteString("language"u8, LanguageTag.Format(read.Article.Language));
            json.WriteEndObject();
        }

        _documents.WriteByte((byte)'\n');
    }

    public override void Complete() => _folder.Keep();

    public override void Dispose() => _folder.Dispose();
}
