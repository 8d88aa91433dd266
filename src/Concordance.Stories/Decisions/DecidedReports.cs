using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Decisions;

/// <summary>Which reports a person said tell one story, and which do not: taken before all likeness, and against it. Of two decisions that say otherwise the one that keeps apart holds.</summary>
internal sealed class DecidedReports
{
    private readonly HashSet<(int A, int B)> _apart = [], _decided = [];
    private readonly List<(int A, int B, string Why)> _together = [];

    /// <param name="reports">As they are numbered.</param>
    public DecidedReports(ReadReport[] reports, IEnumerable<Decision> decisions)
    {
        ILookup<string, int> byFile = reports.SelectMany((r, i) => r.Report.Files.Select(f => (f.Path, i))).ToLookup(f => f.Path, f => f.i, StringComparer.Ordinal);
        foreach (Decision decision in decisions.OrderBy(d => d.Number))
        {
            int[] named = [.. decision.Reports.SelectMany(f => byFile[f]).Distinct().Order()];
            string why = $"a person decided that they tell one story: {string.Join(", ", decision.Reports)}" + (decision.Note is { } note ? $" ({note})" : "");
            for (int i = 0; i < named.Length; i++)
                for (int j = 0; j < i; j++)
                {
                    _decided.Add((named[j], named[i]));
                    if (decision.Word == DecisionWord.NotSameStory) _apart.Add((named[j], named[i]));
                    else if (j == 0) _together.Add((named[j], named[i], why));
                }
        }
    }

    /// <summary>Pairs that are not of one story, the lower number first.</summary>
    public IReadOnlyCollection<(int A, int B)> Apart => _apart;

    /// <summary>Pairs that are, and the decision in words.</summary>
    public IReadOnlyList<(int A, int B, string Why)> Together => _together;

    public bool IsDecided(int one, int other) => _decided.Contains((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>What became of each decision, seen on the stories.</summary>
    public static IEnumerable<DecisionOutcome> Outcomes(ImmutableArray<Story> stories, IEnumerable<Decision> decisions) => decisions.Select(d => Outcome(stories, d));

    /// <summary>Where a report begins, for a person to see which it is.</summary>
    public static Place First(ReadReport report) => report.Report.At(report.Headline ?? (report.Parsed.Sentences.Length > 0 ? report.Parsed.SentenceSpan(0) : new Span(0, 0)));

    private static DecisionOutcome Outcome(ImmutableArray<Story> stories, Decision decision)
    {
        List<(int Story, Place At)> found = [];
        foreach (string file in decision.Reports)
        {
            (int Story, ReadReport Report)[] bearing = [.. stories.SelectMany((s, n) => s.Reports.Where(r => r.Report.Files.Any(f => f.Path == file)).Select(r => (n, r)))];
            if (bearing.Length == 0) return new DecisionOutcome(decision, DecisionState.Lost, [], $"no report \"{file}\" is read here");
            found.AddRange(bearing.Select(b => (b.Story, First(b.Report))));
        }

        int told = found.Select(f => f.Story).Distinct().Count();
        bool done = decision.Word == DecisionWord.SameStory ? told == 1 : told == found.Distinct().Count();
        return new DecisionOutcome(decision, done ? DecisionState.Applied : DecisionState.Open, [.. found.Select(f => f.At).Distinct()], done ? null : "another decision says otherwise, or two of these files hold one text");
    }
}
