using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"The captain had asked for repairs, two people said": the stance is part of what is said, no statement beside it; what an agency passes on has been taken out of it before.</summary>
internal static class StanceWithin
{
    private static readonly ImmutableArray<RuleId> Stances =
        [new("attribution/stance-preposition"), new("attribution/stance-object"), new("attribution/stance-infinitive"), new("attribution/passive-stance"), new("attribution/adjective-stance")];

    /// <summary>Drafts in text order.</summary>
    public static List<Draft> Drop(List<Draft> drafts)
    {
        List<Draft> kept = [];
        for (int i = 0; i < drafts.Count; i++)
            if (!IsWithin(drafts, i)) kept.Add(drafts[i]);
        return kept;
    }

    private static bool IsWithin(List<Draft> drafts, int at)
    {
        Draft inner = drafts[at];
        if (!Stances.Contains(inner.Rule) || inner.CueSpan is not { } cue || inner.Speaker is not { } speaker) return false;
        for (int i = Math.Max(0, at - Reach); i < Math.Min(drafts.Count, at + Reach); i++)
            if (i != at && drafts[i] is { Voice: Voice.Attributed, Act: Act.Say } outer && outer.Content.Any(c => c.Contains(cue) && c.Contains(speaker.Span))) return true;
        return false;
    }

    /// <summary>Statements of one sentence stand this near.</summary>
    private const int Reach = 4;
}
