using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>One thing that fell by one report and rose by another of another day, each "today" or of its own day: "markets fell today", "markets rose today".</summary>
internal static class MovesOfOtherDays
{
    private static readonly RuleId Rule = new("differences/moves-of-other-days");

    /// <summary>Of one subject the first are compared.</summary>
    private const int MostCompared = 16;

    private sealed record Move(ReadReport In, bool Up, string Subject, Which Which, int Day, Place At);

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<string, Move> subject in story.Reports.SelectMany(r => Read(story, r)).GroupBy(m => m.Subject, StringComparer.Ordinal))
        {
            Move[] moves = [.. subject.Take(MostCompared)];
            if (Array.Find(moves, m => m.Up != moves[0].Up && m.Day != moves[0].Day && m.In != moves[0].In && m.Which.IsOne(moves[0].Which)) is { } other)
                findings.Alike(Rule, [], [moves[0].At, other.At], "both can hold: they tell of two days");
        }
    }

    /// <summary>A move that is over, of a noun or name, told of one day.</summary>
    private static IEnumerable<Move> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int verb = 0; verb < parsed.Count; verb++)
        {
            if (parsed.Pos[verb] != Pos.VERB || IsUp(parsed.Lemma(verb)) is not { } up || VerbForm.Of(parsed, verb, false) is not { When: DeedTime.Past, Done: true }) continue;
            int subject = parsed.Child(verb, Relation.nsubj), first = parsed.Sentences[parsed.SentenceOf[verb]].First;
            // "Stock markets, particularly those in Norway, have fallen".
            if (subject >= 0 && parsed.Lower(subject) == "those") subject = Enumerable.Range(first, subject - first).FirstOrDefault(t => parsed.Pos[t] == Pos.NOUN && parsed.Tags[t] == "NNS", -1);
            if (subject < 0 || parsed.Child(verb, Relation.obj) >= 0 || parsed.Pos[subject] is not (Pos.NOUN or Pos.PROPN) || Account.DayOf(story, report, verb) is not { } day) continue;
            // "He jumped onto", "the senator fell behind": who moves so is no measure.
            if (report.Whom(subject)?.Type is ReferentType.Person || !IsMeasured(parsed, verb)) continue;
            string family = parsed.Pos[subject] == Pos.PROPN ? parsed.Lower(subject) : parsed.Lemma(subject);
            yield return new Move(report, up, family, Which.Of(parsed, subject), day, report.At(Span.Hull(parsed.Spans[subject], parsed.Spans[verb])));
        }
    }

    /// <summary>By how much, how, or when: "by 2 percent", "sharply", "today"; nothing else hangs on the verb.</summary>
    private static bool IsMeasured(ParsedText parsed, int verb)
    {
        bool measured = false;
        foreach (int child in parsed.Children(verb))
        {
            if (child > verb && parsed.Relations[child] is Relation.xcomp or Relation.ccomp or Relation.compound_prt or Relation.obj) return false;
            if (parsed.Pos[child] == Pos.ADP || (child == verb + 1 && parsed.Lower(child) is "short" or "behind" or "out" or "up" or "in" or "apart" or "back")) return false;
            measured |= parsed.Lower(child).EndsWith("ly", StringComparison.Ordinal) || parsed.Lower(child) is "today" or "again" || parsed.Pos[child] is Pos.SYM or Pos.NUM || parsed.Child(child, Relation.nummod) >= 0 || parsed.Relations[child] == Relation.obl_unmarked || (parsed.Pos[child] == Pos.PROPN && parsed.Preposition(child) == "on");
        }

        return measured;
    }

    private static bool? IsUp(string verb) => verb switch
    {
        "rise" or "increase" or "climb" or "surge" or "soar" or "rally" or "jump" or "grow" => true,
        "fall" or "drop" or "decline" or "plunge" or "slide" or "tumble" or "sink" or "slump" or "decrease" => false,
        _ => null,
    };
}
