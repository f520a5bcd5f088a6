using System;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>What a word tells about the line that it stands in.</summary>
[Flags]
internal enum LayoutWord
{
    None = 0,

    /// <summary>A word of the site, which makes a line of chrome of the small words around it: <c>commenter</c>, <c>share</c>.</summary>
    Chrome = 1 << 0,

    /// <summary>A word that is chrome only where no other kind of word stands in the line: <c>Facebook</c>, <c>Menu</c>, <c>More</c>.</summary>
    LoneChrome = 1 << 1,

    /// <summary>A word that a line of chrome may have besides: <c>cet</c>, <c>article</c>, <c>this</c>.</summary>
    Filler = 1 << 2,

    Month = 1 << 3,
    Weekday = 1 << 4,

    /// <summary>Any other word of a date or time: <c>le</c>, <c>at</c>, <c>GMT</c>.</summary>
    DateFiller = 1 << 5,

    /// <summary>A word inside a name that is not capitalized: <c>de</c>, <c>von</c>.</summary>
    NameParticle = 1 << 6,

    /// <summary>A word that a credit begins with: <c>photo</c>, <c>image</c>, <c>crédit</c>.</summary>
    Picture = 1 << 7,

    /// <summary>Who sells pictures: <c>Getty</c>, <c>Shutterstock</c>.</summary>
    PictureAgency = 1 << 8,

    /// <summary>Who sells news, and pictures: <c>AFP</c>, <c>Reuters</c>.</summary>
    NewsAgency = 1 << 9,

    /// <summary>What readers leave: <c>commentaires</c>, <c>replies</c>.</summary>
    CommentNoun = 1 << 10,

    /// <summary>A social network.</summary>
    Network = 1 << 11,

    /// <summary>A word in front of a network: <c>via</c>, <c>sur</c>, <c>on</c>.</summary>
    Via = 1 << 12,

    /// <summary>A word for the one who is spoken to: <c>vous</c>, <c>your</c>.</summary>
    Addressee = 1 << 13,

    /// <summary><c>par</c>, <c>by</c></summary>
    By = 1 << 14,

    /// <summary>A word that stands beside agencies in a source line: <c>avec</c>, <c>and</c>.</summary>
    SourceFiller = 1 << 15,

    /// <summary><c>aucun</c>, <c>no</c></summary>
    No = 1 << 16,

    /// <summary>The word after which a menu of the site goes on: <c>Accueil</c>, <c>Home</c>.</summary>
    HomePage = 1 << 17,

    /// <summary>A word about rights in a text: <c>droits</c>, <c>reserved</c>.</summary>
    Rights = 1 << 18,

    /// <summary>Whose turn it is in an interview: <c>Q</c>, <c>Réponse</c>, <c>Answer</c>.</summary>
    Turn = 1 << 19,

    /// <summary>What a picture is, in brackets at the end of its caption: <c>(archives)</c>, <c>(illustration)</c>, <c>(file)</c>.</summary>
    PictureNote = 1 << 20,
}
