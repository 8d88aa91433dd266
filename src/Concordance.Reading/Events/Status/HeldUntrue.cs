using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>A clause that the words above it call untrue or tell as nobody's belief: "it is not true that they met", "rumours that they met are false", "nobody believes that they met", "the paper wrongly reported that they met".</summary>
internal static class HeldUntrue
{
    private static readonly RuleId Rule = new("events/held-untrue");

    public static StatusReading? Read(ParsedText parsed, int token, StatusReading own, int left)
    {
        if (own.Status is not (EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned or EventStatus.NotHappened)) return null;
        int clause = FirstJoined(parsed, token);
        (Effect Effect, int Word)? held = null;
        if (CarriedBy(parsed, clause) is >= 0 and var noun) held = OfNoun(parsed, noun, left);
        else if (parsed.Heads[clause] is >= 0 and var head) held = Above(parsed, clause, head, own.Status, left);
        if ((held ?? ByFalseReport(parsed, clause)) is not { } found) return null;
        // "It is not true that they did not meet" does not say that they met.
        EventStatus status = found.Effect == Effect.Doubtful ? EventStatus.Doubtful : own.Status == EventStatus.NotHappened ? EventStatus.Possible : EventStatus.Denied;
        return new StatusReading(status, Rule, [found.Word], own);
    }

    /// <summary>"Rejected reports of a strike": what a noun that tells brings with "of" or "about".</summary>
    public static StatusReading? Noun(ParsedText parsed, int token, int left)
    {
        int head = parsed.Heads[token];
        if (head < 0 || parsed.Relations[token] is not Relation.nmod || parsed.ChildOf(token, Relation.@case) is not (>= 0 and var of) || parsed.Lower(of) is not ("of" or "about")) return null;
        if (CredenceWords.OfNoun(parsed, head) is not (Credence.Carries or Credence.Rumours or Credence.Shows) || StatusWords.Of(parsed, head) is not (null or Effect.Same)) return null;
        return OfNoun(parsed, head, left) is { } held ? new StatusReading(held.Effect == Effect.Doubtful ? EventStatus.Doubtful : EventStatus.Denied, Rule, [held.Word]) : null;
    }

    /// <summary>"It is not true that they met and signed": the second clause is told as the first.</summary>
    private static int FirstJoined(ParsedText parsed, int token)
    {
        for (int steps = 0; steps < 4 && parsed.Relations[token] == Relation.conj && parsed.Heads[token] is >= 0 and var first && parsed.IsPredicate(first); steps++)
        {
            if (parsed.Subject(token) >= 0 && !(parsed.Opening(token) is >= 0 and var that && parsed.Lower(that) == "that")) break;
            token = first;
        }

        return token;
    }

    /// <summary>The noun that tells the clause, or -1: "the claim that they met", "no proof they met". Trees hang such a clause on many words, so the word before it counts.</summary>
    private static int CarriedBy(ParsedText parsed, int clause)
    {
        int subject = parsed.Subject(clause), that = parsed.Opening(clause);
        // "No proof Brix sold the mill": the tree may give its subject to the verb above.
        if (subject < 0 && clause > 0 && parsed.Pos[clause - 1] is Pos.PROPN or Pos.PRON && parsed.Heads[clause - 1] == parsed.Heads[clause]) subject = clause - 1;
        if (subject < 0 || subject > clause || parsed.Heads[clause] < 0 || parsed.Relations[clause] is Relation.advcl) return -1;
        int first = subject;
        for (int t = subject; t >= 0 && parsed.SentenceOf[t] == parsed.SentenceOf[clause] && subject - t < 12; t--)
            if (parsed.Heads[t] == subject || t == subject) first = t;
        bool relative = parsed.Relations[clause] == Relation.acl_relcl;
        if (that >= 0 && parsed.Lower(that) != "that") return -1;
        int before = (that >= 0 ? that : first) - 1;
        // "The claim that Brix sold the mill": with an object of its own, "that" is none.
        if (relative && that < 0)
        {
            // Trees also make both "that" and who acts its subject.
            if (parsed.Lower(subject) == "that" && subject + 1 < clause && parsed.Pos[subject + 1] is not (Pos.VERB or Pos.AUX or Pos.ADV) && TwoSubjects(parsed, clause)) before = subject - 1;
            else if (before < 0 || parsed.Lower(before) != "that" || !HasObject(parsed, clause)) return -1;
            else before--;
        }

        if (before < 0 || parsed.SentenceOf[before] != parsed.SentenceOf[clause] || parsed.Pos[before] is not (Pos.NOUN or Pos.PROPN or Pos.ADJ or Pos.ADV or Pos.VERB)) return -1;
        Credence? credence = CredenceWords.OfNoun(parsed, before);
        if (credence is null || that < 0 && !relative && credence != Credence.Shows) return -1;
        return parsed.Pos[before] is Pos.NOUN or Pos.PROPN || parsed.Relations[before] is Relation.obj || credence == Credence.Shows ? before : -1;
    }

    private static bool TwoSubjects(ParsedText parsed, int clause)
    {
        int subjects = 0;
        foreach (int child in parsed.Children(clause))
            if (child < clause && parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass) subjects++;
        return subjects > 1;
    }

    private static bool HasObject(ParsedText parsed, int clause)
    {
        foreach (int child in parsed.Children(clause))
            if (parsed.Relations[child] == Relation.obj && child > clause) return true;
        return false;
    }

    /// <summary>What is held of what a noun tells, and the word that says so.</summary>
    private static (Effect Effect, int Word)? OfNoun(ParsedText parsed, int noun, int left)
    {
        Credence? own = CredenceWords.OfNoun(parsed, noun);
        for (int t = noun - 1; t >= 0 && noun - t < 4 && parsed.SentenceOf[t] == parsed.SentenceOf[noun] && parsed.Pos[t] is Pos.ADJ or Pos.DET or Pos.NOUN or Pos.ADV or Pos.PRON or Pos.VERB or Pos.ADP; t--)
        {
            if (parsed.Pos[t] is Pos.ADJ or Pos.VERB && CredenceWords.Of(parsed, t) == Credence.Untrue) return (Effect.Denied, t);
            if (parsed.Lower(t) is "no" or "little" or "scant" or "without") return (Effect.Doubtful, t);
        }

        // "It is a lie that", "it is not the case that".
        bool predicate = parsed.ChildOf(noun, Relation.cop) >= 0, negated = Negated.Word(parsed, noun) >= 0;
        if (predicate && (own is Credence.True || negated)) return own is Credence.True && negated ? (Effect.Denied, noun) : null;
        if (own is Credence.Untrue) return (Effect.Denied, noun);
        int head = parsed.Heads[noun];
        if (head >= 0 && Around(parsed, noun, head, left) is { } around) return around;
        return own is Credence.Rumours ? (Effect.Doubtful, noun) : null;
    }

    private static (Effect Effect, int Word)? Around(ParsedText parsed, int noun, int head, int left)
    {
        bool negated = Negated.Word(parsed, head) >= 0;
        switch (parsed.Relations[noun])
        {
            case Relation.nsubj or Relation.nsubj_pass or Relation.nsubj_outer:
                return Called(parsed, head, negated);
            case Relation.obj or Relation.obl when CredenceWords.Of(parsed, head) is { } credence:
                if (credence is Credence.Believes && (negated || ByNobody(parsed, head))) return (Effect.Doubtful, head);
                return credence is Credence.Rejects && !negated && IsFor(parsed, noun) ? (Holds(parsed, head, left), head) : null;
            // "Found no evidence" is told by the noun; "did not find any evidence" by the verb.
            case Relation.obj or Relation.obl or Relation.nmod when negated && CredenceWords.OfNoun(parsed, noun) is Credence.Shows:
                return (Effect.Doubtful, head);
            // "There is no truth in claims that they met".
            case Relation.nmod or Relation.obl when CredenceWords.OfNoun(parsed, head) is Credence.True && parsed.ChildOf(head, Relation.det) is >= 0 and var no && parsed.Lower(no) == "no":
                return (Effect.Denied, head);
            default:
                return null;
        }
    }

    /// <summary>"Apologised for a report": what "for" brings, or an object.</summary>
    private static bool IsFor(ParsedText parsed, int noun) => parsed.Relations[noun] == Relation.obj || parsed.ChildOf(noun, Relation.@case) is >= 0 and var of && parsed.Lower(of) is "for";

    /// <summary>"Is false", "is not true", "were made up", "proved to be wrong".</summary>
    private static (Effect Effect, int Word)? Called(ParsedText parsed, int predicate, bool negated)
    {
        int word = predicate;
        if (CredenceWords.Of(parsed, word) is null or Credence.Believes && parsed.ChildOf(predicate, Relation.xcomp) is >= 0 and var under) word = under;
        bool passive = parsed.Tags[word] == "VBN";
        return CredenceWords.Of(parsed, word) switch
        {
            Credence.Untrue or Credence.Rejects when !negated && (passive || parsed.Pos[word] != Pos.VERB) => (Effect.Denied, word),
            Credence.True when negated => (Effect.Denied, word),
            Credence.Shows or Credence.Believes when negated && parsed.Pos[word] != Pos.NOUN => (Effect.Doubtful, word),
            _ => null,
        };
    }

    /// <summary>What the verb or adjective says that the clause hangs on.</summary>
    private static (Effect Effect, int Word)? Above(ParsedText parsed, int clause, int head, EventStatus own, int left)
    {
        if (parsed.Relations[clause] is not (Relation.ccomp or Relation.csubj or Relation.csubj_pass) || parsed.To(clause) >= 0) return parsed.Relations[clause] is Relation.xcomp or Relation.advcl or Relation.obl ? Wrongly(parsed, head, passive: true) : null;
        if (AsksFor(parsed, clause, head)) return null;
        bool negated = Negated.Word(parsed, head) >= 0;
        Credence? credence = CredenceWords.Of(parsed, head);
        if (parsed.Pos[head] is not (Pos.VERB or Pos.AUX)) return head < clause ? Called(parsed, head, negated) is { } called && IsOfIt(parsed, head, called.Effect) ? called : null : null;
        if (Wrongly(parsed, head, passive: false) is { } wrongly) return wrongly;
        if (credence is Credence.Believes && (negated || ByNobody(parsed, head)) && head < clause) return (Effect.Doubtful, head);
        if (credence is Credence.Rejects && !negated && head < clause && own != EventStatus.Planned && StatusWords.Of(parsed, head) is not Effect.Denied) return (Holds(parsed, head, left), head);
        // "It is false to say that they met".
        if (parsed.To(head) >= 0 && parsed.Heads[head] is >= 0 and var finds && parsed.Pos[finds] == Pos.ADJ && CredenceWords.Of(parsed, finds) == Credence.Untrue && Negated.Word(parsed, finds) < 0) return (Effect.Denied, finds);
        if (Retracted(parsed, head) is >= 0 and var over) return (Effect.Denied, over);
        return credence is Credence.Untrue && !negated && parsed.Tags[head] == "VBN" ? (Effect.Denied, head) : null;
    }

    /// <summary>"It is wrong that he was paid" finds it unjust; "it is not wrong" nothing at all.</summary>
    private static bool IsOfIt(ParsedText parsed, int head, Effect effect) => effect != Effect.Denied || parsed.Lemmas[head] is not ("wrong" or "absurd" or "ridiculous" or "ludicrous" or "laughable" or "preposterous");

    /// <summary>The verb's own standing: who only may reject does not.</summary>
    private static Effect Holds(ParsedText parsed, int verb, int left) => StatusReader.Read(parsed, verb, left - 1).Status is EventStatus.Happened or EventStatus.Ongoing ? Effect.Denied : Effect.Doubtful;

    /// <summary>"A hoax said that they met", "according to a false message, they met".</summary>
    private static (Effect Effect, int Word)? ByFalseReport(ParsedText parsed, int clause)
    {
        int teller = parsed.Relations[clause] == Relation.ccomp && parsed.Heads[clause] is >= 0 and var verb && verb < clause ? parsed.Subject(verb) : -1;
        foreach (int child in parsed.Children(clause))
            if (child < clause && parsed.Relations[child] == Relation.obl && parsed.Opening(child) is >= 0 and var opening && parsed.Lower(opening) == "according") teller = child;
        if (teller < 0 || parsed.Pos[teller] != Pos.NOUN) return null;
        if (CredenceWords.OfNoun(parsed, teller) == Credence.Untrue) return (Effect.Denied, teller);
        if (CredenceWords.OfNoun(parsed, teller) is not Credence.Carries) return null;
        foreach (int child in parsed.Children(teller))
            if (parsed.Relations[child] == Relation.amod && CredenceWords.Of(parsed, child) == Credence.Untrue) return (Effect.Denied, child);
        return null;
    }

    /// <summary>"Apologised for saying that they met": the word of taking back over the verb of saying, or -1.</summary>
    private static int Retracted(ParsedText parsed, int saying) =>
        parsed.Tags[saying] == "VBG" && parsed.Heads[saying] is >= 0 and var over && parsed.Opening(saying) is >= 0 and var of && parsed.Lower(of) == "for" && parsed.Lemmas[over] is "apologise" or "apologize" ? over : -1;

    /// <summary>"Wrongly reported that", "was falsely accused of".</summary>
    private static (Effect Effect, int Word)? Wrongly(ParsedText parsed, int verb, bool passive)
    {
        if (passive && parsed.Tags[verb] != "VBN") return null;
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] == Relation.advmod && CredenceWords.Of(parsed, child) == Credence.Untrue) return (Effect.Denied, child);
        return null;
    }

    /// <summary>"Few think", "no one believes", "hardly anybody expects".</summary>
    private static bool ByNobody(ParsedText parsed, int verb)
    {
        int subject = parsed.Subject(verb);
        if (subject < 0) return false;
        if (parsed.Lower(subject) is "few" or "nobody" or "none" || subject > 0 && parsed.Lower(subject - 1) is "no" or "few" or "hardly" or "scarcely") return !(subject > 0 && parsed.Lower(subject - 1) == "a");
        return false;
    }

    /// <summary>"Did not say who paid" takes it that somebody did; and words in quotation marks before "he said" stand for themselves.</summary>
    private static bool AsksFor(ParsedText parsed, int clause, int head)
    {
        foreach (int child in parsed.Children(clause))
            if (child < clause && parsed.Lower(child) is "why" or "how" or "what" or "who" or "whom" or "where" or "when" or "which" or "whose") return true;
        return clause > head + 1 && parsed.Form(head + 1) is "," or ":" or "\"" or "“";
    }
}
