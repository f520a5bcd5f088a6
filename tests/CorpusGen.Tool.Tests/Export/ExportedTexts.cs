using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

/// <summary>Texts that exports are tested with, and what <c>corpusgen extract</c> finds in them: every export is compared with that, item by item.</summary>
internal static class ExportedTexts
{
    private static readonly (string Id, string? Format, string Text)[] s_texts =
    [
        ("été.txt", null, """
            Le pont de Maurin fermera

            Anne Roux, maire de Maurin, a déclaré : « Le pont tiendra, et l’école rouvrira. » Selon Paul Durand, entre 3 000 et 3 500 personnes sont venues. Elle a ajouté que 12,5 % des crédits, soit 1,25 million d’euros, manquaient.
            Il a marché 3 km pendant deux heures, le 23 mars 2018, à 19h30. Maurin a gagné 3-1. C’est la 2e fois.
            """),
        ("ferry.md", "markdown", """
            ---
            title: "The ferry, \"Bell\" Harbour"
            date: 2024-02-12
            tags: [sea, ships]
            empty:
            ---

            # A heading

            Mary Bell said: “We **will** not
            sail again.” She said that 14 people were missing.

            - “We lost more than $2.5 million,” said John Carter, the owner.

            > The sea took them.
            > — Mary Bell
            """),
        ("../a\\b:c?.txt", null, "😀😀 “=SUM(A1),\t\"x\" ]]> <b>&amp; 😀 it costs 5 dollars,” said Mary Bell. \u202EMary Bell said: “@import \u0007 is not \u001B[31m red.”\r\nMary Bell said that +3 people came.\r\n"),
        ("../A\\B:C?.txt", null, "“-1 is \0 what we lost,” said John Carter.\u2028“'=1 was said twice,” said John Carter."),
        ("CON", null, ""),
        ("...", null, "« Nous avons perdu\u0085la moitié », a dit Anne Roux."),
    ];

    /// <summary>As <c>--jsonl</c> reads them.</summary>
    public static string Lines { get; } = string.Concat(s_texts.Select(text => JsonSerializer.Serialize(new { id = text.Id, format = text.Format, text = text.Text }) + "\n"));

    /// <summary>The texts as they are, in order.</summary>
    public static string[] Texts { get; } = [.. s_texts.Select(text => text.Text)];

    /// <summary>What is found in each.</summary>
    public static JsonElement[] Articles { get; } = Extract();

    /// <summary>The items of a kind (<c>quotes</c>) of all texts, each with the number of its article, from 1.</summary>
    public static (int Article, JsonElement Item)[] Items(string kind) =>
        [.. Articles.SelectMany((article, i) => article.GetProperty(kind).EnumerateArray().Select(item => (i + 1, item)))];

    /// <summary>A property as text: nothing for null.</summary>
    public static string Text(this JsonElement item, string property) => item.GetProperty(property) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : "";

    /// <summary>Exports the texts to a file or folder of a temporary one.</summary>
    public static string Export(TemporaryFolder folder, string format)
    {
        string output = System.IO.Path.Combine(folder.Path, format);
        CommandRun run = CommandRun.WithInput(Lines, "export", "--jsonl", "--format", format, "--output", output);
        Assert.Equal(new CommandRun(0, "", ""), run);
        return output;
    }

    private static JsonElement[] Extract()
    {
        CommandRun run = CommandRun.WithInput(Lines, "extract", "--jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement[] articles = run.Results;
        Assert.All(["quotes", "statements", "figures", "speakers"], kind => Assert.True(articles.Sum(article => article.GetProperty(kind).GetArrayLength()) >= 4, $"too few {kind}"));
        return articles;
    }
}
