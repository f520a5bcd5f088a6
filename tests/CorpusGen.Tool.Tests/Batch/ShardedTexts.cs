using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Batch;

/// <summary>The folder that the first section of the page makes, once for all engines.</summary>
public sealed class ShardedTexts : IAsyncLifetime
{
    internal BatchFolder Folder { get; } = new();

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => await Folder.Succeed(ExamplePage.Commands("Shards"));

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return default;
    }
}
