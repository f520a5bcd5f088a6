using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Clashes;

/// <summary>Something that has the name of a type of the corpus.</summary>
/// <param name="Id">What is reported.</param>
/// <param name="Place">Where it is, or null when it is in no file of the project.</param>
/// <param name="Words">What the message says of it.</param>
internal sealed record Clash(string Id, SourcePlace? Place, EquatableArray<string> Words)
{
    /// <summary>Whether the emitted code cannot compile.</summary>
    public bool IsError => Id == DiagnosticIds.NameTaken;

    public static Clash At(string id, SourcePlace? place, params string[] words) => new(id, place, new EquatableArray<string>(words));

    public Diagnostic ToDiagnostic()
    {
        DiagnosticDescriptor descriptor = IsError ? DiagnosticDescriptors.NameTaken : DiagnosticDescriptors.NameInReference;
        var words = new object[Words.Count];
        for (int i = 0; i < words.Length; i++)
            words[i] = Words[i];
        return Diagnostic.Create(descriptor, Place?.ToLocation() ?? Location.None, words);
    }
}
