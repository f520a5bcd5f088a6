using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Clashes;

/// <summary>The namespace that the corpus is emitted into.</summary>
/// <param name="Name">Its name.</param>
/// <param name="WrongValue">What is wrong with the one that was set, or null.</param>
/// <param name="Clashes">What is in it already.</param>
internal sealed record CorpusNamespace(string Name, WrongValue? WrongValue, EquatableArray<Clash> Clashes)
{
    /// <summary>Whether the emitted code compiles in it.</summary>
    public bool IsFree => !Clashes.Any(clash => clash.IsError);

    public static CorpusNamespace Of((Compilation Compilation, CorpusSettings Settings) source, CancellationToken cancellation)
    {
        (Compilation compilation, CorpusSettings settings) = source;
        WrongValue? wrong = settings.WrittenNamespace is string written ? HiddenFramework.Find(compilation, written) : null;
        string name = wrong is null && settings.WrittenNamespace is not null ? settings.WrittenNamespace : settings.DefaultNamespace;
        IEnumerable<EmittedType> types = EmittedType.All.Where(type => settings.HasComparing || !type.IsOfComparing).Concat(KeySchema.TypesOf(settings.DeclaredKeys));
        return new CorpusNamespace(name, wrong, NameClashes.Find(compilation, name, settings.Accessibility, types));
    }

    /// <summary>What is wrong with it: the value of the setting.</summary>
    public static IEnumerable<WrongValue> GetWrongValues(CorpusNamespace space, CancellationToken cancellation) => space.WrongValue is null ? [] : [space.WrongValue];
}
