using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Talks.Positions;

namespace Concordance.Dossiers.Exports;

/// <summary>What a party says on an issue.</summary>
/// <param name="Party">Named where the column holds several.</param>
/// <param name="Stance">In words: "wants", "offers > rejects".</param>
/// <param name="How">How firm, since when and by whose account, in words.</param>
public sealed record PositionCell(string Id, string? Party, string Stance, SpanEntry Words, SpanEntry Passage, string How);

/// <param name="Cells">A list for each column; an empty one: nothing was found.</param>
public sealed record PositionRow(string Issue, ImmutableArray<ImmutableArray<PositionCell>> Cells);

/// <summary>The matrix of positions as a table for papers: issues down, parties across, third parties in a last column where they say something.</summary>
public sealed record PositionTable(ImmutableArray<string> Columns, ImmutableArray<PositionRow> Rows)
{
    /// <summary>Null where the story is no negotiation, or nobody in it says what they want.</summary>
    public static PositionTable? Of(Dossier dossier, ReportTexts texts, StoryEntry story)
    {
        if (story.Talks?.Found is not { Positions.IsEmpty: false } talks) return null;
        View view = new View(dossier, texts, new BriefOptions()).Of(story);
        HeldPositions held = new(view, talks);
        string[] main = [.. talks.Parties.OrderBy(view.NameOf, StringComparer.Ordinal)];
        bool others = talks.Positions.Any(p => talks.ThirdParties.Contains(p.Party));
        return new PositionTable([.. main.Select(view.NameOf), .. others ? ["Others"] : Array.Empty<string>()],
            [.. InOrder(view, talks, main).Select(i => new PositionRow(i.Issue.Name,
            [
                .. main.Select(m => Cells(view, held, i.Held.Where(p => p.Party == m), false)),
                .. others ? [Cells(view, held, i.Held.Where(p => talks.ThirdParties.Contains(p.Party)), true)] : Array.Empty<ImmutableArray<PositionCell>>(),
            ]))]);
    }

    /// <summary>What several parties speak of first; what no noun names last.</summary>
    internal static IEnumerable<(IssueEntry Issue, PositionEntry[] Held)> InOrder(View view, TalksEntry talks, string[] main) => talks.Issues
        .Select(i => (Issue: i, Held: talks.Positions.Where(p => p.Issue == i.Id).OrderBy(p => view.References.Order(p.Text.Report)).ThenBy(p => p.Text.Start).ToArray()))
        .Where(i => i.Held.Length > 0)
        .OrderBy(i => i.Issue.Name == "other").ThenByDescending(i => i.Held.Select(p => p.Party).Where(main.Contains).Distinct().Count()).ThenByDescending(i => i.Held.Length);

    internal static string How(View view, PositionEntry position)
    {
        string since = view.Days.Short(position.Since);
        return $"{Firm(position.Firmness)}{(since.Length > 0 ? $", since {since}" : ", no day")}, {Voice(position.Voice)}{(view.DecidedOn(position.Id) is { } decided ? $", {decided} by a person" : "")}{(view.Withdrawn([position.Text]) is { } withdrawn ? $"; {withdrawn}" : "")}";
    }

    private static ImmutableArray<PositionCell> Cells(View view, HeldPositions held, IEnumerable<PositionEntry> positions, bool named) =>
        [.. positions.Select(p => (p, Shown: held.Shown(p))).Select(p => new PositionCell(p.p.Id, named ? view.NameOf(p.p.Party) : null, p.Shown.Stance, p.Shown.Words, p.p.Text, How(view, p.p)))];

    private static string Firm(Firmness firmness) => firmness switch { Firmness.Firm => "firm", Firmness.Stated => "stated", Firmness.Open => "open" };

    private static string Voice(PositionVoice voice) => voice switch { PositionVoice.Own => "its own word", PositionVoice.Other => "by another’s account", PositionVoice.Reporter => "by the report’s account" };
}
