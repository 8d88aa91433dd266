using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Positions;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>Sentences of bargaining: who is told of together in them, and who mediates.</summary>
internal static class BargainWords
{
    /// <summary>A sentence that names more sides than this is a list.</summary>
    private const int MostSides = 4;

    private static readonly IReadOnlySet<string> Bargaining = WordList.ReadSet(typeof(BargainWords), "en.bargaining-nouns.txt"), Mediating = WordList.ReadSet(typeof(BargainWords), "en.mediating-words.txt"), Addressing = WordList.ReadSet(typeof(BargainWords), "en.addressing-both.txt");

    /// <summary>Whether a word tells of mediating, or of who does.</summary>
    public static bool IsMediating(string lemma) => Mediating.Contains(lemma);

    /// <summary>A word of bargaining; "a good talk" is none.</summary>
    public static bool IsBargaining(ParsedText parsed, int token) => (parsed.Pos[token] == Pos.NOUN && Bargaining.Contains(parsed.Lemma(token)) && parsed.Lower(token) != "talk") ||
        // "Merger talks between" looks like a verb to a tagger.
        (parsed.Lower(token) is "talks" && parsed.Lower(token + 1) is "between" or "with" or "on" or "over") || (parsed.Pos[token] == Pos.VERB && parsed.Lemma(token) is "negotiate" or "bargain");

    /// <summary>How often a report speaks of talks, negotiations, mediators or delegations.</summary>
    /// <param name="deals">Whether takeovers and mergers count as well.</param>
    public static int Talks(ReadReport report, bool deals = true)
    {
        int count = 0;
        for (int t = 0; t < report.Parsed.Count; t++)
            if (report.Parsed.Pos[t] == Pos.NOUN && (report.Parsed.Lower(t) is "talks" || report.Parsed.Lemma(t) is "negotiation" or "negotiator" or "mediator" or "bargaining" or "mediation" or "delegation" || (deals && report.Parsed.Lemma(t) is "takeover" or "merger"))) count++;
        return count;
    }

    /// <summary>Every two sides in a sentence with a word of bargaining.</summary>
    public static IEnumerable<(Entity A, Entity B, Place At)> Pairs(ReadReport report, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            int word = -1;
            for (int t = parsed.Sentences[s].First; t < parsed.Sentences[s].End && word < 0; t++)
                if (IsBargaining(parsed, t)) word = t;
            if (word < 0) continue;
            Entity[] named = [.. sides.Within(report, parsed.SentenceSpan(s)).Distinct<Entity>(ReferenceEqualityComparer.Instance)];
            if (named.Length > MostSides) continue;
            for (int i = 0; i < named.Length; i++)
                for (int j = i + 1; j < named.Length; j++) yield return (named[i], named[j], report.At(word));
        }
    }

    /// <summary>"Mediator Ada Lind": whose office is to stand between the sides.</summary>
    public static bool Mediates(string office) => office.ToLowerInvariant().Split(' ').Any(w => w is "mediator" or "conciliator" or "arbitrator" or "facilitator" or "intermediary");

    /// <summary>
    /// Who mediates or hosts: the subject of the verb, its agent, the owner of the noun ("Norvia's mediation", "the U.S.-mediated talks"), who has the office, and who
    /// calls on both sides, speaks to both or carries something between the two.
    /// </summary>
    public static IEnumerable<Entity> Mediators(ReadReport report, Joined story, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (BetweenBoth(parsed, t) is >= 0 and var between && story.EntityOf(report.Whom(between)) is var who && (sides.Of(report, between) ?? (who is { Type: ReferentType.Person } ? who : null)) is { } outside) yield return outside;
            if (!IsMediating(parsed.Lemma(t)) || parsed.Pos[t] is not (Pos.VERB or Pos.NOUN or Pos.ADJ)) continue;
            if (sides.OfOwner(report, t) is { } owner) yield return owner;
            if (sides.Of(report, parsed.Child(t, Relation.nsubj, Relation.obl_agent)) is { } doer) yield return doer;
            // "Has offered to mediate".
            if (parsed.Pos[t] == Pos.VERB && parsed.Relations[t] == Relation.xcomp && parsed.Heads[t] is >= 0 and var verb && parsed.Lemma(verb) is "offer" or "agree" or "try" && ToldStance.SubjectOf(parsed, verb) is >= 0 and var subject && (story.EntityOf(report.Whom(subject)) is { Type: ReferentType.Person } person ? person : sides.Of(report, subject)) is { } offering) yield return offering;
        }
    }

    /// <summary>"Both sides", "the two governments" as what a verb is done to by somebody: the doer; -1 where it is none.</summary>
    private static int BetweenBoth(ParsedText parsed, int noun)
    {
        if (parsed.Lower(noun) is not ("sides" or "parties" or "governments" or "countries") || noun == 0 || parsed.Lower(noun - 1) is not ("both" or "two" or "warring" or "opposing")) return -1;
        int from = noun;
        if (parsed.Relations[noun] is Relation.nsubj or Relation.nsubj_pass)
        {
            // "Called on both sides to cease fire": what they are to do is told of by an infinitive.
            from = parsed.Heads[noun];
            if (from < noun || parsed.Tags[from] != "VB" || parsed.Relations[from] is not (Relation.ccomp or Relation.xcomp or Relation.advcl)) return -1;
        }

        for (int at = parsed.Heads[from], steps = 0; at >= 0 && steps < 3; at = parsed.Heads[at], steps++)
        {
            if (parsed.Pos[at] == Pos.VERB) return Addressing.Contains(parsed.Lemma(at)) ? ToldStance.SubjectOf(parsed, at) : -1;
            if (parsed.Relations[at] is not (Relation.obj or Relation.nmod or Relation.obl)) return -1;
        }

        return -1;
    }
}
