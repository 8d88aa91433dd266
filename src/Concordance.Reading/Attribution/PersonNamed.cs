using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>The one person that a noun phrase names as its own: not whose it is, and not whom it stands beside.</summary>
internal static class PersonNamed
{
    public static (Span Span, Referent Referent)? In(Scene scene, Span whole)
    {
        (Span Span, Referent Referent)? found = null;
        foreach ((Span span, MentionKind kind, Referent referent) in scene.MentionsIn(whole))
        {
            if (kind != MentionKind.Name || referent.Type != ReferentType.Person || IsPossessor(scene, span) || IsAnothers(scene, whole, span) || IsModifier(scene, whole, span)) continue;
            if (found is not null) return null;
            found = (span, referent);
        }

        return found;
    }

    /// <summary>"a longtime adviser to Lee": a name behind the preposition of a common noun names somebody else; "the minister of defence Ann Lee" has its noun between.</summary>
    private static bool IsAnothers(Scene scene, Span whole, Span name)
    {
        int first = scene.Parsed.TokenAt(whole.Start), t = scene.Parsed.TokenAt(name.Start) - 1;
        while (t > first && (scene.Parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.PROPN || scene.Parsed.Form(t).EndsWith('.'))) t--;
        return t > first && scene.Parsed.Pos[t] == Pos.ADP && (scene.Parsed.Tags[t - 1] is "NN" or "NNS" || Voices.IsDay(scene, t - 1));
    }

    /// <summary>"the Lee campaign": a name before the noun of its phrase says whose it is.</summary>
    private static bool IsModifier(Scene scene, Span whole, Span name)
    {
        int next = scene.Parsed.TokenAt(name.End);
        return next < scene.Parsed.Count && scene.Parsed.Spans[next].End <= whole.End && scene.Parsed.Tags[next] is "NN" or "NNS";
    }

    /// <summary>"Obama's administration": the person named is not the one who speaks.</summary>
    public static bool IsPossessor(Scene scene, Span span)
    {
        int next = scene.Parsed.TokenAt(span.End);
        return next < scene.Parsed.Count && scene.Parsed.Tags[next] == "POS";
    }
}
