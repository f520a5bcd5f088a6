using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Generator.Reading;
using Microsoft.Build.Framework;

namespace CorpusGen.Tasks;

/// <summary>
/// Makes of the CorpusFile items what the compiler is given: each file once, with the name of its resource. A file whose path must not get to the compiler, or
/// whose bytes the compiler takes for no text, is an error, and is left out whatever becomes of the error.
/// </summary>
public sealed class ListTexts : ITask
{
    private const string DraftMetadata = "CorpusGenFileDraft";

    // What the generator reads of the metadata.
    private static readonly string[] s_read = ["Language", "Format", "Name", "Date", "Event", "NoWarn"];

    // What a name in metadata can be, in bytes of UTF-8.
    private const int LongestResource = 1023;

    /// <inheritdoc />
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc />
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The CorpusFile items, in the order of the project.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The folder of the project.</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>Whether this is an editor's build, which must not fail.</summary>
    public bool IsSilent { get; set; }

    /// <summary>The property CorpusGenDrafts: whether drafts are articles as well.</summary>
    public string Drafts { get; set; } = "";

    /// <summary>The texts, with <c>LogicalName</c> and what the generator reads of their metadata.</summary>
    [Output]
    public ITaskItem[] Texts { get; private set; } = [];

    /// <summary>Those of them that the assembly has; a draft that is left out is none.</summary>
    [Output]
    public ITaskItem[] Embedded { get; private set; } = [];

    /// <inheritdoc />
    public bool Execute()
    {
        var messages = new ProjectMessages(BuildEngine);

        string?[] resources = Files.Select(file => ResourceOf(file, messages)).ToArray();

        // Of a file that is included twice the last item counts: two resources of one name are an error.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = new List<ITaskItem>(Files.Length);
        for (int i = Files.Length - 1; i >= 0; i--)
        {
            if (resources[i] is string resource && seen.Add(resource))
                texts.Add(ToText(Files[i], resource));
        }

        texts.Reverse();
        Texts = texts.ToArray();
        Embedded = texts.Where(text => text.GetMetadata(DraftMetadata).Length == 0).ToArray();
        return !messages.HasErrors;
    }

    private bool LeavesOut(ITaskItem file) => !string.Equals(Drafts.Trim(), "true", StringComparison.OrdinalIgnoreCase) && DraftHead.IsDraft(file.GetMetadata("FullPath"));

    // Null when the file is refused.
    private string? ResourceOf(ITaskItem file, ProjectMessages messages)
    {
        string path = file.GetMetadata("FullPath"), resource = ResourceName.Of(ProjectPath.Of(path, Directory));
        if (UnsafePath.IsUnsafe(path))
            return Refuse(MessageCodes.UnsafePath, string.Format(CultureInfo.InvariantCulture, UnsafePath.MessageFormat, UnsafePath.Show(file.ItemSpec)));
        if (UnsafePath.HasSeparator(path))
        {
            return Refuse(
                MessageCodes.UnsafePath,
                $"The path '{file.ItemSpec}' of a CorpusFile has a quotation mark or a |, and the compiler cannot be given it: rename the file");
        }

        byte[] start = FirstBytes(path);
        if (Utf32.IsUtf32(start))
            return Refuse(MessageCodes.WideEncoding, Utf32.Message);
        if (BinaryFormat.MessageOf(start) is string binary)
            return Refuse(MessageCodes.BinaryFile, binary);
        int length = Encoding.UTF8.GetByteCount(resource);
        return length <= LongestResource
            ? resource
            : Refuse(
                MessageCodes.LongPath,
                $"The path of this text is too long for the name of a resource, by {length - LongestResource} of {length} bytes of UTF-8: "
                    + "shorten the names of the file and its folders, or move it nearer to the project");

        string? Refuse(string code, string text)
        {
            if (!IsSilent)
                messages.Fail(code, new Place(UnsafePath.Show(path), 0, 0), text);
            return null;
        }
    }

    // A file that cannot be read is left to the rule about missing ones, and to the compiler.
    private static byte[] FirstBytes(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            byte[] bytes = new byte[Utf32.Looked];
            int count = 0;
            while (count < bytes.Length && file.Read(bytes, count, bytes.Length - count) is int read and > 0)
                count += read;
            Array.Resize(ref bytes, count);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }

    private ITaskItem ToText(ITaskItem file, string resource)
    {
        var text = (ITaskItem2)file;
        // The compiler is told a value on one line, up to the first ; or #: as they are, what is behind them would be lost without a word.
        foreach (string name in s_read)
            text.SetMetadataValueLiteral("CorpusGenFile" + name, ResourceName.EscapeLine(file.GetMetadata(name)));
        text.SetMetadataValueLiteral(DraftMetadata, LeavesOut(file) ? "true" : "");
        text.SetMetadataValueLiteral("LogicalName", resource);
        text.SetMetadataValueLiteral("Type", "Non-Resx");

        // Else a file named article.fr.txt would go to a satellite assembly.
        text.SetMetadataValueLiteral("WithCulture", "false");
        return file;
    }
}
