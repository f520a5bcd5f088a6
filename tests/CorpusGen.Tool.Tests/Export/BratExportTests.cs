using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

/// <summary>By the rules of https://brat.nlplab.org/standoff.html, read by Python, which brat is written in.</summary>
public sealed class BratExportTests : IDisposable
{
    // Fails where the words of an annotation are not those at its places.
    private const string Read = """
        import codecs, json, os, sys
        folder = sys.argv[1]
        result = {}
        for name in sorted(os.listdir(folder)):
            if not name.endswith('.ann'):
                continue
            text = open(os.path.join(folder, name[:-4] + '.txt'), encoding='utf-8', newline='').read()
            spans, relations, attributes, notes = {}, [], [], {}
            for line in codecs.open(os.path.join(folder, name), encoding='utf-8'):
                identity, data, *rest = line.rstrip('\n').split('\t')
                if identity[0] == 'T':
                    kind, places = data.split(' ', 1)
                    fragments = [tuple(map(int, place.split(' '))) for place in places.split(';')]
                    assert all(a < b for a, b in fragments) and fragments == sorted(fragments), line
                    assert ' '.join(text[a:b] for a, b in fragments) == rest[0], line
                    assert not any(c in text[a:b] for a, b in fragments for c in '\n\r\t'), line
                    start, end = (len(text[:place].encode('utf-16-le')) // 2 for place in (fragments[0][0], fragments[-1][1]))
                    spans[identity] = {'kind': kind, 'start': start, 'end': end, 'words': rest[0]}
                elif identity[0] == 'R':
                    kind, one, two = data.split(' ')
                    relations.append([kind, one.removeprefix('Arg1:'), two.removeprefix('Arg2:')])
                elif identity[0] == 'A':
                    attributes.append(data.split(' '))
                elif identity[0] == '#':
                    kind, target = data.split(' ')
                    assert kind == 'AnnotatorNotes', line
                    notes[target] = json.loads(rest[0])
                else:
                    assert False, line
            assert all(one in spans and two in spans for kind, one, two in relations)
            assert all(target in spans for name, target, value in attributes) and all(target in spans for target in notes)
            result[name[:-4]] = {'text': text, 'spans': spans, 'relations': relations, 'attributes': attributes, 'notes': notes}
        print(json.dumps(result))
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_item_is_read_back_at_its_place_with_what_is_known_of_it()
    {
        string folder = ExportedTexts.Export(_folder, "brat");
        JsonElement documents = OtherProgram.Python(Read, folder);
        JsonElement[] names = [.. File.ReadLines(Path.Combine(folder, "documents.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(ExportedTexts.Articles.Select(article => article.Text("id")), names.Select(name => name.Text("id")));
        for (int i = 0; i < names.Length; i++)
        {
            JsonElement document = documents.GetProperty(names[i].Text("document"));
            Assert.Equal(ExportedTexts.Texts[i], document.GetProperty("text").GetString());
            AssertItems(document, "Quote", ExportedTexts.Articles[i].GetProperty("quotes"), "speaker", "handle", "marks", "date", "rule");
            AssertItems(document, "Statement", ExportedTexts.Articles[i].GetProperty("statements"), "speaker", "handle", "rule");
            AssertItems(document, "Term", ExportedTexts.Articles[i].GetProperty("terms"));
            AssertItems(document, "Figure", ExportedTexts.Articles[i].GetProperty("figures"), "value", "min", "max", "unit", "currency", "counted", "countedNoun", "iso", "speaker", "rule");
        }
    }

    [Fact]
    public void Who_says_it_and_the_cue_are_relations_to_the_words_that_say_so()
    {
        _folder.Write("a.txt", "Anne Roux a déclaré : « Le pont tiendra. »");
        string folder = Path.Combine(_folder.Path, "out");
        Assert.Equal(0, CommandRun.Of("export", _folder.Path, "--format", "brat", "-o", folder).ExitCode);
        Assert.Equal(
            "T1\tQuote 24 40\tLe pont tiendra.\n" +
            "A1\tQuote_kind T1 direct\n" +
            "A2\tSpeaker_kind T1 named\n" +
            "T2\tSpeaker 0 9\tAnne Roux\n" +
            "R1\tSaid_by Arg1:T1 Arg2:T2\t\n" +
            "T3\tCue 10 19\ta déclaré\n" +
            "R2\tCued_by Arg1:T1 Arg2:T3\t\n" +
            "#1\tAnnotatorNotes T1\t{\"speaker\":\"Anne Roux\",\"marks\":\"guillemets\",\"rule\":\"cueBefore\"}\n",
            File.ReadAllText(Path.Combine(folder, "a.ann")));
    }

    [Fact]
    public void All_that_is_annotated_is_declared()
    {
        string folder = ExportedTexts.Export(_folder, "brat");
        string configuration = File.ReadAllText(Path.Combine(folder, "annotation.conf"));
        HashSet<string> entities = [.. Section("entities").Select(line => line)];
        HashSet<string> relations = [.. Section("relations").Select(line => line.Split('\t')[0])];
        Dictionary<string, string[]> attributes = Section("attributes").ToDictionary(line => line.Split('\t')[0], line => line.Split("Value:")[1].Split('|'));
        foreach (string line in Directory.GetFiles(folder, "*.ann").SelectMany(File.ReadAllLines))
        {
            string[] fields = line.Split('\t')[1].Split(' ');
            if (line[0] == 'T')
                Assert.Contains(fields[0], entities);
            else if (line[0] == 'R')
                Assert.Contains(fields[0], relations);
            else if (line[0] == 'A')
                Assert.Contains(fields[2], attributes[fields[0]]);
        }

        string[] Section(string name) => [.. Regex.Match(configuration, $@"\[{name}\]\n(.*?)(\n\[|\z)", RegexOptions.Singleline).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    [Fact]
    public void Files_have_names_that_every_system_takes_and_none_hides_another()
    {
        string folder = ExportedTexts.Export(_folder, "brat");
        string[] names = [.. Directory.GetFiles(folder, "*.ann").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(["_", "_.._A_B_C_-2", "_.._a_b_c_", "_CON", "ferry", "été"], names);
    }

    private static void AssertItems(JsonElement document, string kind, JsonElement items, params string[] properties)
    {
        JsonProperty[] spans = [.. document.GetProperty("spans").EnumerateObject().Where(span => span.Value.Text("kind") == kind)];
        Assert.Equal(items.EnumerateArray().Select(item => (item.Text("start"), item.Text("end"))), spans.Select(span => (span.Value.Text("start"), span.Value.Text("end"))));
        foreach ((JsonElement item, JsonProperty span) in items.EnumerateArray().Zip(spans))
        {
            foreach (string property in properties)
            {
                JsonElement note = document.GetProperty("notes").GetProperty(span.Name);
                Assert.Equal(item.Text(property), note.TryGetProperty(property, out JsonElement value) ? value.GetString() : "");
            }

            if (kind == "Figure")
                Assert.Contains(document.GetProperty("attributes").EnumerateArray(), attribute => attribute[0].GetString() == "Figure_kind" && attribute[1].GetString() == span.Name && attribute[2].GetString() == item.Text("kind"));
        }
    }
}
