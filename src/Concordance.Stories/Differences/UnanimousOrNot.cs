using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A body that was of one mind, and the same body with votes against: "the board backed the sale unanimously", "three members of the board voted against".</summary>
internal static class UnanimousOrNot
{
    private static readonly RuleId Rule = new("differences/unanimous-or-not");

    /// <summary>Days between two reports that may still speak of one vote.</summary>
    private const int Longest = 21;

    /// <param name="Bodies">The bodies and members that its sentence speaks of.</param>
    private sealed record Telling(ReadReport In, HashSet<string> Bodies, Statement? Said, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Telling[] one = [.. story.Reports.SelectMany(r => Read(r, IsOfOneMind))], divided = [.. story.Reports.SelectMany(r => Read(r, IsDivided))];
        foreach (Telling mind in one)
            if (divided.FirstOrDefault(d => IsNear(story, mind, d) && d.Bodies.Overlaps(mind.Bodies)) is { } other && !findings.Tells(mind.At, other.At))
            {
                bool two = mind.Said is not null && other.Said is not null;
                findings.Conflict(Rule, two ? ConflictKind.Dispute : ConflictKind.Status, $"whether all were for it: {mind.In.Words(mind.At)}", [], [mind.At, other.At], "one tells that all were of one mind, the other of votes against", "two votes are meant", matter: MatterKind.Question);
                return;
            }
    }

    private static bool IsNear(Joined story, Telling a, Telling b) =>
        a.In == b.In || (story.DayOf(a.In).Value is { } one && story.DayOf(b.In).Value is { } other && Math.Abs(one.DayNumber - other.DayNumber) <= Longest);

    private static IEnumerable<Telling> Read(ReadReport report, Func<ParsedText, int, int> ends)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (ends(parsed, t) is not (> 0 and var end) || report.IsSetAside(t)) continue;
            SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[t]];
            int[] bodies = [.. Enumerable.Range(sentence.First, sentence.Count).Where(i => Body(parsed.Lemma(i)) is not null)];
            // "Our board was not unanimous. Three members voted against."
            if (bodies.Length == 0 && parsed.SentenceOf[t] is > 0 and var s) bodies = [.. parsed.TokensOf(parsed.SentenceSpan(s - 1)).Where(i => Body(parsed.Lemma(i)) is not null)];
            // "The decision was unanimous", far below "the court gave its decision".
            if (bodies.Length == 0 && parsed.Lower(t) == "unanimous") bodies = Deciders(parsed, parsed.SentenceOf[t]);
            if (bodies.Length == 0 || Enumerable.Range(sentence.First, sentence.Count).Any(i => parsed.Tags[i] == "MD" || Phrases.IsNot(parsed.Lower(i)) || parsed.Lower(i) is "if" or "must" or "require" or "requires" or "needs")) continue;
            int nearest = bodies.OrderBy(b => Math.Abs(b - t)).First();
            if (parsed.SentenceOf[nearest] != parsed.SentenceOf[t]) nearest = sentence.First;
            yield return new Telling(report, [.. bodies.Select(b => Body(parsed.Lemma(b))!)], report.Statements.FirstOrDefault(s => s.Speaker is not null && s.ContentHull.Contains(parsed.Spans[t])), report.Report.At(parsed.SpanOf(Math.Min(nearest, t), Math.Max(nearest + 1, end))));
        }
    }

    /// <summary>The bodies of the nearest sentence above that has the noun which is said to be unanimous.</summary>
    private static int[] Deciders(ParsedText parsed, int sentence)
    {
        HashSet<string> nouns = [.. parsed.TokensOf(parsed.SentenceSpan(sentence)).Where(t => parsed.Lemma(t) is "decision" or "verdict" or "ruling" or "judgment" or "vote").Select(t => parsed.Lemma(t))];
        for (int s = sentence - 1; s >= 0 && nouns.Count > 0; s--)
        {
            int[] words = [.. parsed.TokensOf(parsed.SentenceSpan(s))];
            if (words.Any(t => nouns.Contains(parsed.Lemma(t))) && words.Where(t => Body(parsed.Lemma(t)) is not null).ToArray() is { Length: > 0 } found) return found;
        }

        return [];
    }

    private static string? Body(string lemma) => lemma switch
    {
        "board" or "director" => "board",
        "jury" or "juror" => "jury",
        "council" or "councillor" => "council",
        "committee" => lemma,
        "court" or "judge" => "court",
        "cabinet" or "minister" => "cabinet",
        _ => null,
    };

    /// <summary>"Unanimous", "unanimously", "of one mind", "with one voice": the token behind.</summary>
    private static int IsOfOneMind(ParsedText parsed, int t) =>
        parsed.Lower(t) is "unanimous" or "unanimously" ? t + 1 : parsed.Lower(t) == "one" && (parsed.Lower(t - 1), parsed.Lower(t + 1)) is ("of", "mind") or ("with", "voice") ? t + 2 : -1;

    /// <summary>"Voted against", "four votes to three", "two members dissenting": the token behind.</summary>
    private static int IsDivided(ParsedText parsed, int t)
    {
        if (parsed.Lemma(t) is "vote" && parsed.Lower(t + 1) is "against" or "no") return t + 2;
        if (parsed.Lower(t) is "votes" && parsed.Lower(t + 1) is "to" or "against" && parsed.Pos[Math.Min(t + 2, parsed.Count - 1)] == Pos.NUM) return t + 3;
        // "A divided court", "two of the three judges upheld it".
        if (parsed.Lower(t) == "divided" && t + 1 < parsed.Count && Body(parsed.Lemma(t + 1)) is not null) return t + 2;
        if (parsed.Pos[t] == Pos.NUM && parsed.Lower(t + 1) == "of" && parsed.Lower(t + 2) == "the" && t + 4 < parsed.Count && parsed.Pos[t + 3] == Pos.NUM && Body(parsed.Lemma(t + 4)) is not null && parsed.Lower(t) != parsed.Lower(t + 3) && Decides(parsed, t + 5)) return t + 5;
        return parsed.Lower(t) is "dissenting" or "dissented" ? t + 1 : -1;
    }

    /// <summary>"Upheld", "voted for", "were in favour": what members of a body do one way or the other.</summary>
    private static bool Decides(ParsedText parsed, int from)
    {
        for (int t = from; t < parsed.Count && t < from + 4 && parsed.SentenceOf[t] == parsed.SentenceOf[from - 1]; t++)
            if (parsed.Lower(t) == "upheld" || parsed.Lemma(t) is "uphold" or "vote" or "back" or "support" or "agree" or "favour" or "favor" or "approve" or "reject" or "oppose" or "against" or "rule") return true;
        return false;
    }
}
