using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;

namespace CorpusGen.Generator.Reading;

/// <summary>
/// Extracts each text once for all who ask in a process: the generator wants the whole model and the rules what is wrong with it. Texts are known by
/// their characters, since hosts hand out new objects for them. What the rules ask for is small and is kept; a model is as large as its text, and only a few that
/// were read last are kept: in a build the generator comes first and nobody asks for a model again, in an editor a rule may come before the generator.
/// </summary>
internal sealed class SharedExtraction(Func<SourceText, Language?, ArticleModel> extract)
{
    // The text that was edited last is among them, and nothing that an editor would miss as memory.
    private const int MostCharacters = 1 << 19;

    private readonly RecentTexts<TextFindings> _findings = new();
    private readonly Queue<KeyValuePair<TextKey, ArticleModel>> _models = new();
    private int _characters;

    /// <summary>What the generator and the rules share: the compiler loads both from one folder, and so once.</summary>
    public static SharedExtraction OfProcess { get; } = new(ArticleExtractor.Extract);

    /// <summary>Everything in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readAs">Its format and language.</param>
    public ArticleModel ReadModel(string text, ReadAs readAs)
    {
        var key = TextKey.Of(text, readAs, ArticleCorrections.None);
        return FindModel(key) ?? Extract(key, text, readAs).Model;
    }

    /// <summary>What the rules need to know of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readAs">Its format and language.</param>
    /// <param name="corrections">What people say that is read wrongly in it.</param>
    public TextFindings ReadFindings(string text, ReadAs readAs, ArticleCorrections corrections)
    {
        var key = TextKey.Of(text, readAs, corrections);
        if (_findings.TryGet(key, out TextFindings findings))
            return findings;
        if (corrections == ArticleCorrections.None)
            return Extract(key, text, readAs).Findings;
        Correct(ReadModel(text, readAs), text, readAs, corrections);
        return _findings.TryGet(key, out findings) ? findings : ReadFindings(text, readAs, ArticleCorrections.None);
    }

    /// <summary>The model of a text with what people say of it. What is emitted counts on what <see cref="ModelCheck"/> sees, whatever they say.</summary>
    public Corrected Correct(ArticleModel model, string text, ReadAs readAs, ArticleCorrections corrections)
    {
        if (corrections == ArticleCorrections.None)
            return new Corrected { Model = model };
        Corrected corrected = Corrector.Apply(model, corrections);
        if (!ModelCheck.IsSound(corrected.Model))
            corrected = corrected with { Model = model };
        bool isRead = ReadFindings(text, readAs, ArticleCorrections.None).IsRead;
        _findings.Keep(TextKey.Of(text, readAs, corrections), TextFindings.Of(corrected.Model, isRead));
        return corrected;
    }

    /// <summary>Whether the rules get what they need of a text without an extraction.</summary>
    public bool Knows(string text, ReadAs readAs) => _findings.TryGet(TextKey.Of(text, readAs, ArticleCorrections.None), out _);

    private (ArticleModel Model, TextFindings Findings) Extract(TextKey key, string text, ReadAs readAs)
    {
        ArticleModel? model = null;
        try
        {
            SourceText source = KeyAliases.Apply(SourceTexts.Read(text, readAs.Format), readAs.Keys);
            model = extract(source, readAs.Language ?? source.FrontMatter?.Language ?? readAs.UsualLanguage);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The extraction neither throws nor points outside its text. If it does, the article keeps its text and the others keep everything.
        }

        bool isSound = model is not null && ModelCheck.IsSound(model);
        model = isSound ? model! : TextAlone(text, readAs.Language ?? readAs.UsualLanguage);
        TextFindings findings = TextFindings.Of(model, isSound);
        _findings.Keep(key, findings);
        Keep(key, model);
        return (model, findings);
    }

    private ArticleModel? FindModel(TextKey key)
    {
        lock (_models)
        {
            foreach (KeyValuePair<TextKey, ArticleModel> model in _models)
            {
                if (model.Key == key)
                    return model.Value;
            }
        }

        return null;
    }

    private void Keep(TextKey key, ArticleModel model)
    {
        // Two threads that read the same text at the same time keep it twice, which harms nothing.
        lock (_models)
        {
            _models.Enqueue(new KeyValuePair<TextKey, ArticleModel>(key, model));
            _characters += SizeOf(model);
            while (_characters > MostCharacters && _models.Count > 1)
                _characters -= SizeOf(_models.Dequeue().Value);
        }
    }

    // An empty text has a model as well.
    private static int SizeOf(ArticleModel model) => model.Text.Length + 256;

    private static ArticleModel TextAlone(string text, Language? language) => new()
    {
        Text = text,
        Language = language ?? Language.Unknown,
        Blocks = EquatableArray<BlockModel>.Empty,
        Quotes = EquatableArray<QuoteModel>.Empty,
        Statements = EquatableArray<StatementModel>.Empty,
        Terms = EquatableArray<TermModel>.Empty,
        Figures = EquatableArray<FigureModel>.Empty,
    };
}
