using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// "Nordwind closed the plant. It said …": a sentence whose subject "it" or "they" speaks, plans or does something too goes
/// on with the organisation or group that was the subject of the sentence before. What else "it" does a plant may do.
/// </summary>
internal static class SameThingAgain
{
    public static readonly RuleId Rule = new("coreference/same-thing-again");

    public static void Apply(Cast cast, int token)
    {
        ParsedText parsed = cast.Parsed;
        string form = cast.Lower(token);
        int sentence = parsed.SentenceOf[token];
        if (form is not ("it" or "they") || sentence == 0 || parsed.Pos[token] != Pos.PRON || cast.Covering(parsed.Spans[token].Start) is not null || cast.Speech.QuotationOf(token) >= 0) return;
        if (Clauses.MainSubject(parsed, sentence) != token || parsed.Relations[token] == Relation.nsubj_pass || !Acts(cast, parsed.Heads[token]) || HasOther(cast, token, form)) return;
        int subject = Clauses.MainSubject(parsed, sentence - 1);
        if (subject < 0 || cast.Of(subject) is not { } draft || !Fits(draft, form)) return;
        cast.Enter(draft, new Mention(parsed.Spans[token], MentionKind.Pronoun, new Because(Rule, [cast.At(parsed.Spans[token]), cast.At(parsed.Spans[subject])], [])));
    }

    private static bool Fits(Draft draft, string form) => form == "it" ? draft.Type is ReferentType.Organisation or ReferentType.Place : draft.Type == ReferentType.Group;

    /// <summary>The verb is one of saying or planning, or "also" stands beside it.</summary>
    private static bool Acts(Cast cast, int verb)
    {
        if (verb < 0 || cast.Parsed.Pos[verb] != Pos.VERB) return false;
        if (CueLexicon.Of(CueClass.Verb, cast.Parsed.Lemmas[verb].ToLowerInvariant()).Any(e => e.Takes(Frame.That | Frame.Quote | Frame.Infinitive))) return true;
        foreach (int child in cast.Parsed.Children(verb))
            if (cast.Lower(child) == "also") return true;
        return false;
    }

    /// <summary>Another that fits in the sentence before the pronoun.</summary>
    private static bool HasOther(Cast cast, int token, string form) =>
        cast.MentionIndex.Between(cast.Parsed.SentenceSpan(cast.Parsed.SentenceOf[token]).Start, cast.Parsed.Spans[token].Start).Any(p => Fits(p.Of, form));
}
