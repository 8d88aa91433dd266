using System.Globalization;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Generated;

/// <summary>Sums of the made stories of each half, in tables.</summary>
public sealed class MadeTables
{
    private readonly Table _reading = new("Made stories: each report", "half", "statements", "P", "R", "act", "kind", "relay P", "relay R", "days", "hold", "names R", "B3 P", "B3 R", "merged persons", "events R", "status", "times");

    private readonly Table _together = new("Made stories: together", "half", "sorted of 10 P", "R", "of 60 P", "R", "same statement P", "R", "same event P", "R", "copies P", "R", "changes P", "R", "claims", "range holds", "one number");

    private readonly Table _clashes = new("Made stories: conflicts", "half", "planted", "found", "P", "R", "kind", "look-alikes", "listed", "called a conflict");

    private readonly Table _byRule = new("Made stories: conflicts by rule", "half", "rule", "found", "right");

    private readonly List<Figure> _figures = [];

    public IReadOnlyList<Table> All => [_reading, _together, _clashes, _byRule];

    public IReadOnlyList<Figure> Figures => _figures;

    public void Add(string half, MadeScores[] s, Score sorted, Score sortedAll)
    {
        Score Sum(Func<MadeScores, Score> of) => s.Aggregate(default(Score), (a, x) => a + of(x));
        Share Parts(Func<MadeScores, Share> of) => s.Aggregate(default(Share), (a, x) => a + of(x));
        Score statements = Sum(x => x.Statements.All), relay = Sum(x => x.Statements.Relay), names = Sum(x => x.Names.Mentions), events = Sum(x => x.Events.All);
        double b3P = s.Average(x => x.Names.Precision), b3R = s.Average(x => x.Names.Recall);
        Share status = Parts(x => x.Events.Right), held = Parts(x => x.DaysHeld);
        _reading.Add(half, $"{statements.Gold}", P(statements), R(statements), Percent(Parts(x => x.Statements.Acts)), Percent(Parts(x => x.Statements.Kinds)), P(relay), R(relay),
            Percent(Parts(x => x.DaysAsserted)), Percent(held), R(names), Score.Percent(b3P), Score.Percent(b3R), $"{s.Sum(x => x.Names.MergedPersons.Length)}", R(events), Percent(status), Percent(Parts(x => x.Events.Times)));
        Score said = Sum(x => x.SameStatements), happened = Sum(x => x.SameEvents), copies = Sum(x => x.Copies), changes = Sum(x => x.Changes.All), conflicts = Sum(x => x.Clashes.Conflicts), alike = Sum(x => x.Clashes.LookAlikes);
        Share claims = Parts(x => x.Claims.Found), holds = Parts(x => x.Claims.Holds);
        _together.Add(half, P(sorted), R(sorted), P(sortedAll), R(sortedAll), P(said), R(said), P(happened), R(happened), P(copies), R(copies), P(changes), R(changes), $"{claims}", Percent(holds), Percent(Parts(x => x.Claims.Narrow)));
        _clashes.Add(half, $"{conflicts.Gold}", $"{conflicts.Found}", P(conflicts), R(conflicts), Percent(Parts(x => x.Clashes.Kinds)), $"{alike.Gold}", $"{alike.GoldHit}", $"{s.Sum(x => x.Clashes.WronglyAsserted)}");
        foreach (IGrouping<string, (string Rule, bool Right)> rule in s.SelectMany(x => x.Clashes.Right.Select(c => (c.Rule, Right: true)).Concat(x.Clashes.Invented.Select(c => (c.Rule, Right: false)))).GroupBy(c => c.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
            _byRule.Add(half, rule.Key, $"{rule.Count()}", $"{rule.Count(r => r.Right)}");
        void Figure(string name, double share) => _figures.Add(new Figure($"generated/{half}/{name}", 100 * share));
        void Both(string name, Score score)
        {
            if (score.Found == 0) return;
            Figure(name + "-P", score.Precision);
            Figure(name + "-R", score.Recall);
        }

        Both("statements", statements);
        Both("sorted", sorted);
        Both("sorted-60", sortedAll);
        Both("same-statement", said);
        Both("same-event", happened);
        Both("copies", copies);
        Both("conflicts", conflicts);
        Both("changes", changes);
        Figure("days-hold", held.Percent / 100);
        Figure("names-P", b3P);
        Figure("names-R", b3R);
        Figure("status", status.Percent / 100);
        if (holds.Of > 0) Figure("range-holds", holds.Percent / 100);
    }

    /// <summary>A dash where the product asserts nothing of the kind.</summary>
    private static string P(Score score) => score.Found == 0 ? "-" : Score.Percent(score.Precision);

    private static string R(Score score) => score.Found == 0 ? "-" : Score.Percent(score.Recall);

    private static string Percent(Share share) => share.Of == 0 ? "-" : share.Percent.ToString("0.0", CultureInfo.InvariantCulture);
}
