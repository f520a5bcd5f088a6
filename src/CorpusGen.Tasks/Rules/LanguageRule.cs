namespace CorpusGen.Tasks.Rules;

/// <summary>The project is C#: CorpusGen emits nothing else, and another compiler would not even load it.</summary>
internal static class LanguageRule
{
    public static bool Check(CorpusProject project, ProjectMessages messages)
    {
        if (!project.WantsCorpus || project.Language is "C#" or "")
            return true;
        messages.Fail(
            MessageCodes.OtherLanguage,
            project.Files.Count > 0 ? project.PlaceOf(project.Files[0]) : project.Whole,
            $"CorpusGen emits C#, and this project is {project.Language}: "
                + "move the package and the CorpusFile items to a C# library, and reference that library from here");
        return false;
    }
}
