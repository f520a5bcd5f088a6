using System.Collections.Generic;
using System.IO;
using System.Text;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Projects with mistakes in their texts, and in code that uses names.</summary>
public sealed class RuleBatch(PackedPackage package) : ConsumerBatch(package)
{
    // A .globalconfig is looked for beside and above each file of code.
    private const string Code = "internal static class Program;";

    private const string Accents = "Le pont ferme\n\nElle a déclaré « Nous partons » et rien de plus.\n";

    // An empty text twice, a language that is not read, a lost mark, and an article twice.
    private static readonly (string Path, string Content)[] s_mistakes =
    [
        ("articles/empty.txt", ""),
        ("articles/quiet.txt", ""),
        ("articles/german.txt", "Eine neue Brücke\n\nDer Präsident kündigte am Montag an, dass der Plan in den nächsten Monaten beginnt. Die Opposition will das nicht, sagte die Sprecherin der Stadt.\n"),
        ("articles/mark.txt", "La digue\n\n« Nous restons, a dit Anne Roux.\n"),
    ];

    internal static Consumer Flawed { get; } = Mistaken("flawed", items: """<CorpusFile Update="articles/quiet.txt" NoWarn="CG0205;CG0203" />""");

    internal static Consumer Configured { get; } = Mistaken("configured", files: (".globalconfig", """
        is_global = true
        dotnet_diagnostic.CG0203.severity = none
        dotnet_diagnostic.CG0205.severity = error
        dotnet_diagnostic.CG0208.severity = warning
        """));

    internal static Consumer Edited { get; } = Mistaken("edited", files: (".editorconfig", """
        root = true
        [*]
        dotnet_diagnostic.CG0203.severity = none
        [*.txt]
        dotnet_diagnostic.CG0205.severity = error
        """));

    internal static Consumer Severe { get; } = Mistaken("severe", "<NoWarn>$(NoWarn);CG0203</NoWarn><WarningsAsErrors>$(WarningsAsErrors);CG0208</WarningsAsErrors>");

    internal static Consumer AllAsErrors { get; } = Mistaken("allaserrors", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>CG0205</WarningsNotAsErrors>");

    internal static Consumer Encoded { get; } = Consumer.Of("encoded");

    internal static Consumer Utf32 { get; } = Consumer.Of("utf32");

    internal static Consumer Gone { get; } = Consumer.Of("gone", code: """
        using System.Linq;
        using App;

        internal static class Program
        {
            private static readonly Quote s_quote = Corpus.Quotes.LePortRouvre.LePortOuvreLundi;

            internal static int Count() => Corpus.Quotes.Where(quote => quote.Speaker == Corpus.Speakers.PaulDurant).Count();
        }
        """);

    internal static Consumer Movable { get; } = Consumer.Of(
        "movable",
        code: "internal static class Program { internal static object Article => App.Corpus.Articles.LePontFerme; }",
        files: [("articles/z.txt", "Le pont ferme\n\nIl rouvre lundi.\n"), (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CG0302.severity = error\n")]);

    internal static Consumer Declared { get; } = Consumer.Of(
        "declared",
        items: """
            <CorpusFile Include="articles/*.md" />
            <CorpusKey Include="section" Type="text" Requird="true" Values="news;opinion #1, 'x'" />
            <CorpusKey Include="rating" Type="number" />
            """,
        code: "internal static class Program { internal static App.ArticleSection? Section => App.ArticleSection.News; }",
        files: [("articles/une.md", "---\nsection: \"opinoin #1, 'x'\"\n---\n\nLe pont ferme lundi.\n")]);

    internal static Consumer Citing { get; } = Consumer.Of(
        "citing",
        "<CorpusGenComparing></CorpusGenComparing>",
        items: """
            <CorpusFile Include="articles/*.md" />
            <CorpusDraft Include="articles/note.md" />
            """,
        code: """
            internal static class Program
            {
                [App.Citation]
                internal const string Motto = "Le bac partira à huit heures";

                internal static string Words => App.Corpus.Cite("Le bac partira à midi").Text + App.Corpus.Match("Le bac partira").Verdict;
            }
            """,
        files:
        [
            ("articles/bac.txt", "Le bac\n\n« Le bac partira à midi avec 40 passagers », a promis Anne Roux.\n"),
            ("articles/note.md", "# Note\n\nLe maire l’a lu : « Le bac partira à midi avec **50** passagers ».\n"),
        ]);

    internal override IReadOnlyList<Consumer> Consumers => [Citing, Declared, Flawed, Configured, Edited, Severe, AllAsErrors, Encoded, Utf32, Gone, Movable];

    /// <summary>Texts in the bytes that people have them in.</summary>
    private protected override void Prepare(PackedPackage package)
    {
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), "<Project><PropertyGroup><CorpusGenComparing>false</CorpusGenComparing></PropertyGroup></Project>");
        WriteBytes("latin.txt", Encoding.Latin1.GetBytes(Accents));
        WriteBytes("utf16.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Accents.Replace("pont", "bac"))]);
        WriteBytes("utf16-without-mark.txt", Encoding.Unicode.GetBytes(Accents));
        WriteBytes("utf16-line.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes('\n' + Accents.Replace("pont", "quai"))]);

        Encoding little = new UTF32Encoding(bigEndian: false, byteOrderMark: true), big = new UTF32Encoding(bigEndian: true, byteOrderMark: true);
        Write(Utf32, "le.txt", little.GetBytes(Accents));
        Write(Utf32, "le-mark.txt", [.. little.Preamble, .. little.GetBytes(Accents)]);
        Write(Utf32, "be.txt", big.GetBytes("📰\n" + Accents));
        Write(Utf32, "be-mark.txt", [.. big.Preamble, .. big.GetBytes(Accents)]);
        Write(Utf32, "short.txt", little.GetBytes("É"));
        Write(Utf32, "letter.txt", [.. "PK\u0003\u0004"u8, .. little.GetBytes(Accents)]);
        Write(Utf32, "photo.txt", [0x89, .. "PNG\r\n\u001A\n"u8]);
        Write(Utf32, "a.pdf.txt", [.. "%PDF-1.7\n"u8]);
        Write(Utf32, "b.doc.txt", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        Write(Utf32, "c.jpg.txt", [0xFF, 0xD8, 0xFF, 0xE0]);
        Write(Utf32, "d.gif.txt", [.. "GIF87a "u8]);
        Write(Utf32, "e.gif.txt", [.. "GIF89a "u8]);
        Write(Utf32, "f.gz.txt", [0x1F, 0x8B, 8, 0]);

        void WriteBytes(string name, byte[] bytes) => Write(Encoded, name, bytes);
        void Write(Consumer consumer, string name, byte[] bytes) => File.WriteAllBytes(PathOf(consumer, Path.Combine("articles", name)), bytes);
    }

    private static Consumer Mistaken(string name, string properties = "", string items = "", params (string Path, string Content)[] files) =>
        Consumer.Of(name, properties, items, code: Code, files: [.. s_mistakes, .. files]);

    /// <summary>The tests that look at them.</summary>
    [CollectionDefinition(Name)]
    public sealed class Tests : ICollectionFixture<RuleBatch>
    {
        /// <summary>Its name.</summary>
        public const string Name = "rules";
    }
}
