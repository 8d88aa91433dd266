using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary><c>Mayor Lee: "We are ready."</c>: a name or a role, a colon, and what is said.</summary>
internal static class ColonSpeaker
{
    private static readonly RuleId Rule = new("attribution/colon-speaker");

    private const int LongestSpeaker = 8;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        for (int t = 1; t + 1 < scene.Parsed.Count; t++)
            if (scene.Is(t, ":") && scene.QuotationOf[t] < 0 && Read(scene, t) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, int colon)
    {
        int first = colon;
        while (first > 0 && colon - first <= LongestSpeaker && !scene.BreaksBefore(first) && !scene.IsOneOf(first - 1, ".", "?", "!", "”", "\"")) first--;
        if (first == colon || colon - first > LongestSpeaker || scene.BreaksBefore(colon + 1)) return null;
        // "by the Post's Ann Lee:" gives a text's writer.
        if (scene.Is(first, "by")) return null;
        for (int t = first; t < colon; t++)
            if (scene.Is(t, ":") || scene.IsVerb(t) || scene.QuotationOf[t] >= 0) return null;
        Span before = scene.Parsed.SpanOf(first, colon);
        (Span Span, MentionKind Kind, Referent Referent)[] named = [.. scene.MentionsIn(before).Where(m => m.Kind == MentionKind.Name && m.Referent.Type == ReferentType.Person)];
        if (Content(scene, colon) is not { } content) return null;
        if (named.Length == 0 && IsRole(scene, first, colon) && scene.QuotationOf[scene.Parsed.TokenAt(content.Start)] >= 0)
            return new Draft(Rule, null, scene.Parsed.Spans[colon], SpeakerReader.Read(scene, colon - 1), colon - 1, [content], Act.Say, Voice.Attributed);
        if (named.Length != 1 || named[0].Span.End != before.End) return null;
        Span? office = named[0].Span.Start > before.Start ? new Span(before.Start, named[0].Span.Start).Trim(scene.Text) : null;
        return new Draft(Rule, null, scene.Parsed.Spans[colon], new Speaker(named[0].Span, office, [named[0].Referent]), colon - 1, [content], Act.Say, Voice.Attributed);
    }

    /// <summary>"The owner: "…"", "Her neighbour: "…"".</summary>
    private static bool IsRole(Scene scene, int first, int colon) =>
        scene.Parsed.Pos[colon - 1] == Pos.NOUN && Voices.IsPersonNoun(scene, colon - 1) && (scene.Parsed.Tags[first] is "DT" or "PRP$") && (scene.BreaksBefore(first) || scene.IsOneOf(first - 1, ".", "?", "!", "”", "\""));

    /// <summary>The quotation after the colon, or the rest of a headline or of a turn of talk with a finite verb.</summary>
    private static Span? Content(Scene scene, int colon)
    {
        Span next = scene.Parsed.Spans[colon + 1];
        foreach (Quotation quotation in scene.QuotationsIn(next))
            if (quotation.Outer.Start == next.Start) return Contents.Trim(scene, quotation.Inner);
        if (!IsHeadline(scene, next) && !IsTranscript(scene, colon)) return null;
        int end = colon + 1;
        while (end < scene.Parsed.Count && !scene.BreaksBefore(end + 1 < scene.Parsed.Count ? end + 1 : end)) end++;
        end = Math.Min(end + 1, scene.Parsed.Count);
        return scene.HasFinite(colon + 1, end) ? Contents.Of(scene, colon + 1, end) : null;
    }

    private static bool IsHeadline(Scene scene, Span next) => scene.Furniture.Headline is { } line && line.Contains(next) && scene.IsNamed[Math.Max(0, scene.Parsed.TokenAt(next.Start) - 2)];

    /// <summary>A label or a caption looks the same; a turn of talk says "I", "we", "you" or asks.</summary>
    private static bool IsTranscript(Scene scene, int colon)
    {
        if (scene.Furniture.SetAside.Any(a => a.Span.Contains(scene.Parsed.Spans[colon]))) return false;
        for (int t = colon + 1; t < scene.Parsed.Count && (t == colon + 1 || !scene.BreaksBefore(t)); t++)
            if (scene.IsOneOf(t, "I", "we", "you", "?", "my", "our", "me", "us", "your")) return true;
        return false;
    }
}
