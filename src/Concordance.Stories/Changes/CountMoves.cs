using Concordance.Language;
using Concordance.Reading.Days;
using Concordance.Stories.Differences;
using Concordance.Stories.Differences.Counts;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>One thing counted or measured from day to day: a death toll, a queue, a rate, a price, an offer.</summary>
internal static class CountMoves
{
    private static readonly RuleId Rule = new("changes/count-moves");

    private const int LongestAbout = 70;

    /// <summary>A count of another size is of another thing.</summary>
    private const int MostTimes = 20;

    /// <summary>Days after which a number is no longer the next of the same matter.</summary>
    private const int LongestWait = 62;

    public static void Find(MeasureTable measures, Chains chains)
    {
        FromTo(measures, chains);
        foreach (IReadOnlyList<Measured> matter in measures.Matters())
        {
            if (TollToldAgain.Of(matter) is not null) continue;
            // Where reports of a sure day tell the move, those of which only a range of days is known add nothing.
            Measured[] sure = [.. Steps([.. matter.Where(m => IsSure(chains.DayOf(m.In)))], chains)];
            Measured[] steps = sure.Length > 1 ? sure : [.. Steps(matter, chains)];
            if (steps.Zip(steps.Skip(1)).Any(s => MayBeTurned(chains.DayOf(s.First.In), chains.DayOf(s.Second.In)))) continue;
            if (steps.Length > 1 && !steps.Any(s => chains.Tells(s.At))) chains.Add(Rule, About(steps[0]), steps.Select(s => StepOf(s, chains)), int.MaxValue);
        }
    }

    /// <summary>"Raised its offer from 62 to 66 crowns", where another report has 62: the words give the order, whatever is known of the days.</summary>
    private static void FromTo(MeasureTable measures, Chains chains)
    {
        foreach (IReadOnlyList<Measured> group in measures.Groups)
            foreach (Measured later in group.Where(m => m.Was is not null))
                if (group.FirstOrDefault(m => m.In != later.In && m.Value == later.Was && !(m.Told > later.Told)) is { } before && !chains.Tells(before.At) && !chains.Tells(later.At))
                    chains.AddInOrder(Rule, About(later), [StepOf(before, chains), StepOf(later, chains)]);
    }

    private static Telling StepOf(Measured one, Chains chains) =>
        new(one.In, one.Told is { } day ? PlannedThenHeld.On(DateOnly.FromDayNumber(day), chains.DayOf(one.In)) : chains.DayOf(one.In), Number(one), 0, one.At, one.Of);

    private static bool IsSure(SolvedDay day) => day.Range.Single is not null;

    /// <summary>"Said on Thursday" is of one week or another where the day of the report is not sure: then the order of the numbers must be that of the reports, too.</summary>
    private static bool MayBeTurned(SolvedDay earlier, SolvedDay later) =>
        !(IsSure(earlier) && IsSure(later)) && (earlier.Range.Earliest > later.Range.Earliest || earlier.Range.Latest > later.Range.Latest);

    /// <summary>The number of each day on which the reports give one; a toll that falls again is another toll.</summary>
    private static IEnumerable<Measured> Steps(IReadOnlyList<Measured> matter, Chains chains)
    {
        decimal? last = null;
        int? latest = null;
        Measured? first = null;
        foreach ((int day, Measured one) in matter.Where(m => m.Told is not null).GroupBy(m => m.Told!.Value).OrderBy(g => g.Key).SelectMany(g => OfDay([.. g], chains).Select(m => (g.Key, m))))
        {
            if (last is { } before && (one.Value == before || (one.IsToll && one.Value < before) || Math.Max(one.Value, before) > MostTimes * Math.Min(one.Value, before))) continue;
            if (first is not null && !one.IsToll && !AreLinked(first, one)) continue;
            if (day - (latest ?? day) > LongestWait) yield break;
            (first, last, latest) = (first ?? one, one.Value, day);
            yield return one;
        }
    }

    /// <summary>The number of one day; where reports give several, of a toll those of reports that came out on later days ("31 by last night", the morning after), else none.</summary>
    private static IEnumerable<Measured> OfDay(Measured[] told, Chains chains)
    {
        Measured[] values = [.. told.DistinctBy(m => m.Value)];
        if (values.Length == 1) return values;
        Measured[] later = [.. values.OrderBy(m => chains.DayOf(m.In).Range.Earliest)];
        bool ordered = values.All(m => m.IsToll && IsSure(chains.DayOf(m.In))) && later.Zip(later.Skip(1)).All(p => p.First.Value < p.Second.Value && chains.DayOf(p.First.In).Range.Single < chains.DayOf(p.Second.In).Range.Single);
        return ordered ? later : [];
    }

    /// <summary>One source, a word or name that says which, or a word beside the verb and the noun that all under the key share; of sums that are raised, spent or paid each is another.</summary>
    private static bool AreLinked(Measured a, Measured b) =>
        !a.IsDeal && !AreOfOneMoment(a, b) && (a.Source is { } one && b.Source is { } other && one.Key == other.Key || a.Named.Overlaps(b.Named) || a.Which.Words.Overlaps(b.Which.Words) || a.Around.Any(w => b.Around.Contains(w) && !a.Keys[0].Contains(w, StringComparison.Ordinal)));

    /// <summary>
    /// What was counted once, at one moment, is a difference and no course: "there were 31 children on the bus", says one, and another that there were 33. Both name one day for it, or one
    /// of them does, or two people tell it as over and neither says that it moved.
    /// </summary>
    private static bool AreOfOneMoment(Measured a, Measured b)
    {
        if (IsMove(b)) return false;
        if (a.Day is { } day && day == b.Day) return true;
        if ((a.Day is null) != (b.Day is null) && WereThere(a) && WereThere(b)) return true;
        return a.Source is { } one && b.Source is { } other && one.Key != other.Key && IsOver(a) && IsOver(b);
    }

    /// <summary>"Rose to 19", "has raised it to 66".</summary>
    private static bool IsMove(Measured one)
    {
        int verb = one.In.Parsed.VerbAbove(one.In.Parsed.TokenAt(one.At.Span.End - 1));
        return one.Was is not null || (verb >= 0 && (MeasureMove.IsMove(one.In.Parsed.Lemma(verb)) || one.In.Parsed.Lemma(verb) is "raise" or "cut" or "lower" or "lift" or "reduce" or "bring" or "revise" or "grow"));
    }

    /// <summary>"There were 31 guests".</summary>
    private static bool WereThere(Measured one) => one.In.Parsed.TokenAt(one.At.Span.Start) is > 1 and var number && one.In.Parsed.Lower(number - 1) is "were" or "was" && one.In.Parsed.Lower(number - 2) == "there";

    /// <summary>"There were", "drew", "cost"; what has left, is held or stands goes on.</summary>
    private static bool IsOver(Measured one)
    {
        ParsedText parsed = one.In.Parsed;
        int number = parsed.TokenAt(one.At.Span.End - 1), at = number;
        while (at >= 0 && !(parsed.Tags[at] == "VBD" || parsed.Child(at, Relation.cop, Relation.aux, Relation.aux_pass) >= 0)) at = parsed.Heads[at];
        if (at < 0) return false;
        bool past = parsed.Tags[at] == "VBD";
        foreach (int child in parsed.Children(at))
        {
            if (parsed.Relations[child] is not (Relation.cop or Relation.aux or Relation.aux_pass)) continue;
            if (parsed.Tags[child] is "VBZ" or "VBP" or "MD") return false;
            past |= parsed.Tags[child] == "VBD";
        }

        return past;
    }

    /// <summary>As the report writes it; a bare number by its digits.</summary>
    private static string Number(Measured step) => step.Of is { } quantity ? quantity.Span.Of(step.In.Report.Text) : $"{decimal.Truncate(step.Value)}";

    private static string About(Measured measured) => measured.Name.Length <= LongestAbout ? measured.Name.ReplaceLineEndings(" ") : measured.Of?.Of ?? measured.Of?.Unit ?? "the number";
}
