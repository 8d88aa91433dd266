using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"The club's version is that the gate was locked", "Her argument was that nobody had asked": whose claim it is, "is", and the claim.</summary>
internal static class VersionIsThat
{
    private static readonly RuleId Rule = new("attribution/version-is-that");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.Entries[0] is { Class: CueClass.Noun } entry && entry.Takes(Frame.That) && Read(scene, cue, entry) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue, CueEntry entry)
    {
        int be = cue.Token + 1, limit = ComplementClause.SentenceEnd(scene, cue.Token);
        while (be < limit && scene.Parsed.Pos[be] == Pos.ADV) be++;
        if (be + 3 >= limit || !scene.IsOneOf(be, "is", "was", "remains", "remained") || !scene.Is(be + 1, "that")) return null;
        int owner = NounOfSaying.Owner(scene, cue.Token);
        if (owner < 0 || !ByTheAccountOf.IsOwner(scene, owner) || !scene.HasFinite(be + 2, limit)) return null;
        if (Contents.Of(scene, be + 2, limit) is not { } content) return null;
        return new Draft(Rule, cue, scene.Parsed.SpanOf(cue.Token, be + 1), SpeakerReader.Read(scene, owner), owner, [content], entry.Act, Voice.Attributed);
    }
}
