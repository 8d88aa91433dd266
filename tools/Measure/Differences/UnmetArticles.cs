using System.Xml.Linq;
using Concordance.Texts;
using Concordance.Tools.Measure.Times;

namespace Concordance.Tools.Measure.Differences;

/// <summary>
/// Stories of Wikinews articles (MEANTIME) that were marked before the program had read them (gold/wikinews). A file has a line
/// "reports: ID ID" and then marks as of <see cref="UnmetStory"/>, KIND: ID FIRST-LAST || ID FIRST-LAST, by the numbers of the corpus's words: no word of it stands here.
/// </summary>
public static class UnmetArticles
{
    private const string Reports = "reports: ";

    public static UnmetStory Read(SharedFolder shared, string path)
    {
        string[] lines = [.. File.ReadAllLines(path).Where(l => l.Length > 0)];
        if (lines is not [var first, ..] || !first.StartsWith(Reports, StringComparison.Ordinal)) throw new InvalidDataException($"{path}:1: expected “{Reports}ID ID”, the numbers of the story's articles");
        Dictionary<string, (MeantimeArticle Article, Report Report)> articles = first[Reports.Length..].Split(' ').ToDictionary(id => id, id => ArticleOf(shared, id));
        return new UnmetStory(Path.GetFileNameWithoutExtension(path), [.. articles.Values.Select(a => a.Report)],
            [.. lines.Skip(1).Select((line, i) => UnmetStory.MarkOf(line, $"{path}:{i + 2}", passage => PlaceOf(passage, articles, $"{path}:{i + 2}")))]);
    }

    private static (MeantimeArticle, Report) ArticleOf(SharedFolder shared, string id)
    {
        MeantimeArticle article = MeantimeArticle.Of(XDocument.Load(Directory.EnumerateFiles(MeantimeArticle.Folder(shared), id + "_*.xml", SearchOption.AllDirectories).Single()).Root!);
        return (article, new Report(article.Text, [new ReportFile(id + ".txt", "")], "en"));
    }

    private static Place PlaceOf(string passage, Dictionary<string, (MeantimeArticle Article, Report Report)> articles, string where)
    {
        string[] parts = passage.Trim().Split(' ', '-');
        if (parts.Length != 3 || !articles.TryGetValue(parts[0], out (MeantimeArticle Article, Report Report) held)) throw new InvalidDataException($"{where}: expected ID FIRST-LAST of an article of the story in “{passage}”");
        return held.Report.At(Span.Hull(held.Article.Words[parts[1]], held.Article.Words[parts[2]]));
    }
}
