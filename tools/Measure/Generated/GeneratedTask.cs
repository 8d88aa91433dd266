using System.Collections.Immutable;
using System.Globalization;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker;

namespace Concordance.Tools.Measure.Generated;

/// <summary>The product on made stories, whose answers are known: a table of its own, never in one sum with real texts.</summary>
public sealed class GeneratedTask : IMeasureTask
{
    private const int StoriesOfHalf = 60;

    /// <summary>Seeds of the test half are read for no error list.</summary>
    private const ulong FirstSeed = 1000;

    public string Name => "generated";

    public string About => $"Made stories ({StoriesOfHalf} of each half, tools/StoryMaker): every answer is known, and the prose is ours. These figures say which constructions are held, not how well news is read.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        LanguageModel language = EnglishModel.Of(shared);
        MadeTables tables = new();
        List<ErrorLine> errors = [];
        foreach (StoryHalf half in new[] { StoryHalf.Tuning, StoryHalf.Test })
        {
            MadeCase[] cases = Cases(half, new Reader(language));
            MadeScores[] scores = new MadeScores[cases.Length];
            for (int i = 0; i < cases.Length; i++)
            {
                StoryFindings found = StoryReading.Findings(cases[i].Read, cases[i].Stories);
                scores[i] = MadeScores.Of(cases[i], found);
                if (options.Errors > 0 && half == StoryHalf.Tuning) errors.AddRange(MadeErrors.Lines(cases[i], scores[i], found));
            }

            tables.Add(half.ToString().ToLowerInvariant(), scores, Sorted(cases));
        }

        return new Measurement(tables.All, tables.Figures, errors)
        {
            Notes =
            [
                "Statements, names, events: as in the task \"story\"; every statement of a made report is in its key, so what is found beside it is wrong, but only the main events are. Days: reports with a closed interval, and those of them whose interval holds the true day. Sorted: all reports of the half at once; pairs said to tell one story that do, and pairs that do that are said to.",
                "Same statement, same event: pairs across reports, of findings that tell something the key has. Copies: pairs of passages; equal words for one thing that nobody copied count neither way. Conflicts: right where one place stands in each account; kind: of those. Look-alikes: planted ones that are listed as such, and that are wrongly called a conflict. Claims: found in two places at least; their range of origins holds the true number.",
                "The test half has other sentences, other names and other stories than the tuning half, and its errors are never listed.",
            ],
        };
    }

    private static MadeCase[] Cases(StoryHalf half, Reader reader)
    {
        MadeCase[] cases = new MadeCase[StoriesOfHalf];
        Parallel.For(0, cases.Length, i => cases[i] = MadeCase.Of(FirstSeed + (ulong)i, half, reader));
        return cases;
    }

    /// <summary>All reports of a half thrown together and sorted anew: pairs.</summary>
    private static Score Sorted(MadeCase[] cases)
    {
        Dictionary<Texts.ReportId, int> storyOf = [];
        for (int i = 0; i < cases.Length; i++)
            foreach (ReadReport read in cases[i].Read) storyOf[read.Report.Id] = i;
        ImmutableArray<Story> sorted = StoryReader.Read(cases.SelectMany(c => c.Read));
        static int Pairs(int n) => n * (n - 1) / 2;
        return new Score(
            storyOf.Values.GroupBy(s => s).Sum(g => Pairs(g.Count())), sorted.Sum(s => Pairs(s.Reports.Length)),
            sorted.Sum(s => s.Reports.GroupBy(r => storyOf[r.Report.Id]).Sum(g => Pairs(g.Count()))));
    }
}

/// <summary>Sums of the made stories of each half, in tables.</summary>
public sealed class MadeTables
{
    private readonly Table _reading = new("Made stories: each report", "half", "statements", "P", "R", "act", "kind", "relay P", "relay R", "days", "hold", "names R", "B3 P", "B3 R", "merged persons", "events R", "status", "times");

    private readonly Table _together = new("Made stories: together", "half", "sorted P", "sorted R", "same statement P", "R", "same event P", "R", "copies P", "R", "changes P", "R", "claims", "range holds", "one number");

    private readonly Table _clashes = new("Made stories: conflicts", "half", "planted", "found", "P", "R", "kind", "look-alikes", "listed", "called a conflict");

    private readonly List<Figure> _figures = [];

    public IReadOnlyList<Table> All => [_reading, _together, _clashes];

    public IReadOnlyList<Figure> Figures => _figures;

    public void Add(string half, MadeScores[] s, Score sorted)
    {
        Score Sum(Func<MadeScores, Score> of) => s.Aggregate(default(Score), (a, x) => a + of(x));
        Share Parts(Func<MadeScores, Share> of) => s.Aggregate(default(Share), (a, x) => a + of(x));
        Score statements = Sum(x => x.Statements.All), relay = Sum(x => x.Statements.Relay), names = Sum(x => x.Names.Mentions), events = Sum(x => x.Events.All);
        double b3P = s.Average(x => x.Names.Precision), b3R = s.Average(x => x.Names.Recall);
        Share status = Parts(x => x.Events.Right), held = Parts(x => x.DaysHeld);
        _reading.Add(half, $"{statements.Gold}", P(statements), R(statements), Percent(Parts(x => x.Statements.Acts)), Percent(Parts(x => x.Statements.Kinds)), P(relay), R(relay),
            Percent(Parts(x => x.DaysAsserted)), Percent(held), R(names), Score.Percent(b3P), Score.Percent(b3R), $"{s.Sum(x => x.Names.MergedPersons.Length)}", R(events), Percent(status), Percent(Parts(x => x.Events.Times)));
        Score said = Sum(x => x.SameStatements), happened = Sum(x => x.SameEvents), copies = Sum(x => x.Copies), changes = Sum(x => x.Changes), conflicts = Sum(x => x.Clashes.Conflicts), alike = Sum(x => x.Clashes.LookAlikes);
        Share claims = Parts(x => x.Claims.Found), holds = Parts(x => x.Claims.Holds);
        _together.Add(half, P(sorted), R(sorted), P(said), R(said), P(happened), R(happened), P(copies), R(copies), P(changes), R(changes), $"{claims}", Percent(holds), Percent(Parts(x => x.Claims.Narrow)));
        _clashes.Add(half, $"{conflicts.Gold}", $"{conflicts.Found}", P(conflicts), R(conflicts), Percent(Parts(x => x.Clashes.Kinds)), $"{alike.Gold}", $"{alike.GoldHit}", $"{s.Sum(x => x.Clashes.WronglyAsserted)}");
        void Figure(string name, double share) => _figures.Add(new Figure($"generated/{half}/{name}", 100 * share));
        void Both(string name, Score score)
        {
            if (score.Found == 0) return;
            Figure(name + "-P", score.Precision);
            Figure(name + "-R", score.Recall);
        }

        Both("statements", statements);
        Both("sorted", sorted);
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
