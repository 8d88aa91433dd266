using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Stories.Deeds;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// One thing counted or measured by reports of one day with numbers that do not meet: "the suit was joined by 40 tenants", "45 tenants had joined the suit";
/// "a fine of $4 million", "was fined $5 million". A bound ("at least 40") holds beside more; a part is counted by other words; a later number is a change.
/// </summary>
internal static class CountsOfOneNoun
{
    private static readonly RuleId Rule = new("differences/counts-of-one-noun");

    private const int FarthestCrowd = 5;

    public static void Find(Joined story, MeasureTable measures, Findings findings)
    {
        foreach (IReadOnlyList<Measured> matter in measures.Matters())
            foreach (IGrouping<int, Measured> day in matter.Where(m => m.Told is not null).GroupBy(m => m.Told!.Value))
            {
                Measured[] told = [.. day];
                if (Pair(told, (a, b) => !Meet(a, b) && AreNear(a, b) && !AreMended(a, b) && AreOfOneWhole(story, a, b)) is var (one, other)) Assert(story, one, other, told, findings);
                else if (Pair(told, (a, b) => a.Value != b.Value && Meet(a, b) && AreNear(a, b)) is var (low, high)) findings.Alike(Rule, Of(low, high), [low.At, high.At], "both can hold: the words give a bound or a round number");
            }
    }

    private static void Assert(Joined story, Measured one, Measured other, Measured[] told, Findings findings)
    {
        if (findings.Tells(one.At, other.At)) return;
        findings.Conflict(Rule, Teller.AreTwo(one.Source, other.Source) ? ConflictKind.Dispute : ConflictKind.Number, $"how many or how much: {one.Name}", Of(one, other), OneEach.AllAtOdds(one, other, told, t => t.In, (a, b) => (a.Value == one.Value || a.Value == other.Value) && AreCompared(a, b) && !Meet(a, b) && AreOfOneWhole(story, a, b)).Select(t => t.At), "the numbers of one day do not meet", Teller.AreOne(one.Source, other.Source) ? "it was counted again in between" : null);
    }

    private static IEnumerable<object> Of(Measured one, Measured other) => new[] { one.Of, other.Of }.OfType<object>();

    private static (Measured A, Measured B)? Pair(Measured[] told, Func<Measured, Measured, bool> holds)
    {
        for (int i = 0; i < told.Length; i++)
            for (int j = i + 1; j < told.Length; j++)
                if (AreCompared(told[i], told[j]) && holds(told[i], told[j])) return (told[i], told[j]);
        return null;
    }

    private static bool AreCompared(Measured a, Measured b) => a.In != b.In && IsOfItsDay(a) && IsOfItsDay(b) && (a.Day is null || b.Day is null || a.Day == b.Day) && AreRestrictedAlike(a, b);

    /// <summary>What is counted is cut to the same part: by who is named, by the words beside the verb and the noun, and by other numbers ("in 11 states", "in five states").</summary>
    private static bool AreRestrictedAlike(Measured a, Measured b)
    {
        bool named = a.Named.Overlaps(b.Named);
        if (!named && a.IsDeal && b.IsDeal) return false;
        string[] one = [.. Beside(a)], other = [.. Beside(b)];
        bool beside = one.Intersect(other, StringComparer.Ordinal).Any();
        // A name on one side alone may be what cuts it: then another word must stand in both.
        if (!named && !beside && a.IsCount && b.IsCount && a.Named.Count + b.Named.Count > 0) return false;
        return (beside || one.Length == 0 || other.Length == 0) && !Numbers(a).Any(n => Numbers(b).Any(m => m.Of == n.Of && m.Value != n.Value));
    }

    private static IEnumerable<string> Beside(Measured one) => one.Around.Where(w => !one.Keys[0].Split(' ').Contains(w, StringComparer.Ordinal));

    /// <summary>The other counts of its sentence.</summary>
    private static IEnumerable<Quantity> Numbers(Measured one)
    {
        Span sentence = one.In.Parsed.SentenceSpan(one.In.Parsed.SentenceOf[one.In.Parsed.TokenAt(one.At.Span.Start)]);
        return one.In.Quantities.Where(q => q.Of is not null && q != one.Of && q.Of != one.Of?.Of && sentence.Contains(q.Span));
    }

    /// <summary>Of one day, place and kind; "three workers" are a part of "five people".</summary>
    private static bool AreOfOneWhole(Joined story, Measured a, Measured b) =>
        SameMatter.Is(story, a.In, Clause(a), b.In, Clause(b)) && !(a.IsToll && (IsPartOf(a, b) || IsPartOf(b, a)));

    private static bool IsPartOf(Measured part, Measured whole) => part.Value < whole.Value && Kind(part) is { } kind && Kind(whole) != kind;

    /// <summary>"Workers", where the words say more of those who are counted than that they are people.</summary>
    private static string? Kind(Measured one)
    {
        ParsedText parsed = one.In.Parsed;
        int noun = one.Of is { Of: not null } of ? parsed.TokenAt(of.Span.End - 1) : -1;
        while (noun >= 0 && noun < parsed.Count && parsed.Pos[noun] is Pos.NUM or Pos.ADJ) noun++;
        return noun >= 0 && noun < parsed.Count && parsed.Pos[noun] == Pos.NOUN && !MeasureReader.IsPeople(parsed.Lemma(noun)) && MeasureReader.TollOf(parsed.Lemma(noun)) is null ? parsed.Lemma(noun) : null;
    }

    /// <summary>The words around a number as far as the next one ("two died near the quarry and one in the village"), or as a clause that only says since when or why.</summary>
    private static Span Clause(Measured one)
    {
        ParsedText parsed = one.In.Parsed;
        Span whole = SameMatter.Around(one.In, one.At.Span);
        int aside = parsed.TokensOf(whole).FirstOrDefault(t => parsed.Spans[t].Start >= one.At.Span.End && parsed.Relations[t] == Relation.mark && parsed.Lower(t) is "since" or "because" or "while" or "although" or "though", -1);
        Span around = aside < 0 ? whole : new Span(whole.Start, parsed.Spans[aside].Start);
        Span[] others = [.. parsed.TokensOf(around).Where(t => parsed.Pos[t] == Pos.NUM).Select(t => parsed.Spans[t]).Where(n => !n.Overlaps(one.At.Span) && !one.In.Times.Any(t => t.Span.Overlaps(n)))];
        int start = others.Where(o => o.End <= one.At.Span.Start).Select(o => o.End).DefaultIfEmpty(around.Start).Max();
        return new Span(start, others.Where(o => o.Start >= one.At.Span.End).Select(o => o.Start).DefaultIfEmpty(around.End).Min());
    }

    private static bool Meet(Measured a, Measured b) => a.Range.Meets(b.Range);

    /// <summary>A day that is only solved may be another: a number of the day after is a change.</summary>
    private static bool IsOfItsDay(Measured one) => one.IsDated || one.IsDayKnown;

    /// <summary>Who gives two numbers on one day may have counted on, unless both are told to be of one day.</summary>
    private static bool AreMended(Measured a, Measured b) => Teller.AreOne(a.Source, b.Source) && !(a.IsDated && b.IsDated);

    /// <summary>Numbers of another size count another thing under one name.</summary>
    private static bool AreNear(Measured a, Measured b) => Math.Max(a.Value, b.Value) <= (IsAttendance(a) && IsAttendance(b) ? FarthestCrowd : 2) * Math.Min(a.Value, b.Value);

    /// <summary>How many came to a thing is told with numbers further apart than most.</summary>
    private static bool IsAttendance(Measured one) => one.Keys[0].StartsWith("count attend ", StringComparison.Ordinal);
}
