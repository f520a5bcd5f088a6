using System;
using System.Globalization;
using CorpusGen.Benchmarks.Corpus.Writing;

switch (args)
{
    case ["write", string count, string folder]:
        long bytes = ArticleFiles.Write(int.Parse(count, CultureInfo.InvariantCulture), folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles, {bytes:N0} bytes"));
        return 0;

    default:
        Console.Error.WriteLine("Usage: CorpusGen.Benchmarks.Corpus write COUNT FOLDER");
        return 2;
}
