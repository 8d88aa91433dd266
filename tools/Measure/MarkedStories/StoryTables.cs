using Concordance.Tools.Measure.Differences;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>The tables and figures of the task "story": a line a story, never a sum.</summary>
public sealed class StoryTables
{
    private readonly Table _statements = new("Statements", "story", "key", "found", "P", "R", "R A", "R B", "R C", "act", "kind", "exact", "direct", "scare", "relay P", "relay R");

    private readonly Table _rest = new("Set aside, times, days, names", "story", "aside P", "aside R", "dates", "false", "value", "same", "durations", "days", "holds", "names P", "names R", "B3 P", "B3 R", "merged persons", "sorted");

    private readonly Table _events = new("Events", "story", "key", "found", "of the key found", "R", "status right", "%", "times");

    private readonly ClashTable _clashes = new();

    private readonly LookAlikeTable _alike = new();

    private readonly Table _copies = new("Copies and origins", "story", "overlaps", "told right", "frames told", "origins hold", "exact");

    private readonly OverTimeTable _overTime = new();

    private readonly List<Figure> _figures = [];

    public IReadOnlyList<Table> All => [_statements, _rest, _events, _copies, _clashes.Table, _alike.Table, _overTime.Table];

    public IReadOnlyList<Figure> Figures => _figures;

    public void Add(string story, ClashScores s) => _clashes.Add(story, s, _figures);

    public void AddLookAlikes(string story, ClashScores s) => _alike.Add(story, s, _figures);

    public void Add(string story, string list, OverTimeScores s) => _overTime.Add(story, list, s, _figures);

    public void Add(string story, StoryScores s)
    {
        StatementScores x = s.Statements;
        string Tier(string tier) => x.Tiers.TryGetValue(tier, out Share share) ? share.ToString() : "-";
        _statements.Add(story, $"{x.All.Gold}", $"{x.All.Found}", Score.Percent(x.All.Precision), Score.Percent(x.All.Recall), Tier("A"), Tier("B"), Tier("C"),
            $"{x.Acts}", $"{x.Kinds}", $"{x.Exact}", $"{x.Direct}", $"{x.ScareQuotes}", Score.Percent(x.Relay.Precision), Score.Percent(x.Relay.Recall));
        _rest.Add(story, Score.Percent(s.Aside.Precision), Score.Percent(s.Aside.Recall), $"{s.Times.Dates.GoldHit}/{s.Times.Dates.Gold}", $"{s.Times.Invented.Length}",
            $"{s.Times.Right}", $"{s.Times.Same}", $"{s.Times.Durations}", $"{s.Days.BothEnds}", s.Days.Holds.Of == 0 ? "-" : $"{s.Days.Holds}",
            Score.Percent(s.Names.Mentions.Precision), Score.Percent(s.Names.Mentions.Recall), Score.Percent(s.Names.Precision), Score.Percent(s.Names.Recall), $"{s.Names.MergedPersons.Length}", $"{s.Apart}");
        EventScores e = s.Events;
        if (e.All.Gold > 0) _events.Add(story, $"{e.All.Gold}", $"{e.All.Found}", $"{e.All.GoldHit}", Score.Percent(e.All.Recall), $"{e.Right}", Score.Percent(e.Right.Percent / 100), $"{e.Times}");
        if (s.Overlaps.Firm.Of > 0) _copies.Add(story, $"{s.Overlaps.Firm}", $"{s.Overlaps.All}", $"{s.Overlaps.Frames}", $"{s.Origins.Holds}", $"{s.Origins.Exact}");
        void Figure(string name, double percent) => _figures.Add(new Figure($"story/{story}/{name}", percent));
        Figure("statements-P", 100 * x.All.Precision);
        Figure("statements-R-A", x.Tiers.TryGetValue("A", out Share a) ? a.Percent : 0);
        Figure("direct", x.Direct.Percent);
        Figure("relay-P", 100 * x.Relay.Precision);
        Figure("relay-R", 100 * x.Relay.Recall);
        Figure("aside-P", 100 * s.Aside.Precision);
        Figure("aside-R", 100 * s.Aside.Recall);
        Figure("dates-right", s.Times.Dates.Gold == 0 ? 0 : 100.0 * s.Times.Right.Part / s.Times.Dates.Gold);
        Figure("days", s.Days.BothEnds.Percent);
        Figure("names-P", 100 * s.Names.Precision);
        Figure("sorted", s.Apart.Percent);
        Figure("names-R", 100 * s.Names.Recall);
        if (e.All.Gold == 0) return;
        Figure("events-R", 100 * e.All.Recall);
        Figure("events-status", e.Right.Percent);
    }
}
