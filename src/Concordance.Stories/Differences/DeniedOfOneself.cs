using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Somebody denies what another report tells of him: "Ola Dahl was absent because of illness", then "Ola Dahl denied that he had been ill".</summary>
internal static class DeniedOfOneself
{
    private static readonly RuleId Rule = new("differences/denied-of-oneself");

    /// <summary>A word of what is denied that stands in more sentences of the story tells of many things.</summary>
    private const int MostTold = 4;

    private const int MostNamed = 3;

    private sealed record Denial(ReadReport In, Entity Who, HashSet<string> Words, Place At);

    public static void Find(Joined story, Findings findings)
    {
        foreach (Denial denial in story.Reports.SelectMany(r => Read(story, r)))
        {
            Place[] told = [.. story.Reports.Where(r => r != denial.In && IsNoLater(story, r, denial.In)).Select(r => Told(story, r, denial)).OfType<Place>().Where(p => !findings.Tells(p, denial.At)).Take(MostNamed)];
            if (told.Length > 0) findings.Conflict(Rule, ConflictKind.Dispute, denial.In.Words(denial.At), [denial.Who], [.. told, denial.At], "it is told, and who it is told of denies it");
        }
    }

    private static bool IsNoLater(Joined story, ReadReport told, ReadReport denied) => story.DayOf(told).Value is { } one && story.DayOf(denied).Value is { } other && one <= other;

    /// <summary>"Denied that he had been ill": who denies is who it is told of.</summary>
    private static IEnumerable<Denial> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (parsed.Lemma(t) != "deny" || parsed.Pos[t] != Pos.VERB || parsed.Tags[t] is not ("VBD" or "VBZ" or "VBP") || parsed.IsOpen(t) || parsed.Child(t, Relation.ccomp) is not (>= 0 and var clause) || parsed.Subject(t) is not (>= 0 and var subject)) continue;
            int of = parsed.Child(clause, Relation.nsubj, Relation.nsubj_pass);
            if (of < 0 || Account.WhoAt(story, report, subject) is not { Type: ReferentType.Person } who || !(parsed.Lower(of) is "he" or "she" || ReferenceEquals(story.EntityOf(report.Whom(of)), who))) continue;
            HashSet<string> words = [.. parsed.TokensOf(parsed.Phrase(clause)).Where(i => i != of && parsed.Pos[i] is Pos.NOUN or Pos.VERB or Pos.ADJ && !EventKin.IsGeneral(parsed, i)).Select(i => Root(parsed, i))];
            if (words.Count > 0) yield return new Denial(report, who, words, report.Report.At(Span.Hull(parsed.Spans[t], parsed.Phrase(clause))));
        }
    }

    /// <summary>"Illness" is of "ill".</summary>
    private static string Root(ParsedText parsed, int token) => EventKin.Of(parsed, token) is var family && family.EndsWith("nes", StringComparison.Ordinal) ? family[..^3] : family;

    /// <summary>All that is denied, in one sentence that names who denies it and says nothing of "not".</summary>
    private static Place? Told(Joined story, ReadReport report, Denial denial)
    {
        ParsedText parsed = report.Parsed;
        int sentences = 0;
        Place? told = null;
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            SentenceRange range = parsed.Sentences[s];
            int[] all = [.. Enumerable.Range(range.First, range.Count)], shared = [.. all.Where(t => parsed.Pos[t] is Pos.NOUN or Pos.VERB or Pos.ADJ && denial.Words.Contains(Root(parsed, t)))];
            if (shared.Length == 0) continue;
            sentences++;
            bool whole = shared.Select(t => Root(parsed, t)).Distinct(StringComparer.Ordinal).Count() == denial.Words.Count;
            if (told is not null || !whole || report.IsQuestion(parsed.SentenceSpan(s)) || !all.Any(t => parsed.Pos[t] == Pos.PROPN && ReferenceEquals(story.EntityOf(report.Whom(t)), denial.Who))) continue;
            if (all.Any(t => DeniedClauses.IsNo(parsed, t) || parsed.Tags[t] == "MD" || parsed.Lower(t) is "if" or "whether" || parsed.Lemma(t) is "deny" or "accuse" or "allege")) continue;
            int verb = parsed.Pos[shared[0]] == Pos.VERB ? shared[0] : parsed.VerbAbove(shared[0]);
            told = report.At(parsed.SpanOf(Math.Min(shared[0], verb < 0 ? shared[0] : verb), Math.Max(shared[^1], verb) + 1));
        }

        return sentences <= MostTold ? told : null;
    }
}
