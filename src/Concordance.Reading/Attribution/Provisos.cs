using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"would follow, but only if the county pays", "will pay, unless the court objects": without its condition a content says something else.</summary>
internal static class Provisos
{
    private static readonly string[][] Openings =
    [
        ["if"], ["unless"], ["until"], ["provided"], ["providing"], ["as", "long", "as"], ["so", "long", "as"], ["on", "condition"], ["on", "the", "condition"], ["in", "case"],
    ];

    /// <summary>What bare time phrases need before them to be a condition: "but not before", "only after".</summary>
    private static readonly string[][] Restricted = [["before"], ["after"], ["once"], ["when"], ["with"], ["without"], ["in", "exchange"], ["in", "return"], ["for"], ["at"], ["in"], ["by"]];

    /// <summary>Runs the content on over a condition that stands right after it.</summary>
    public static Draft Keep(Scene scene, Draft draft)
    {
        Span last = draft.Content[^1];
        int next = scene.Parsed.TokenAt(last.End);
        if (next >= scene.Parsed.Count || next == 0 || IsQuotation(scene, last) || !Begins(scene, next)) return draft;
        int limit = Limit(scene, draft, next);
        if (limit <= next + 1) return draft;
        int marker = next;
        while (marker < limit && (scene.IsComma(marker) || scene.IsOneOf(marker, "but", "and", "only", "not"))) marker++;
        // The breaks between clauses count from the marker: the "but" before it is the condition's own.
        int end = marker + 1 < limit ? Math.Min(limit, ClauseBreaks.Before(scene, marker, marker, limit)) : limit;
        if (Contents.Of(scene, scene.Parsed.TokenAt(last.Start), end) is not { } whole || whole.End <= last.End) return draft;
        return draft with { Content = draft.Content.SetItem(draft.Content.Length - 1, new Span(last.Start, whole.End)) };
    }

    private static bool Begins(Scene scene, int token)
    {
        int end = scene.SentenceOf(token - 1).End, t = token;
        if (t < end && scene.IsComma(t)) t++;
        bool comma = t > token, but = t < end && scene.IsOneOf(t, "but", "and");
        if (but) t++;
        bool narrowed = false;
        while (t < end && scene.IsOneOf(t, "only", "not"))
        {
            narrowed = true;
            t++;
        }

        // "even if" concedes; "and if" begins something new.
        if (t >= end || (but && !narrowed)) return false;
        return Openings.Any(o => Stands(scene, o, t, end)) || (narrowed && (comma || but) && Restricted.Any(o => Stands(scene, o, t, end)));
    }

    private static bool Stands(Scene scene, string[] words, int token, int end)
    {
        if (token + words.Length >= end) return false;
        for (int i = 0; i < words.Length; i++)
            if (!scene.Is(token + i, words[i])) return false;
        return true;
    }

    /// <summary>The sentence's end, or the speaker or cue that comes before it.</summary>
    private static int Limit(Scene scene, Draft draft, int from)
    {
        int limit = ComplementClause.SentenceEnd(scene, from - 1), start = scene.Parsed.Spans[from].Start;
        foreach (Span span in new[] { draft.CueSpan, draft.Speaker?.Span }.OfType<Span>())
            if (span.Start >= start) limit = Math.Min(limit, scene.Parsed.TokenAt(span.Start));
        return limit;
    }

    private static bool IsQuotation(Scene scene, Span piece)
    {
        foreach (Quotation quotation in scene.QuotationsIn(piece))
            if (quotation.Inner.End <= piece.End && quotation.Inner.Start <= piece.Start) return true;
        return false;
    }
}
