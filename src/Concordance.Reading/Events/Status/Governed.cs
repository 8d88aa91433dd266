using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>An infinitive or participle stands as the word it hangs on says: "agreed to meet", "proposed holding talks", "failed to appear", "after signing".</summary>
internal static class Governed
{
    private static readonly RuleId Rule = new("events/governed");

    public static StatusReading? Read(ParsedText parsed, int token, int left)
    {
        int head = parsed.Heads[token];
        if (parsed.Tags[token] is not ("VB" or "VBG" or "VBN" or "VBP") && parsed.Pos[token] is not (Pos.ADJ or Pos.NOUN)) return null;
        bool infinitive = parsed.To(token) >= 0;
        if (!infinitive && (parsed.Tags[token] == "VBP" || parsed.HasAuxiliary(token)) || head < 0) return null;
        if (!infinitive && parsed.Pos[token] is Pos.ADJ or Pos.NOUN && parsed.Relations[token] != Relation.xcomp) return null;
        Relation relation = parsed.Relations[token];
        if (relation is not (Relation.xcomp or Relation.ccomp or Relation.acl or Relation.advcl or Relation.csubj or Relation.obj or Relation.obl or Relation.nmod or Relation.csubj_pass or Relation.csubj_outer) && !infinitive) return null;
        int opening = parsed.Opening(token);
        if (opening >= 0 && Opened(parsed.Lower(opening)) is { } opened) return new StatusReading(opened, Rule, [opening]);
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        if (!infinitive && relation is Relation.acl && opening < 0 && parsed.Tags[token] == "VBN") return IsNext(parsed, token) ? new StatusReading(above.Status, Rule, [head], above) : null;
        if (IsResult(parsed, token) && above.Status is EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied) return null;
        if (infinitive && relation is Relation.acl && OneOf(parsed, head) is var one && one >= 0) return new StatusReading(above.Status, Rule, [one], above);
        if (infinitive && relation is Relation.acl && TakenBack(parsed, head) is >= 0 and var undone && StatusReader.Read(parsed, undone, left - 1).Status is EventStatus.Happened or EventStatus.Ongoing) return new StatusReading(EventStatus.NotHappened, Rule, [undone], above);
        int told = infinitive ? parsed.ChildOf(head, Relation.obj) : -1;
        if (told >= 0 && told < token && TakenBack(parsed, told) >= 0 && above.Status is EventStatus.Happened or EventStatus.Ongoing) return new StatusReading(EventStatus.NotHappened, Rule, [head], above);
        if (told >= 0 && told < token && parsed.Pos[head] == Pos.VERB && StatusWords.Of(parsed, head) is null or Effect.Same && StatusWords.Of(parsed, told) is { } owned and not (Effect.Same or Effect.Happened))
            return new StatusReading(StatusWords.Apply(owned, above.Status), Rule, [told], above);
        if (infinitive && IsPastAbility(parsed, head)) return new StatusReading(above.Status, Rule, [head], above);
        Effect? effect = relation is Relation.advcl && infinitive ? Effect.Planned : StatusWords.Of(parsed, head, opening);
        if (effect is { } says) return new StatusReading(StatusWords.Apply(says, above.Status), Rule, [head], above);
        if (infinitive) return new StatusReading(above.Status is EventStatus.Happened or EventStatus.Ongoing ? EventStatus.Planned : above.Status, Rule, [head], above);
        return relation is Relation.acl ? null : new StatusReading(above.Status, Rule, [head], above);
    }

    /// <summary>"A truce, followed by a swap": what follows stands as what it follows; any other participle behind a noun tells what was done with it ("the plan announced in May").</summary>
    private static bool IsNext(ParsedText parsed, int token) => parsed.Lower(token) is "followed" or "accompanied" or "preceded";

    /// <summary>"Everybody had been able to vote", "was able to land": did.</summary>
    private static bool IsPastAbility(ParsedText parsed, int head) =>
        parsed.Lower(head) == "able" && parsed.ChildOf(head, Relation.cop) is >= 0 and var be && (parsed.Tags[be] == "VBD" || parsed.Auxiliary(head, "have") is >= 0 and var have && parsed.Tags[have] == "VBD") && parsed.ModalOf(head) < 0;

    /// <summary>"It refused to pay, forcing the firm to close": what came of a refusal came.</summary>
    private static bool IsResult(ParsedText parsed, int token) =>
        parsed.Tags[token] == "VBG" && parsed.Relations[token] == Relation.advcl && token > 0 && parsed.Lower(token - 1) == "," && parsed.Heads[token] < token;

    /// <summary>"Withdrew its offer to sell", "the plan to build was scrapped": the verb that takes back what the noun held out, or -1.</summary>
    private static int TakenBack(ParsedText parsed, int noun)
    {
        int verb = parsed.Heads[noun];
        if (verb < 0 || parsed.Relations[noun] is not (Relation.obj or Relation.nsubj_pass) || StatusWords.Of(parsed, noun) is not (Effect.Proposed or Effect.Planned or Effect.Possible)) return -1;
        return parsed.Lemmas[verb].ToLowerInvariant() is "withdraw" or "rescind" or "retract" or "abandon" or "drop" or "shelve" || StatusWords.Of(parsed, verb) is Effect.NotHappened ? verb : -1;
    }

    /// <summary>"The first leader to visit", "one of the few to rise": they did. The word that tells, or -1.</summary>
    private static int OneOf(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (child < noun && parsed.Relations[child] is Relation.amod or Relation.advmod or Relation.nummod && parsed.Lower(child) is "first" or "second" or "third" or "last" or "latest" or "only" or "few") return child;
        return -1;
    }

    private static EventStatus? Opened(string opening) => opening switch
    {
        "after" or "since" or "despite" => EventStatus.Happened,
        "without" => EventStatus.NotHappened,
        _ => null,
    };
}
