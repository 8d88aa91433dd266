using System.Collections.Immutable;
using Concordance.Language.Sentences;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Copies;

/// <summary>
/// Passages that stand again, word for word or with small edits, in another report or in the same one. What two reports quote of one
/// speaker is one statement told twice, no copy: both may have been in the room.
/// </summary>
public static class CopyFinder
{
    public static readonly RuleId Rule = new("copies/copy-finder");

    /// <summary>In the order of their first passage; a copy of a copy is in the group of the first.</summary>
    /// <param name="reports">As the story orders them.</param>
    public static ImmutableArray<Copy> Find(ImmutableArray<ReadReport> reports) => Find(reports, Wordings.Of(reports, null));

    internal static ImmutableArray<Copy> Find(ImmutableArray<ReadReport> reports, Wordings wordings)
    {
        CopyTable table = new();
        List<Group> groups = [];
        Dictionary<ReportId, List<Group>> of = [];
        foreach (ReadReport report in reports)
            foreach (Alignment copied in table.Copied(wordings.Of(report)))
            {
                Place a = BehindDateline(copied.A.Read, copied.A.Place(copied.StartA, copied.EndA)), b = BehindDateline(copied.B.Read, copied.B.Place(copied.StartB, copied.EndB));
                if (of.GetValueOrDefault(a.Report)?.FirstOrDefault(g => g.Holds(a)) is not { } group)
                {
                    groups.Add(group = new Group(copied.A.Read, a));
                    Listed(of, a.Report).Add(group);
                }

                group.Add(copied, b);
                if (b.Report != a.Report && !Listed(of, b.Report).Contains(group)) Listed(of, b.Report).Add(group);
            }

        Dictionary<ReportId, int> orderOf = reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return [.. groups.Select(g => g.Told()).OrderBy(c => orderOf[c.Places[0].Report]).ThenBy(c => c.Places[0].Span)];
    }

    /// <summary>"OSTREL (Interpress) - ": place and agency are no words of the passage.</summary>
    private static Place BehindDateline(ReadReport read, Place at) =>
        OpeningDateline.EndIn(read.Report.Text, at.Span.Start) is var end && end > at.Span.Start && end < at.Span.End ? at with { Span = new Span(end, at.Span.End) } : at;

    private static List<Group> Listed(Dictionary<ReportId, List<Group>> of, ReportId report) => of.TryGetValue(report, out List<Group>? list) ? list : of[report] = [];

    /// <summary>One passage and all that stand for it elsewhere.</summary>
    private sealed class Group(ReadReport first, Place original)
    {
        private readonly List<(ReadReport In, Place At)> _members = [(first, original)];
        private readonly List<Edit> _edits = [];
        private bool _quoted = true;

        /// <summary>The same passage up to the ends that one copy took and another left.</summary>
        public bool Holds(Place a) => original.Report == a.Report && 2 * original.Span.Shared(a.Span) > Math.Max(original.Span.Length, a.Span.Length);

        public void Add(Alignment copied, Place b)
        {
            _members.Add((copied.B.Read, b));
            _edits.AddRange(copied.Edits.Where(e => e.A.Span.Start >= original.Span.Start && e.B.Span.Start >= b.Span.Start));
            _quoted &= !ReferenceEquals(first, copied.B.Read) && Quoted(first, original) && Quoted(copied.B.Read, b);
        }

        public Copy Told() => new([.. _members.Select(m => m.At)], _quoted ? CopyKind.SameStatement : _edits.Count == 0 ? CopyKind.Verbatim : CopyKind.Edited,
            [.. _edits], _members.Select(m => Station(m.In, m.At)).FirstOrDefault(s => s is not null), new Because(Rule, _members.Select(m => m.At), []));

        /// <summary>Nearly all of it stands between quotation marks.</summary>
        private static bool Quoted(ReadReport read, Place at) =>
            10 * read.Statements.Where(s => s.Kind == StatementKind.Direct).SelectMany(s => s.Content).Distinct().Sum(c => c.Shared(at.Span)) >= 8 * at.Span.Length;

        private static Source? Station(ReadReport read, Place at) =>
            read.Statements.Where(s => s.Relay.Length > 0 && s.ContentHull.Overlaps(at.Span)).Select(s => s.Relay[0]).FirstOrDefault();
    }
}
