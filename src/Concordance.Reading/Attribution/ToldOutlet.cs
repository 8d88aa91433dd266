using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"told the daily X", "in an interview with X", "wrote in the X Gazette", "on X radio": the paper or station it was said to or in brings it.</summary>
internal static class ToldOutlet
{
    private static readonly RuleId Rule = new("attribution/told-outlet");

    /// <summary>Words from the cue to the outlet.</summary>
    private const int Reach = 16;

    public static IEnumerable<Source> Of(Scene scene, Draft draft)
    {
        if (draft.CarriedFrom is not null || draft.Cue is not { IsVerb: true } cue) yield break;
        int outlet = Outlet(scene, draft, cue);
        if (outlet < 0 || draft.Speaker is { } who && who.Span.Contains(scene.Parsed.Spans[outlet])) yield break;
        Source station = OriginalSource.Station(scene, outlet);
        Span name = scene.IsOneOf(scene.Parsed.TokenAt(station.Span.Start), "the") || station.Span.Length > scene.Parsed.Spans[outlet].Length ? station.Span : Whole(scene, outlet);
        yield return station with { As = station.As == SourceKind.Agency ? SourceKind.Agency : SourceKind.Outlet, Span = name, Because = new Because(Rule, scene.Report.At(name)) };
    }

    private static int Outlet(Scene scene, Draft draft, Cue cue)
    {
        if (Addressees.Head(scene, cue) is var told && told >= 0 && IsOutlet(scene, told)) return told;
        int behind = cue.Last + 1;
        if (scene.Parsed.Lemmas[cue.Token] == "tell" && behind < scene.SentenceOf(cue.Token).End && !draft.Content.Any(c => c.Contains(scene.Parsed.Spans[behind])) && Outlets.IsUnintroduced(scene, behind)) return behind;
        if (Fronted(scene, cue) is >= 0 and var fronted) return fronted;
        int end = Math.Min(scene.SentenceOf(cue.Token).End, cue.Last + Reach);
        for (int t = cue.Last + 1; t + 1 < end; t++)
        {
            if (draft.Content.Any(c => c.Contains(scene.Parsed.Spans[t])) || scene.QuotationOf[t] >= 0 || scene.IsFinite(t)) return -1;
            bool told1 = t == cue.Last + 1 && cue.Takes(Frame.ToWhom), interview = Interviewed(scene, t), wrote = scene.Is(t, "in") && scene.Parsed.Lemmas[cue.Token] is "write" or "argue", aired = scene.Is(t, "on");
            if (!told1 && !interview && !wrote && !aired) continue;
            int first = told1 ? t : t + 1, head = Named(scene, first, end);
            if (head >= 0 && (IsOutlet(scene, head) || Outlets.HasWord(scene, first, head))) return head;
        }

        return -1;
    }

    /// <summary>"In an interview with Radio Lund, the mayor said", "Speaking to the Gazette, she said": the occasion stands before the speaker.</summary>
    private static int Fronted(Scene scene, Cue cue)
    {
        int first = scene.SentenceOf(cue.Token).First, end = Math.Min(cue.First, first + Reach);
        if (!scene.IsOneOf(first, "in", "speaking", "talking")) return -1;
        for (int t = first + 1; t + 1 < end && !scene.IsComma(t) && !scene.IsFinite(t); t++)
            if ((Interviewed(scene, t) || t == first + 1 && scene.IsOneOf(t, "to", "with")) && Named(scene, t + 1, end) is >= 0 and var head && (IsOutlet(scene, head) || Outlets.HasWord(scene, t + 1, head))) return head;
        return -1;
    }

    /// <summary>"in an interview | with X", "in remarks | to X", "speaking | to X".</summary>
    private static bool Interviewed(Scene scene, int preposition)
    {
        if (!scene.IsOneOf(preposition, "with", "to", "by", "in", "on") || preposition < 2) return false;
        for (int t = preposition - 1; t > Math.Max(0, preposition - 4); t--)
            if (scene.Parsed.Lemmas[t].ToLowerInvariant() is "interview" or "conversation" or "comment" or "remark" or "speak" or "talk" or "statement" or "e-mail" or "email") return true;
        return false;
    }

    /// <summary>The last capital word of the name that begins here, after an article and what describes it.</summary>
    private static int Named(Scene scene, int from, int end)
    {
        int t = from;
        while (t < end && scene.Parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NOUN && !scene.IsNamed[t] && char.IsLower(scene.Text[scene.Parsed.Spans[t].Start])) t++;
        int last = t - 1;
        while (t < end && (scene.IsNamed[t] || scene.Parsed.Pos[t] == Pos.PROPN) && !Voices.IsDay(scene, t)) last = t++;
        return last >= from ? last : -1;
    }

    private static bool IsOutlet(Scene scene, int head) => Outlets.IsOutlet(scene, head) || Outlets.IsTitled(scene, head) || Outlets.IsOwn(scene, head);

    /// <summary>"the daily Morgen Post": the whole name, with the article before it.</summary>
    private static Span Whole(Scene scene, int last)
    {
        int first = last;
        while (first > scene.SentenceOf(last).First && (scene.IsNamed[first - 1] || scene.Parsed.Pos[first - 1] is Pos.PROPN or Pos.NOUN or Pos.ADJ or Pos.DET)) first--;
        return scene.Parsed.SpanOf(first, last + 1);
    }
}
