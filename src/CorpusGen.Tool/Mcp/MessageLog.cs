using System;
using System.IO;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;

namespace CorpusGen.Tool.Mcp;

/// <summary>What goes wrong in the protocol, as messages: standard output belongs to the client.</summary>
internal sealed class MessageLog(TextWriter error) : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is LogLevel.Error or LogLevel.Critical;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        // What a client has asked wrongly, it is told.
        if (!IsEnabled(logLevel) || exception is McpProtocolException)
            return;
        string message = formatter(state, exception) + (exception is null ? "" : ": " + exception.Message);
        lock (error)
            error.WriteLine("error: " + Visible.Text(message));
    }
}
