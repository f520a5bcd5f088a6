namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Reads the text of an article, and makes sure that it is the one that was compiled: positions in another text mean nothing.</summary>
    internal static class CorpusText
    {
        // So many are read before the runtime has optimized the decoder.
        private const int Few = 3;

        private static int s_reads;

        public static void Read(IndexedArticle article, ArticleText text)
        {
            if (article.Part.Literal(article.Path) is string literal)
                text.Fill(literal);
            else
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
            byte[] bytes = text.Room(length);
            for (int read = 0; read < length;)
            {
                int more = stream.Read(bytes, read, length - read);
                if (more == 0)
                    break;
                read += more;
            }

            int mark = MarkOf(bytes, length);
            if (s_reads < Few)
                text.Decode(bytes, mark, length);
            else
                text.DecodeMany(bytes, mark, length);
            if (!article.IsTextOf(text))
                text.Fill(DecodeAny(bytes, length));

            // Threads may count too few.
            if (s_reads < Few)
                s_reads++;
        }

        private static int MarkOf(byte[] bytes, int length) => length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;

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
