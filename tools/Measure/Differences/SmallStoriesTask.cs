using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Differences;

/// <summary>Small stories of ours in unrelated domains (gold/differences): conflicts, disputes and changes that are there, and look-alikes that are none.</summary>
public sealed class SmallStoriesTask : IMeasureTask
{
    private sealed record Outcome(SmallStory Story, bool Hit, bool KindRight, ImmutableArray<(ImmutableArray<Place> Places, string Rule)> Wrong);

    public string Name => "small-stories";

    public string About => "Small stories of ours (gold/differences): conflicts, disputes, changes, and look-alikes that are none; errors of read.examples only.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        Table table = new("Small stories", "set", "list", "there", "found", "P", "R", "kind", "stories without", "asserted there");
        List<ErrorLine> errors = [];
        List<Figure> figures = [];
        foreach (string path in options.Data is { } data ? [data] : new[] { "read", "held", "outlets", "outlets-held" }.Select(s => Path.Combine(shared.Project, "gold", "differences", s + ".examples")))
        {
            string set = Path.GetFileNameWithoutExtension(path);
            Outcome[] all = [.. SmallStory.Read(path).Select(s => Hold(s, reader))];
            foreach (bool changes in new[] { false, true }) Add(set, changes ? "changes" : "conflicts", [.. all.Where(o => o.Story.IsChange == changes)], table, figures);
            if (options.Errors > 0 && !set.EndsWith("held", StringComparison.Ordinal)) errors.AddRange(all.SelectMany(Errors));
        }

        return new Measurement([table], figures, errors)
        {
            Notes = ["Every line is a story of two or three sentences a report, written before the rules; a change in a story whose mark is a conflict counts neither way, and the other way round. Asserted there: of the stories without any, those in which something is asserted. Of the set \"held\" no error was read."],
        };
    }

    private static void Add(string set, string list, Outcome[] all, Table table, List<Figure> figures)
    {
        Outcome[] there = [.. all.Where(o => o.Story.Wanted)], none = [.. all.Where(o => !o.Story.Wanted)];
        int hit = there.Count(o => o.Hit), wrong = all.Sum(o => o.Wrong.Length);
        Score score = new(there.Length, hit + wrong, hit);
        table.Add(set, list, $"{there.Length}", $"{score.Found}", Score.Percent(score.Precision), Score.Percent(score.Recall), list == "changes" ? "-" : $"{there.Count(o => o.KindRight)}", $"{none.Length}", $"{none.Count(o => o.Wrong.Length > 0)}");
        if (score.Found == 0) return;
        figures.Add(new Figure($"small-stories/{set}/{list}-P", 100 * score.Precision));
        figures.Add(new Figure($"small-stories/{set}/{list}-R", 100 * score.Recall));
    }

    private static Outcome Hold(SmallStory small, Reader reader)
    {
        Story story = StoryReader.AsOne(small.Reports.Select(reader.Read));
        (string Kind, ImmutableArray<Place> Places, string Rule)[] found = small.IsChange
            ? [.. story.Changes.Select(c => ("change", c.Steps.Select(s => s.Place).ToImmutableArray(), c.Because.Rule.Value))]
            : [.. story.Conflicts.Select(c => (c.As.ToString().ToLowerInvariant(), c.Places, c.Because.Rule.Value))];
        var right = found.Where(f => small.Wanted && Touches(small, f.Places)).ToArray();
        return new Outcome(small, right.Length > 0, right.Any(r => r.Kind == small.Kind), [.. found.Except(right).Select(f => (f.Places, f.Rule))]);
    }

    private static bool Touches(SmallStory small, ImmutableArray<Place> places)
    {
        List<Place> left = [.. places];
        foreach (Place mark in small.Marks)
        {
            int at = left.FindIndex(p => p.Report == mark.Report && p.Span.Overlaps(mark.Span));
            if (at < 0) return false;
            left.RemoveAt(at);
        }

        return true;
    }

    private static IEnumerable<ErrorLine> Errors(Outcome outcome)
    {
        if (outcome.Story.Wanted && !outcome.Hit) yield return new ErrorLine("missed " + outcome.Story.Kind, "read", outcome.Story.Line, "");
        foreach ((ImmutableArray<Place> places, string rule) in outcome.Wrong)
            yield return new ErrorLine("invented", outcome.Story.Line, string.Join(" / ", places.Select(p => p.Span.Of(outcome.Story.Reports.First(r => r.Id == p.Report).Text))), rule);
    }
}
