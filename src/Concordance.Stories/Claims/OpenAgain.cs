using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Closed until a day is open again on it: "the bridge stays shut until Friday", "the bridge will reopen on Friday".</summary>
internal static class OpenAgain
{
    public static readonly RuleId Rule = new("claims/open-again");

    /// <summary>Words from the act to its day.</summary>
    private const int Near = 9;

    /// <param name="Day">Its number; the first word of its expression where it is not known.</param>
    /// <param name="Name">The first word of the expression.</param>
    private sealed record Told(ReadReport In, int Word, int Thing, bool Opens, string Day, string Name, Span When, Span At);

    public static IEnumerable<SameAssertion> Find(Joined story)
    {
        Told[] all = [.. story.Reports.SelectMany(r => Of(story, r))];
        foreach (Told closed in all.Where(t => !t.Opens))
            if (all.Where(o => o.Opens && AreOfOneDay(closed, o) && o.In != closed.In && AreOfOneThing(closed, o)).DistinctBy(o => o.In.Report.Id).ToArray() is { Length: > 0 } opened)
                yield return Joined(story, [closed, .. opened]);
    }

    private static SameAssertion Joined(Joined story, Told[] told)
    {
        Told[] ordered = [.. told.OrderBy(t => story.Reports.IndexOf(t.In)).ThenBy(t => t.At)];
        ImmutableArray<Because> links = [.. told.Skip(1).Select(o => new Because(Rule, new[] { told[0], o }.SelectMany(t => new[] { t.In.At(t.Word), t.In.Report.At(t.When), t.In.At(t.Thing) }).Distinct(), []))];
        return new([.. ordered.Select(t => new AssertedClause(t.In, t.At, t.In.Parsed.Spans[t.Word], t.In.Innermost(t.At), EventStatus.Planned))], new Because(SameAssertions.Rule, ordered.Select(t => t.In.Report.At(t.At)), links));
    }

    private static IEnumerable<Told> Of(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (TimeExpression time in report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time))
        {
            int first = parsed.TokenAt(time.Span.Start);
            bool until = parsed.Lower(first) is "until" or "till" || parsed.Lower(first - 1) is "until" or "till";
            string day = story.On(time)?.Days is { } days && (days.Single ?? (until ? days.Latest : null)) is { } known ? $"{known.DayNumber}" : parsed.Lower(first);
            for (int t = first - 1; t >= 0 && t > first - Near && parsed.SentenceOf[t] == parsed.SentenceOf[first]; t--)
            {
                if (!(until ? IsShut(parsed, t) : parsed.Lemma(t) is "open" or "reopen" or "re-open" or "resume" && parsed.Pos[t] == Pos.VERB)) continue;
                if (ThingOf(parsed, t) is >= 0 and var thing && !parsed.HasChild(t, "not")) yield return new(report, t, thing, !until, day, parsed.Lower(first), time.Span, Span.Hull(Span.Hull(parsed.Spans[thing], parsed.Spans[t]), time.Span));
                break;
            }
        }
    }

    /// <summary>Where one of the days is not known, one word for both.</summary>
    private static bool AreOfOneDay(Told a, Told b) => a.Day == b.Day || (char.IsAsciiDigit(a.Day[0]) != char.IsAsciiDigit(b.Day[0]) && a.Name == b.Name);

    private static bool IsShut(ParsedText parsed, int token) => parsed.Lower(token) is "closed" or "shut" or "suspended" or "halted" or "grounded" or "cancelled" or "canceled" or "close" or "closure" or "suspension";

    /// <summary>What is shut or opens: its subject or object, or that of the word that holds it ("remain closed", "keeps the schools shut").</summary>
    private static int ThingOf(ParsedText parsed, int word)
    {
        for (int at = word, steps = 0; at >= 0 && steps < 3; at = parsed.Heads[at], steps++)
        {
            if (parsed.Child(at, Relation.nsubj_pass, Relation.obj) is >= 0 and var thing && parsed.Pos[thing] is Pos.NOUN or Pos.PROPN) return thing;
            if (parsed.Child(at, Relation.nsubj) is >= 0 and var subject && parsed.Pos[subject] is Pos.NOUN or Pos.PROPN) return subject;
            if (parsed.Relations[at] is not (Relation.xcomp or Relation.conj or Relation.advcl or Relation.ccomp or Relation.amod)) return -1;
        }

        return -1;
    }

    /// <summary>One noun, or two names for what one owner has ("Norwegian markets", "Norway's exchanges").</summary>
    private static bool AreOfOneThing(Told a, Told b) =>
        EventKin.Of(a.In.Parsed, a.Thing) == EventKin.Of(b.In.Parsed, b.Thing) || (Owner(a) is { } mine && mine == Owner(b) && a.In.Parsed.Tags[a.Thing] == b.In.Parsed.Tags[b.Thing]);

    private static string? Owner(Told told) => told.In.Parsed.Owner(told.Thing) is { } owner ? owner : told.In.Parsed.Subject(told.In.Parsed.Heads[told.Word] >= 0 ? told.In.Parsed.Heads[told.Word] : told.Word) is >= 0 and var who && who != told.Thing && told.In.Parsed.Pos[who] == Pos.PROPN ? told.In.Parsed.State(who) : null;
}
