using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace CorpusGen.Analyzers.Texts;

/// <summary>Which texts are given one name by their metadata.</summary>
internal sealed class TextsByName
{
    private readonly Dictionary<string, List<CorpusText>> _texts = new(StringComparer.OrdinalIgnoreCase);

    public static TextsByName Of(ImmutableArray<CorpusText> texts)
    {
        var names = new TextsByName();
        foreach (CorpusText text in texts)
        {
            if (text.File.Name is not string name)
                continue;
            if (!names._texts.TryGetValue(name, out List<CorpusText>? named))
                names._texts.Add(name, named = []);
            named.Add(text);
        }

        return names;
    }

    /// <summary>The first other text that has the name of one, or null.</summary>
    public CorpusText? OtherWithNameOf(CorpusText text)
    {
        if (text.File.Name is not string name || !_texts.TryGetValue(name, out List<CorpusText>? named))
            return null;
        foreach (CorpusText other in named)
        {
            if (other.Path != text.Path)
                return other;
        }

        return null;
    }
}
