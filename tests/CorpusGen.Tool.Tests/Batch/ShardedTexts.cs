using System;
using System.Threading.Tasks;

namespace CorpusGen.Tool.Tests.Batch;

/// <summary>The folder that the first section of the page makes, once for all engines, with the first that is here.</summary>
public sealed class ShardedTexts : IDisposable
{
    private readonly Lazy<Task<BatchFolder>> _folder = new(Make);

    internal Task<BatchFolder> Folder => _folder.Value;

    /// <inheritdoc />
    public void Dispose()
    {
        if (_folder.IsValueCreated && _folder.Value.IsCompletedSuccessfully)
            _folder.Value.Result.Dispose();
    }

    private static async Task<BatchFolder> Make()
    {
        var folder = new BatchFolder();
        await folder.Succeed(ExamplePage.Commands("Shards"));
        return folder;
    }
}
