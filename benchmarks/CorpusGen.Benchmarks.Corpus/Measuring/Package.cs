using System.IO;
using System.IO.Compression;
using System.Linq;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>The package as it is released, with the generator compiled ahead.</summary>
internal static class Package
{
    /// <summary>Packs it and unpacks it into a folder.</summary>
    public static void Unpack(string folder)
    {
        string feed = Path.Combine(folder, "feed");
        Command.DotNet(["pack", "-c", "Release", "-p:CompileAhead=true", "--nologo", "-o", feed], Path.Combine(Repository.Root, "src", "CorpusGen.Generator"));
        ZipFile.ExtractToDirectory(Directory.GetFiles(feed, "*.nupkg").Single(), folder);
    }
}
