using Concordance.Dossiers.Json;
using Concordance.Talks.Positions;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>WANTS: issue by party, the latest words of each; "not found" where nothing was found.</summary>
internal static class WantsSection
{
    public static IEnumerable<BriefLine> Lines(View view)
    {
        if (view.Talks is not { Positions.IsEmpty: false } talks) yield break;
        int issuesHeld = talks.Positions.Select(p => p.Issue).Distinct().Count();
        // Who speaks on a third of the issues is missed where nothing is found; a bystander is not.
        string[] main = [.. talks.Positions.GroupBy(p => p.Party).Where(g => 3 * g.Select(p => p.Issue).Distinct().Count() >= issuesHeld).Select(g => g.Key)];
        var issues = talks.Issues.Select(i => (Issue: i, Positions: talks.Positions.Where(p => p.Issue == i.Id).ToArray())).Where(i => i.Positions.Length > 0)
            // What no noun names has no line to itself before what one does.
            .OrderBy(i => i.Issue.Name == "other").ThenByDescending(i => i.Positions.Select(p => p.Party).Distinct().Count()).ThenByDescending(i => i.Positions.Length);
        foreach ((IssueEntry issue, PositionEntry[] positions) in issues) yield return Line(view, issue, positions, main);
    }

    private static BriefLine Line(View view, IssueEntry issue, PositionEntry[] positions, string[] main)
    {
        LineBuilder line = view.Line.Name(LineBuilder.Capital(issue.Name)).Plain(": ");
        string[] parties = [.. positions.Select(p => p.Party).Union(main).OrderBy(view.NameOf, StringComparer.Ordinal)];
        for (int i = 0; i < parties.Length; i++)
        {
            line.Plain(i == 0 ? "" : " | ").Name(view.NameOf(parties[i])).Plain(" ");
            PositionEntry[] held = [.. positions.Where(p => p.Party == parties[i])];
            if (held.Length == 0) line.State("not found");
            else Latest(view, line, held);
        }

        return line.Id(positions.Select(p => p.Id)).Line();
    }

    private static void Latest(View view, LineBuilder line, PositionEntry[] held)
    {
        PositionEntry latest = held.OrderBy(p => view.References.Order(p.Text.Report)).ThenBy(p => p.Text.Start).Last();
        line.Plain($"({InWords(latest.Stance)}): ").Words(latest.Text, 80).At(held.Select(h => h.Text));
    }

    private static string InWords(Stance stance) => stance switch
    {
        Stance.Wants => "wants",
        Stance.Rejects => "rejects",
        Stance.Offers => "offers",
        Stance.Accepts => "accepts",
        Stance.Open => "is open",
    };
}
