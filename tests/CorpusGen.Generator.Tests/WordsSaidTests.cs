using System.Linq;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>Corpus.Match and Corpus.Cite in a program.</summary>
public class WordsSaidTests
{
    private const string Consumer = """
        #pragma warning disable CS1591
        using News;

        public static class Consumer
        {
            public static string Verbatim() => Show(Corpus.Match("nous demandons une digue"));
            public static string OverAnAside() => Show(Corpus.Match("Nous ne demandons pas la lune, nous demandons une digue"));
            public static string OverMarks() => Show(Corpus.Match("Elle tiendra dix ans et peut-être vingt"));
            public static string Altered() => Show(Corpus.Match("Elle tiendra cent ans"));
            public static string Misattributed() => Show(Corpus.Match("Elle tiendra dix ans", "Le Goff"));
            public static string Attributed() => Show(Corpus.Match("Elle tiendra dix ans", "Mme Caradec"));
            public static string OfTheArticle() => Show(Corpus.Match("Les vannes rouillées ont été changées"));
            public static string Absent() => Show(Corpus.Match("Il neige sur les toits du faubourg"));
            public static string Little() => Show(Corpus.Match("la lune"));
            public static string Strict() => Show(Corpus.Match("NOUS DEMANDONS UNE DIGUE", policy: MatchPolicy.Version1 with { MostFolding = MatchFolding.Typography }));
            public static string Cited() => Corpus.Cite("nous demandons une digue").Speaker!.Name;
            public static string NotCited() => Message("Elle tiendra cent ans");
            public static string NobodyCited() => Message("Il neige sur les toits du faubourg");
            public static string ArticleCited() => Message("Les vannes rouillées ont été changées");

            private static string Message(string words)
            {
                try
                {
                    return Corpus.Cite(words).Text;
                }
                catch (System.ArgumentException exception)
                {
                    return exception.Message;
                }
            }

            private static string Show(CorpusMatch match) => $"{match.Verdict} {match.Folding} {match.Quotes.Count} {match.Location} {match.Difference} {match.Nearest}".TrimEnd();
        }
        """;

    private static readonly TextFile s_text = new("dam.txt", """
        La digue rouvre

        « Elle tiendra dix ans, a promis la maire Hélène Caradec, et peut-être vingt. » « Nous ne demandons pas la lune », a dit le pêcheur Yann Le Goff, « nous demandons une digue ».

        Les vannes rouillées ont été changées en deux nuits.
        """);

    private static readonly LoadedCorpus s_corpus = LoadedCorpus.Load(GeneratorRun.Of([s_text], ProjectOptions.Comparing, source: Consumer));

    // Only a program that has the library can verify whole texts.
    [Fact]
    public void Without_the_library_no_whole_text_is_verified() =>
        Assert.DoesNotContain("Verify(", GeneratorRun.Of([s_text], ProjectOptions.Comparing, references: GeneratorRun.NetStandard)["Comparisons.g.cs"]);

    // What the corpus has is what counts, not what the library would read of the same files: Markdown, entities and corrections. And a cue among the words of a quote is no aside.
    [Fact]
    public void A_program_with_the_library_verifies_whole_texts()
    {
        (string Draft, string Verdict)[] expected =
        [
            ("La maire Hélène Caradec l’a dit : « Elle tiendra cent ans ».", "Altered 'dix' became 'cent' dam.txt Elle tiendra dix ans"),
            ("« Nous fermerons le port dès demain matin », a dit Jean Petit.", "Verbatim  port.md Nous **fermerons** le&nbsp;port dès demain matin"),
            ("« Nous ouvrirons le canal dès lundi soir », a dit Jean Petit.", "Misattributed said by Anne Roux canal.md Nous **ouvrirons** le&nbsp;canal dès lundi soir"),
            ("Le port de Lorient accueille 40 navires.", "Given  port.md 40"),
            ("Le quai de Lorient coûte 12 € par jour.", "Given  price.md 12&nbsp;&euro;"),
            ("« Le barrage sera rouvert lundi », a dit Marc Aubry.", "Misattributed said by Hélène Caradec told.txt le barrage sera rouvert lundi"),
        ];
        string code = $$"""
            #pragma warning disable CS1591
            using System.Linq;

            public static class Consumer
            {
                public static string[] Verify() => new[] { {{string.Join(", ", expected.Select(one => '"' + one.Draft + '"'))}} }
                    .Select(draft => string.Join("; ", News.Corpus.Verify(draft).Select(item => $"{item.Verdict} {item.Difference} {item.Source?.Document.Id} {item.Source?.Words}"))).ToArray();
            }
            """;
        GeneratorRun run = GeneratorRun.Of(
            [
                s_text,
                new("port.md", "---\ndate: 2026-03-02\n---\n\n# Le port\n\nLe port de *Lorient* accueille 40 navires.\n\n« Nous **fermerons** le&nbsp;port dès demain matin », a déclaré Anne Roux.\n"),
                new("canal.md", "# Le canal\n\n« Nous **ouvrirons** le&nbsp;canal dès lundi soir », a déclaré Anne Roux.\n"),
                new("price.md", "# Le quai\n\nLe quai de *Lorient* coûte **12&nbsp;&euro;** par jour.\n"),
                new("told.txt", "Le barrage\n\n« Le préfet nous a dit que le barrage sera rouvert lundi », a dit Hélène Caradec.\n"),
            ],
            new ProjectOptions(("CorpusGenComparing", "true"), ("CorpusGenCorrections", "corrections.yml")),
            source: code,
            references: [.. GeneratorRun.Net, MetadataReference.CreateFromFile(typeof(TextVerifier).Assembly.Location)],
            additional: [new TextFile("corrections.yml", "- in: port.md\n  quote: Nous fermerons\n  speaker: Jean Petit\n")]);
        Assert.Empty(run.Diagnostics);
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal(expected.Select(one => one.Verdict), (string[])corpus.Call("Consumer", "Verify")!);
    }

    [Theory]
    [InlineData("Verbatim", "Verbatim Exact 1 dam.txt(3,149)")]
    [InlineData("OverAnAside", "Verbatim Typography 1 dam.txt(3,83)")]
    [InlineData("OverMarks", "Verbatim Typography 1 dam.txt(3,3)")]
    [InlineData("Altered", "Altered Exact 1 dam.txt(3,3) 'dix' became 'cent' Elle tiendra dix ans")]
    [InlineData("Misattributed", "Misattributed Exact 1 dam.txt(3,3) said by Hélène Caradec")]
    [InlineData("Attributed", "Verbatim Exact 1 dam.txt(3,3)")]
    [InlineData("OfTheArticle", "Verbatim Exact 0 dam.txt(5,1)")]
    [InlineData("Absent", "Absent Exact 0")]
    [InlineData("Little", "None Exact 0")]
    [InlineData("Strict", "Altered Case 1 dam.txt(3,149) the policy does not allow case")]
    [InlineData("Cited", "Yann Le Goff")]
    [InlineData("NotCited", "No article quotes 'Elle tiendra cent ans': the nearest words are 'Elle tiendra dix ans' at dam.txt(3,3) ('dix' became 'cent'). (Parameter 'words')")]
    [InlineData("NobodyCited", "No article quotes 'Il neige sur les toits du faubourg': no article has words like these. (Parameter 'words')")]
    [InlineData("ArticleCited", "No article quotes 'Les vannes rouillées ont été changées': they stand at dam.txt(5,1), and nobody is quoted there. (Parameter 'words')")]
    public void A_program_asks_what_was_said(string method, string expected) => Assert.Equal(expected, s_corpus.Call("Consumer", method));
}
