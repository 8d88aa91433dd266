using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// A paper that one side refused to hand over and that is told of as if it lay on the table: "refusal to provide a memorandum",
/// "the memorandum demanded …", "the memorandum handed over by …".
/// </summary>
internal static class RefusedYetTold
{
    private static readonly RuleId Rule = new("differences/refused-yet-told");

    private const int MostNamed = 4;

    private sealed record Telling(ReadReport In, Place At, string Paper, string? Owner);

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Telling[] refused = [.. Refused(report)];
            foreach (IGrouping<string, Telling> paper in refused.GroupBy(r => r.Paper, StringComparer.Ordinal))
            {
                Telling[] told = [.. Told(report).Where(t => t.Paper == paper.Key && paper.Any(r => r.Owner is null || t.Owner is null || r.Owner == t.Owner)).Take(MostNamed)];
                if (told.Length == 0) continue;
                findings.Conflict(Rule, ConflictKind.Delivery, $"the {paper.Key}", [], paper.Take(MostNamed).Concat(told).Select(t => t.At),
                    "what was refused is told of as if it had been given", "its content is known from elsewhere, or only giving it beforehand was refused");
            }
        }
    }

    /// <summary>"Russia's refusal to provide Ukraine with a memorandum", "refused to hand over the list".</summary>
    private static IEnumerable<Telling> Refused(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            bool noun = parsed.Pos[t] == Pos.NOUN && parsed.Lemma(t) == "refusal", verb = parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is "refuse" or "decline" && !parsed.IsOpen(t);
            if (!noun && !verb) continue;
            // Whatever the tree makes of it: the infinitive right behind.
            int act = t + 2;
            if (act >= parsed.Count || parsed.Lower(t + 1) != "to" || !HandOver.Is(parsed, act) || HandOver.Paper(parsed, act) is not { } paper) continue;
            int who = noun ? parsed.Child(t, Relation.nmod_poss) : parsed.Subject(t);
            string? owner = parsed.Owner(paper) ?? (who >= 0 && parsed.Pos[who] is Pos.PROPN or Pos.NOUN ? parsed.State(who) : null);
            yield return new Telling(report, report.Report.At(Span.Hull(parsed.Spans[who >= 0 && who < t ? who : t], parsed.Phrase(paper))), parsed.Lemma(paper), owner);
        }
    }

    /// <summary>"The memorandum proposed by Russia demanded …": what stands in it is known.</summary>
    private static IEnumerable<Telling> Told(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] == Pos.NOUN && HandOver.IsPaper(parsed, t) && HandedOver(parsed, t) is { } words && !IsOther(parsed, t))
            {
                yield return new Telling(report, report.Report.At(words), parsed.Lemma(t), null);
                continue;
            }

            if (parsed.Pos[t] != Pos.NOUN || !HandOver.IsPaper(parsed, t) || parsed.Relations[t] != Relation.nsubj || parsed.Heads[t] is not (>= 0 and var verb)) continue;
            if (IsOther(parsed, t)) continue;
            if (parsed.Lemma(verb) is not ("demand" or "include" or "contain" or "list" or "propose" or "require" or "offer" or "state") || parsed.Tags[verb] is not ("VBD" or "VBZ" or "VBP" or "VBN") || parsed.Child(verb, Relation.aux_pass) >= 0 || parsed.IsOpen(verb)) continue;
            int thing = parsed.Child(verb, Relation.obj, Relation.ccomp);
            if (thing >= 0) yield return new Telling(report, report.Report.At(Span.Hull(parsed.Phrase(t), parsed.Phrase(thing))), parsed.Lemma(t), parsed.Owner(t));
        }
    }

    /// <summary>"The four-page offer handed over by the company": it was given.</summary>
    private static Span? HandedOver(ParsedText parsed, int paper)
    {
        int verb = paper + 1;
        bool handed = verb + 1 < parsed.Count && parsed.Tags[verb] is "VBN" or "VBD" && parsed.SentenceOf[verb] == parsed.SentenceOf[paper] && (parsed.Lemma(verb) is "deliver" or "submit" or "present" || (parsed.Lemma(verb) == "hand" && parsed.Lower(verb + 1) == "over"));
        return handed ? parsed.SpanOf(parsed.TokenAt(parsed.Phrase(paper).Start), verb + 1) : null;
    }

    private static bool IsOther(ParsedText parsed, int paper) =>
        parsed.Lower(parsed.Child(paper, Relation.det)) is "a" or "an" or "any" or "no" or "another" || (parsed.Child(paper, Relation.amod) is var kind and >= 0 && parsed.Lower(kind) is "new" or "earlier" or "previous" or "other" or "separate" or "final" or "first" or "second");
}
