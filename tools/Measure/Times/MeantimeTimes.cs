using System.Globalization;
using System.Xml.Linq;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>A news article with its marked times, read on the day it was made.</summary>
/// <param name="Marked">The end of the part whose times are marked; behind it nothing counts.</param>
public sealed record MarkedArticle(string Name, string Text, DateOnly Day, int Marked, IReadOnlyList<Gold<GoldTime>> Times);

/// <summary>
/// TIMEX3 marks of MEANTIME (Wikinews, CC BY 4.0), its first sentences only, as the corpus marks no others. The articles of
/// the gold stories are left out, and the printed date of creation counts neither way.
/// </summary>
public static class MeantimeTimes
{
    public static IEnumerable<MarkedArticle> Read(SharedFolder shared, params string[] topics) => MeantimeArticle.Read(shared, topics).Select(Article).OfType<MarkedArticle>();

    private static MarkedArticle? Article(MeantimeArticle article)
    {
        List<Gold<GoldTime>> times = [];
        DateOnly? day = null;
        foreach (XElement timex in article.Document.Descendants("TIMEX3"))
        {
            bool created = (string?)timex.Attribute("functionInDocument") == "CREATION_TIME";
            string value = (string?)timex.Attribute("value") ?? "";
            if (created && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly made)) day = made;
            Span[] words = article.WordsOf(timex);
            if (words.Length > 0) times.Add(new(new GoldTime(Span.Hull(words[0], words[^1]), ((string)timex.Attribute("type")!).ToLowerInvariant(), [value], [], created)));
        }

        return day is { } on ? new MarkedArticle(article.Name, article.Text, on, article.Marked, [.. times.OrderBy(t => t.Value.Span.Start)]) : null;
    }
}
