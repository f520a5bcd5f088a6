using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace CorpusGen.Tool.Tests.Preview;

/// <summary>A browser of this machine, for all tests of a class. Where there is none, the tests that ask for it are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;
    private string? _why;

    public async ValueTask InitializeAsync()
    {
        string? path = Find();
        if (path is null)
        {
            _why = $"No browser is in PATH ({string.Join(", ", s_names)}); CORPUSGEN_BROWSER may name one.";
            return;
        }

        _playwright = await Playwright.CreateAsync();
        // Chromium's sandbox does not start for root, as in containers.
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Environment.UserName == "root" ? ["--no-sandbox"] : [] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>The page, at no address. It is the same for all tests, one after the other, as a window takes the browser long to open: a test that changes more than what it shows closes it.</summary>
    public async Task<IPage> OpenAsync(int width = 1400, int height = 900, ColorScheme colours = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, _why ?? "");
        if (_page is null || _page.IsClosed)
            _page = await _browser.NewPageAsync();
        await _page.GotoAsync("about:blank");
        await _page.SetViewportSizeAsync(width, height);
        await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours, Media = Media.Screen });
        _page.SetDefaultTimeout(15_000);
        return _page;
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CORPUSGEN_BROWSER") is { Length: > 0 } named
            ? named
            : (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
               where folder.Length > 0
               from name in s_names
               select Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
