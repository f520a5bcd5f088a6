using System;
using System.Linq;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>
/// A project that says what becomes of its lock file has one. On the command line, and in files that many projects share, the setting is for those that do.
/// </summary>
internal static class LockRule
{
    private const string Property = "CorpusGenLock";

    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        if (project.HasLockFile || project.Lock.Length == 0 || project.Files.Count == 0)
            return;
        foreach (NamedPlace property in project.Text.Properties.Where(property => string.Equals(property.Name, Property, StringComparison.OrdinalIgnoreCase) && property.Value.Length > 0 && project.IsOwn(property.Place)))
            messages.Warn(MessageCodes.LockWithoutFile, property.Place, $"{Property} is {property.Value}, and no lock file is named, so that nothing is compared: write <CorpusGenLockFile>corpus.lock</CorpusGenLockFile>");
    }
}
