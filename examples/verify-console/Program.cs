// Checks what a language model wrote from articles: verify-console ARTICLES ANSWER, or the answer from standard input.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;

if (args.Length == 0)
{
    Console.Error.WriteLine("verify-console ARTICLES [ANSWER]");
    return 2;
}

CorpusDocument[] articles = [.. Directory.GetFiles(args[0], "*.txt").Order(StringComparer.Ordinal).Select(path => new CorpusDocument(path, ArticleExtractor.Extract(File.ReadAllText(path))))];
string answer = args.Length > 1 ? File.ReadAllText(args[1]) : Console.In.ReadToEnd();
IReadOnlyList<VerifiedItem> items = new TextVerifier(articles).Verify(answer);
foreach (VerifiedItem item in items)
{
    string mark = item.Verdict is Verdict.Verbatim or Verdict.Given ? "ok  " : item.Verdict == Verdict.NotGiven ? "?   " : "BAD ";
    Console.WriteLine($"{mark}{item.Verdict,-13} {item.Range.In(answer)}");
    if (item.Difference is not null)
        Console.WriteLine($"     {item.Difference}");
    if (item.Source is { } source)
        Console.WriteLine($"     {source.Document.Id}: {source.Words}");
}

return items.Any(item => item.Verdict is Verdict.Altered or Verdict.Misattributed or Verdict.Absent or Verdict.Otherwise) ? 1 : 0;
