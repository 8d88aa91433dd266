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

        return new Measurement([table, RuleTable.Of(rules)], figures, errors)
        {
            Rules = rules,
            Notes = ["Marked are the first sentences of each article; the articles of the gold stories are left out. Happened = certain, not negated, not ahead, by the marks; \"doubtful\" asserts nothing and is not asked. The corpus marks verbs of saying too, which the product takes for statements: recall is told for completeness.",
                "Sixty events drawn from PolNeAR train and read by eye (gold/verdicts/events-polnear-train.tsv), before the mending they led to: 49 are events of their type, 11 are not, all by another sense of the word (a plan executed, a place finished in, an opponent beaten in polls, falling in line). Of the 49, status right in 43, wrong in 4 (a noun or participle under a verb of asking, \"make sure that\"), arguable in 2. Of the 29 with participants, right in 23; mostly somebody named beside it was taken for a party.",
                "Sixty more, drawn by another seed from sixty other texts of it and read after those mends (same file): 41 are events of their type, 14 are not (thirteen by another sense of the word: deaths that explode, a post taken over, a goal struggled with, burning in hell; one inside a name), 5 arguable (a state, or no single event). Of the 41, status right in 28, wrong in 8 (a noun under an infinitive or beside \"before\", \"ahead of\", \"fall short of\", \"when\" of habit), arguable in 5. Of 20 with participants, right in 12, wrong in 7 (a name beside it or the main clause's subject taken for a party (4), a name joined to another (2), who is asked (1)), arguable in 1. So outside the corpora about a quarter of the events that can be decided are of another sense: no list of words mends that, the next step is a sense told from the arguments."],
        };
    }

    private static ErrorLine Error(string kind, EventArticle article, Event e)
    {
        int from = Math.Max(0, e.Trigger.Start - 90), to = Math.Min(article.Text.Length, e.Trigger.End + 70);
        string words = article.Text[from..e.Trigger.Start] + "⟦" + e.Trigger.Of(article.Text) + "⟧" + article.Text[e.Trigger.End..to];
        return new ErrorLine($"{kind}, found {e.Status}", article.Name.Split('_')[0], words.Replace('\n', ' '), $"{e.Because.Rule.Value} {e.Because.From[0].Rule.Value} {string.Join(" ", e.Because.From[0].At.Select(p => p.Span.Of(article.Text)))}");
    }
}
