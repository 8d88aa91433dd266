using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary><c>The owner shrugged: "I paid for it."</c>, <c>Her colleague was having none of it: "…"</c>: a clause without a verb of saying, a colon, and what its subject says.</summary>
internal static class ColonQuotation
{
    private static readonly RuleId Rule = new("attribution/colon-quotation");

    private const int LongestClause = 30;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Quotation quotation in scene.Quotations)
            if (Read(scene, quotation) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Quotation quotation)
    {
        int colon = scene.Parsed.TokenAt(quotation.Outer.Start) - 1;
        if (colon < 2 || !scene.Is(colon, ":") || scene.BreaksBefore(colon + 1) || quotation.Single || !IsSpeech(scene, quotation)) return null;
        int first = colon;
        while (first > 0 && colon - first < LongestClause && !scene.BreaksBefore(first) && !scene.IsOneOf(first - 1, ".", "?", "!", ";", ":") && scene.QuotationOf[first - 1] < 0) first--;
        if (colon - first >= LongestClause || !scene.HasFinite(first, colon) || GivesOtherWords(scene, first, colon)) return null;
        int subject = Subject(scene, first, colon);
        if (subject < 0 || Contents.Trim(scene, quotation.Inner) is not { } content) return null;
        return new Draft(Rule, null, scene.Parsed.Spans[colon], SpeakerReader.Read(scene, subject), subject, [content], Act.Say, Voice.Attributed);
    }

    /// <summary>A sentence of its own: a term or a title has no verb or no capital.</summary>
    private static bool IsSpeech(Scene scene, Quotation quotation)
    {
        int first = scene.Parsed.TokenAt(quotation.Inner.Start), end = scene.Parsed.TokenAt(quotation.Inner.End);
        return first < end && char.IsUpper(scene.Text[quotation.Inner.Start]) && scene.HasFinite(first, end);
    }

    /// <summary>A verb of saying has a rule of its own, whichever way it stands; "held up a sign", "quoted her father", "heard a voice" give words that others made.</summary>
    private static bool GivesOtherWords(Scene scene, int first, int colon)
    {
        Span clause = scene.Parsed.SpanOf(first, colon);
        if (scene.Cues.Any(c => c.IsVerb && c.Takes(Frame.Quote | Frame.That | Frame.ThatMarked) && clause.Contains(scene.Parsed.Spans[c.Token]))) return true;
        for (int t = first; t < colon; t++)
            if (scene.Parsed.Pos[t] == Pos.NOUN && Voices.IsText(scene, t) || scene.IsVerb(t) && scene.Parsed.Lemmas[t] is "quote" or "hear" or "read" or "receive" or "sing" or "carry" or "see" or "use" or "know" or "face") return true;
        return false;
    }

    /// <summary>The subject of the clause itself, not of one within it; only who can speak.</summary>
    private static int Subject(Scene scene, int first, int colon)
    {
        for (int t = first; t < colon; t++)
        {
            if (scene.Parsed.Relations[t] is not (Relation.nsubj or Relation.nsubj_pass) || scene.Parsed.Heads[t] is var head && (head < first || scene.Parsed.Relations[head] is Relation.acl_relcl or Relation.advcl or Relation.acl or Relation.csubj)) continue;
            bool may = t + 1 < colon && Voices.CanSpeak(scene, t) && !scene.IsOneOf(t, "I", "you", "we", "it", "this", "that", "who", "one", "they", "everyone", "someone") && !Voices.IsTime(scene, t);
            return may ? t : -1;
        }

        return -1;
    }
}
