using Concordance.Language;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>What one named in a sentence does to another there, as a class of the PLOVER ontology.</summary>
public static class EventCoder
{
    /// <summary>The class of the outermost event that the source does; one that reaches the target goes first. Null where no word of the list tells.</summary>
    public static string? Code(ParsedText parsed, Span source, Span target) => 
        Best(parsed, source, target) is not { } best ? null
        : IsTold(parsed, best.Carrier, source, target) ? Plover.OfTelling(best.Type.Plover, StatusReader.Read(parsed, best.Token).Status)
        : Plover.Of(best.Type.Plover, StatusReader.Read(parsed, best.Token).Status);

    internal static Trigger? Best(ParsedText parsed, Span source, Span target)
    {
        Trigger? best = null;
        int most = int.MinValue;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Spans[t].Overlaps(source) || (VerbTrigger.Read(parsed, t) ?? NounTrigger.Read(parsed, t)) is not { Type.Plover: not null } trigger) continue;
            int score = Weight(parsed, trigger, source, target);
            if (score > most) (best, most) = (trigger, score);
        }

        return best;
    }

    private static int Weight(ParsedText parsed, Trigger trigger, Span source, Span target)
    {
        int score = 0;
        if (Does(parsed, trigger.Carrier, source)) score += 40;
        if (Holds(parsed, trigger.Carrier, target)) score += 20;
        if (Holds(parsed, trigger.Token, target)) score += 5;
        if (Holds(parsed, trigger.Token, source)) score += 10;
        int start = parsed.Spans[trigger.Token].Start;
        if (start > Math.Min(source.Start, target.Start) && start < Math.Max(source.End, target.End)) score += 8;
        // "Imposed sanctions", "provided support": the noun tells more than a verb of giving.
        if (trigger.Carrier != trigger.Token && parsed.Relations[trigger.Token] == Relation.obj && trigger.Carrier is var verb && IsLight(EventLexicon.Of(parsed, verb))) score += 12;
        return 4 * score - Depth(parsed, trigger.Token);
    }

    private static bool IsLight(EventType? verb) => verb is null || verb.Name is "impose" or "aid" or "offer" or "launch" or "announce" or "start" or "end" or "deliver" or "sign" or "reach" or "publish";

    /// <summary>The source only tells of what the target does: "the ministry said that the army must leave".</summary>
    private static bool IsTold(ParsedText parsed, int verb, Span source, Span target)
    {
        int subject = parsed.ChildOf(verb, Relation.nsubj);
        if (subject < 0 || !InPhrase(parsed, subject, target)) return false;
        for (int at = verb, steps = 0; at >= 0 && steps < 5; at = parsed.Heads[at], steps++)
            if (parsed.Relations[at] is Relation.ccomp or Relation.parataxis && parsed.Heads[at] is var head && head >= 0 && parsed.ChildOf(head, Relation.nsubj) is var teller && teller >= 0 && InPhrase(parsed, teller, source)) return true;
        return false;
    }

    /// <summary>The source is the subject of the verb, or of a verb that hands its subject down.</summary>
    private static bool Does(ParsedText parsed, int verb, Span source)
    {
        for (int at = verb, steps = 0; at >= 0 && steps < 5; at = parsed.Heads[at], steps++)
        {
            foreach (int child in parsed.Children(at))
            {
                if (parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass or Relation.nmod_poss && !(parsed.Relations[at] == Relation.ccomp && parsed.Tags[child] == "PRP")) return InPhrase(parsed, child, source);
                if (parsed.Relations[child] is Relation.obl_agent or Relation.obl && parsed.ChildOf(child, Relation.@case) is var by && by >= 0 && parsed.Lower(by) == "by" && InPhrase(parsed, child, source)) return true;
            }

            if (parsed.Relations[at] is not (Relation.xcomp or Relation.conj or Relation.advcl or Relation.obj or Relation.ccomp)) return false;
        }

        return false;
    }

    private static bool Holds(ParsedText parsed, int token, Span words)
    {
        for (int t = parsed.TokenAt(words.Start); t < parsed.Count && parsed.Spans[t].Start < words.End; t++)
            for (int at = parsed.Heads[t], steps = 0; at >= 0 && steps < 12; at = parsed.Heads[at], steps++)
                if (at == token) return true;
        return false;
    }

    private static bool InPhrase(ParsedText parsed, int head, Span words) => parsed.Spans[head].Overlaps(words) || Holds(parsed, head, words);

    private static int Depth(ParsedText parsed, int token)
    {
        int depth = 0;
        for (int at = parsed.Heads[token]; at >= 0 && depth < 20; at = parsed.Heads[at]) depth++;
        return depth;
    }
}
