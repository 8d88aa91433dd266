using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// "Nordwind has closed two of its plants": what is "its" belongs to the organisation or state that is the subject of its
/// clause; "their", to a group. Not where another that fits, or a noun joined by "and" or "with", stands between.
/// </summary>
internal static class OwnThings
{
    public static readonly RuleId Rule = new("coreference/own-things");

    public static void Apply(Cast cast, int token)
    {
        ParsedText parsed = cast.Parsed;
        string form = cast.Lower(token);
        if (form is not ("its" or "their" or "itself" or "themselves") || parsed.Pos[token] is not (Pos.PRON or Pos.DET) || cast.Covering(parsed.Spans[token].Start) is not null || IsJoined(cast, token)) return;
        int subject = Clauses.OwnSubject(parsed, token);
        if (subject < 0 || cast.Of(subject) is not { } draft || !Fits(draft, form) || IsSeveral(parsed, subject) || ThingPronoun.Rivals(cast, token, draft, form)) return;
        if (cast.Speech.QuotationOf(subject) != cast.Speech.QuotationOf(token)) return;
        cast.Enter(draft, new Mention(parsed.Spans[token], MentionKind.Pronoun, new Because(Rule, [cast.At(parsed.Spans[token]), cast.At(parsed.Spans[subject])], [])));
    }

    /// <summary>"Nordwind sold … their" may be the plants: only groups are plural for sure.</summary>
    private static bool Fits(Draft draft, string form) => form is "its" or "itself" ? draft.Type is ReferentType.Organisation or ReferentType.Place : draft.Type == ReferentType.Group;

    /// <summary>"The plant and its workers": theirs is the noun before, whoever the subject is.</summary>
    private static bool IsJoined(Cast cast, int token) => token > 1 && cast.Lower(token - 1) is "and" or "with" or "," or "or" && cast.Parsed.Pos[token - 2] is Pos.NOUN or Pos.PROPN;

    private static bool IsSeveral(ParsedText parsed, int subject)
    {
        foreach (int child in parsed.Children(subject))
            if (parsed.Relations[child] == Relation.conj) return true;
        return false;
    }
}
