using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>A quotation of its own right after a sentence that gives its speaker: <c>"…," said X. "…"</c>, <c>X said it was over. "…"</c>.</summary>
internal static class CarriedQuotation
{
    private static readonly RuleId Rule = new("attribution/carried-quotation");

    /// <summary>Words the attributed sentence may still hold after the statement found in it.</summary>
    private const int LongestRest = 30;

    /// <param name="scene">The report.</param>
    /// <param name="found">What other rules found, by where it ends.</param>
    public static IEnumerable<Draft> Find(Scene scene, IReadOnlyList<Draft> found)
    {
        List<Draft> byEnd = [.. found.Where(d => d.Speaker is not null).OrderBy(End)];
        HashSet<int> taken = [.. found.SelectMany(d => d.Content).SelectMany(c => scene.QuotationsIn(c)).Select(q => q.Outer.Start)];
        int next = 0;
        Draft? before = null;
        foreach (Quotation quotation in scene.Quotations)
        {
            for (; next < byEnd.Count && End(byEnd[next]) <= quotation.Outer.Start; next++) before = before is null || End(byEnd[next]) >= End(before) ? byEnd[next] : before;
            if (before is null || taken.Contains(quotation.Outer.Start) || !StandsAlone(scene, quotation) || !Follows(scene, End(before), quotation)) continue;
            if (Contents.Trim(scene, quotation.Inner) is not { } content) continue;
            Draft carried = new(Rule, null, null, before.Speaker, before.SpeakerHead, [content], Act.Say, Voice.Carried)
            {
                Kind = StatementKind.Direct, Question = content.Of(scene.Text).EndsWith('?'), Relay = before.Relay, CarriedFrom = before,
            };
            before = carried;
            yield return carried;
        }
    }

    private static int End(Draft draft) => draft.Voice == Voice.Carried ? draft.Hull.End : Math.Max(draft.Hull.End, Math.Max(draft.CueSpan?.End ?? 0, draft.Speaker!.Span.End));

    /// <summary>Full sentences between marks, with nothing of the reporter's sentence before or after them.</summary>
    private static bool StandsAlone(Scene scene, Quotation quotation)
    {
        int first = scene.Parsed.TokenAt(quotation.Inner.Start), end = scene.Parsed.TokenAt(quotation.Inner.End);
        if (quotation.Single || first >= end || !char.IsUpper(scene.Text[quotation.Inner.Start]) || !scene.HasFinite(first, end)) return false;
        bool stops = scene.Text[quotation.Inner.End - 1] is '.' or '?' or '!' or '…' || !quotation.Closed
            || (quotation.Outer.End < scene.Text.Length && scene.Text[quotation.Outer.End] is '.');
        int next = scene.Parsed.TokenAt(quotation.Outer.End);
        bool goesOn = next < scene.Parsed.Count && char.IsLower(scene.Text[scene.Parsed.Spans[next].Start]) && !scene.BreaksBefore(next);
        return stops && !goesOn;
    }

    /// <summary>Between the statement and the quotation stands at most the rest of the statement's own sentence, and no paragraph ends.</summary>
    private static bool Follows(Scene scene, int from, Quotation quotation)
    {
        if (scene.Text.AsSpan(from, quotation.Outer.Start - from).IndexOfAny('\n', '\r') >= 0) return false;
        int first = scene.Parsed.TokenAt(from), end = scene.Parsed.TokenAt(quotation.Outer.Start), stops = 0;
        if (end - first > LongestRest) return false;
        for (int t = first; t < end; t++)
        {
            if (stops > 0 && char.IsLetterOrDigit(scene.Text[scene.Parsed.Spans[t].Start])) return false;
            stops += scene.IsOneOf(t, ".", "?", "!") ? 1 : 0;
        }

        return true;
    }
}
