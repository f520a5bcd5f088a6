using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>The bodies of the two classes that have a member for each quote and each figure of an article, whose name is not known yet.</summary>
internal sealed record ArticleMembers(string Quotes, string Figures)
{
    // How deep the bodies stand in their file.
    private const int Depth = 3;

    /// <param name="model">The article.</param>
    /// <param name="given">The names that corrections give to members.</param>
    /// <param name="names">Its possible names: no member can have that of its class.</param>
    /// <param name="places">The places of its text.</param>
    public static ArticleMembers Of(ArticleModel model, EquatableArray<CorrectedName> given, EquatableArray<string> names, Places places)
    {
        Reserved reserved = Reserved.ForMembersOf(names);
        var candidates = new MemberCandidates(model, given, reserved);
        var docs = new MemberDocs(model, places);
        return new ArticleMembers(
            Write("Quote", UniqueNames.Choose(model.Quotes.Select(candidates.Of).ToArray(), reserved), model.Quotes.Select(docs.Of)),
            Write("Figure", UniqueNames.Choose(model.Figures.Select(candidates.Of).ToArray(), reserved), model.Figures.Select(docs.Of)));
    }

    private static string Write(string element, IEnumerable<NameChoice> names, IEnumerable<string> docs)
    {
        var writer = new SourceWriter(Depth);
        NamedList.WriteMembers(writer, element, names.Zip(docs, (choice, doc) => (choice.Name, doc)).ToArray());
        return writer.ToString();
    }
}
