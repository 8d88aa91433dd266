using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// How late one thing is, by lengths that do not fit: "two years late" in March and "18 months behind schedule" in October, "due this year, was put off until next autumn"
/// beside "two years behind schedule". A delay may grow from one report to the next, but what is two years late is not less late afterwards.
/// </summary>
internal static class LatenessOfOne
{
    private static readonly RuleId Rule = new("differences/lateness-of-one");

    private const int MostCompared = 32, Sentences = 3, LongestClause = 12, Near = 4;

    /// <summary>A delay is told in round numbers; with "about" or "nearly" in rounder ones.</summary>
    private const double Slack = 0.12, RoundSlack = 0.3;

    /// <param name="Least">In days, as <paramref name="Most"/>.</param>
    /// <param name="IsMove">Told by two days, the one that was planned and the one that is, and not by a length.</param>
    private sealed record Lateness(ReadReport In, int Sentence, double Least, double Most, bool IsMove, IReadOnlySet<string> Named, int? Told, object Of, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Lateness[] all = [.. story.Reports.SelectMany(r => Read(story, r)).Take(MostCompared)];
        HashSet<Lateness> told = [];
        foreach (Lateness one in all)
        {
            if (told.Contains(one)) continue;
            // All that do not fit stand in one line: it is one question how late the thing is.
            List<Lateness> group = [one];
            for (int i = 0; i < group.Count; i++) group.AddRange(all.Where(o => !group.Contains(o) && AreAtOdds(group[i], o)).ToArray());
            told.UnionWith(group);
            if (group.Count > 1) findings.Conflict(Rule, ConflictKind.Date, $"how late it is: {one.In.Words(one.At)}", group.Select(g => g.Of), group.Select(g => g.At), "the lengths of one delay do not fit", "another step or another part is meant");
        }
    }

    private static bool AreAtOdds(Lateness a, Lateness b)
    {
        if (a.Least <= b.Most && b.Least <= a.Most) return false;
        // Two lengths in one report are told of two times or of two things.
        if (a.In == b.In) return a.IsMove != b.IsMove && Math.Abs(a.Sentence - b.Sentence) <= Sentences && (a.Named.Count == 0 || b.Named.Count == 0 || AreNamedAlike(a, b));
        if (a.Told is not { } one || b.Told is not { } other) return false;
        (Lateness first, Lateness then) = one <= other ? (a, b) : (b, a);
        return (one == other || then.Most < first.Least) && AreNamedAlike(a, b);
    }

    /// <summary>Somebody or something is named in both, and no type by its number that only the other has.</summary>
    private static bool AreNamedAlike(Lateness a, Lateness b)
    {
        string[] one = [.. a.Named.Where(IsType)], other = [.. b.Named.Where(IsType)];
        return a.Named.Overlaps(b.Named) && (one.Length == 0 || other.Length == 0 || one.Intersect(other, StringComparer.Ordinal).Any());
    }

    private static bool IsType(string name) => name.Any(char.IsAsciiDigit);

    private static IEnumerable<Lateness> Read(Joined story, ReadReport report)
    {
        foreach (TimeExpression time in report.Times)
        {
            if (report.IsSetAside(report.Parsed.TokenAt(time.Span.Start))) continue;
            if (time.Meaning is LastingTime { Duration: var duration } && Days(duration) is { } days && Late(report.Parsed, time.Span) is { } words) yield return Made(story, report, words, time, days.Least, days.Most, false);
            else if (time.Kind == TimeKind.Date && Moved(story, report, time) is var (all, least, most)) yield return Made(story, report, all, time, least, most, true);
        }
    }

    private static Lateness Made(Joined story, ReadReport report, Span words, TimeExpression time, double least, double most, bool isMove)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(time.Span.Start), sentence = parsed.SentenceOf[at];
        if (!isMove && Hedge(parsed, at) is var (low, high)) (least, most) = (least * low, most * high);
        HashSet<string> named = new(parsed.TokensOf(parsed.SentenceSpan(sentence)).Where(t => (parsed.Pos[t] == Pos.PROPN || (IsType(parsed.Form(t)) && parsed.Form(t).Any(char.IsAsciiLetterUpper))) && !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))).Select(parsed.Lower), StringComparer.Ordinal);
        return new Lateness(report, sentence, least, most, isMove, named, story.DayOf(report).Value?.DayNumber, time, report.Report.At(words));
    }

    /// <summary>"P18M", "P2Y"; of hours and minutes trains are late, each on its own day.</summary>
    private static (double Least, double Most)? Days(string duration)
    {
        if (duration.StartsWith("PT", StringComparison.Ordinal) || !double.TryParse(duration[1..^1], System.Globalization.NumberStyles.AllowDecimalPoint, null, out double count)) return null;
        double days = count * duration[^1] switch { 'Y' => 365.25, 'M' => 30.44, 'W' => 7, 'D' => 1, _ => 0 };
        return days > 0 ? (days * (1 - Slack), days * (1 + Slack)) : null;
    }

    /// <summary>"About two years", "more than two years", "up to two years": what the length is multiplied with.</summary>
    private static (double Low, double High) Hedge(ParsedText parsed, int length) => parsed.Lower(length - 1) is "than" or "to" ? Hedged(parsed.Lower(length - 2)) : Hedged(parsed.Lower(length - 1)) is var own && own != (1, 1) ? own : Hedged(parsed.Lower(length));

    private static (double Low, double High) Hedged(string word) => word switch
    {
        "about" or "around" or "some" or "roughly" or "nearly" or "almost" or "approximately" => (1 - RoundSlack, 1 + RoundSlack),
        "more" or "over" or "least" => (1, double.PositiveInfinity),
        "less" or "under" or "up" or "most" => (0, 1),
        _ => (1, 1),
    };

    /// <summary>The words of "two years late", "18 months behind schedule", "delayed by a year", "a two-year delay", with the verb they stand behind; null of another length.</summary>
    private static Span? Late(ParsedText parsed, Span length)
    {
        int first = parsed.TokenAt(length.Start), end = parsed.TokenAt(length.End), last = LateBehind(parsed, end);
        bool by = parsed.Lower(first - 1) == "by" && parsed.Lower(first - 2) is "delayed" or "late" or "back";
        if (last < 0 && !by) return null;
        if (IsOther(parsed, first)) return null;
        Span words = last < 0 ? length : Span.Hull(length, parsed.Spans[last]);
        if (by) return Span.Hull(words, parsed.Spans[first - 2]);
        return parsed.VerbAbove(first) is >= 0 and var verb && verb < first && first - verb <= LongestClause ? Span.Hull(words, parsed.Spans[verb]) : words;
    }

    /// <summary>The last word that makes a length behind it a delay; -1 where none does.</summary>
    private static int LateBehind(ParsedText parsed, int next)
    {
        string word = parsed.Lower(next), then = parsed.Lower(next + 1);
        if (word is "overdue" or "late") return parsed.Pos[Math.Min(next + 1, parsed.Count - 1)] is Pos.NOUN or Pos.PROPN or Pos.NUM ? -1 : next;
        if (word == "behind") return IsPlan(then) ? next + 1 : then is "its" or "the" or "their" or "original" && IsPlan(parsed.Lower(next + 2)) ? next + 2 : -1;
        if (word == "later" && then == "than") return parsed.Lower(next + 2) is "planned" or "scheduled" or "promised" or "expected" or "intended" ? next + 2 : -1;
        return word == "delay" ? next : -1;
    }

    private static bool IsPlan(string word) => word is "schedule" or "plan" or "timetable" or "time" or "target";

    /// <summary>"Another two years", "could be two years", "not two years": no delay that is, or not all of it.</summary>
    private static bool IsOther(ParsedText parsed, int length)
    {
        for (int t = length; t >= 0 && t >= length - LongestClause && parsed.SentenceOf[t] == parsed.SentenceOf[length]; t--)
        {
            if (t >= length - Near && (parsed.Lower(t) is "another" or "further" or "additional" or "first" or "second" or "new" or "initial" or "initially" or "if" or "without" || Phrases.IsNot(parsed.Lower(t)) && t >= length - 2)) return true;
            if (parsed.Tags[t] == "MD" && parsed.Lower(t) is not "will") return true;
        }

        return false;
    }

    /// <summary>"Originally due later this year, will be delayed until October 2007", "was moved from March to October": the plan, and the day that it was put off to.</summary>
    private static (Span Words, double Least, double Most)? Moved(Joined story, ReadReport report, TimeExpression until)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(until.Span.Start), verb = -1;
        bool bound = parsed.Lower(at) is "until" or "till" || parsed.Lower(at - 1) is "until" or "till" or "to";
        for (int t = at; bound && t >= 0 && t > at - LongestClause && parsed.SentenceOf[t] == parsed.SentenceOf[at] && verb < 0; t--)
            if (parsed.Lemma(t) is "delay" or "postpone" or "defer" || (parsed.Lemma(t) is "put" or "push" && parsed.Lower(t + 1) is "off" or "back")) verb = t;
        if (verb < 0 || parsed.IsOpen(verb) && !parsed.HasChild(verb, "will")) return null;
        foreach (TimeExpression plan in report.Times.Where(t => t.Kind == TimeKind.Date && t.Span.End <= until.Span.Start))
        {
            int first = parsed.TokenAt(plan.Span.Start);
            if (parsed.SentenceOf[first] != parsed.SentenceOf[at] || Planned(parsed, first) is not (>= 0 and var from)) continue;
            if (story.On(plan)?.Days is not { Earliest: { } start, Latest: { } end } || story.On(until)?.Days is not { Earliest: { } soonest, Latest: { } latest } || soonest <= end) continue;
            return (Span.Hull(parsed.Spans[Math.Min(from, verb)], until.Span), (soonest.DayNumber - end.DayNumber) * (1 - Slack), (latest.DayNumber - start.DayNumber) * (1 + Slack));
        }

        return null;
    }

    /// <summary>The word that makes a day a plan that was given up: "originally due", "from"; -1 where none does.</summary>
    private static int Planned(ParsedText parsed, int day)
    {
        if (parsed.Lower(day - 1) == "from") return day - 1;
        for (int t = day - 1; t > 0 && t >= day - Near; t--)
            if (parsed.Lower(t) is "due" or "scheduled" or "planned" or "promised" or "expected" && parsed.Lower(t - 1) is "originally" or "initially" or "first" or "once") return t - 1;
        return -1;
    }
}
