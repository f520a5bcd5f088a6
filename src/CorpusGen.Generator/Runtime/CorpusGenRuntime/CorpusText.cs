namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Reads the text of an article, and makes sure that it is the one that was compiled: positions in another text mean nothing.</summary>
    internal static class CorpusText
    {
        // So many are read before the runtime has optimized the decoder.
        private const int Few = 3;

        // Who asks for so many texts is likely to ask for all.
        private const int Many = 100;

        private static int s_reads;
        private static ResourceFile? s_file;

        public static void Read(IndexedArticle article, ArticleText text)
        {
            if (article.Part.Literal(article.Path) is string literal)
                text.Fill(literal);
            else if (s_reads < Many || !TryReadFile(article, text))
                ReadResource(article, text);
            if (!article.IsTextOf(text))
                throw IsAnother(article);
        }

        private static void ReadResource(IndexedArticle article, ArticleText text)
        {
            using global::System.IO.Stream? stream = typeof(CorpusText).Assembly.GetManifestResourceStream(article.Resource);
            if (stream is null)
                throw IsMissing(article);

            int length = (int)stream.Length;
            byte[] bytes = text.Window.Room(length);
            for (int read = 0; read < length;)
            {
                int more = stream.Read(bytes, read, length - read);
                if (more == 0)
                    break;
                read += more;
            }

            int mark = MarkOf(bytes, 0, length);
            if (s_reads < Few)
                text.Decode(bytes, mark, length);
            else
                text.DecodeMany(bytes, mark, length);
            if (!article.IsTextOf(text))
                text.Fill(DecodeAny(bytes, length));
            if (global::System.Threading.Interlocked.Increment(ref s_reads) == Many)
                OpenFile();
        }

        // The first text does not wait for the types that this needs.
        private static void OpenFile() => s_file = ResourceFile.Open(typeof(CorpusText).Assembly);

        private static bool TryReadFile(IndexedArticle article, ArticleText text)
        {
            if (s_file is not ResourceFile file)
                return false;
            if (!file.TryRead(article.Resource, text.Window, out int start, out int length))
                return false;
            byte[] bytes = text.Window.Bytes;
            text.DecodeMany(bytes, start + MarkOf(bytes, start, length), start + length);
            return article.IsTextOf(text);
        }

        private static int MarkOf(byte[] bytes, int start, int length) =>
            length >= 3 && bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF ? 3 : 0;

        private static global::System.InvalidOperationException IsAnother(IndexedArticle article) => new global::System.InvalidOperationException(
            $"The text of {article.Path} is not the one the corpus was compiled from: the embedded resource {article.Resource} differs from it. Rebuild the project.");

        private static global::System.InvalidOperationException IsMissing(IndexedArticle article) => new global::System.InvalidOperationException(
            $"The text of {article.Path} is not in the assembly: there is no embedded resource {article.Resource}. Add the file as a CorpusFile item and rebuild.");

        // As the compiler does: the byte order mark says the encoding, UTF-8 without one.
        private static string DecodeAny(byte[] bytes, int length)
        {
            using var reader = new global::System.IO.StreamReader(new global::System.IO.MemoryStream(bytes, 0, length), global::System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
    }
}
