using System.Xml.Linq;
using Concordance.Texts;
using Concordance.Tools.Measure.Times;

namespace Concordance.Tools.Measure.Events;

/// <summary>A word that people marked as an event.</summary>
/// <param name="Happened">Certain, not negated and not ahead; null where the marks do not tell.</param>
public sealed record MarkedEventWord(Span Span, bool? Happened);

/// <summary>A news article whose first sentences have all their events marked, as far as <paramref name="Marked"/>.</summary>
public sealed record EventArticle(string Name, string Text, int Marked, IReadOnlyList<Gold<MarkedEventWord>> Events);

/// <summary>
/// Events of MEANTIME (Wikinews, CC BY 4.0) in its first sentences, as the corpus marks no others. The articles of the gold stories are left out.
/// </summary>
public static class MeantimeEvents
{
    public static IEnumerable<EventArticle> Read(SharedFolder shared, params string[] topics) => MeantimeArticle.Read(shared, topics).Select(Article);

    public static EventArticle Article(XElement document) => Article(MeantimeArticle.Of(document));

    private static EventArticle Article(MeantimeArticle article)
    {
        List<Gold<MarkedEventWord>> events = [];
        foreach (XElement mention in article.Document.Descendants("EVENT_MENTION"))
        {
            Span[] words = [.. article.WordsOf(mention).Order()];
            if (words.Length > 0 && words[^1].End <= article.Marked) events.Add(new(new MarkedEventWord(Span.Hull(words[0], words[^1]), Happened(mention))));
        }

        return new EventArticle(article.Name, article.Text, article.Marked, [.. events.OrderBy(e => e.Value.Span)]);
    }

    private static bool? Happened(XElement mention)
    {
        string Of(string name) => (string?)mention.Attribute(name) ?? "";
        if (Of("special_cases").StartsWith("COND", StringComparison.Ordinal)) return false;
        return (Of("certainty"), Of("polarity"), Of("time")) switch
        {
            ("POSSIBLE" or "PROBABLE", _, _) or (_, "NEG", _) or (_, _, "FUTURE") => false,
            ("CERTAIN", "POS", "NON_FUTURE") => true,
            _ => null,
        };
    }
}
