using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Rounds;

/// <summary>
/// Who meets, by the words at a noun of meeting: "talks with shipowners", "a meeting of the union's board" are none of the parties.
/// </summary>
internal static class Company
{
    private static readonly string[] OfTalks = ["bargaining", "consultation", "dialogue", "discussion", "mediation", "negotiation", "round", "talk", "talks"], Own = ["board", "cabinet", "committee", "council", "deputy", "leadership", "member", "minister", "parliament", "staff"], Sided = ["country", "delegation", "envoy", "government", "negotiator", "party", "side", "team"];

    public static bool IsOfOthers(ReadReport report, int noun, Joined story, Sides sides, ImmutableArray<Entity> parties)
    {
        ParsedText parsed = report.Parsed;
        int verb = parsed.Relations[noun] == Relation.obj ? parsed.Heads[noun] : -1;
        foreach (int child in verb < 0 ? parsed.Children(noun) : [.. parsed.Children(noun), .. parsed.Children(verb)])
        {
            string preposition = parsed.Preposition(child);
            if (parsed.Pos[child] is not (Pos.NOUN or Pos.PROPN) || !(preposition == "with" || (preposition is "of" or "among" && Own.Contains(parsed.Lemma(child))))) continue;
            if (!IsParty(child) && !Sided.Contains(parsed.Lemma(child))) return true;
            // "The minister had talks with the union": who is known and no party meets them as somebody else.
            if (preposition == "with" && verb >= 0 && parsed.Subject(verb) is >= 0 and var who && story.EntityOf(report.Whom(who)) is { Type: not ReferentType.Unnamed } known && sides.Of(known) is var side && (side is null || !parties.Contains(side, ReferenceEqualityComparer.Instance))) return true;
        }

        return false;

        bool IsParty(int token) => sides.Of(report, token) is { } side && parties.Contains(side, ReferenceEqualityComparer.Instance);
    }

    /// <summary>"The meeting on Thursday", where nothing tells who met.</summary>
    public static bool IsUntold(ReadReport report, int noun, Sides sides, ImmutableArray<Entity> parties) =>
        report.Parsed.Pos[noun] == Pos.NOUN && !OfTalks.Contains(report.Parsed.Lemma(noun)) && RoundNumber.Of(report.Parsed, noun) is null && !TellsOfTwo(report, noun, sides, parties);

    /// <summary>Two parties or "the delegations" in the sentence of the noun; "both sides" also beside it.</summary>
    private static bool TellsOfTwo(ReadReport report, int noun, Sides sides, ImmutableArray<Entity> parties)
    {
        ParsedText parsed = report.Parsed;
        int sentence = parsed.SentenceOf[noun];
        for (int s = Math.Max(0, sentence - 1); s <= Math.Min(sentence + 1, parsed.Sentences.Length - 1); s++)
            if (Enumerable.Range(parsed.Sentences[s].First, parsed.Sentences[s].Count).Any(t => parsed.Tags[t] == "NNS" && Sided.Contains(parsed.Lemma(t)) && (s == sentence || parsed.HasChild(t, "both", "two")))) return true;
        return sides.Within(report, parsed.SentenceSpan(sentence)).Where(e => parties.Contains(e, ReferenceEqualityComparer.Instance)).Distinct<Entity>(ReferenceEqualityComparer.Instance).Count() > 1;
    }
}
