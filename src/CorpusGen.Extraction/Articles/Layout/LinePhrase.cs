namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>What a line is that begins with certain words.</summary>
internal enum LinePhrase
{
    None,

    /// <summary>Words of the site, unless a sentence begins with them: <c>Lire plus</c>, but <c>Lire plus souvent rend heureux.</c></summary>
    Chrome,

    /// <summary>Words of the site with which no sentence of an article begins, however long the line: <c>Nous utilisons des cookies…</c>.</summary>
    Notice,

    /// <summary>The head of a list of other articles: <c>Sur le même sujet</c>, <c>Most read</c>.</summary>
    OtherArticles,

    /// <summary>Who wrote or published: <c>Propos recueillis par …</c>.</summary>
    Source,

    /// <summary>Who else helped, behind the names: <c>… contributed to this report.</c></summary>
    Contribution,

    /// <summary>When it was published, if a number follows: <c>Mis à jour le 3 mars</c>.</summary>
    Publication,

    /// <summary>The words under a picture: <c>Photo d'illustration…</c>, <c>Image caption, …</c>.</summary>
    Caption,

    /// <summary>The words under a picture, if they are no sentence: <c>Ici, Anne Roux à Lyon</c>, <c>From left, …</c>.</summary>
    PerhapsCaption,

    /// <summary>Behind a dash or bar at the end, where something else is to be seen: <c>… - Regarder sur Dailymotion</c>.</summary>
    Player,

    /// <summary>Who made a picture: <c>Image source, …</c>, <c>Photo by …</c>.</summary>
    Credit,
}
