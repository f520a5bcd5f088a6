using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Corrects what blocks are for. An article has one title: another that was taken for it becomes a heading.</summary>
internal sealed class BlockCorrector(CorrectionRun run)
{
    private readonly BlockModel[] _blocks = [.. run.Article.Blocks];
    private readonly Dictionary<int, int> _said = [];

    public bool IsChanged { get; private set; }

    public EquatableArray<BlockModel> Blocks => new(_blocks);

    public void Set(int entry, Correction correction, TextRange words)
    {
        int index = run.BlockAt(words.Start);
        if (index < 0)
        {
            run.Report(entry, CorrectionFlawKind.DoesNotFit, "the words are no words of the article");
            return;
        }

        BlockModel block = _blocks[index] with { Kind = correction.BlockKind ?? _blocks[index].Kind, Level = correction.Level ?? _blocks[index].Level };
        if (_said.TryGetValue(index, out int other) || block.Kind == BlockKind.Title && IsOtherTitleSaid(index, out other))
        {
            run.ReportOther(entry, other, same: block == _blocks[index]);
            return;
        }

        _said.Add(index, entry);
        if (block == _blocks[index])
        {
            run.ReportNothing(entry, "the block is read so without it");
            return;
        }

        IsChanged = true;
        _blocks[index] = block;
        if (block.Kind != BlockKind.Title)
            return;
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (i != index && _blocks[i].Kind == BlockKind.Title)
                _blocks[i] = _blocks[i] with { Kind = BlockKind.Heading };
        }
    }

    private bool IsOtherTitleSaid(int index, out int entry)
    {
        foreach (KeyValuePair<int, int> said in _said.Where(said => said.Key != index && _blocks[said.Key].Kind == BlockKind.Title))
        {
            entry = said.Value;
            return true;
        }

        entry = 0;
        return false;
    }
}
