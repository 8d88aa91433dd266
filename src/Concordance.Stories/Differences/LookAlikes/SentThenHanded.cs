using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Stories.Changes;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>
/// One paper sent and, later, handed over or presented: a sheet that went ahead by mail is given at the table too. And each of two sides
/// with a paper of its own: one has sent its terms, the other will present its terms.
/// </summary>
internal static class SentThenHanded
{
    private static readonly RuleId Rule = new("differences/sent-then-handed");

    /// <summary>Of one kind of paper the first are compared.</summary>
    private const int MostCompared = 16;

    private sealed record Giving(ReadReport In, bool Sent, string Paper, int PaperAt, Which Which, string? Side, VerbForm Form, int? Day, Place At);

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<string, Giving> paper in story.Reports.SelectMany(r => Read(story, r)).GroupBy(g => g.Paper, StringComparer.Ordinal))
        {
            Giving[] sent = [.. paper.Where(g => g.Sent && g.Form is { When: DeedTime.Past }).Take(MostCompared)], handed = [.. paper.Where(g => !g.Sent).Take(MostCompared)];
            foreach (Giving first in sent)
                if (handed.FirstOrDefault(h => AreTold(first, h)) is { } later)
                {
                    findings.Alike(Rule, [], [first.At, later.At], AreTwoSides(first, later) ? "both can hold: each side has a paper of its own" : "both can hold: sent first, handed over or presented later");
                    break;
                }
        }
    }

    private static bool AreTold(Giving sent, Giving handed)
    {
        if (sent.In == handed.In && sent.In.Parsed.SentenceOf[sent.PaperAt] == handed.In.Parsed.SentenceOf[handed.PaperAt]) return false;
        if (AreTwoSides(sent, handed)) return handed.Form.When == DeedTime.Ahead;
        bool later = handed.Form.When == DeedTime.Ahead || (sent.Day is { } one && handed.Day is { } other && one < other);
        return later && !AreTwoStates(sent, handed) && AreOnePaper(sent, handed) && (handed.Which.IsTheOne || sent.Which.IsTheOne);
    }

    /// <summary>One noun with nothing that tells two apart; within one report a plan goes by several nouns.</summary>
    private static bool AreOnePaper(Giving a, Giving b) =>
        EventKin.Of(a.In.Parsed, a.PaperAt) == EventKin.Of(b.In.Parsed, b.PaperAt) ? a.Which.IsOne(b.Which) : a.In == b.In;

    /// <summary>Which paper it is; to whom it goes may be told of the sending alone.</summary>
    private static Which WhichOne(ParsedText parsed, int paper)
    {
        Which which = Which.Of(parsed, paper);
        HashSet<string> words = new(which.Words, StringComparer.Ordinal);
        foreach (int child in parsed.Children(paper))
            if (parsed.Preposition(child) is "to" or "from" or "in") words.Remove(EventKin.Of(parsed, child));
        return which with { Words = words };
    }

    /// <summary>A union and its leader are one side; two with a paper of their own each, or two states, are not.</summary>
    private static bool AreTwoSides(Giving a, Giving b) => a.Side is not null && b.Side is not null && a.Side != b.Side && IsOwn(a) && IsOwn(b);

    private static bool AreTwoStates(Giving a, Giving b) => a.Side is { } one && b.Side is { } other && one != other && IsState(one) && IsState(other);

    private static bool IsState(string side) => side.Length == 2 && char.IsUpper(side[0]);

    /// <summary>"Its terms".</summary>
    private static bool IsOwn(Giving one) => one.In.Parsed.Child(one.PaperAt, Relation.nmod_poss) >= 0;

    private static IEnumerable<Giving> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int verb = 0; verb < parsed.Count; verb++)
        {
            if (parsed.Pos[verb] != Pos.VERB || IsSending(parsed, verb) is not { } sent || VerbForm.Of(parsed, verb, false) is not { Done: true } form) continue;
            Arguments who = Arguments.Of(report, verb);
            if (who.Thing < 0 || who.IsSubject || parsed.Pos[who.Thing] != Pos.NOUN || Paper(parsed, who.Thing) is not { } paper) continue;
            string? side = who.Doer >= 0 ? Sides.OfWord(story, report, who.Doer) : null;
            Span words = Span.Hull(Span.Hull(parsed.Spans[verb], parsed.Spans[who.Thing]), parsed.Spans[who.Doer >= 0 && Math.Abs(who.Doer - verb) < 8 ? who.Doer : verb]);
            yield return new Giving(report, sent, paper, who.Thing, WhichOne(parsed, who.Thing), side, form, DayOf(story, report, verb), report.At(words));
        }
    }

    /// <summary>The day that hangs on the verb, else the report's; null where it hangs on several, or one that is not known.</summary>
    private static int? DayOf(Joined story, ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[verb]);
        TimeExpression[] own = [.. report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && sentence.Contains(t.Span) && parsed.VerbAbove(parsed.TokenAt(t.Span.End - 1)) == verb)];
        DateOnly?[] days = [.. own.Select(t => story.On(t)?.Days.Single).Distinct()];
        return own.Length == 0 ? story.DayOf(report).Value?.DayNumber : days is [{ } one] ? one.DayNumber : null;
    }

    private static bool? IsSending(ParsedText parsed, int verb) => parsed.Lemma(verb) switch
    {
        "send" or "mail" or "email" or "forward" or "transmit" or "dispatch" => true,
        "present" or "hand" or "unveil" or "table" or "explain" => false,
        _ => null,
    };

    private static string? Paper(ParsedText parsed, int noun) => parsed.Lemma(noun) switch
    {
        "roadmap" or "blueprint" or "plan" or "proposal" or "framework" => "plan",
        "term" => EventKin.Of(parsed, noun),
        _ => HandOver.IsPaper(parsed, noun) ? EventKin.Of(parsed, noun) : null,
    };
}
