namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>What a line is that begins with certain words.</summary>
internal enum LinePhrase
{
    None,

    /// <summary>Words of the site: <c>Lire aussi : …</c>, <c>Sign up to our newsletter</c>.</summary>
    Chrome,

    /// <summary>The head of a list of other articles: <c>Sur le même sujet</c>, <c>Most read</c>.</summary>
    OtherArticles,

    /// <summary>Who wrote or published: <c>Propos recueillis par …</c>.</summary>
    Source,

    /// <summary>When it was published, if a number follows: <c>Mis à jour le 3 mars</c>.</summary>
    Publication,

    /// <summary>The words under a picture: <c>Photo d'illustration…</c>, <c>Image caption, …</c>.</summary>
    Caption,

    /// <summary>Who made a picture: <c>Image source, …</c>, <c>Photo by …</c>.</summary>
    Credit,
}
