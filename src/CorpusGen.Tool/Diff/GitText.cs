using System.IO;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Tool.Diff;

/// <summary>A text of a git revision: <c>HEAD~1:articles/a.txt</c>.</summary>
internal sealed class GitText(string name, string path, byte[] bytes, Language? language) : TextSource
{
    public override string Name => name;

    protected override NamedText ReadText() => new(Path.GetFileName(path), name, language, Utf8Text.Decode(bytes, name), SourceFormats.OfPath(path));
}
