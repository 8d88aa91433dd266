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
        Denial[] denials = [.. story.Reports.SelectMany(r => Read(story, r))];
        HashSet<string> denied = new(denials.SelectMany(d => d.Words), StringComparer.Ordinal);
        // Where the words of denials stand, so that a denial is held against the sentences that have one of its own and against no others.
        ILookup<string, (int Report, int Sentence)> having = story.Reports.SelectMany((r, i) => Words(r.Parsed, 0, denied.Count == 0 ? 0 : r.Parsed.Count).Select(t => (Word: Root(r.Parsed, t), Report: i, Sentence: r.Parsed.SentenceOf[t])).Where(w => denied.Contains(w.Word)).Distinct()).ToLookup(w => w.Word, w => (w.Report, w.Sentence), StringComparer.Ordinal);
        foreach (Denial denial in denials)
        {
            IEnumerable<IGrouping<int, int>> near = denial.Words.SelectMany(w => having[w]).Distinct().OrderBy(h => h.Report).ThenBy(h => h.Sentence).GroupBy(h => h.Report, h => h.Sentence);
            Place[] told = [.. near.Where(n => story.Reports[n.Key] != denial.In && IsNoLater(story, story.Reports[n.Key], denial.In)).Select(n => Told(story, story.Reports[n.Key], denial, [.. n])).OfType<Place>().Where(p => !findings.Tells(p, denial.At)).Take(MostNamed)];
            if (told.Length > 0) findings.Conflict(Rule, ConflictKind.Dispute, denial.In.Words(denial.At), [denial.Who], [.. told, denial.At], "it is told, and who it is told of denies it");
        }
    }

    private static IEnumerable<int> Words(ParsedText parsed, int first, int count) => Enumerable.Range(first, count).Where(t => parsed.Pos[t] is Pos.NOUN or Pos.VERB or Pos.ADJ);

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

    /// <summary>All that is denied, in one sentence that names who denies it and says nothing of "not"; null where its words stand in too many.</summary>
    /// <param name="sentences">Those of the report that have a word of it, in their order.</param>
    private static Place? Told(Joined story, ReadReport report, Denial denial, int[] sentences)
    {
        if (sentences.Length > MostTold) return null;
        ParsedText parsed = report.Parsed;
        foreach (int s in sentences)
        {
            SentenceRange range = parsed.Sentences[s];
            int[] all = [.. Enumerable.Range(range.First, range.Count)], shared = [.. Words(parsed, range.First, range.Count).Where(t => denial.Words.Contains(Root(parsed, t)))];
            bool whole = shared.Select(t => Root(parsed, t)).Distinct(StringComparer.Ordinal).Count() == denial.Words.Count;
            if (!whole || report.IsQuestion(parsed.SentenceSpan(s)) || !all.Any(t => parsed.Pos[t] == Pos.PROPN && ReferenceEquals(story.EntityOf(report.Whom(t)), denial.Who))) continue;
            if (all.Any(t => DeniedClauses.IsNo(parsed, t) || parsed.Tags[t] == "MD" || parsed.Lower(t) is "if" or "whether" || parsed.Lemma(t) is "deny" or "accuse" or "allege")) continue;
            int verb = parsed.Pos[shared[0]] == Pos.VERB ? shared[0] : parsed.VerbAbove(shared[0]);
            return report.At(parsed.SpanOf(Math.Min(shared[0], verb < 0 ? shared[0] : verb), Math.Max(shared[^1], verb) + 1));
        }

        return null;
    }
}
