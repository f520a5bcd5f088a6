using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp.Tools;

/// <summary><c>list_articles</c></summary>
internal sealed class ListArticlesTool(Task<ServedCorpus> corpus, TextWriter error) : CorpusTool(
    corpus,
    error,
    "list_articles",
    "List articles",
    "Lists the articles: path, title, date, language, and how many quotes and figures are in each.",
    typeof(ListAnswer<ArticleItem>),
    [new TextParameter("words", "Only articles whose path or title has all these words; case and accents do not count."), .. PageParameters.All])
{
    protected override Answer Answer(ToolCall call, ServedCorpus corpus)
    {
        string[] words = call.Text("words") is { } given ? [.. SearchWords.Of(given)] : [];
        IEnumerable<ServedArticle> found = corpus.Articles.Where(article => SearchWords.AreIn(words, $"{article.Name} {article.Model.Title}"));
        return Part(call, corpus, [.. found], ArticleItem.Of, () => "Nothing found. Leave words out to have all articles; find_quotes and find_figures look inside.");
    }
}
