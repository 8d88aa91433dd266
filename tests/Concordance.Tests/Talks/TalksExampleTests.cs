using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Talks;
using Concordance.Talks.Outcomes;
using Concordance.Talks.Waiting;
using Concordance.Tests.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Talks;

public sealed class TalksExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => StoryExample.Lines("src/Concordance.Talks");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_read_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        StoryExample.Hold(line, Find);
    }

    /// <summary>The parties as one finding, or the positions of one stance, each by itself.</summary>
    private static IEnumerable<ImmutableArray<Place>> Find(Story story, string kind)
    {
        if (Net(story, kind) is { } waiting) return waiting;
        if (TalksReader.Read(story) is not { } talks) return [];
        if (kind == "parties") return [[.. talks.Parties.SelectMany(p => p.Variants).SelectMany(v => v.Places)]];
        if (kind == "round") return talks.Rounds.Select(r => r.Tellings.Select(t => t.In.Report.At(t.What.Trigger)).ToImmutableArray());
        if (kind == "held") return talks.Rounds.Where(r => !r.Held.IsEmpty).Select(r => r.Held.Select(t => t.In.Report.At(t.What.Trigger)).ToImmutableArray());
        if (kind == "nearest") return talks.Waiting.Knots.SelectMany(k => k.Nearest).Select(ImmutableArray.Create);
        if (kind == "roadmap") return talks.Roadmaps.Select(r => r.Steps.Select(s => s.Place).ToImmutableArray());
        if (State(kind) is { } state) return talks.Outcomes.Where(o => o.State == state).Select(o => ImmutableArray.Create(o.Place));
        return talks.Positions.Where(p => string.Equals(p.Stance.ToString(), kind, StringComparison.OrdinalIgnoreCase)).Select(p => ImmutableArray.Create(p.Text));
    }

    private static OutcomeState? State(string kind) => kind switch
    {
        "agreed" => OutcomeState.Agreed,
        "not-reached" => OutcomeState.NotReached,
        "refused" => OutcomeState.Refused,
        "open-outcome" => OutcomeState.Open,
        _ => null,
    };

    /// <summary>What waits for what: the net of any story, whether it is read as a negotiation or not.</summary>
    private static IEnumerable<ImmutableArray<Place>>? Net(Story story, string kind) => kind switch
    {
        "happening" => WaitingNet.Of(story).Happenings.Where(h => h.Places.Length > 1).Select(h => h.Places),
        "wait" => WaitingNet.Of(story).Waits.Select(w => w.What.Places.AddRange(w.On.Places)),
        "identity" => WaitingNet.AllIdentities(story).Select(i => i.A.Places.AddRange(i.B.Places)),
        "knot" => Knots(story, k => k.State != KnotState.WouldClose),
        "open-knot" => Knots(story, k => k.State == KnotState.Open),
        "met" or "overtaken" or "dropped" or "unknown" => Knots(story, k => k.State == KnotState.Past && string.Equals(k.After?.As.ToString(), kind, StringComparison.OrdinalIgnoreCase)),
        "proposed" => WaitingNet.Of(story).Knots.SelectMany(k => k.WaysOut).Select(w => w.ProposedIn).OfType<Place>().Select(p => ImmutableArray.Create(p)),
        _ => null,
    };

    private static IEnumerable<ImmutableArray<Place>> Knots(Story story, Func<Knot, bool> which) =>
        WaitingNet.Of(story).Knots.Where(which).Select(k => k.Waits.SelectMany(w => w.Stated).Select(s => s.In.Report.At(s.What.Clause)).ToImmutableArray());
}
