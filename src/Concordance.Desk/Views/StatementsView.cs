using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Json;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Views;

/// <summary>Another telling of the same statement.</summary>
public sealed record AgainView(string Id, string Report, string Label, string Day);

/// <summary>What a page shows beside a statement.</summary>
/// <param name="Label">The report's short name.</param>
/// <param name="Line">Of the report, from 1.</param>
/// <param name="Day">The report's day, in words.</param>
/// <param name="Made">Who made it by hand, and when; null of one that was read.</param>
public sealed record SaidView(string? SpeakerName, string Label, int Line, string Day, ImmutableArray<string> Chain, ImmutableArray<AgainView> Again, DecidedView? Made);

public sealed record ChoiceView(string Id, string Name, int Count);

/// <summary>What the ledger can be filtered by, the commonest first.</summary>
public sealed record ChoicesView(ImmutableArray<ChoiceView> Speakers, ImmutableArray<ChoiceView> Sides, ImmutableArray<ChoiceView> Acts, ImmutableArray<ChoiceView> Days);

/// <summary>What is asked of the ledger; null asks nothing.</summary>
/// <param name="Origins">"one" or "several": how many origins the claim that a statement supports has at least.</param>
/// <param name="Together">Only the earliest telling of each statement.</param>
public sealed record StatementsFilter(string? Speaker, string? Side, string? Act, string? Report, DateOnly? Day, DateOnly? Until, string? Origins, string? Q, bool Together);

/// <summary>Who said what, in the order of the reports' days.</summary>
public static class StatementsView
{
    public static Window<Beside<StatementEntry, SaidView>>? Of(Shown shown, StoryEntry story, StatementsFilter filter, int from, int count)
    {
        if (shown.Dossier.Statements is null) return null;
        StatementEntry[] all = [.. OfStory(shown, story)];
        ILookup<string, StatementEntry> groups = all.Where(s => s.SameAs is not null).ToLookup(s => s.SameAs!);
        HashSet<string> several = SeveralOrigins(story);
        StatementEntry[] wanted = [.. all.Where(s => Wants(shown, s, filter, several))];
        Window<StatementEntry> window = Window<StatementEntry>.Of(wanted, from, count);
        return new(window.Total, window.From, [.. window.Items.Select(s => new Beside<StatementEntry, SaidView>(s, Said(shown, s, groups)))]);
    }

    public static ChoicesView Choices(Shown shown, StoryEntry story)
    {
        StatementEntry[] all = [.. OfStory(shown, story)];
        return new ChoicesView(
            Count(all.SelectMany(s => Speakers(s)).Select(e => (e, shown.NameOf(e) ?? e))),
            Count(all.SelectMany(s => Speakers(s)).Select(e => shown.SideOf(e)).Select(e => (e, shown.NameOf(e) ?? e))),
            Count(all.Select(s => Written.Of(s.Act)).Select(a => (a, a))),
            [.. Count(all.Select(s => DayOf(shown, s)).OfType<DateOnly>().Select(d => ($"{d:yyyy-MM-dd}", shown.Days.Of(d)))).OrderBy(c => c.Id, StringComparer.Ordinal)]);
    }

    /// <summary>By the reports' order, then by place.</summary>
    private static IEnumerable<StatementEntry> OfStory(Shown shown, StoryEntry story)
    {
        HashSet<string> reports = [.. story.Reports];
        return (shown.Dossier.Statements ?? []).Where(s => reports.Contains(s.Report)).OrderBy(s => shown.References.Order(s.Report)).ThenBy(s => s.Content[0].Start);
    }

    private static SaidView Said(Shown shown, StatementEntry statement, ILookup<string, StatementEntry> groups) =>
        new(Chains.SpeakerOf(shown, statement), shown.References.Name(statement.Report), shown.References.LineOf(statement.Content[0]), shown.Days.Of(shown.ReportOf(statement.Report).Published), [.. Chains.Of(shown, statement).Select(c => c.Name)],
            [.. statement.SameAs is not { } group ? [] : groups[group].Where(s => s.Id != statement.Id).Select(s => new AgainView(s.Id, s.Report, shown.References.Name(s.Report), shown.Days.Of(shown.ReportOf(s.Report).Published)))],
            statement.Decided == DecisionWord.Added ? Made(shown, statement) : null);

    private static DecidedView? Made(Shown shown, StatementEntry statement) =>
        (shown.Dossier.Decisions ?? []).FirstOrDefault(d => d.Decide == DecisionWord.Added && d.Spans is [var at, ..] && statement.Content[0].Report == at.Report && statement.Content[0].Start == at.Start) is { } made
        && shown.Held.Acts.FirstOrDefault(a => a.Number == made.Number) is { } kept ? DecidedView.Of(kept) : null;

    private static bool Wants(Shown shown, StatementEntry s, StatementsFilter filter, HashSet<string> several) =>
        (filter.Speaker is null || Speakers(s).Contains(filter.Speaker))
        && (filter.Side is null || Speakers(s).Any(e => shown.SideOf(e) == filter.Side))
        && (filter.Act is null || Written.Of(s.Act) == filter.Act)
        && (filter.Report is null || s.Report == filter.Report)
        && (filter.Day is null || DayOf(shown, s) >= filter.Day)
        && (filter.Until is null || DayOf(shown, s) <= filter.Until)
        && (filter.Origins is null || several.Contains(s.Id) == (filter.Origins == "several"))
        && (!filter.Together || s.SameAs is null || s.SameAs == s.Id)
        && (filter.Q is not { Length: > 0 } q || s.Content.Any(c => c.Text.Contains(q, StringComparison.OrdinalIgnoreCase)) || Chains.SpeakerOf(shown, s)?.Contains(q, StringComparison.OrdinalIgnoreCase) == true);

    private static HashSet<string> SeveralOrigins(StoryEntry story) => [.. (story.Claims ?? []).Where(c => c.Independent.AtLeast > 1).SelectMany(c => c.Supports).Select(s => s.Statement).OfType<string>()];

    /// <summary>Who says it; several where they say it together.</summary>
    internal static IEnumerable<string> Speakers(StatementEntry s) => s.Speaker is not { } speaker ? [] : speaker.Entities.IsEmpty ? speaker.Entity is { } one ? [one] : [] : speaker.Entities;

    private static DateOnly? DayOf(Shown shown, StatementEntry s) => shown.ReportOf(s.Report).Published is var day ? day.Value ?? day.Earliest : null;

    private static ImmutableArray<ChoiceView> Count(IEnumerable<(string Id, string Name)> all) => [.. all.CountBy(c => c).Select(c => new ChoiceView(c.Key.Id, c.Key.Name, c.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal)];
}
