using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Tool.Preview;
using Microsoft.Playwright;
using Xunit;

namespace CorpusGen.Tool.Tests.Preview;

public sealed class PreviewWatchTests : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly Browser _browser;
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly PreviewWatch _watch;
    private Task _run = Task.CompletedTask;

    public PreviewWatchTests(Browser browser)
    {
        _browser = browser;
        _folder.Write("a.txt", "« C'est grave », a dit Anne Roux.");
        _watch = new PreviewWatch([_folder.Path], null, port: 0, new Streams(Stream.Null, Stream.Null, new StringWriter()));
    }

    public ValueTask InitializeAsync()
    {
        _run = _watch.RunAsync(_stop.Token);
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _watch.Dispose();
        _folder.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task A_text_that_changes_is_shown_anew_where_one_was_reading()
    {
        IPage page = await _browser.OpenAsync();
        await page.GotoAsync(_watch.Address + "#/speakers");
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Who says what" }).WaitForAsync();
        _folder.Write("b.txt", "« Ce n'est rien », a dit Paul Durand.");
        await page.Locator("main a", new PageLocatorOptions { HasText = "Paul Durand" }).WaitForAsync();
        File.Delete(Path.Combine(_folder.Path, "a.txt"));
        await page.Locator("main a", new PageLocatorOptions { HasText = "Anne Roux" }).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.EndsWith("#/speakers", page.Url);
    }

    [Fact]
    public async Task Only_the_page_is_served_and_only_under_its_own_address()
    {
        using var client = new HttpClient();
        CancellationToken stop = TestContext.Current.CancellationToken;
        Assert.Contains("Anne Roux", await client.GetStringAsync(_watch.Address, stop));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(_watch.Address + "a.txt", stop)).StatusCode);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, _watch.Address) { Headers = { Host = "evil.example" } };
        HttpResponseMessage refused = await client.SendAsync(rebound, stop);
        Assert.False(refused.IsSuccessStatusCode);
        Assert.DoesNotContain("Anne Roux", await refused.Content.ReadAsStringAsync(stop));
    }
}
