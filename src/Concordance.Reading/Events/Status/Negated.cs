using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Did not meet", "no agreement was reached", "never signed", "nobody came".</summary>
internal static class Negated
{
    private static readonly RuleId Rule = new("events/negated");

    public static StatusReading? Read(ParsedText parsed, int token, StatusReading inner)
    {
        int word = Word(parsed, token);
        if (word < 0 || inner.Status is not (EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned)) return null;
        return new StatusReading(EventStatus.NotHappened, Rule, [word], inner);
    }

    /// <summary>The word that negates a predicate, or -1.</summary>
    public static int Word(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
        {
            if (parsed.Relations[child] is Relation.advmod && (Is(parsed, child) || parsed.Lower(child) == "neither") && !(child + 1 < parsed.Count && parsed.Lower(child + 1) is "only" or "just")) return child;
            // "No longer sells".
            if (parsed.Relations[child] is Relation.advmod && parsed.Lower(child) == "longer" && child > 0 && parsed.Lower(child - 1) == "no") return child;
            if (parsed.Relations[child] is not (Relation.nsubj or Relation.nsubj_pass or Relation.obj)) continue;
            if (parsed.Lower(child) is "nobody" or "none" or "nothing") return child;
            int no = parsed.ChildOf(child, Relation.det);
            if (no >= 0 && parsed.Lower(no) is "no" or "neither") return no;
            // "Neither Lee nor Berg came".
            if (parsed.ChildOf(child, Relation.cc_preconj) is >= 0 and var both && parsed.Lower(both) == "neither") return both;
        }

        return -1;
    }

    public static bool Is(ParsedText parsed, int token) => parsed.Lower(token) is "not" or "n't" or "never" or "nt" or "no";
}
