using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>The bodies of the two classes that have a member for each quote and each figure of an article, whose name is not known yet.</summary>
/// <param name="Quotes">The body of the first.</param>
/// <param name="Figures">The body of the second.</param>
/// <param name="QuoteNames">The names of the quotes, in their order.</param>
/// <param name="FigureNames">The names of the figures.</param>
internal sealed record ArticleMembers(string Quotes, string Figures, EquatableArray<string> QuoteNames, EquatableArray<string> FigureNames)
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
        string[] quotes = NamesOf(model.Quotes.Select(candidates.Of)), figures = NamesOf(model.Figures.Select(candidates.Of));
        return new ArticleMembers(
            Write("Quote", quotes, model.Quotes.Select(docs.Of)),
            Write("Figure", figures, model.Figures.Select(docs.Of)),
            new EquatableArray<string>(quotes),
            new EquatableArray<string>(figures));

        string[] NamesOf(IEnumerable<IEnumerable<string>> wishes) => UniqueNames.Choose(wishes.ToArray(), reserved).Select(choice => choice.Name).ToArray();
    }

    private static string Write(string element, IEnumerable<string> names, IEnumerable<string> docs)
    {
        var writer = new SourceWriter(Depth);
        NamedList.WriteMembers(writer, element, names.Zip(docs, (name, doc) => (name, doc)).ToArray());
        return writer.ToString();
    }
}
