using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"rejected claims that wages were withheld", "dismissed as untrue the report that": who turns down what others say denies it.</summary>
internal static class RejectedClaim
{
    private static readonly RuleId Rule = new("attribution/rejected-claim");

    /// <summary>Words from the verb to the noun: "dismissed as wholly untrue the".</summary>
    private const int Reach = 8;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && !cue.Negated && scene.Parsed.Lemmas[cue.Token] is "reject" or "dismiss" or "deny" or "refute" or "rebut" && Said.IsAsserted(scene, cue) && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        int limit = ComplementClause.SentenceEnd(scene, cue.Token), noun = cue.Last + 1;
        while (noun + 2 < limit && noun <= cue.Last + Reach && !IsClaim(scene, noun))
        {
            if (scene.IsVerb(noun) || scene.IsPunctuation(noun)) return null;
            noun++;
        }

        if (noun + 2 >= limit || !IsClaim(scene, noun) || !scene.Is(noun + 1, "that")) return null;
        int subject = Subjects.Of(scene, cue), first = noun + 2, finite = first;
        if (subject < 0 || subject > cue.First || !StanceObject.MaySay(scene, subject, cue.Entries[0])) return null;
        while (finite < limit && !scene.IsFinite(finite)) finite++;
        if (finite == limit || finite == first || Contents.Of(scene, first, ComplementClause.End(scene, cue.Token, first, finite + 1, limit)) is not { } content) return null;
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, [content], Act.Deny, Voice.Attributed) { Carrier = noun };
    }

    private static bool IsClaim(Scene scene, int token) =>
        scene.Parsed.Lemmas[token].ToLowerInvariant() is "claim" or "allegation" or "accusation" or "report" or "suggestion" or "charge" or "rumour" or "rumor" or "assertion" or "notion"
        && scene.Parsed.Pos[token] == Pos.NOUN;
}
