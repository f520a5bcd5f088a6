using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CorpusGen.Tool.Tests.Preview;

public sealed class PageInBrowserTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const string French =
        "Le port\n\nAnne Roux, maire de Lens, a dit que 50 millions d'utilisateurs étaient touchés.\n« C'est grave, et nous n'avons rien vu venir », a-t-elle ajouté. Le film « Le Grand Soir » sort demain.\n"
        + "Selon Paul Durand, plus de 87 millions d'utilisateurs sont partis le 8 mai 2019.\n";

    private const string Hostile =
        "<img src=x onerror=\"window.hacked=1\"></script><script>window.hacked=2</script>\n\n« C'est grave, <svg onload=window.hacked=3> nous n'avons rien vu javascript:window.hacked=4 », a dit Anne Roux <b onclick=window.hacked=5>à Lens</b>.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_words_in_the_page_are_those_of_the_file()
    {
        string text = "---\ntitle: Le port\n---\n\n# Le *port*\n\n" + French.Replace("\n", "\r\n") + "> Fin.\n\tcode <b> & rien";
        IPage page = await OpenAsync(await browser.OpenAsync(), "", ("a.md", text));
        string[] expected = [.. text.Split(["\r\n", "\n"], StringSplitOptions.None).Where(line => line.Trim().Length > 0)];
        string shown = string.Join('\n', await page.Locator(".passage").AllTextContentsAsync());
        Assert.Equal(expected, shown.Split(["\r\n", "\n"], StringSplitOptions.None).Where(line => line.Trim().Length > 0));
    }

    [Fact]
    public async Task Moving_with_Tab_shows_who_said_it_how_that_is_known_and_where()
    {
        IPage page = await OpenAsync(await browser.OpenAsync(), "", ("a.txt", French));
        for (int i = 0; i < 40 && !await IsOnAsync(page, "Quote"); i++)
            await page.Keyboard.PressAsync("Tab");
        Assert.True(await IsOnAsync(page, "Quote"));
        string details = await page.Locator("#details").InnerTextAsync();
        Assert.Contains("C'est grave, et nous n'avons rien vu venir", details);
        Assert.Matches(@"Speaker\s+Anne Roux \(a pronoun", details);
        Assert.Matches(@"Cue\s+a-t-elle ajouté", details);
        Assert.Matches(@"Rule\s+parenthetical", details);
        Assert.Matches(@"Place\s+\S*a\.txt\(4,3\)", details);
        Assert.Equal(["elle"], await page.Locator(".mention.shown").AllTextContentsAsync());
    }

    [Fact]
    public async Task Enter_goes_to_the_details_and_Escape_back_to_the_text()
    {
        IPage page = await OpenAsync(await browser.OpenAsync(), "", ("a.txt", French));
        await page.Locator(".badge[aria-label^=Quote]").FocusAsync();
        await FollowAsync(page, () => page.Keyboard.PressAsync("Enter"));
        Assert.EndsWith(":q4.3", page.Url);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("H2", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await IsOnAsync(page, "Quote"));
    }

    [Fact]
    public async Task The_words_that_name_the_speaker_lead_to_the_quote()
    {
        IPage page = await OpenAsync(await browser.OpenAsync(), "", ("a.txt", French));
        await FollowAsync(page, () => page.Locator(".mention", new PageLocatorOptions { HasTextRegex = new("^elle$") }).ClickAsync());
        Assert.EndsWith(":q4.3", page.Url);
        Assert.True(await IsOnAsync(page, "Quote"));
        Assert.Contains("Anne Roux", await page.Locator("#details").InnerTextAsync());
    }

    [Fact]
    public async Task Each_view_shows_what_it_is_for()
    {
        IPage page = await OpenAsync(await browser.OpenAsync(), "", ("a.txt", French), ("b.txt", French.Replace("50 millions", "60 millions").Replace("rien vu", "absolument rien vu")));
        await page.Locator("#views a", new PageLocatorOptions { HasText = "Who says what" }).ClickAsync();
        await page.Locator("main a", new PageLocatorOptions { HasText = "Anne Roux" }).ClickAsync();
        Assert.Contains("maire de Lens", await page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, await page.Locator("main .row .sign.quote").CountAsync());

        await GoAsync(page, "#/figures/utilisateur");
        await page.Locator("svg circle").First.WaitForAsync();
        string drawing = (await page.Locator("main svg").First.GetAttributeAsync("aria-label"))!;
        Assert.All(["50,000,000", "60,000,000", "more than 87,000,000 ×2"], value => Assert.Contains(value, drawing));

        await GoAsync(page, "#/sayings");
        Assert.Contains("absolument ", string.Join('|', await page.Locator("main ins, main del").AllTextContentsAsync()));

        await GoAsync(page, "#/words/ETAIENT");
        Assert.Equal(["étaient", "étaient"], await page.Locator(".places mark").AllTextContentsAsync());
        await page.Locator(".places a").First.ClickAsync();
        Assert.Equal(["étaient"], await page.Locator(".text mark.place").AllTextContentsAsync());
    }

    [Fact]
    public async Task The_link_of_an_item_leads_to_it_in_a_page_that_is_opened_anew()
    {
        IPage page = await OpenAsync(await browser.OpenAsync(), "", ("a.txt", French), ("dossier é/b: c.txt", "Rien.\n« C'est un test », a dit Paul Durand."));
        string[] links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#listed a')].map(link => link.hash)");
        string link = links.Single(one => one.Contains("c.txt", StringComparison.Ordinal)) + ":q2.3";
        await GoAsync(page, link);
        await page.ReloadAsync();
        Assert.Contains("C'est un test", await page.Locator("#details blockquote").InnerTextAsync());
        Assert.True(await IsOnAsync(page, "Quote"));
    }

    [Fact]
    public async Task What_is_copied_cites_words_speaker_and_place()
    {
        IPage page = await browser.OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await OpenAsync(page, "", ("a.txt", French));
        await page.Locator(".badge[aria-label^=Quote]").ClickAsync();
        await page.GetByText("Copy citation").ClickAsync();
        await page.GetByText("Copied: citation").WaitForAsync();
        string copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("“C'est grave, et nous n'avons rien vu venir” — Anne Roux", copied);
        Assert.EndsWith("a.txt(4,3)", copied);

        await page.GetByText("Copy C#").ClickAsync();
        await page.GetByText("Copied: C#").WaitForAsync();
        Assert.Equal("Corpus.Cite(\"C'est grave, et nous n'avons rien vu venir\")", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_hostile_text_and_a_hostile_address_run_nothing()
    {
        IPage page = await browser.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal))
                complaints.Add(request.Url);
        };
        await OpenAsync(page, "", ("a.txt", Hostile));
        foreach (string address in (string[])["#/text/<img src=x onerror=window.hacked=6>", "#/words/<img src=x onerror=window.hacked=7>", "#/speakers", "#/__proto__", "#/constructor/x", "#/figures/%E0%A4%A", "#/text"])
            await GoAsync(page, address);
        await page.Locator(".badge").First.FocusAsync();
        Assert.Null(await page.EvaluateAsync<int?>("window.hacked ?? null"));
        Assert.Equal(0, await page.Locator("main img, main script, main svg, main b, #details img").CountAsync());
        Assert.Empty(complaints);
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_is_no_script_of_the_page_is_not_run_by_the_browser()
    {
        IPage page = await OpenAsync(await browser.OpenAsync(), "", ("a.txt", French));
        string refused = await page.EvaluateAsync<string>("""
            (() => {
              const script = document.createElement('script');
              let how = '';
              try { script.text = 'window.hacked = 1'; document.body.append(script); } catch (e) { how += e.name; }
              try { document.body.innerHTML = '<p>'; } catch (e) { how += e.name; }
              return how + (window.hacked ?? '');
            })()
            """);
        Assert.Equal("TypeErrorTypeError", refused);
    }

    [Theory]
    [InlineData("", 1400, ColorScheme.Light)]
    [InlineData("", 420, ColorScheme.Dark)]
    [InlineData("#/speakers", 1400, ColorScheme.Dark)]
    [InlineData("#/figures", 420, ColorScheme.Light)]
    [InlineData("#/figures/utilisateur", 1400, ColorScheme.Light)]
    [InlineData("#/sayings", 1400, ColorScheme.Dark)]
    [InlineData("#/words/port", 1400, ColorScheme.Light)]
    public async Task Axe_has_no_complaint(string address, int width, ColorScheme colours)
    {
        IPage page = await OpenAsync(await browser.OpenAsync(width, colours: colours), address, ("a.txt", French), ("b.txt", French.Replace("50 millions", "60 millions").Replace("rien vu", "absolument rien vu")));
        if (address == "")
        {
            await page.Locator("details.all summary").ClickAsync();
            await page.Locator(".badge[aria-label^=Quote]").FocusAsync();
        }

        AxeResult result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }

    [Fact]
    public async Task Of_a_thousand_articles_one_is_in_the_page_and_the_list_has_the_rows_that_are_seen()
    {
        IPage page = await OpenAsync(await browser.OpenAsync(), "", [.. Enumerable.Range(0, 1000).Select(i => ($"{i:0000}.txt", $"Le port numéro {i}\n\n" + French))]);
        Assert.Equal(1, await page.Locator("article.text").CountAsync());
        Assert.InRange(await page.Locator("#listed li:visible").CountAsync(), 5, 40);

        await page.Locator("#listed a[tabindex='0']:visible").FocusAsync();
        await page.Keyboard.PressAsync("End");
        Assert.Equal("1000", await page.EvaluateAsync<string>("document.activeElement.parentNode.getAttribute('aria-posinset')"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.EndsWith("0999.txt", StringComparison.Ordinal));
        await page.Locator("#sought").FillAsync("numero 500");
        await page.Locator("#choices button", new PageLocatorOptions { HasText = "Articles 1" }).First.WaitForAsync();
        Assert.Contains("0500.txt", await page.Locator("#listed li:visible").InnerTextAsync());
    }

    [Fact]
    public async Task On_paper_there_are_the_text_and_a_table_of_all_that_was_found()
    {
        IPage page = await OpenAsync(await browser.OpenAsync(), "", ("a.txt", French));
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await page.Locator("details.all table").IsVisibleAsync());
        Assert.False(await page.Locator("#side").IsVisibleAsync());
        Assert.Contains("parenthetical", await page.Locator("details.all table").InnerTextAsync());
    }

    private async Task<IPage> OpenAsync(IPage page, string address, params (string Name, string Text)[] texts)
    {
        string folder = Path.Combine(_folder.Path, "texts"), path = Path.Combine(_folder.Path, "page.html");
        foreach ((string name, string text) in texts)
            _folder.Write(Path.Combine("texts", name), text);
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("preview", folder, "-o", path));
        await page.GotoAsync(new Uri(path).AbsoluteUri + address);
        await page.Locator("main h2").WaitForAsync();
        return page;
    }

    // As an address that is typed, or a link that is followed.
    private static async Task GoAsync(IPage page, string address)
    {
        await page.EvaluateAsync("address => new Promise(done => { if (location.hash === address) return done(); addEventListener('hashchange', () => done(), { once: true }); location.hash = address; })", address);
        await page.Locator("main h2").WaitForAsync();
    }

    // What a link leads to is shown a moment after the address is there.
    private static async Task FollowAsync(IPage page, Func<Task> follow)
    {
        await page.EvaluateAsync("isShown = false; addEventListener('hashchange', () => isShown = true, { once: true });");
        await follow();
        await page.WaitForFunctionAsync("isShown");
    }

    private static async Task<bool> IsOnAsync(IPage page, string kind) =>
        await page.EvaluateAsync<bool>("kind => document.activeElement.matches('.badge') && document.activeElement.getAttribute('aria-label').startsWith(kind)", kind);
}
