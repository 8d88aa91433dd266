using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>Somebody who may be meant: a referent, or (Draft null) a person told of in words that no referent has.</summary>
internal sealed record Candidate(Draft? Draft, int Token, bool IsQuoted);

/// <summary>The persons told of in a stretch, with those who have no name: they too may be "he".</summary>
internal static class PersonsNear
{
    private static readonly IReadOnlySet<string> Nouns = new HashSet<string>(
        [.. WordList.ReadSet(typeof(PersonsNear), "en.people-nouns.txt"), .. WordList.ReadSet(typeof(PersonsNear), "en.person-nouns.txt"), .. WordList.ReadSet(typeof(PersonsNear), "en.office-nouns.txt")], StringComparer.Ordinal);

    /// <summary>In text order, one for each referent (its last mention there), those of the other gender left out.</summary>
    public static List<Candidate> Find(Cast cast, int first, int end, Gender gender)
    {
        ParsedText parsed = cast.Parsed;
        List<Candidate> found = [];
        if (end <= first) return found;
        foreach ((Mention mention, Draft of) in cast.MentionIndex.Between(parsed.Spans[first].Start, parsed.Spans[end - 1].End))
        {
            int token = parsed.TokenAt(mention.Span.End - 1);
            if (!Fits(of, gender) || IsModifier(parsed, token)) continue;
            found.RemoveAll(c => c.Draft == of);
            found.Add(new Candidate(of, token, cast.Speech.QuotationOf(token) >= 0));
        }

        for (int t = first; t < end; t++)
            if (IsUnnamed(cast, t, gender) || IsUnreadName(cast, t)) found.Add(new Candidate(null, t, cast.Speech.QuotationOf(t) >= 0));
        return [.. found.OrderBy(c => c.Token)];
    }

    public static bool Fits(Draft draft, Gender gender) => draft.Type is ReferentType.Person or ReferentType.Unnamed && (draft.Gender is null || draft.Gender == gender);

    /// <summary>"The Warhol factory", "the Obama administration": the name of a thing, not the person.</summary>
    public static bool IsModifier(ParsedText parsed, int token) =>
        token + 1 < parsed.Count && parsed.SentenceOf[token + 1] == parsed.SentenceOf[token] && parsed.Relations[token] == Relation.compound && parsed.Heads[token] == token + 1 && parsed.Pos[token + 1] is Pos.NOUN or Pos.PROPN;

    private static bool IsUnnamed(Cast cast, int token, Gender gender)
    {
        ParsedText parsed = cast.Parsed;
        // "The chief executive was irritated": taggers take the noun for an adjective.
        if ((parsed.Pos[token] != Pos.NOUN && !(OfficeNouns.IsAt(parsed, token) && Clauses.IsSubject(parsed, token))) || parsed.Tags[token] == "NNS" || cast.Covering(parsed.Spans[token].Start) is not null || IsModifier(parsed, token)) return false;
        string noun = parsed.Lemmas[token].ToLowerInvariant();
        if (Genders.OfNoun(noun) is { } told) return told == gender && !IsBesideName(cast, token);
        return Nouns.Contains(noun) && !IsBesideName(cast, token);
    }

    /// <summary>A capitalised subject that no name was read in: it may be a person's.</summary>
    private static bool IsUnreadName(Cast cast, int token) =>
        cast.Parsed.Pos[token] == Pos.PROPN && Clauses.IsSubject(cast.Parsed, token) && cast.Covering(cast.Parsed.Spans[token].Start) is null && !cast.Parsed.Form(token).All(char.IsUpper);

    /// <summary>"Actor Jason Beghe", "Dahl, the mayor,": the noun is the named person's.</summary>
    private static bool IsBesideName(Cast cast, int token)
    {
        ParsedText parsed = cast.Parsed;
        if (token + 1 < parsed.Count && cast.Covering(parsed.Spans[token + 1].Start)?.Type == ReferentType.Person) return true;
        if (token + 2 < parsed.Count && parsed.Form(token + 1) == "," && cast.Covering(parsed.Spans[token + 2].Start)?.Type == ReferentType.Person) return true;
        return cast.InOffices.ContainsKey(token) || parsed.Relations[token] == Relation.appos || IsPredicate(parsed, token);
    }

    /// <summary>"Dahl is a driver": said of somebody who was named.</summary>
    private static bool IsPredicate(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] == Relation.cop) return true;
        return false;
    }
}
