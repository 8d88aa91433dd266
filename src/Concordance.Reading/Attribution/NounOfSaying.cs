using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"the ministry's claim that …", "Spain's refusal to sign", "there are projections that …", "some speculation that …".</summary>
internal static class NounOfSaying
{
    private static readonly RuleId Rule = new("attribution/noun-of-saying");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.Entries[0].Class == CueClass.Noun && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        CueEntry entry = cue.Entries[0];
        int owner = Owner(scene, cue.Token);
        bool there = IsThere(scene, cue.Token);
        if (owner < 0 && !there && !IsLoose(scene, cue.Token, entry)) return null;
        if (owner >= 0 && !StanceObject.MaySay(scene, owner, entry)) return null;
        if (NounComplement.Of(scene, cue.Token, entry, owner >= 0 || there) is not { } complement) return null;
        // "its support for the plan", "his view on taxes" name a subject, not what is said; a demand or a refusal names its content ("denial of access" refuses nobody's words).
        bool phrase = complement.CueEnd > cue.Token + 1 && owner >= 0;
        if (phrase && entry.Act is not (Act.Demand or Act.Refuse)) return null;
        // "lingering doubts about the plan" gives no clause to assert.
        if (complement.CueEnd > cue.Token + 1 && there && entry.Act != Act.Predict) return null;
        Span span = CueSpan(scene, cue.Token, there, complement.CueEnd);
        return new Draft(Rule, cue, span, owner < 0 ? null : SpeakerReader.Read(scene, owner), owner, [complement.Content], entry.Act, Voice.Attributed);
    }

    /// <summary>Whose claim it is: "Spain's claim", "the claim by Spain", "the refusal of the bank to".</summary>
    internal static int Owner(Scene scene, int noun)
    {
        foreach (int child in scene.Parsed.Children(noun))
        {
            if (scene.Parsed.Relations[child] == Relation.nmod_poss && child < noun) return scene.Parsed.Tags[child] == "WP$" ? -1 : child;
            if (scene.Parsed.Relations[child] == Relation.nmod && child > noun && scene.Left[child] == noun + 1 && scene.IsOneOf(noun + 1, "by", "from")) return child;
            if (scene.Parsed.Relations[child] == Relation.nmod && child > noun && scene.Is(scene.Left[child], "of") && scene.Parsed.Lemmas[noun] == "refusal") return child;
        }

        return -1;
    }

    private static bool IsThere(Scene scene, int noun)
    {
        for (int t = noun - 1; t >= Math.Max(scene.SentenceOf(noun).First, noun - 6) && !scene.IsOneOf(t, "not", "n't", "n’t", "no", "little", "never"); t--)
            if (scene.Is(t, "there") && scene.Parsed.Pos[t] is Pos.PRON or Pos.ADV && scene.IsVerb(t + 1)) return true;
        return false;
    }

    /// <summary>"amid fears that", "some speculation that": nobody is named, and no "the" says that the reader knows whose.</summary>
    private static bool IsLoose(Scene scene, int noun, CueEntry entry)
    {
        if (entry.Lemma is not ("speculation" or "projection" or "rumor" or "rumour" or "prediction" or "fear" or "expectation" or "report" or "suggestion" or "concern")) return false;
        if (scene.Parsed.Tags[noun] == "NNS") return true;
        for (int t = noun - 1; t >= Math.Max(scene.SentenceOf(noun).First, noun - 3) && !scene.IsPunctuation(t); t--)
            if (scene.IsOneOf(t, "some", "growing", "widespread", "despite", "amid", "amidst")) return true;
        return false;
    }

    private static Span CueSpan(Scene scene, int noun, bool there, int cueEnd)
    {
        int first = noun;
        if (there)
            while (first > 0 && !scene.Is(first, "there")) first--;
        else if (scene.Is(noun - 1 < 0 ? noun : noun - 1, "some")) first = noun - 1;
        return scene.Parsed.SpanOf(first, cueEnd);
    }
}
