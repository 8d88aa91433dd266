using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Looks behind a named source: "the agency, who received information from an official" quotes the official through the agency.</summary>
internal static class OriginalSource
{
    private static readonly RuleId Rule = new("attribution/original-source");

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
        return (from, cueEnd, [Station(scene, named)]);
    }

    /// <summary>"a document seen by an agency": the agency stands between the document and the report.</summary>
    public static ImmutableArray<Source> SeenBy(Scene scene, int text)
    {
        foreach (int child in scene.Parsed.Children(text))
        {
            if (scene.Parsed.Relations[child] is not (Relation.acl or Relation.acl_relcl) || scene.Parsed.Lemmas[child] is not ("see" or "obtain" or "view" or "review" or "cite" or "quote" or "carry" or "publish" or "hear")) continue;
            foreach (int agent in scene.Parsed.Children(child))
                if (agent > child && scene.Is(scene.Left[agent], "by") && scene.Parsed.Pos[agent] == Pos.PROPN) return [Station(scene, agent)];
        }

        return [];
    }

    public static Source Station(Scene scene, int head)
    {
        Speaker read = SpeakerReader.Read(scene, head);
        return new Source(Outlets.Kind(scene, head), read.Span, read.Referents.Length == 1 ? read.Referents[0] : null, [], new Because(Rule, scene.Report.At(read.Span)));
    }

    private static int From(Scene scene, int named, int end)
    {
        for (int t = named + 1; t < end && t < named + 14; t++)
        {
            if (scene.Parsed.Lemmas[t] is not ("receive" or "obtain" or "get" or "cite" or "quote" or "gather" or "provide") || !scene.IsVerb(t) || !scene.IsUnder(t, named)) continue;
            bool takesObject = scene.Parsed.Lemmas[t] is "cite" or "quote";
            foreach (int child in scene.Parsed.Children(t))
            {
                if (takesObject && scene.Parsed.Relations[child] == Relation.obj) return child;
                if (!takesObject && child > t && scene.Is(scene.Left[child], "from")) return child;
                if (child <= t || scene.Parsed.Relations[child] != Relation.obj) continue;
                foreach (int nested in scene.Parsed.Children(child))
                    if (scene.Parsed.Relations[nested] == Relation.nmod && scene.Is(scene.Left[nested], "from")) return nested;
            }
        }

        return -1;
    }
}
