using System.Collections.Immutable;
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

    /// <summary>So many stories on one desk at a time.</summary>
    private const int Together = 10;

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

            tables.Add(half.ToString().ToLowerInvariant(), scores, cases.Chunk(Together).Select(Sorted).Aggregate((a, b) => a + b), Sorted(cases));
        }

        return new Measurement(tables.All, tables.Figures, errors)
        {
            Notes =
            [
                "Statements, names, events: as in the task \"story\"; every statement of a made report is in its key, so what is found beside it is wrong, but only the main events are. Days: reports with a closed interval, and those of them whose interval holds the true day. Sorted: the reports of ten stories, and of all sixty, at once; pairs said to tell one story that do, and pairs that do that are said to. The stories are spread over sixteen years and share the names of general bodies (a ministry, a federation), a few agencies, and some people's names.",
                "Same statement, same event: pairs across reports, of findings that tell something the key has. Copies: pairs of passages; equal words for one thing that nobody copied count neither way. Conflicts: right where one place stands in each account; kind: of those. Look-alikes: planted ones that are listed as such, and that are wrongly called a conflict. Claims: found in two places at least; their range of origins holds the true number.",
                "Mended since the first reading of the tuning half: past forms taken for nouns (\"stood\"), the day between verb and complement, described speakers (\"two people briefed on the matter\"), agencies that are one word, plans that did not take place, \"is sending\" with a day ahead. Still missed there: sport and salvage verbs as events (replay, lift, hand down), quotations that go on without a speaker, a stance that the tree hangs on another verb. Recall of the test half rose far less: its constructions are others.",
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

    /// <summary>All reports of several stories thrown together and sorted anew: pairs.</summary>
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
