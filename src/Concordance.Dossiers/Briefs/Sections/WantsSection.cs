using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>
/// WANTS: a line for each issue on which two have spoken, "not found" where of a main party nothing was; then each party's plan, and a line of what one
/// party alone has spoken of. What only third parties speak of is theirs, and nobody else is missed there.
/// </summary>
internal static class WantsSection
{
    /// <summary>So many wishes of one party stand in one line.</summary>
    private const int InALine = 4;

    private const int Most = 80;

    public static IEnumerable<BriefLine> Lines(View view)
    {
        if (view.Talks is not { } talks) yield break;
        HeldPositions shown = new(view, talks);
        string[] main = [.. talks.Parties.OrderBy(view.NameOf, StringComparer.Ordinal)];
        var issues = talks.Issues.Select(i => (Issue: i, Positions: talks.Positions.Where(p => p.Issue == i.Id).ToArray())).Where(i => i.Positions.Length > 0)
            .OrderByDescending(i => i.Positions.Select(p => p.Party).Distinct().Count()).ThenByDescending(i => i.Positions.Length).ToArray();
        // What no noun names is nobody's common issue.
        var (between, alone) = (issues.Where(i => i.Issue.Name != "other" && i.Positions.Select(p => p.Party).Distinct().Count() > 1), issues.Where(i => i.Issue.Name == "other" || i.Positions.Select(p => p.Party).Distinct().Count() == 1));
        foreach ((IssueEntry issue, PositionEntry[] positions) in between) yield return Line(view, shown, issue, positions, main);
        foreach (RoadmapEntry plan in talks.Roadmaps) yield return Plan(view, plan);
        PositionEntry[][] single = [.. alone.SelectMany(i => i.Positions.GroupBy(p => p.Party).Select(g => g.ToArray()))];
        // A first line of each party before a second of any.
        var own = single.Where(p => main.Contains(p[0].Party)).GroupBy(p => p[0].Party).OrderBy(g => view.NameOf(g.Key), StringComparer.Ordinal).SelectMany(g => g.Chunk(InALine).Select((some, i) => (Party: g.Key, Some: some, Line: i)));
        foreach (var (party, some, _) in own.OrderBy(o => o.Line)) yield return Alone(view, shown, party, some, main);
        foreach (PositionEntry[][] some in single.Where(p => !main.Contains(p[0].Party)).OrderBy(p => view.NameOf(p[0].Party), StringComparer.Ordinal).Chunk(InALine)) yield return Third(view, shown, some);
    }

    private static BriefLine Line(View view, HeldPositions shown, IssueEntry issue, PositionEntry[] positions, string[] main)
    {
        LineBuilder line = view.Line.Name(LineBuilder.Capital(issue.Name)).Plain(": ");
        string[] parties = [.. positions.Select(p => p.Party).Union(positions.Any(p => main.Contains(p.Party)) ? main : []).OrderBy(view.NameOf, StringComparer.Ordinal)];
        for (int i = 0; i < parties.Length; i++)
        {
            line.Plain(i == 0 ? "" : " | ").Name(view.NameOf(parties[i])).Plain(" ");
            PositionEntry[] held = [.. positions.Where(p => p.Party == parties[i])];
            if (held.Length == 0) line.State("not found");
            else Held(line, shown, held);
        }

        return line.Id(positions.Select(p => p.Id)).Line();
    }

    private static void Held(LineBuilder line, HeldPositions shown, PositionEntry[] held)
    {
        bool first = true;
        foreach (PositionEntry position in shown.Of(held))
        {
            (string stance, SpanEntry words) = shown.Shown(position);
            line.Plain(first ? "" : "; ").Plain($"({stance}): ").Words(words, Most);
            first = false;
        }

        line.At(held.Select(h => h.Text));
    }

    /// <summary>The steps of a plan, in its order.</summary>
    private static BriefLine Plan(View view, RoadmapEntry plan)
    {
        LineBuilder line = view.Line.Name(view.NameOf(plan.By)).Plain(", step by step: ");
        for (int i = 0; i < plan.Steps.Length; i++) line.Plain(i == 0 ? "" : " > ").Words(plan.Steps[i].Span, Most);
        return line.At(plan.Steps.Select(s => s.Span)).Id(plan.Id).Line();
    }

    private static BriefLine Alone(View view, HeldPositions shown, string party, PositionEntry[][] issues, string[] main)
    {
        string[] silent = [.. main.Where(m => m != party)];
        LineBuilder line = view.Line.Plain("Only ").Name(view.NameOf(party));
        if (silent.Length > 0) line.Plain($" ({string.Join(" and ", silent.Select(view.NameOf))}: ").State("not found").Plain(")");
        for (int i = 0; i < issues.Length; i++)
        {
            (string stance, SpanEntry words) = shown.Shown(shown.Of(issues[i])[0]);
            line.Plain(i == 0 ? ": " : "; ").Plain($"{stance}: ").Words(words, Most).At(issues[i].Select(p => p.Text));
        }

        return line.Id(issues.SelectMany(i => i).Select(p => p.Id)).Line();
    }

    private static BriefLine Third(View view, HeldPositions shown, PositionEntry[][] issues)
    {
        LineBuilder line = view.Line.Plain("Others: ");
        for (int i = 0; i < issues.Length; i++)
        {
            (string stance, SpanEntry words) = shown.Shown(shown.Of(issues[i])[0]);
            line.Plain(i == 0 ? "" : "; ").Name(view.NameOf(issues[i][0].Party)).Plain($" {stance}: ").Words(words, Most).At(issues[i].Select(p => p.Text));
        }

        return line.Id(issues.SelectMany(i => i).Select(p => p.Id)).Line();
    }
}
