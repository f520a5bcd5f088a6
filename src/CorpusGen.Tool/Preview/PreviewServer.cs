using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusGen.Tool.Preview;

/// <summary>Serves one page on the loopback address, and tells those who have it open when there is a newer one. Nobody on another machine is answered.</summary>
internal sealed class PreviewServer : IDisposable
{
    // A browser that went away is noticed when it is written to.
    private static readonly TimeSpan s_pulse = TimeSpan.FromSeconds(15);

    private readonly HttpListener _listener = new();
    private Shown _shown = new(0, [], new(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>Begins to listen.</summary>
    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="HttpListenerException">The port is taken.</exception>
    public PreviewServer(int port)
    {
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{(port == 0 ? FindPort() : port)}/");
        _listener.Prefixes.Add(Address);
        _listener.Start();
    }

    /// <summary>Where the page is.</summary>
    public string Address { get; }

    /// <summary>Makes a page the one that is served.</summary>
    /// <param name="make">Makes it of its number.</param>
    public void Show(Func<int, string> make)
    {
        int version = _shown.Version + 1;
        Shown old = Interlocked.Exchange(ref _shown, new(version, Encoding.UTF8.GetBytes(make(version)), new(TaskCreationOptions.RunContinuationsAsynchronously)));
        old.Next.SetResult();
    }

    /// <summary>Answers until it is stopped.</summary>
    public async Task ServeAsync(CancellationToken stop)
    {
        using CancellationTokenRegistration registration = stop.Register(_listener.Stop);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                _ = AnswerAsync(await _listener.GetContextAsync().ConfigureAwait(false), stop);
            }
            catch (Exception e) when (stop.IsCancellationRequested && e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken stop)
    {
        try
        {
            using HttpListenerResponse response = context.Response;
            // A page of another site that has its name lead here asks for that name.
            string? host = context.Request.Headers["Host"];
            if (context.Request.HttpMethod != "GET" || host != new Uri(Address).Authority)
                response.StatusCode = (int)HttpStatusCode.Forbidden;
            else if (context.Request.Url?.AbsolutePath == "/")
                await WritePageAsync(response, stop).ConfigureAwait(false);
            else if (context.Request.Url?.AbsolutePath == "/changes")
                await WriteChangesAsync(response, stop).ConfigureAwait(false);
            else
                response.StatusCode = (int)HttpStatusCode.NotFound;
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The browser has gone, or the run ends.
        }
    }

    private async Task WritePageAsync(HttpListenerResponse response, CancellationToken stop)
    {
        byte[] page = _shown.Page;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers["Cache-Control"] = "no-store";
        response.ContentLength64 = page.Length;
        await response.OutputStream.WriteAsync(page, stop).ConfigureAwait(false);
    }

    // Server-sent events: the number of the page that is served, now and whenever it changes.
    private async Task WriteChangesAsync(HttpListenerResponse response, CancellationToken stop)
    {
        response.ContentType = "text/event-stream";
        response.Headers["Cache-Control"] = "no-store";
        response.SendChunked = true;
        while (!stop.IsCancellationRequested)
        {
            Shown shown = _shown;
            await response.OutputStream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"data: {shown.Version}\n\n")), stop).ConfigureAwait(false);
            await response.OutputStream.FlushAsync(stop).ConfigureAwait(false);
            await Task.WhenAny(shown.Next.Task, Task.Delay(s_pulse, stop)).ConfigureAwait(false);
        }
    }

    private static int FindPort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private sealed record Shown(int Version, byte[] Page, TaskCompletionSource Next);
}
