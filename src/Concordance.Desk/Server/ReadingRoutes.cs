using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Desk.Making;
using Concordance.Desk.Views;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Concordance.Desk.Server;

/// <summary>What a page may read.</summary>
internal static class ReadingRoutes
{
    private const int Page = 50;

    public static void Map(IEndpointRouteBuilder api, IShownCollection collection, DeskStamp stamp)
    {
        api.MapGet("/collection", (Asked now) => CollectionView.Of(now.Shown, stamp.Name, collection, stamp.Version, stamp.Models)).WithSummary("Reports and stories, with counts");
        api.MapGet("/findings/{id}", Results<Ok<EvidenceView>, ProblemHttpResult> (Asked now, string id) => EvidenceView.Of(now.Shown, id) is { } evidence ? TypedResults.Ok(evidence) : NotHere("finding", id)).WithSummary("All that one line is made of");
        api.MapGet("/passages", Results<Ok<PassagesView>, ProblemHttpResult> (Asked now, string? at) => Passages(now.Shown, at ?? "")).WithSummary("Places in reports (report:start-end, with commas), each in its sentence");
        api.MapGet("/reports/{id}", Results<Ok<ReportView>, ProblemHttpResult> (Asked now, string id) => ReportView.Of(now.Shown, id) is { } report ? TypedResults.Ok(report) : NotHere("report", id)).WithSummary("A report's whole text, with what was found in it");
        api.MapGet("/lines", (Asked now, string? of) => LinesView.Of(now.Shown, Ids(of))).WithSummary("Where the lines of some reports begin (ids, with commas)");
        api.MapGet("/search", (Asked now, string? q, int from = 0, int count = Page) => HitView.Search(now.Shown, q ?? "", from, count)).WithSummary("Words in reports and findings");
        api.MapGet("/quality", () => QualityView.Shipped).WithSummary("How often each rule was right");
        api.MapGet("/history", (Asked now) => HistoryView.Of(now.Shown)).WithSummary("What was done, the newest first");
        api.MapGet("/shared", () => SharedView.Of(collection.Current, collection.Shared)).WithSummary("Copies that left the desk, and what of them now rests on a corrected or withdrawn report");
        OfStory(api.MapGroup("/stories/{story}"), collection);
    }

    private static void OfStory(RouteGroupBuilder story, IShownCollection collection)
    {
        story.MapGet("/brief", (Asked now, string story, DateOnly? asOf, string? all) => AsOf(collection, now.Shown, story, asOf, (shown, made, of) => BriefView.Of(shown, made, of, all == "yes"))).WithSummary("The brief, as of a day");
        story.MapGet("/timeline", (Asked now, string story, DateOnly? asOf, int from = 0, int? count = null) => AsOf(collection, now.Shown, story, asOf, (shown, made, _) => TimelineView.Of(shown, made, story, from, count))).WithSummary("Planned beside happened, by day");
        story.MapGet("/statements", (Asked now, string story, string? speaker, string? side, string? act, string? report, DateOnly? day, DateOnly? until, string? origins, string? q, string? together, int from = 0, int count = Page) =>
            Of(now.Shown, story, (shown, of) => StatementsView.Of(shown, of, new StatementsFilter(speaker, side, act, report, day, until, origins, q, together == "yes"), from, count))).WithSummary("Who said what");
        story.MapGet("/statements/choices", (Asked now, string story) => Of(now.Shown, story, StatementsView.Choices)).WithSummary("What the statements can be filtered by");
        story.MapGet("/side-by-side", (Asked now, string story, string? reports, string? q, int from = 0, int count = Page) => Of(now.Shown, story, (shown, of) => SideBySideView.Of(shown, of, reports is null ? null : Ids(reports), q, from, count))).WithSummary("Reports as columns, claims as rows");
        story.MapGet("/talks", (Asked now, string story, string? assume, string? deny, string? waive, string? soften, string? happened) => Talks(collection, now.Shown, story, new WhatIf(Ids(assume), Ids(deny), Ids(waive), Ids(soften), Ids(happened)))).WithSummary("The story as a negotiation, under what is supposed");
        List("names", "Names, questions about them first", NameView.Of);
        List("claims", "What is asserted at least twice", ListsView.Claims);
        List("conflicts", "What does not fit", ListsView.Conflicts);
        List("look-alikes", "What only looks like a contradiction", ListsView.LookAlikes);
        List("unusable", "Lines that cannot be used as they stand", ListsView.Unusable);
        List("changes", "What changed, step by step", ListsView.Changes);
        List("unknowns", "What these reports leave open", ListsView.Unknowns);
        List("copies", "Passages that stand in several reports", ListsView.Copies);
        List("events", "What is told as done, planned or refused", ListsView.Events);

        void List<T>(string name, string summary, Func<Shown, StoryEntry, ListAsked, Window<T>?> view) =>
            story.MapGet($"/{name}", (Asked now, string story, string? q, int from = 0, int count = Page) => Of(now.Shown, story, (shown, of) => view(shown, of, new ListAsked(q, from, count)))).WithSummary(summary);
    }

    public static ProblemHttpResult NotHere(string what, string id) => TypedResults.Problem($"No {what} here has the id {id}. It may have gone with a report or a decision; load the page again.", title: $"There is no such {what}", statusCode: StatusCodes.Status404NotFound);

    /// <summary>Nothing is found where it was looked for; a dossier that lacks a list was made without looking.</summary>
    private static ProblemHttpResult NotTold() => TypedResults.Problem("It was made by hand or by another version without this part, so nothing can be said of it here. Open its reports without --dossier to have it looked for.", title: "This dossier does not tell of that", statusCode: StatusCodes.Status404NotFound);

    private static ProblemHttpResult AsItIs(string why) => TypedResults.Problem(why, title: "A dossier made before is not made anew", statusCode: StatusCodes.Status409Conflict);

    private static Results<Ok<T>, ProblemHttpResult> Of<T>(Shown shown, string story, Func<Shown, StoryEntry, T?> view)
        where T : class => shown.StoryOf(story) is not { } of ? NotHere("story", story) : view(shown, of) is { } made ? TypedResults.Ok(made) : NotTold();

    /// <summary>A view of the story as of a day: the story that then held a report of this one.</summary>
    private static Results<Ok<T>, ProblemHttpResult> AsOf<T>(IShownCollection collection, Shown shown, string story, DateOnly? day, Func<Shown, MadeDossier, StoryEntry, T?> view)
        where T : class
    {
        if (day is not null && collection.OnlyAsItIs is { } why) return AsItIs(why);
        if (shown.StoryOf(story) is not { } now) return NotHere("story", story);
        if (collection.Made(shown, day, null) is not { } made || (made.Dossier.Stories ?? []).FirstOrDefault(s => s.Reports.Any(now.Reports.Contains)) is not { } then)
            return TypedResults.Problem($"No report of this story counts on {day:yyyy-MM-dd}: all of them are later. Choose a later day.", title: "Nothing was known yet", statusCode: StatusCodes.Status404NotFound);
        return view(shown, made, then) is { } told ? TypedResults.Ok(told) : NotTold();
    }

    private static Results<Ok<Beside<TalksEntry, TalksView>>, NoContent, ProblemHttpResult> Talks(IShownCollection collection, Shown shown, string story, WhatIf whatIf)
    {
        if (!whatIf.IsEmpty && collection.OnlyAsItIs is { } why) return AsItIs(why);
        if (shown.StoryOf(story) is not { } of) return NotHere("story", story);
        if (of.Talks is null) return NotTold();
        StoryEntry? supposed = (collection.Made(shown, null, whatIf.IsEmpty ? null : whatIf)?.Dossier.Stories ?? []).FirstOrDefault(s => s.Id == story);
        if (supposed is null) return NotHere("story", story);
        return TalksView.Of(shown, supposed) is { } talks ? TypedResults.Ok(talks) : TypedResults.NoContent();
    }

    /// <summary>"r1…:10-25,r2…:3-40".</summary>
    private static Results<Ok<PassagesView>, ProblemHttpResult> Passages(Shown shown, string at)
    {
        List<SpanEntry> spans = [];
        foreach (string place in Ids(at))
        {
            if (place.Split(':', '-') is not [var report, var start, var end] || !int.TryParse(start, out int from) || !int.TryParse(end, out int to) || shown.FindReport(report) is null || from < 0 || to < from || to > shown.Made.Texts.Text(report).Length)
                return TypedResults.Problem($"“{place}” is no place in a report here; expected report:start-end.", title: "There is no such place", statusCode: StatusCodes.Status400BadRequest);
            spans.Add(new SpanEntry(report, from, to, shown.Made.Texts.Text(report)[from..to]));
        }

        return TypedResults.Ok(PassagesView.Of(shown, spans));
    }

    private static ImmutableArray<string> Ids(string? list) => [.. (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
