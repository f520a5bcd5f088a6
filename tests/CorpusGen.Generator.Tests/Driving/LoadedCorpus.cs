using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusGen.Generator.Tests.Driving;

/// <summary>The emitted code, compiled and loaded. Its types are those of the consumer, so they are read by name.</summary>
internal sealed class LoadedCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("corpus", isCollectible: true);
    private readonly Assembly _assembly;

    private LoadedCorpus(Stream image) => _assembly = _context.LoadFromStream(image);

    public static LoadedCorpus Load(GeneratorRun run, params ResourceDescription[] resources)
    {
        if (resources.Length == 0)
            return new LoadedCorpus(new MemoryStream(run.Image));

        using var image = new MemoryStream();
        EmitResult result = run.Output.Emit(image, manifestResources: resources);
        GeneratorRun.AssertNoProblem(result.Diagnostics);
        image.Position = 0;
        return new LoadedCorpus(image);
    }

    public Type Type(string name) => _assembly.GetTypes().Single(type => type.FullName == name || (type.Name == name && !type.IsNested));

    /// <summary>A list of the corpus: <c>Quotes</c>.</summary>
    public dynamic[] List(string name) => ((IEnumerable)Get(name)).Cast<object>().ToArray();

    /// <summary>A member by its path from <c>Corpus</c>: <c>Quotes.TheArticle.TheQuote</c>.</summary>
    public dynamic Get(string path)
    {
        object value = null!;
        Type type = Type("Corpus");
        foreach (string name in path.Split('.'))
        {
            value = type.GetProperty(name)?.GetValue(value) ?? type.GetField(name)?.GetValue(value) ?? throw new MissingMemberException(type.Name, name);
            type = value.GetType();
        }

        return value;
    }

    /// <summary>The value of a static method without parameters of the consumer's own code.</summary>
    public object? Call(string type, string method)
    {
        try
        {
            return Type(type).GetMethod(method)!.Invoke(null, null);
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    public void Dispose() => _context.Unload();
}
