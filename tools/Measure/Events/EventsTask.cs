using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Events;

/// <summary>Are the events found events, and did they happen? Against all events that people marked in the first sentences of news articles.</summary>
public sealed class EventsTask : IMeasureTask
{
    private static readonly (string Name, string Key, bool Read, string[] Topics)[] Parts =
    [
        ("MEANTIME gm, stock", "meantime-read", true, ["corpus_gm", "corpus_stock"]),
        ("MEANTIME airbus, apple", "meantime-unseen", false, ["corpus_airbus", "corpus_apple"]),
    ];

    public string Name => "events";

    public string About => "Events in news articles (MEANTIME): how many of those found are events, and have the right status (happened or going on against all else).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        Table table = new("News articles", "part", "marked", "found", "P", "R", "status asked", "right", "%");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        List<RuleCount> rules = [];
        foreach ((string name, string key, bool read, string[] topics) in Parts)
        {
            ArticleEventScores sum = ArticleEventScores.None;
            foreach (EventArticle article in MeantimeEvents.Read(shared, topics))
                sum += ArticleEvents.Of(article, ArticleEvents.Find(article, reader), (kind, e, right) =>
                {
                    if (read && right != true) errors.Add(Error(kind, article, e));
                    if (!read && right is { } r) rules.Add(new RuleCount(e.Because.From[0].Rule.Value, r ? 1 : 0, 1));
                    if (!read) rules.Add(new RuleCount(e.Because.Rule.Value, kind == "not an event" ? 0 : 1, 1));
                });
            table.Add(name, $"{sum.Events.Gold}", $"{sum.Events.Found}", Score.Percent(sum.Events.Precision), Score.Percent(sum.Events.Recall), $"{sum.Stated.Of}", $"{sum.Stated.Part}", Score.Percent(sum.Stated.Percent / 100));
            figures.AddRange([new($"events/{key}/P", 100 * sum.Events.Precision), new($"events/{key}/status", sum.Stated.Percent)]);
        }

        return new Measurement([table, ByRule(rules)], figures, errors)
        {
            Rules = rules,
            Notes = ["Marked are the first sentences of each article; the articles of the gold stories are left out. Happened = certain, not negated, not ahead, by the marks; \"doubtful\" asserts nothing and is not asked. The corpus marks verbs of saying too, which the product takes for statements: recall is told for completeness."],
        };
    }

    private static Table ByRule(List<RuleCount> rules)
    {
        Table table = new("By rule (the part whose errors nobody read)", "rule", "events", "right");
        foreach (IGrouping<string, RuleCount> rule in rules.GroupBy(r => r.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
            table.Add(rule.Key, $"{rule.Count()}", Score.Percent(rule.Average(r => (double)r.Right)));
        return table;
    }

    private static ErrorLine Error(string kind, EventArticle article, Event e)
    {
        int from = Math.Max(0, e.Trigger.Start - 90), to = Math.Min(article.Text.Length, e.Trigger.End + 70);
        string words = article.Text[from..e.Trigger.Start] + "⟦" + e.Trigger.Of(article.Text) + "⟧" + article.Text[e.Trigger.End..to];
        return new ErrorLine($"{kind}, found {e.Status}", article.Name.Split('_')[0], words.Replace('\n', ' '), $"{e.Because.Rule.Value} {e.Because.From[0].Rule.Value} {string.Join(" ", e.Because.From[0].At.Select(p => p.Span.Of(article.Text)))}");
    }
}
