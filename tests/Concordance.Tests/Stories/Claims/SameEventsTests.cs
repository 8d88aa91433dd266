using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Stories.Days;
using Concordance.Stories.Entities;
using Concordance.Tests.Reading.Coreference;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Stories.Claims;

public sealed class SameEventsTests
{
    private static readonly ImmutableArray<ReadReport> Four = Read(
        "Nordwind Motors will close its plant in Haldern. Helga Brandt told workers on Monday.",
        "The closure of the plant in Haldern was put off. Workers met Helga Brandt on 3 May 2031.",
        "Helga Brandt met the workers on 3 May 2031. Nordwind Motors closed its office in Grenville.",
        "The plant in Haldern was closed, Nordwind Motors said.");

    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => MarkedLine.Lines("src/Concordance.Stories/Claims").Where(l => l.Data.Item1 is not ("SameStatements" or "SameAssertions" or "SameFigures" or "OpenAgain" or "HandedPaper" or "ClaimFinder"));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_joined_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        // What a word alone speaks for is likely, not said.
        bool likely = rule == "OnlyOne";
        MarkedLine.Hold(line, marked =>
        {
            ImmutableArray<ReadReport> reports = Read([.. marked.Texts]);
            ImmutableArray<SameEvent> found = Find(reports, likely);
            return marked.Marks.GroupBy(m => m.Label).All(g => found.Any(f => g.All(m => f.Members.Any(t => t.In.Report.Id == reports[m.Text].Report.Id && t.What.Trigger.Overlaps(m.Span)))));
        });
    }

    [Property]
    public void The_order_of_reports_changes_nothing(int first, bool turned)
    {
        int start = (first & int.MaxValue) % Four.Length;
        IEnumerable<ReadReport> other = Four.Skip(start).Concat(Four.Take(start));
        Assert.Equal(Shown(Find(Four)), Shown(Find([.. turned ? other.Reverse() : other])));
    }

    [Fact]
    public void An_event_is_told_by_one_list_only_and_its_reasons_are_words_of_its_members()
    {
        ImmutableArray<SameEvent> found = Find(Four);
        Assert.NotEmpty(found);
        Event[] all = [.. found.SelectMany(f => f.Members.Select(m => m.What))];
        Assert.Equal(all.Length, all.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.All(found, f => Assert.True(f.Members.Length > 1 && f.Because.From.Length == f.Members.Length - 1));
        Assert.All(found, f => Assert.All(f.Because.From, b => Assert.All(b.At, p => Assert.Contains(f.Members, m => m.In.Report.Id == p.Report))));
    }

    [Fact]
    public void A_report_of_other_things_changes_nothing()
    {
        ImmutableArray<ReadReport> more = [.. Four, .. Read("The ferry Aurelia sank off Skarvik. Nils Aasen was rescued.")];
        Assert.Equal(Shown(Find(Four)), Shown(Find(more)));
    }

    private static ImmutableArray<SameEvent> Find(ImmutableArray<ReadReport> reports, bool likely = false) => SameEvents.Find(new Joined(reports, StoryDays.Solve(reports), SameBearer.Find(reports)), likely);

    private static string[] Shown(ImmutableArray<SameEvent> found) => [.. found.Select(f => string.Join(' ', f.Members.Select(m => $"{m.In.Report.Id}:{m.What.Trigger}").Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static ImmutableArray<ReadReport> Read(params string[] texts) => [.. texts.Select(t => new Reader(English.Model).Read(new Report(t, [], "en")))];
}
