// POST /verify with a text, and get its quotations and figures with their verdicts: curl --data-binary @answer.txt http://localhost:5000/verify
using System;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplication app = WebApplication.Create(args);

// One verifier serves all requests.
string folder = app.Configuration["Articles"] ?? "articles";
var verifier = new TextVerifier([.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => new CorpusDocument(Path.GetFileName(path), ArticleExtractor.Extract(File.ReadAllText(path))))]);

app.MapPost("/verify", async (HttpRequest request) =>
{
    using var reader = new StreamReader(request.Body);
    string text = await reader.ReadToEndAsync();
    return Results.Json(verifier.Verify(text).Select(item => new
    {
        what = item.Kind.ToString(),
        verdict = item.Verdict.ToString(),
        words = item.Range.In(text),
        item.Difference,
        source = item.Source is { } source ? new { document = source.Document.Id, source.Words, source.Speaker } : null,
    }));
});

app.Run();
