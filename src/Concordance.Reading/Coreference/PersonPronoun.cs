using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// "He", "she" and their forms, where one person is clearly meant: the subject that governs the clause ("Dahl said he
/// would"), the only person in reach, or the subject of the sentence before. Otherwise left open.
/// </summary>
internal static class PersonPronoun
{
    public static readonly RuleId Rule = new("coreference/person-pronoun");

    private const int SentencesBack = 2;

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (GenderOf(cast.Lower(t)) is not { } gender || parsed.Pos[t] is not (Pos.PRON or Pos.DET) || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            if (Resolve(cast, t, gender) is not { } draft) continue;
            draft.Gender ??= gender;
            cast.Enter(draft, new Mention(parsed.Spans[t], MentionKind.Pronoun, new Because(Rule, [cast.At(parsed.Spans[t]), cast.At(draft.Mentions[0].Span)], [])));
        }
    }

    private static Gender? GenderOf(string form) => form switch
    {
        "he" or "him" or "his" or "himself" => Gender.Masculine,
        "she" or "her" or "hers" or "herself" => Gender.Feminine,
        _ => null,
    };

    private static Draft? Resolve(Cast cast, int token, Gender gender)
    {
        ParsedText parsed = cast.Parsed;
        if (Quotations.Holds(parsed, token)) return null;
        if (Clauses.GoverningSubject(cast, token) is { } governor && Fits(governor, gender)) return governor;
        for (int back = 0, s = parsed.SentenceOf[token]; back <= SentencesBack && s - back >= 0; back++)
        {
            Span sentence = parsed.SentenceSpan(s - back);
            int to = back == 0 ? parsed.Spans[token].Start : sentence.End;
            Draft[] near = [.. cast.MentionIndex.Between(sentence.Start, to).Select(p => p.Of).Distinct().Where(d => Fits(d, gender))];
            if (near.Length == 1) return near[0];
            if (near.Length == 0) continue;
            return Clauses.MainSubject(cast, s - back) is { } subject && near.Contains(subject) && Clauses.IsSubject(parsed, token) ? subject : null;
        }

        return null;
    }

    private static bool Fits(Draft draft, Gender gender) => draft.Type == ReferentType.Person && (draft.Gender is null || draft.Gender == gender);
}
