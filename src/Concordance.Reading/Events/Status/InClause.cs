using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Held talks", "proposed a summit", "the talks were cancelled", "the talks took place": what the verb of the noun's clause says.</summary>
internal static class InClause
{
    private static readonly RuleId Rule = new("events/in-clause");

    public static StatusReading Read(ParsedText parsed, int token, int left)
    {
        int head = parsed.Heads[token];
        if (head < 0) return new StatusReading(EventStatus.Happened, Rule, [token]);
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        // "Nearly destroyed by a fire": there was a fire.
        if (above.Rule == Almost.Rule && above.From is { } came && parsed.Relations[token] is not Relation.obj) above = came;
        if (InPlan(parsed, head, token) is var plan && plan >= 0) return new StatusReading(EventStatus.Proposed, Rule, [plan], above);
        if (PromisedPart(parsed, token) is var part && part >= 0) return new StatusReading(StatusWords.Apply(Effect.Planned, above.Status), Rule, [part], above);
        if (BeforeAny(parsed, token)) return new StatusReading(EventStatus.Conditional, Rule, [parsed.Opening(token)], above);
        if (AfterRefusal(parsed, token, head, above) is var past && past >= 0) return new StatusReading(EventStatus.Happened, Rule, [past], above);
        if (Governs(parsed, head, token) && StatusWords.Of(parsed, head) is { } effect) return new StatusReading(StatusWords.Apply(effect, above.Status), Rule, [head], above);
        int owner = Owner(parsed, token);
        if (owner >= 0 && StatusWords.Of(parsed, owner) is { } owned) return new StatusReading(StatusWords.Apply(owned, above.Status), Rule, [owner], above);
        // "Officials met before the talks" tells nothing of the talks.
        if (parsed.Relations[token] is Relation.obl && parsed.Opening(token) is var opening && opening >= 0 && parsed.Lower(opening) is "before" or "ahead" or "prior" or "until" or "without")
            return new StatusReading(parsed.Lower(opening) == "without" ? EventStatus.NotHappened : above.Status is EventStatus.Happened or EventStatus.Ongoing ? EventStatus.Planned : above.Status, Rule, [opening], above);
        return new StatusReading(above.Status, Rule, [head], above);
    }

    /// <summary>"It was refused after talks": the talks took place; "ruled out leaving under fire": nobody refuses the fire. The word that tells, or -1.</summary>
    private static int AfterRefusal(ParsedText parsed, int token, int head, StatusReading above)
    {
        if (parsed.Relations[token] is not Relation.obl || parsed.Opening(token) is not (>= 0 and var opening) || parsed.Lower(opening) is not ("after" or "since" or "despite" or "following" or "under" or "amid")) return -1;
        // Nothing is told as coming "despite the talks" before there are any.
        if (parsed.Lower(opening) == "despite") return opening;
        return above.Status is EventStatus.Refused or EventStatus.NotHappened or EventStatus.Denied || StatusWords.Of(parsed, head) is Effect.Refused or Effect.NotHappened or Effect.Denied ? opening : -1;
    }

    /// <summary>"The roadmap begins with a ceasefire": what stands in a plan is proposed. The plan's noun, or -1.</summary>
    private static int InPlan(ParsedText parsed, int verb, int token)
    {
        int subject = parsed.ChildOf(verb, Relation.nsubj);
        if (subject < 0 || subject == token || parsed.Pos[subject] != Pos.NOUN || StatusWords.Of(parsed, verb) is not Effect.Same) return -1;
        if (StatusWords.Of(parsed, subject) is Effect.Proposed || parsed.Lemmas[subject] is "plan") return subject;
        // The word before the noun, whatever the tree hangs it on.
        return subject > 0 && parsed.Relations[subject - 1] == Relation.amod && StatusWords.Beside(parsed, subject - 1) is Effect.Proposed ? subject : -1;
    }

    /// <summary>"Confirmed its participation in the talks", "announced its attendance at the summit": they are ahead. The word that tells, or -1; a tree hangs "in the talks" on either word.</summary>
    private static int PromisedPart(ParsedText parsed, int token)
    {
        int part = parsed.Opening(token) - 1;
        if (part < 0 || parsed.Lower(part) is not ("participation" or "attendance") || parsed.Lower(part + 1) is not ("in" or "at") || parsed.Heads[part] is not (>= 0 and var verb)) return -1;
        return parsed.Lemmas[verb].ToLowerInvariant() is "confirm" or "announce" or "promise" or "pledge" or "guarantee" ? part : -1;
    }

    /// <summary>"Before any truce": nobody says that one comes.</summary>
    internal static bool BeforeAny(ParsedText parsed, int token) =>
        parsed.Opening(token) is var opening && opening >= 0 && parsed.Lower(opening) is "before" or "until" && parsed.ChildOf(token, Relation.det) is var any && any >= 0 && parsed.Lower(any) == "any";

    /// <summary>"Repeated her demand for the release": trees hang what "for" brings on the verb as often as on the noun. That noun, or -1.</summary>
    private static int Owner(ParsedText parsed, int token)
    {
        int word = parsed.Relations[token] == Relation.obl ? parsed.ChildOf(token, Relation.@case) : -1;
        return word > 0 && parsed.Lower(word) is "for" or "of" && parsed.Pos[word - 1] == Pos.NOUN && StatusWords.Of(parsed, word - 1) is not (null or Effect.Same or Effect.Happened) ? word - 1 : -1;
    }

    /// <summary>The object, the subject of a passive, what "for" brings, the subject of "is possible".</summary>
    private static bool Governs(ParsedText parsed, int head, int token) => parsed.Relations[token] switch
    {
        Relation.obj or Relation.nsubj_pass => true,
        Relation.nsubj => parsed.Pos[head] is Pos.ADJ or Pos.NOUN || parsed.Tags[head] == "VBN",
        Relation.obl => parsed.ChildOf(token, Relation.@case) == head + 1,
        _ => false,
    };
}
