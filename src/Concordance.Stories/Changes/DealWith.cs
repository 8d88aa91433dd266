using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>A deal with one partner: asked for or sought in one report, made or come to nothing in another. Whichever word each uses for it; one asked for is told before one made.</summary>
internal static class DealWith
{
    private static readonly RuleId Rule = new("changes/deal-with");

    private static readonly FrozenSet<string> Dealings = WordList.ReadSet(typeof(DealWith), "en.dealings.txt").ToFrozenSet(StringComparer.Ordinal);

    private sealed record Word(Entity Partner, string State, Telling Told);

    public static void Find(Joined story, Chains chains)
    {
        foreach (IGrouping<Place, Word> partner in story.Reports.SelectMany(r => Words(story, r)).GroupBy(w => w.Partner.Main))
        {
            if (partner.FirstOrDefault(w => w.Told.Rank == 0) is not { } open || partner.FirstOrDefault(w => w.Told.Rank > 0 && IsLater(open.Told, w.Told)) is not { } end) continue;
            if (!chains.Tells(open.Told.Place) && !chains.Tells(end.Told.Place)) chains.AddInOrder(Rule, $"A deal with {open.Partner.Name}", [open.Told, end.Told]);
        }
    }

    private static bool IsLater(Telling open, Telling end) =>
        open.In != end.In && Chains.Day(open.At) is var first && Chains.Day(end.At) is var last && (first == DateOnly.MaxValue || last == DateOnly.MaxValue || first < last);

    private static IEnumerable<Word> Words(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || !Dealings.Contains(parsed.Lemma(t)) || Partner(story, report, t) is not var (partner, last)) continue;
            // What stands right behind the partner's name is the deal's verb, whatever the tree makes of it.
            int right = RightBehind(parsed, last), verb = right >= 0 ? right : parsed.VerbAbove(t);
            if (verb < 0 || parsed.HasNot(verb) || State(parsed, t, verb, right >= 0) is not { } state) continue;
            yield return new Word(partner, state, new Telling(report, story.DayOf(report), state, state == "open" ? 0 : 1, report.At(Span.Hull(parsed.SpanOf(t, last + 1), parsed.Spans[verb])), null));
        }
    }

    /// <summary>"A partnership with Norsa", "a deal with the car maker Norsa".</summary>
    private static (Entity Who, int Last)? Partner(Joined story, ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lower(noun + 1) != "with") return null;
        (Entity Who, int Last)? found = null;
        for (int t = noun + 2; t < parsed.Count && t < noun + 8 && parsed.SentenceOf[t] == parsed.SentenceOf[noun] && parsed.Pos[t] is Pos.PROPN or Pos.NOUN or Pos.ADJ or Pos.DET; t++)
            found = parsed.Pos[t] == Pos.PROPN && story.EntityOf(report.Whom(t)) is { Type: ReferentType.Organisation or ReferentType.Place } partner ? (partner, t) : null;
        return found;
    }

    /// <summary>"Went", "has gone", "did go"; -1 where another word stands there.</summary>
    private static int RightBehind(ParsedText parsed, int name)
    {
        int t = name + 1;
        while (t < parsed.Count && parsed.Lower(t) is "has" or "have" or "had" or "did" or "was" or "been") t++;
        return t < parsed.Count && parsed.Pos[t] == Pos.VERB && parsed.SentenceOf[t] == parsed.SentenceOf[name] ? t : -1;
    }

    private static string? State(ParsedText parsed, int noun, int verb, bool right)
    {
        string act = parsed.Lemma(verb), particle = parsed.Lower(verb + 1);
        bool open = !right && VerbForm.IsOpen(parsed, verb), thing = !right && parsed.Relations[noun] is Relation.obj or Relation.nsubj_pass;
        if (thing && (open || act is "seek" or "negotiate" or "discuss" or "propose" or "demand" or "require" or "plan" or "consider" or "want")) return "open";
        if (open || !(right && (parsed.Tags[verb] is "VBD" or "VBN" || parsed.Lower(verb - 1) == "did")) && VerbForm.Of(parsed, verb, false) is not { When: DeedTime.Past, Done: true }) return null;
        bool subject = right || parsed.Relations[noun] is Relation.nsubj;
        if ((subject && act == "go" && particle == "through") || (thing && act is "sign" or "reach" or "conclude" or "complete" or "close" or "seal" or "strike" or "approve")) return "made";
        return (subject && (act is "collapse" or "fail" || (act == "fall" && particle is "through" or "apart"))) || (thing && (act is "scrap" or "abandon" || (act == "call" && particle == "off"))) ? "come to nothing" : null;
    }
}
