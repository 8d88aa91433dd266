using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Looks behind a named source: "the agency, who received information from an official" quotes the official through the agency.</summary>
internal static class OriginalSource
{
    internal static readonly RuleId Rule = new("attribution/original-source");

    /// <summary>Words from the named source to the one behind it.</summary>
    private const int LongestGap = 14;

    /// <param name="scene">The report.</param>
    /// <param name="named">The head of the noun phrase after the cue.</param>
    /// <param name="cueEnd">The token after the cue.</param>
    /// <param name="end">The token after the whole source.</param>
    public static (int Head, int CueEnd, ImmutableArray<Source> Relay) Of(Scene scene, int named, int cueEnd, int end)
    {
        int from = From(scene, named, end);
        if (from < 0) return (named, cueEnd, SeenBy(scene, named));
        // "information obtained from sources": the information is no station of its own.
        if (scene.Parsed.Lemmas[named] is "information" or "detail" or "account") return (from, Math.Min(scene.Left[from] + 1, from), []);
        return (from, cueEnd, [Passing(scene, named)]);
    }

    /// <summary>"a document seen by an agency": the agency stands between the document and the report.</summary>
    public static ImmutableArray<Source> SeenBy(Scene scene, int text)
    {
        foreach (int child in scene.Parsed.Children(text))
        {
            if (scene.Parsed.Relations[child] is not (Relation.acl or Relation.acl_relcl) || scene.Parsed.Lemmas[child] is not ("see" or "obtain" or "view" or "review" or "cite" or "quote" or "carry" or "publish" or "hear")) continue;
            foreach (int agent in scene.Parsed.Children(child))
                if (agent > child && scene.Is(scene.Left[agent], "by") && (scene.Parsed.Pos[agent] == Pos.PROPN || scene.IsNamed[agent])) return [Passing(scene, agent)];
        }

        return [];
    }

    /// <summary>Who sees documents or receives information and passes it on is an agency, unless the name is a person's.</summary>
    private static Source Passing(Scene scene, int head)
    {
        Source station = Station(scene, head);
        return station.As == SourceKind.Person && station.Referent is not { Type: ReferentType.Person } ? station with { As = SourceKind.Agency } : station;
    }

    public static Source Station(Scene scene, int head)
    {
        Speaker read = SpeakerReader.Read(scene, head);
        return new Source(Outlets.Kind(scene, head), read.Span, read.Referents.Length == 1 ? read.Referents[0] : null, [], new Because(Rule, scene.Report.At(read.Span)));
    }

    private static int From(Scene scene, int named, int end)
    {
        int limit = Math.Min(scene.SentenceOf(named).End, named + LongestGap);
        for (int t = named + 1; t < limit; t++)
        {
            bool received = scene.Parsed.Lemmas[t] is "receive" or "obtain" or "get" or "gather", cites = scene.Parsed.Lemmas[t] is "cite" or "quote";
            if (scene.IsVerb(t) && (received || cites) && (t < end || !HasOtherWords(scene, named, t)))
                return cites ? scene.Child(t, Relation.obj) : AfterFrom(scene, t, limit);
        }

        return -1;
    }

    /// <summary>Between the named source and its verb only a relative pronoun, auxiliaries and the rest of the name may stand.</summary>
    private static bool HasOtherWords(Scene scene, int named, int verb)
    {
        for (int t = named + 1; t < verb; t++)
            if (!scene.IsNamed[t] && scene.Parsed.Pos[t] is not (Pos.PUNCT or Pos.PRON or Pos.AUX or Pos.ADV or Pos.PROPN)) return true;
        return false;
    }

    private static int AfterFrom(Scene scene, int verb, int limit)
    {
        for (int t = verb + 1; t < limit; t++)
        {
            if (scene.Is(t, "from")) return Complements.Brought(scene, t) is { } brought ? brought.Dependent : -1;
            if (scene.IsPunctuation(t) || scene.IsFinite(t)) return -1;
        }

        return -1;
    }
}
