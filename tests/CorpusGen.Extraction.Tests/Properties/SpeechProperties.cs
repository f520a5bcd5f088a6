using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Tests.Gold;
using Xunit;

namespace CorpusGen.Extraction.Tests.Properties;

public sealed class SpeechProperties
{
    public static TheoryData<string> Passages { get; } = ["fr", "fr.more-1", "fr.more-2", "en", "en.more-1", "en.more-2"];

    [Fact]
    public void Quotes_are_apart_and_without_their_marks_and_speakers_have_names() => ForEveryText.Holds(text =>
        SpeechRules.Broken(text, ArticleExtractor.Extract(text)).FirstOrDefault());

    [Fact]
    public void So_they_are_in_the_seeds() => Assert.Empty(GoldArticle.All().SelectMany(article => SpeechRules.Broken(article.Text, article.Found)));

    [Theory]
    [MemberData(nameof(Passages))]
    public void So_they_are_in_passages(string name)
    {
        Language language = name.StartsWith("fr", StringComparison.Ordinal) ? Language.French : Language.English;
        IEnumerable<string> broken = from passage in GoldPassage.Read(name)
                                     from read in (Language[])[language, Language.Unknown]
                                     let model = ArticleExtractor.Extract(passage.Text, read)
                                     from problem in SpeechRules.Broken(passage.Text, model).Concat(Rules.Broken(passage.Text, model))
                                     select $"{passage.Name} in {read}: {problem}";

        Assert.Empty(broken);
    }
}
