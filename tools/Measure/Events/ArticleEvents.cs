using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Events;

/// <summary>What was found in marked articles: events that fall on marked ones, and of those whose marks tell it, how many have the right status.</summary>
/// <param name="Stated">Events with a status of the marks, and the right ones; what asserts nothing ("doubtful") is not asked.</param>
public sealed record ArticleEventScores(Score Events, Share Stated)
{
    public static readonly ArticleEventScores None = new(default, default);

    public static ArticleEventScores operator +(ArticleEventScores a, ArticleEventScores b) => new(a.Events + b.Events, a.Stated + b.Stated);
}

/// <summary>Every event that the product finds in the marked sentences of news articles, held against all that people marked there.</summary>
public static class ArticleEvents
{
    public static ArticleEventScores Of(EventArticle article, IReadOnlyList<Found<Event>> found, Action<string, Event, bool?>? judged = null)
    {
        int right = 0, stated = 0, met = 0;
        HashSet<Span> hit = [];
        foreach (Event e in found.Select(f => f.Value))
        {
            Gold<MarkedEventWord>[] at = [.. article.Events.Where(g => g.Value.Span.Overlaps(e.Trigger))];
            if (at.Length == 0) { judged?.Invoke("not an event", e, null); continue; }
            met++;
            hit.UnionWith(at.Select(g => g.Value.Span));
            if (at[0].Value.Happened is not { } happened || e.Status is EventStatus.Doubtful) continue;
            stated++;
            bool agrees = happened == e.Status is EventStatus.Happened or EventStatus.Ongoing;
            if (agrees) right++;
            judged?.Invoke(agrees ? "right" : happened ? "happened" : "not happened", e, agrees);
        }

        return new ArticleEventScores(new Score(article.Events.Count, found.Count, hit.Count, met), new Share(right, stated));
    }

    /// <summary>The events found in the marked part of an article.</summary>
    public static ImmutableArray<Found<Event>> Find(EventArticle article, Reader reader) =>
        [.. reader.Read(new Report(article.Text, [new ReportFile(article.Name, "")], "en")).Events.Where(e => e.Trigger.End <= article.Marked).Select(e => new Found<Event>(e))];
}
