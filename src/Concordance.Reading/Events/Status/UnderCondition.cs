using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"If it rains", "once it receives the letter", and what hangs on such a clause: "it will attack unless they stop".</summary>
internal static class UnderCondition
{
    private static readonly RuleId Rule = new("events/under-condition");

    public static StatusReading? Read(ParsedText parsed, int token)
    {
        if (Asking(parsed, token) is var asking && asking >= 0) return new StatusReading(EventStatus.Doubtful, Rule, [asking]);
        if (OpenedBy(parsed, token) is var opened && opened >= 0) return new StatusReading(EventStatus.Conditional, Rule, [opened]);

        int modal = parsed.ModalOf(token);
        if (modal < 0 && parsed.Tags[token] is not ("VB" or "VBN") && parsed.Pos[token] != Pos.ADJ) return null;
        if (modal >= 0 && parsed.Lower(modal) == "must" && FirstOf(parsed, token) is var first && first >= 0) return new StatusReading(EventStatus.Conditional, Rule, [modal, first]);
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] == Relation.advcl && parsed.Opening(child) is var mark && mark >= 0 && Binds(parsed, mark, modal >= 0 || parsed.Tags[token] == "VB" || parsed.Pos[token] == Pos.ADJ)) return new StatusReading(EventStatus.Conditional, Rule, [mark]);
        return modal >= 0 && Before(parsed, token) is var before && before >= 0 ? new StatusReading(EventStatus.Conditional, Rule, [before]) : null;
    }

    /// <summary>The word that makes a clause a question within a sentence, or -1: "doubts about whether they will pay", "asked if they had paid", and what is joined to it ("or was paid").</summary>
    private static int Asking(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
        {
            if (child > token) break;
            if (parsed.Relations[child] is Relation.mark or Relation.advmod && parsed.Lower(child) == "whether" || parsed.Relations[child] is Relation.mark && parsed.Relations[token] == Relation.ccomp && parsed.Lower(child) == "if" && AsksIf(parsed, parsed.Heads[token])) return child;
        }

        bool joined = parsed.Relations[token] == Relation.conj && parsed.Heads[token] >= 0 && parsed.Pos[token] is Pos.VERB && (parsed.Subject(token) < 0 || parsed.ChildOf(token, Relation.cc) is >= 0 and var or && parsed.Lower(or) == "or");
        return joined ? Asking(parsed, parsed.Heads[token]) : -1;
    }

    /// <summary>Trees make a complement of many a condition ("he will go if …"): only under a verb of asking is "if" a question.</summary>
    private static bool AsksIf(ParsedText parsed, int verb) => verb >= 0 && parsed.Lemmas[verb] is "ask" or "wonder" or "question" or "know" or "see" or "doubt" or "learn" or "inquire";

    /// <summary>The word that makes a clause a condition, or -1. "Provided that the court agrees": trees take "provided" for a verb above the clause.</summary>
    internal static int OpenedBy(ParsedText parsed, int token)
    {
        int opening = parsed.Opening(token), head = parsed.Heads[token];
        // "Said that if they do not stop, it will close the strait".
        if (opening >= 0 && parsed.Lower(opening) == "that" && parsed.Lower(opening + 1) is "if" or "unless" && parsed.Heads[opening + 1] == token) opening++;
        if (Awaited.Opening(parsed, token) is >= 0 and var awaited) return awaited;
        if (opening < 0 || parsed.Relations[opening] != Relation.mark) return -1;
        if (Opens(parsed, opening, token)) return opening;
        return head >= 0 && head == opening - 1 && parsed.Lower(opening) == "that" && parsed.Lower(head) is "provided" or "providing" && parsed.Subject(head) < 0 && !parsed.HasAuxiliary(head) ? head : -1;
    }

    /// <summary>"Even if" binds nothing; "only if" binds also a plain "is set to meet".</summary>
    private static bool Binds(ParsedText parsed, int mark, bool open)
    {
        string before = mark > 0 ? parsed.Lower(mark - 1) : "";
        if (before is "even" or "as" or "what") return false;
        return parsed.Lower(mark) is "if" or "unless" or "provided" or "providing" or "once" && (open || before == "only");
    }

    /// <summary>"They are set to meet, but only if the letter comes": "only if" and "unless" bind what is ahead before them in the sentence.</summary>
    public static StatusReading? After(ParsedText parsed, int token, StatusReading inner)
    {
        if (inner.Status is not EventStatus.Planned || inner.Rule == Rule) return null;
        int end = Math.Min(parsed.Sentences[parsed.SentenceOf[token]].End, token + 40);
        for (int t = token + 1; t + 1 < end; t++)
            if (parsed.Lower(t) == "only" && parsed.Lower(t + 1) is "if" or "once" or "when" or "after" && parsed.Lower(t - 1) is "but" or ",") return new StatusReading(EventStatus.Conditional, Rule, [t, t + 1], inner);
        return null;
    }

    /// <summary>"If they do not stop, it will seek more": a clause in front, its comma right before the subject, whatever the tree hangs it on.</summary>
    private static int Before(ParsedText parsed, int token)
    {
        int subject = parsed.Subject(token), from = parsed.Sentences[parsed.SentenceOf[token]].First;
        if (subject < 0) return -1;
        int comma = subject;
        while (comma > from && subject - comma < 8 && parsed.Lower(comma) != ",") comma--;
        if (parsed.Lower(comma) != ",") return -1;
        for (int t = comma - 1; t >= from && comma - t < 40; t--)
            if (parsed.Lower(t) is "if" or "unless" && (t == from || parsed.Lower(t - 1) is "that" or "," or "and" or "but" or "only" or ":" or "“" or "\"")) return t;
        return -1;
    }

    private static int FirstOf(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] == Relation.advmod && parsed.Lower(child) == "first") return child;
        return -1;
    }

    /// <summary>"There would be no talks until they stopped", "could be cut once it had left", "would lift the ban only after it was paid": under what is not done yet the past of told speech is ahead as well.</summary>
    private static bool IsAheadOf(ParsedText parsed, int opening, int verb)
    {
        int head = parsed.Heads[verb];
        if (parsed.Relations[verb] != Relation.advcl || head < 0 || head > verb || parsed.ModalOf(head) is not (>= 0 and var modal) || parsed.Lower(modal) is not ("would" or "could" or "will" or "can" or "may" or "might")) return false;
        bool only = opening > 0 && parsed.Lower(opening - 1) is "only";
        // "Would have left once it was paid" looks back.
        return parsed.Auxiliary(head, "have") < 0 && (only || parsed.Lower(opening) is "once" or "until" or "till");
    }

    /// <summary>"Until the war ended", "once she had left" look back: no condition.</summary>
    private static bool Opens(ParsedText parsed, int opening, int verb)
    {
        bool past = parsed.Tags[verb] == "VBD" || parsed.Auxiliary(verb, "have") is var have && have >= 0 && parsed.Tags[have] == "VBD" || parsed.ChildOf(verb, Relation.cop) is var cop && cop >= 0 && parsed.Tags[cop] == "VBD";
        return parsed.Lower(opening) switch
        {
            "if" or "unless" or "lest" or "provided" or "providing" => !(opening > 0 && parsed.Lower(opening - 1) is "as"),
            "once" or "until" or "till" or "after" or "when" when IsAheadOf(parsed, opening, verb) => true,
            "once" or "until" or "till" or "before" => !past && parsed.Tags[verb] is not ("VBG" or "VBN") && parsed.ModalOf(verb) < 0,
            _ => false,
        };
    }
}
