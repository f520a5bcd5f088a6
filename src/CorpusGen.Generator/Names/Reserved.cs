using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Clashes;
using CorpusGen.Generator.Emit;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Names;

/// <summary>Names that named members cannot have.</summary>
internal sealed class Reserved
{
    // What fills the named members.
    private static readonly string[] s_takers = Enumerable.Range(1, NamedList.MostTaken).Select(count => "Take" + count.ToString(CultureInfo.InvariantCulture)).ToArray();

    // The members of object, of CorpusList and of the classes derived from it.
    private static readonly string[] s_members =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "Count", "GetEnumerator", "Item", "Items", "At", "FindItems",

        // No member has the name of the class it is in.
        "ArticleList", "QuoteList", "FigureList", "SpeakerList", "CountedNounList", "ArticleAuthorList", "ArticleTagList", "ArticleEventList", "QuotesOf", "FiguresOf",
    ];

    // Classes with the names of articles are nested beside these types, and would be taken for them.
    private static readonly string[] s_types = ["Article", "ArticleFigures", "ArticleQuotes", "CorpusList", "Figure", "Quote"];

    // Those of the record Article, with what the compiler adds to records.
    private static readonly string[] s_membersOfArticle =
    [
        "Name", "Path", "Title", "Kicker", "Source", "Language", "Date", "Updated", "Authors", "Tags", "Event", "Url", "IsDraft", "TranslationOf", "Text", "Blocks", "Quotes", "Statements", "Terms", "Figures",
        "Paragraphs", "Headings", "Captions", "Credits", "Posts", "Comments", "Boilerplate", "FrontMatterKeys", "BlockAt", "BlocksOf", "ToCompared", "EqualityContract", "PrintMembers", "Deconstruct", "Clone", "System",
    ];

    private readonly HashSet<string> _names;

    private Reserved(IEnumerable<string> names)
        : this([.. s_members, .. s_takers], names)
    {
    }

    private Reserved(string[] members, IEnumerable<string> names) => _names = new HashSet<string>([.. members, .. names], StringComparer.OrdinalIgnoreCase);

    /// <summary>What an article cannot be called.</summary>
    public static Reserved ForArticles { get; } = new([.. s_types, .. ListClassNames()]);

    /// <summary>What a speaker or a counted noun cannot be called.</summary>
    public static Reserved ForMembers { get; } = new([]);

    /// <summary>What a member for a key of a front matter cannot be called: like one of the record, or like a type, which code beside it would no more mean.</summary>
    public static Reserved ForKeys { get; } = new([.. s_membersOfArticle, .. EmittedType.All.Select(type => type.Name)]);

    /// <summary>What a member of an enum cannot be called: like one of all enums, which code would no more mean.</summary>
    public static Reserved ForValues { get; } = new(
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "CompareTo", "HasFlag", "GetTypeCode", "value__"], []);

    /// <summary>What a member of the list of an article cannot be called.</summary>
    /// <param name="classNames">The possible names of its class, which is called like the article.</param>
    public static Reserved ForMembersOf(IEnumerable<string> classNames) => new(classNames);

    public bool Contains(string name) => _names.Contains(name);

    // The classes that the properties of articles are divided into.
    private static IEnumerable<string> ListClassNames() =>
        from list in new[] { "ArticleList", "QuoteList", "FigureList" }
        from number in Enumerable.Range(1, Partition.Count - 1)
        select ListClasses.Name(list, number);
}
