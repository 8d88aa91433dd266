using System.Globalization;
using System.Xml.Linq;
using Concordance.Texts;
using Concordance.Tools.Measure.Entities;
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
    private const int LastMarkedSentence = 5;

    public static IEnumerable<EventArticle> Read(SharedFolder shared, params string[] topics)
    {
        foreach (string topic in topics)
            foreach (string file in Directory.EnumerateFiles(Path.Combine(shared.Corpora, "train", "meantime", "intra_cross-doc_annotation", topic)).Order(StringComparer.Ordinal))
                if (!MeantimeStories.InGold.Contains(Path.GetFileName(file).Split('_')[0])) yield return Article(XDocument.Load(file).Root!);
    }

    public static EventArticle Article(XElement document)
    {
        SetText text = new();
        Dictionary<string, Span> tokens = [];
        int marked = 0;
        foreach (XElement token in document.Elements("token"))
        {
            int sentence = int.Parse((string)token.Attribute("sentence")!, CultureInfo.InvariantCulture);
            Span span = text.Add(token.Value, sentence);
            tokens[(string)token.Attribute("t_id")!] = span;
            if (sentence <= LastMarkedSentence) marked = span.End;
        }

        List<Gold<MarkedEventWord>> events = [];
        foreach (XElement mention in document.Descendants("EVENT_MENTION"))
        {
            Span[] words = [.. mention.Elements("token_anchor").Select(a => tokens[(string)a.Attribute("t_id")!]).Order()];
            if (words.Length > 0 && words[^1].End <= marked) events.Add(new(new MarkedEventWord(Span.Hull(words[0], words[^1]), Happened(mention))));
        }

        return new EventArticle((string)document.Attribute("doc_name")!, text.ToString(), marked, [.. events.OrderBy(e => e.Value.Span)]);
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
