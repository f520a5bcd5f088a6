using System;
using System.Globalization;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Tool.Export.Tei;

/// <summary>The headers of the corpus and of an article.</summary>
internal static class TeiHeader
{
    /// <summary>What the <c>ana</c> attributes point to.</summary>
    public static void WriteCorpus(TeiWriter tei)
    {
        tei.Begin("teiHeader").Begin("fileDesc");
        tei.Begin("titleStmt").Write("title", "Articles with who says what, and figures").End();
        tei.Begin("publicationStmt").Write("p", "Written by corpusgen; the rights in the articles are their publishers’.").End();
        tei.Begin("sourceDesc").Write("p", "Each article says what it was read from.").End();
        tei.End().Begin("encodingDesc").Begin("editorialDecl").Begin("quotation", ("marks", "all")).Write("p", "Quotation marks stand outside of the elements.").End().End();
        tei.Begin("classDecl");
        WriteTaxonomy<QuoteKind>(tei, "quote", "How a quote stands in the text");
        WriteTaxonomy<FigureKind>(tei, "figure", "What a figure measures");
        WriteTaxonomy<Approximation>(tei, "approximation", "How exactly the text gives a figure");
        WriteTaxonomy<Pattern>(tei, "rule", "The rule that found it");
        tei.End().End().End().EndLine();
    }

    public static void WriteArticle(TeiWriter tei, ReadArticle read, ArticleSpeakers speakers, string prefix)
    {
        ArticleModel article = read.Article;
        string language = LanguageTag.Format(article.Language);
        tei.Begin("teiHeader").Begin("fileDesc");
        tei.Begin("titleStmt").Write("title", article.Title ?? read.Text.Id).End();
        tei.Begin("publicationStmt").Write("p", article.First(BlockKind.Source)?.Range.In(article.Text) ?? "Not known.").End();
        tei.Begin("sourceDesc").Begin("bibl").Write("idno", read.Text.Id, ("type", "id"));
        if (read.Text.Path is { } path)
            tei.Write("idno", path, ("type", "path"));
        tei.End().End().End();
        tei.Begin("profileDesc").Begin("langUsage").Write("language", language, ("ident", language)).End();
        if (speakers.All.Count > 0)
        {
            tei.Begin("particDesc").Begin("listPerson");
            foreach (ExportedSpeaker speaker in speakers.All)
                Write(tei, speaker, prefix);
            tei.End().End();
        }

        tei.End().End();
    }

    private static void Write(TeiWriter tei, ExportedSpeaker speaker, string prefix)
    {
        SpeakerModel model = speaker.Model;
        (string element, string name) = model.IsPerson ? ("person", "persName") : ("org", "orgName");
        string? sex = model.Gender switch { Gender.Feminine => "F", Gender.Masculine => "M", _ => null };
        tei.Begin(element, ("xml:id", TeiItems.SpeakerId(prefix, speaker.Index)), ("sex", model.IsPerson ? sex : null)).Write(name, model.Name);
        foreach (string other in model.Names)
            tei.Write(name, other, ("type", "variant"));
        if (speaker.Handle is { } handle)
            tei.Write(name, handle, ("type", "handle"));
        foreach (string role in model.Roles)
            tei.Write("note", role, ("type", "role"));
        tei.End();
    }

    private static void WriteTaxonomy<T>(TeiWriter tei, string id, string title)
        where T : struct, Enum
    {
        tei.Begin("taxonomy", ("xml:id", id)).Write("desc", title);
        foreach (T value in Enum.GetValues<T>())
        {
            string name = EnumText<T>.Of(value).ToString();
            tei.Begin("category", ("xml:id", string.Create(CultureInfo.InvariantCulture, $"{id}-{name}"))).Write("catDesc", name).End();
        }

        tei.End();
    }
}
