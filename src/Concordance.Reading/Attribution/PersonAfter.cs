using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>The person who speaks behind an inverted cue, whatever office stands before the name.</summary>
internal static class PersonAfter
{
    /// <summary>"said bank analyst Chris Weafer commenting on": the name at the end of the nouns after the cue.</summary>
    public static (Span Span, Referent Referent)? Cue(Scene scene, int cueLast)
    {
        int end = cueLast + 1;
        while (end < scene.Parsed.Count && (SpeakerReader.IsNameWord(scene, end) || scene.IsNamed[end] || scene.Parsed.Pos[end] == Pos.DET || IsWithinOffice(scene, end))) end++;
        if (end <= cueLast + 1) return null;
        (Span Span, Referent Referent)? found = null;
        foreach ((Span span, MentionKind kind, Referent referent) in scene.MentionsIn(scene.Parsed.SpanOf(cueLast + 1, end)))
            if (kind == MentionKind.Name && referent.Type == ReferentType.Person && !PersonNamed.IsPossessor(scene, span)) found = (span, referent);
        return found;
    }

    /// <summary>"said Harbour President and Chief Officer, Ann Lee": capitals go on behind "and", and behind a comma the name.</summary>
    private static bool IsWithinOffice(Scene scene, int token)
    {
        if (token + 1 >= scene.Parsed.Count || !char.IsUpper(scene.Text[scene.Parsed.Spans[token - 1].Start]) || scene.BreaksBefore(token + 1)) return false;
        return scene.IsOneOf(token, "and", "&") ? scene.Parsed.Pos[token + 1] == Pos.PROPN && !scene.IsNamed[token - 1] : scene.IsComma(token) && !scene.IsNamed[token - 1] && scene.IsNamed[token + 1];
    }
}
