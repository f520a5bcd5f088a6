using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace CorpusGen.Tool.Tests.Preview;

public sealed class HostileTextTests : IDisposable
{
    private const string Hostile = "« </script><script>alert(1)</script> <!-- {{script}} & \" ' \u2028 <img src=x onerror=alert(2)> », a dit <b>Anne</b> Roux.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_text_says_stands_in_the_page_as_json_without_a_sign_of_html()
    {
        PreviewedPage page = Preview("a.txt", Hostile);
        Assert.DoesNotContain('<', page.Json);
        Assert.DoesNotContain('>', page.Json);
        Assert.DoesNotContain('&', page.Json);
        Assert.DoesNotContain('\u2028', page.Json);
        Assert.Contains("\\u003C/script\\u003E", page.Json);
        Assert.Equal(Hostile, Assert.Single(page.Articles).GetProperty("text").GetString());
    }

    [Fact]
    public void Nothing_but_the_json_depends_on_the_texts()
    {
        PreviewedPage page = Preview("a.txt", Hostile), other = Preview("b.txt", "Rien.");
        Assert.Equal((other.Frame, other.Style, other.Script), (page.Frame, page.Style, page.Script));
    }

    [Fact]
    public void The_browser_is_told_to_run_this_script_and_no_other_and_to_load_nothing()
    {
        PreviewedPage page = Preview("a.txt", Hostile);
        string[] policy = [.. page.Policy.Split(';').Select(part => part.Trim())];
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains($"script-src 'sha256-{HashOf(page.Script)}'", policy);
        Assert.Contains($"style-src 'sha256-{HashOf(page.Style)}'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("form-action 'none'", policy);
        Assert.Contains("require-trusted-types-for 'script'", policy);
        Assert.DoesNotContain("unsafe", page.Policy);
        Assert.Contains("<meta http-equiv=\"Content-Security-Policy\"", page.Frame[..page.Frame.IndexOf("<style>", StringComparison.Ordinal)]);
    }

    [Fact]
    public void The_page_asks_for_no_other_file_and_has_no_code_in_attributes()
    {
        PreviewedPage page = Preview("a.txt", Hostile);
        Assert.DoesNotMatch(@"\s(src|on\w+|style)\s*=", page.Frame);
        Assert.DoesNotMatch(@"url\(|@import", page.Style);
        Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttpRequest|WebSocket", page.Script);
        Assert.DoesNotContain("//", Regex.Replace(page.Frame + page.Style, "http://www.w3.org/[^ ]*", ""));
    }

    private PreviewedPage Preview(string name, string text)
    {
        string path = Path.Combine(_folder.Path, name + ".html");
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("preview", _folder.Write(name, text), "-o", path));
        return new PreviewedPage(File.ReadAllText(path));
    }

    private static string HashOf(string code) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
