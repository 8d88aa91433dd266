using System.Globalization;
using System.Xml.Linq;
using Concordance.Texts;
using Concordance.Tools.Measure.Entities;

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
    private const int LastMarkedSentence = 5;

    public static IEnumerable<MarkedArticle> Read(SharedFolder shared, params string[] topics)
    {
        foreach (string topic in topics)
            foreach (string file in Directory.EnumerateFiles(Path.Combine(shared.Corpora, "train", "meantime", "intra_cross-doc_annotation", topic)).Order(StringComparer.Ordinal))
                if (!MeantimeStories.InGold.Contains(Path.GetFileName(file).Split('_')[0]) && Article(XDocument.Load(file).Root!) is { } article) yield return article;
    }

    private static MarkedArticle? Article(XElement document)
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

        List<Gold<GoldTime>> times = [];
        DateOnly? day = null;
        foreach (XElement timex in document.Descendants("TIMEX3"))
        {
            bool created = (string?)timex.Attribute("functionInDocument") == "CREATION_TIME";
            string value = (string?)timex.Attribute("value") ?? "";
            if (created && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly made)) day = made;
            Span[] words = [.. timex.Elements("token_anchor").Select(a => tokens[(string)a.Attribute("t_id")!])];
            if (words.Length > 0) times.Add(new(new GoldTime(Span.Hull(words[0], words[^1]), ((string)timex.Attribute("type")!).ToLowerInvariant(), [value], [], created)));
        }

        return day is { } on ? new MarkedArticle((string)document.Attribute("doc_name")!, text.ToString(), on, marked, [.. times.OrderBy(t => t.Value.Span.Start)]) : null;
    }
}
