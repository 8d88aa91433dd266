using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two sources tell of one act, each with another cause: "was ousted over faults in the pumps, one says", "was forced out due to a quarrel, another says".</summary>
internal static class CausesDiffer
{
    private static readonly RuleId Rule = new("differences/causes-differ");

    private const int Near = 3, MostCompared = 32;

    private sealed record Caused(Deed Deed, HashSet<string> Nouns, Span Words);

    public static void Find(DeedTable deeds, Findings findings)
    {
        foreach (IGrouping<string, Caused> act in deeds.Attributed.Where(d => d is { IsSubject: false, IsGeneral: false }).Select(Read).OfType<Caused>().GroupBy(c => c.Deed.Act, StringComparer.Ordinal))
        {
            Caused[] told = [.. act.Take(MostCompared)];
            foreach (Caused one in told)
                if (Array.Find(told, o => AreAtOdds(one, o)) is { } other) Tell(one, other, findings);
        }
    }

    private static bool AreAtOdds(Caused one, Caused other) =>
        (one.Deed.In.Report.Id, one.Words).CompareTo((other.Deed.In.Report.Id, other.Words)) < 0 && one.Deed.Source!.Key != other.Deed.Source!.Key && !one.Nouns.Overlaps(other.Nouns) && IsOneDeed(one.Deed, other.Deed);

    /// <summary>Done to one; in one report a noun for somebody ("the former director") is who was named there.</summary>
    private static bool IsOneDeed(Deed a, Deed b) =>
        !OneMatter.AreOtherDoers(a, b) && (a.Thing == b.Thing ? a.Thing[0] == '@' || OneMatter.AreOneThing(a, b) : a.In == b.In && IsNamed(a) != IsNamed(b) && IsSomebody(a) && IsSomebody(b));

    private static bool IsNamed(Deed deed) => deed.Thing[0] == '@' || char.IsUpper(deed.In.Parsed.Form(deed.ThingAt)[0]);

    private static bool IsSomebody(Deed deed) => deed.In.Whom(deed.ThingAt)?.Type == Reading.Coreference.ReferentType.Person || IsNamed(deed) || deed.In.Parsed.HasChild(deed.ThingAt, "the", "former");

    private static void Tell(Caused one, Caused other, Findings findings)
    {
        Place at = one.Deed.In.Report.At(Span.Hull(one.Deed.At.Span, one.Words)), beside = other.Deed.In.Report.At(Span.Hull(other.Deed.At.Span, other.Words));
        if (!findings.Tells(at, beside)) findings.Conflict(Rule, ConflictKind.Dispute, one.Deed.In.Words(at), [one.Deed.Said!, other.Deed.Said!], [at, beside], "two sources give two causes for one act");
    }

    /// <summary>The nouns of the cause behind the verb: "over faults", "due to", "because of".</summary>
    private static Caused? Read(Deed deed)
    {
        ParsedText parsed = deed.In.Parsed;
        int end = parsed.Sentences[parsed.SentenceOf[deed.Verb]].End;
        for (int t = deed.Verb + 1; t < Math.Min(end, deed.Verb + 1 + Near); t++)
        {
            int first = parsed.Lower(t) switch
            {
                "over" => t + 1,
                "due" or "owing" or "thanks" when parsed.Lower(t + 1) is "to" => t + 2,
                "because" when parsed.Lower(t + 1) is "of" => t + 2,
                "for" when parsed.Pos[t] == Pos.ADP => t + 1,
                _ => -1,
            };
            if (first < 0 || first >= end) continue;
            int last = first;
            while (last < end && parsed.Pos[last] is not (Pos.PUNCT or Pos.SCONJ or Pos.NUM or Pos.AUX) && parsed.Tags[last] is not ("VBD" or "VBZ" or "VBP")) last++;
            HashSet<string> nouns = new(Enumerable.Range(first, last - first).Where(n => parsed.Pos[n] == Pos.NOUN).Select(n => EventKin.Of(parsed, n)), StringComparer.Ordinal);
            bool time = deed.In.Times.Any(x => x.Span.Overlaps(parsed.SpanOf(first, Math.Max(first + 1, last))));
            return nouns.Count == 0 || time ? null : new Caused(deed, nouns, parsed.SpanOf(t, last));
        }

        return null;
    }
}
