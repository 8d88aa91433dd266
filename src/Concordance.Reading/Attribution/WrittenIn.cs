using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"In a letter to customers, she wrote", "said in a memo", "wrote on Telegram", "in a post on X": what the words stood in is a station.</summary>
internal static class WrittenIn
{
    private static readonly RuleId Rule = new("attribution/written-in");

    private static readonly IReadOnlySet<string> Writings = WordList.ReadSet(typeof(WrittenIn), "en.writings.txt");

    private static readonly IReadOnlySet<string> Platforms = WordList.ReadSet(typeof(WrittenIn), "en.platforms.txt");

    /// <summary>Words between the cue and the phrase.</summary>
    private const int Reach = 12;

    public static IEnumerable<Source> Of(Scene scene, Draft draft)
    {
        if (draft.CarriedFrom is not null || draft.Cue is not { IsVerb: true } cue) yield break;
        int start = scene.SentenceOf(cue.Token).First, end = Math.Min(scene.SentenceOf(cue.Token).End, cue.Last + Reach);
        for (int t = start; t + 1 < end; t++)
        {
            if (scene.QuotationOf[t] >= 0 || !IsBeside(scene, draft, cue, t) || draft.Content.Any(c => c.Contains(scene.Parsed.Spans[t]))) continue;
            Source? found = scene.Is(t, "in") ? Writing(scene, t + 1, cue) : scene.Is(t, "on") ? Platform(scene, t + 1) : null;
            if (found is not null) yield return found;
        }
    }

    /// <summary>The phrase opens the sentence, or stands after the cue with nothing finite between.</summary>
    private static bool IsBeside(Scene scene, Draft draft, Cue cue, int token)
    {
        if (token > cue.Last) return !scene.HasFinite(cue.Last + 1, token);
        return token == scene.SentenceOf(cue.Token).First && draft.SpeakerHead > token;
    }

    private static Source? Writing(Scene scene, int first, Cue cue)
    {
        if (first >= scene.Parsed.Count || scene.Parsed.Pos[first] is not (Pos.DET or Pos.PRON) || scene.Is(first, "the")) return null;
        int noun = first + 1, limit = Math.Min(scene.SentenceOf(first).End, first + 6);
        while (noun < limit && scene.Parsed.Pos[noun] is Pos.ADJ or Pos.NOUN or Pos.NUM or Pos.ADV && !Writings.Contains(scene.Parsed.Lemmas[noun].ToLowerInvariant())) noun++;
        if (noun >= limit || !Writings.Contains(scene.Parsed.Lemmas[noun].ToLowerInvariant())) return null;
        int end = noun + 1;
        if (end + 1 < scene.SentenceOf(first).End && scene.IsOneOf(end, "to", "for") && end != cue.First)
        {
            int named = end + 1;
            while (named < scene.SentenceOf(first).End && !scene.Is(named, "that") && (scene.IsNominal(named) || scene.Parsed.Pos[named] is Pos.DET or Pos.ADJ)) named++;
            if (named > end + 1) end = named;
        }

        Span span = scene.Parsed.SpanOf(first, end);
        return new Source(SourceKind.Document, span, null, [], new Because(Rule, scene.Report.At(span)));
    }

    private static Source? Platform(Scene scene, int at)
    {
        int last = at + 1 < scene.Parsed.Count && Platforms.Contains($"{scene.Parsed.Form(at)} {scene.Parsed.Form(at + 1)}") ? at + 1 : at;
        if (last == at && !Platforms.Contains(scene.Parsed.Form(at))) return null;
        Span span = scene.Parsed.SpanOf(at, last + 1);
        return new Source(SourceKind.Outlet, span, null, [], new Because(Rule, scene.Report.At(span)));
    }
}
