using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// "It" and "they" where the subject that governs their clause is an organisation, a state or a group and nothing else
/// stands between: "Norvia claims it had sent the terms", "officials confirmed they sent". Otherwise left open.
/// </summary>
internal static class ThingPronoun
{
    public static readonly RuleId Rule = new("coreference/thing-pronoun");

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            OwnThings.Apply(cast, t);
            SameThingAgain.Apply(cast, t);
            string form = cast.Lower(t);
            if (form is not ("it" or "they") || parsed.Pos[t] != Pos.PRON || !Clauses.IsSubject(parsed, t) || cast.Speech.QuotationOf(t) >= 0 || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            if (form == "it" && IsEmpty(parsed, t)) continue;
            // "Boeing has had five orders since it was announced": what something was done to may be a thing.
            if (parsed.Relations[t] == Relation.nsubj_pass && parsed.Relations[Clauses.Head(parsed, t)] != Relation.ccomp) continue;
            if (form == "they" && IsOwned(parsed, t)) continue;
            if (Governor(cast, t) is not { } draft || !Fits(draft, form) || Rivals(cast, t, draft, form)) continue;
            cast.Enter(draft, new Mention(parsed.Spans[t], MentionKind.Pronoun, new Because(Rule, [cast.At(parsed.Spans[t]), cast.At(draft.Mentions[0].Span)], [])));
        }
    }

    /// <summary>"Their families did not know if they would return": those they belong to may be meant as well.</summary>
    private static bool IsOwned(ParsedText parsed, int token)
    {
        if (Clauses.Governor(parsed, token) is not (>= 0 and int subject)) return false;
        foreach (int child in parsed.Children(subject))
            if (parsed.Relations[child] == Relation.nmod_poss) return true;
        return false;
    }

    private static Draft? Governor(Cast cast, int token) => Clauses.Governor(cast.Parsed, token) is >= 0 and int subject ? cast.Of(subject) : null;

    public static bool Fits(Draft draft, string form) => draft.Type switch
    {
        ReferentType.Organisation or ReferentType.Place => true,
        ReferentType.Group => form is "they" or "their",
        ReferentType.Person or ReferentType.Document or ReferentType.Unnamed => false,
        _ => throw new ArgumentOutOfRangeException(nameof(draft)),
    };

    /// <summary>Another that fits, between the governing subject and the pronoun.</summary>
    public static bool Rivals(Cast cast, int token, Draft draft, string form)
    {
        int start = cast.Parsed.SentenceSpan(cast.Parsed.SentenceOf[token]).Start, to = cast.Parsed.Spans[token].Start;
        (Mention Mention, Draft Of)[] before = [.. cast.MentionIndex.Between(start, to)];
        int last = Array.FindLastIndex(before, p => p.Of == draft);
        return before.Skip(last + 1).Any(p => Fits(p.Of, form));
    }

    /// <summary>"It is unclear", "it may rain", "it seems": a subject without a referent.</summary>
    public static bool IsEmpty(ParsedText parsed, int token)
    {
        int head = parsed.Heads[token];
        if (parsed.Relations[token] == Relation.expl || head < 0) return true;
        return parsed.Pos[head] is Pos.ADJ or Pos.NOUN or Pos.NUM || parsed.Lemmas[head] is "be" or "seem" or "appear" or "happen" or "take" or "turn";
    }
}
