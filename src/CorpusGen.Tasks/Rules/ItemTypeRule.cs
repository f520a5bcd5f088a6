using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>An item whose type is nearly one that CorpusGen reads, and that the project itself does not use, is a slip.</summary>
internal static class ItemTypeRule
{
    // Compile, and CorpusText of somebody's own, are not far from CorpusFile.
    private const int MostWrong = 2;

    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        foreach ((NamedPlace item, string meant) in Misnamed(project))
            messages.Warn(MessageCodes.UnknownItem, item.Place, $"An item {item.Name} is not read: did you mean {meant}?");
    }

    /// <summary>The items that are none, with the type that is meant.</summary>
    public static IEnumerable<(NamedPlace Item, string Meant)> Misnamed(CorpusProject project) =>
        from item in project.Text.OtherItems
        where project.AnswersFor(item.Place) && !project.Text.Uses(item.Name)
        let meant = NearestWord.Of(item.Name, ItemKind.AllTypes)
        where meant is not null && NearestWord.Distance(item.Name, meant) <= MostWrong
        select (item, meant);
}
