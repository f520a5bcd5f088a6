using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests;

public class IncrementalityTests
{
    // What is tracked takes a time that grows with the square of their number.
    private static readonly TextFile[] s_many = Texts(8);

    private static readonly Lazy<GeneratorRun> s_first = new(() => Run());

    private static int s_extractions;

    // What was read before is read: each test begins with it, and counts from there.
    private static GeneratorRun First
    {
        get
        {
            GeneratorRun first = s_first.Value;
            s_extractions = 0;
            return first;
        }
    }

    [Fact]
    public void An_edit_of_code_reads_no_text_again()
    {
        GeneratorRun first = First;
        GeneratorRun second = first.Again(compilation: first.Input.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class C;", (CSharpParseOptions)first.Input.SyntaxTrees.First().Options)));
        Assert.Equal(0, s_extractions);
        Assert.All(second.Step(TrackingNames.Articles), AssertNotRun);
        AssertOutputsNotRun(second);
    }

    // With five articles in a class, there are several classes.
    [Theory]
    [InlineData(ListClasses.MostArticles)]
    [InlineData(5)]
    public void An_edit_of_one_file_reads_one_text_and_writes_one_part(int mostInClass)
    {
        GeneratorRun first = mostInClass == ListClasses.MostArticles ? First : Run(mostInClass);
        s_extractions = 0;
        GeneratorRun second = first.Again(driver => driver.ReplaceAdditionalText(
            s_many[7], s_many[7].WithText("Titre 7\n\n«Parole 7» [Anne 1] {8 euros||8|}\n")));

        Assert.Equal(1, s_extractions);
        Assert.Single(second.Step(TrackingNames.Articles), step => step.Reason == IncrementalStepRunReason.Modified);
        Assert.Single(second.Step(TrackingNames.Sections), step => step.Reason == IncrementalStepRunReason.Modified);
        Assert.Single(second.Step(TrackingNames.Parts), step => step.Reason == IncrementalStepRunReason.Modified);
        Assert.All(second.Step(TrackingNames.Names), AssertNotRun);
        Assert.All(second.Step(TrackingNames.Speakers), AssertNotRun);
        string changed = Assert.Single(Sources(second).Except(Sources(first))).HintName;
        Assert.StartsWith("Corpus.Part", changed);
    }

    // Rows have the spelling of their own article.
    [Fact]
    public void Another_spelling_in_one_file_writes_its_part_and_the_speakers_and_no_other_rows()
    {
        GeneratorRun first = First;
        GeneratorRun second = first.Again(driver => driver.ReplaceAdditionalText(
            s_many[7], s_many[7].WithText("Titre 7\n\n«Parole 7» [Anne R. 1|@anne] ~Anne R. 1|p|Anne 1|~ {7 euros||7|}\n")));
        GeneratorRun third = second.Again(driver => driver.ReplaceAdditionalText(
            s_many[4], s_many[4].WithText("Titre 4\n\n«Parole 4» [Anne 1|@anne] {4 euros||4|}\n")));
        Assert.Equal(["Corpus.Part", "Corpus.Speakers.g.cs"], Changed(first, second));
        Assert.Equal(["Corpus.Part", "Corpus.Speakers.g.cs"], Changed(second, third));
        Assert.Contains("public readonly Speaker AnneR1;", third.AssertCompiles().Generated);
        Assert.DoesNotContain("public readonly Speaker Anne1;", third.Generated);

        static IEnumerable<string> Changed(GeneratorRun before, GeneratorRun after) =>
            Sources(after).Except(Sources(before)).Select(source => System.Text.RegularExpressions.Regex.Replace(source.HintName, @"Part\d+\.g\.cs", "Part")).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void One_more_quote_of_a_speaker_leaves_the_speakers_as_they_are()
    {
        GeneratorRun first = First;
        GeneratorRun second = first.Again(driver => driver.ReplaceAdditionalText(s_many[7], s_many[7].WithText(s_many[7].Text + "«Encore» [Anne 1]\n")));
        Assert.All(second.Step(TrackingNames.Speakers), AssertNotRun);
        Assert.StartsWith("Corpus.Part", Assert.Single(Sources(second).Except(Sources(first))).HintName);
    }

    [Fact]
    public void A_new_title_of_one_file_reads_one_text_and_writes_one_part()
    {
        GeneratorRun first = First;
        GeneratorRun second = first.Again(driver => driver.ReplaceAdditionalText(s_many[7], s_many[7].WithText("Autre\n" + s_many[7].Text![8..])));
        Assert.Equal(1, s_extractions);
        (string hintName, string source) = Assert.Single(Sources(second).Except(Sources(first)));
        Assert.Matches("Corpus.Part[0-9]", hintName);
        Assert.Contains("public Article Autre ", source);
    }

    [Fact]
    public void New_objects_with_the_same_text_read_nothing_again()
    {
        GeneratorRun first = First;
        GeneratorRun second = first.Again(driver => driver.ReplaceAdditionalTexts(
            s_many.Select(file => (AdditionalText)file.WithText(new string(file.Text))).ToImmutableArray()));
        Assert.Equal(0, s_extractions);
        Assert.All(second.Step(TrackingNames.Files), AssertNotRun);
        AssertOutputsNotRun(second);
    }

    [Theory]
    [InlineData("CorpusGenNamespace", "Other", "namespace Other;")]
    [InlineData("CorpusGenMembers", "Articles", "public Article Titre7 ")]
    [InlineData("CorpusGenNaming", "FileName", "public Article _07 ")]
    public void Another_setting_extracts_no_text_again(string setting, string value, string expected)
    {
        GeneratorRun first = First;
        GeneratorRun second = first.Again(driver => driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions((setting, value)).For(s_many)));
        Assert.Equal(0, s_extractions);
        Assert.Contains(expected, second.AssertCompiles().Generated);
        Assert.NotEqual(first.Generated, second.Generated);
    }

    // Eight are read where they are needed, sixteen are worth reading ahead.
    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void Of_few_and_of_many_texts_those_are_read_that_are_new(int count)
    {
        TextFile[] texts = Texts(count);
        s_extractions = 0;
        GeneratorRun first = Run(texts: texts, isTracked: false);
        Assert.Equal(count, s_extractions);
        TextFile edited = texts[7].WithText("Autre titre\n");
        GeneratorRun second = first.Again(driver => driver.ReplaceAdditionalText(texts[7], edited));
        Assert.Equal(count + 1, s_extractions);
        texts[7] = edited;
        GeneratorRun third = second.Again(driver => driver.ReplaceAdditionalTexts(texts.Select(text => (AdditionalText)text.WithText(new string(text.Text))).ToImmutableArray()));
        Assert.Equal(count + 1, s_extractions);
        third.Again(driver => driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(("CorpusGenLanguage", "en")).For(texts)));
        Assert.Equal((2 * count) + 1, s_extractions);
    }

    [Fact]
    public void A_file_that_is_added_or_removed_writes_its_part()
    {
        GeneratorRun first = First;
        var added = new TextFile("texts/new.txt", "Nouveau");
        GeneratorRun second = first.Again(driver => driver
            .AddAdditionalTexts([added])
            .WithUpdatedAnalyzerConfigOptions(new ProjectOptions().For([.. s_many, added])));
        Assert.Contains("public Article Nouveau", second.AssertCompiles().Generated);
        AssertOnlyPartsDiffer(first, second);
        GeneratorRun third = second.Again(driver => driver.RemoveAdditionalTexts([added]));
        Assert.DoesNotContain("Nouveau", third.AssertCompiles().Generated);
        AssertOnlyPartsDiffer(second, third);
        Assert.Equal(Sources(first), Sources(third));
    }

    [Fact]
    public void Equal_texts_give_equal_values_with_equal_hashes_at_every_step()
    {
        GeneratorRun one = First, two = Run();
        foreach (string step in StepNames())
        {
            object[] left = one.Step(step).Select(output => output.Value).ToArray(), right = two.Step(step).Select(output => output.Value).ToArray();
            Assert.Equal(left, right);
            Assert.Equal(left.Select(value => value?.GetHashCode()), right.Select(value => value?.GetHashCode()));
        }
    }

    [Fact]
    public void Nothing_that_is_cached_holds_an_object_of_the_compiler()
    {
        GeneratorRun run = First;
        foreach (string step in StepNames())
        {
            foreach ((object value, _) in run.Step(step))
                AssertHoldsNoObjectOfTheCompiler(value, step, []);
        }
    }

    [Fact]
    public void Every_step_has_a_name_and_runs()
    {
        GeneratorRun run = First;
        string[] silent = [TrackingNames.Places, TrackingNames.WrongSettings, TrackingNames.WrongMetadata, TrackingNames.Drafts, TrackingNames.WrongDrafts, TrackingNames.RefusedPaths, TrackingNames.WrongNamespace, TrackingNames.Clashes, TrackingNames.WrongCorrections, TrackingNames.LockProblems];
        Assert.All(StepNames().Except(silent), step => Assert.NotEmpty(run.Step(step)));
    }

    private static TextFile[] Texts(int count) => Enumerable.Range(0, count)
        .Select(i => new TextFile($"texts/{i:D2}.txt", $"Titre {i}\n\n«Parole {i}» [Anne {i % 3}] {{{i} euros||{i}|}}\n")).ToArray();

    private static GeneratorRun Run(int mostInClass = ListClasses.MostArticles, TextFile[]? texts = null, bool isTracked = true) => GeneratorRun.Of(
        texts ?? s_many,
        extract: (text, language) =>
        {
            Interlocked.Increment(ref s_extractions);
            return MarkedText.Extract(text, language);
        },
        mostInClass: mostInClass,
        isTracked: isTracked);

    private static IEnumerable<string> StepNames() => typeof(TrackingNames).GetFields().Select(field => (string)field.GetValue(null)!);

    private static IEnumerable<(string HintName, string Source)> Sources(GeneratorRun run) =>
        run.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));

    // The part of the article; and the file that finds parts, when it is a new one.
    private static void AssertOnlyPartsDiffer(GeneratorRun one, GeneratorRun other)
    {
        string[] hintNames = Sources(one).Except(Sources(other)).Union(Sources(other).Except(Sources(one))).Select(source => source.HintName).Distinct().ToArray();
        Assert.Single(hintNames, name => name != "Corpus.Parts.g.cs");
        Assert.All(hintNames, name => Assert.StartsWith("Corpus.Part", name));
    }

    private static void AssertNotRun((object Value, IncrementalStepRunReason Reason) step) =>
        Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step.Reason.ToString());

    private static void AssertOutputsNotRun(GeneratorRun run) =>
        Assert.All(
            run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));

    private static void AssertHoldsNoObjectOfTheCompiler(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;
        Type type = value.GetType();
        Assert.False(type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis"), $"{path} holds a {type}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                AssertHoldsNoObjectOfTheCompiler(item, path + "[]", seen);
        }

        for (Type? current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !type.Assembly.GetName().Name!.StartsWith("System."))
                    AssertHoldsNoObjectOfTheCompiler(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
