using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>
/// Which speakers of the articles are one. Those whose names have one key are; those with one handle are; and a surname alone is that of the one person of the corpus whose
/// name ends with it. When two people share the surname, it is a speaker of its own, whatever its handle: nobody can tell who is meant in the next article.
/// </summary>
internal sealed class SpeakerGroups
{
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<string, Node> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Node>> _bySurname = new(StringComparer.Ordinal);

    private SpeakerGroups()
    {
    }

    /// <summary>The mentions of each speaker, in the order in which they come.</summary>
    public static IEnumerable<SpeakerInArticle[]> Of(IEnumerable<SpeakerInArticle> mentions)
    {
        var groups = new SpeakerGroups();
        var nodes = new List<(Node Node, SpeakerInArticle Mention)>();
        foreach (SpeakerInArticle mention in mentions)
            nodes.Add((groups.Add(mention.Mention), mention));
        groups.FindSurnames();
        groups.JoinHandles();
        groups.JoinSurnames();
        return nodes.GroupBy(pair => pair.Node.Root, pair => pair.Mention).Select(group => group.ToArray());
    }

    private Node Add(SpeakerMention mention)
    {
        string key = NameKey.Of(mention.Name);
        if (!_byKey.TryGetValue(key, out Node node))
        {
            _byKey.Add(key, node = new Node(key));
            _nodes.Add(node);
        }

        node.Spellings.Add(mention.Name);
        node.IsPerson |= mention.Model.IsPerson;
        node.CanBeSurname |= mention.Kind is SpeakerKind.Named or SpeakerKind.Resolved && Surname.CanBe(mention.Name);
        if (mention.Handle is not null)
            node.Handles.Add(mention.Handle);
        return node;
    }

    private void FindSurnames()
    {
        foreach (Node person in _nodes.Where(node => node.IsPerson))
        {
            foreach (string key in person.Spellings.SelectMany(Surname.KeysOf).Distinct(StringComparer.Ordinal))
            {
                if (!_bySurname.TryGetValue(key, out List<Node> those))
                    _bySurname.Add(key, those = []);
                those.Add(person);
            }
        }
    }

    private IEnumerable<Node> PeopleWith(Node surname) =>
        surname.CanBeSurname && _bySurname.TryGetValue(surname.Key, out List<Node> people) ? people.Where(person => person != surname) : [];

    private void JoinHandles()
    {
        var holders = new Dictionary<string, Node>(StringComparer.OrdinalIgnoreCase);
        foreach (Node node in _nodes.Where(node => !PeopleWith(node).Any()))
        {
            foreach (string handle in node.Handles)
            {
                if (holders.TryGetValue(handle, out Node holder))
                    node.Join(holder);
                else
                    holders.Add(handle, node);
            }
        }
    }

    // The longer first: Goff is the surname of one person when Le Goff is that of Anne Le Goff.
    private void JoinSurnames()
    {
        foreach (Node surname in _nodes.OrderByDescending(node => node.Key.Length).ThenBy(node => node.Key, StringComparer.Ordinal))
        {
            Node[] people = PeopleWith(surname).Select(person => person.Root).Distinct().Take(2).ToArray();
            if (people.Length == 1)
                surname.Join(people[0]);
        }
    }

    // All mentions whose names have one key; and, by its root, the tree of those that are one speaker.
    private sealed class Node(string key)
    {
        private Node? _parent;

        public string Key { get; } = key;

        public HashSet<string> Spellings { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Handles { get; } = new(StringComparer.OrdinalIgnoreCase);

        public bool IsPerson { get; set; }

        public bool CanBeSurname { get; set; }

        public Node Root
        {
            get
            {
                Node root = this;
                while (root._parent is not null)
                    root = root._parent;
                if (root != this)
                    _parent = root;
                return root;
            }
        }

        public void Join(Node other)
        {
            Node root = Root, otherRoot = other.Root;
            if (root != otherRoot)
                root._parent = otherRoot;
        }
    }
}

/// <summary>A speaker of an article, with the path of the article.</summary>
internal readonly record struct SpeakerInArticle(SpeakerMention Mention, string Path);
