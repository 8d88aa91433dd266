using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>"The union's demands, including a night allowance, no lay-offs and a new roster": each is a position of its own.</summary>
internal static class ListedDemands
{
    public static readonly RuleId Rule = new("positions/listed-demands");

    private const int Farthest = 3;

    public static IEnumerable<PositionDraft> At(ReadReport report, int noun, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Pos[noun] != Pos.NOUN || parsed.Lemma(noun) is not ("position" or "demand" or "term" or "condition" or "principle" or "proposal" or "concession" or "claim")) yield break;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[noun]];
        int list = noun + 1;
        while (list < sentence.End && list <= noun + Farthest && !Opens(parsed, list)) list++;
        if (list >= sentence.End || !Opens(parsed, list) || Holder(report, noun, sides) is not { } party) yield break;
        foreach (Span item in Items(parsed, parsed.Lower(list) == "such" ? list + 2 : list + 1, sentence.End))
            yield return new PositionDraft(report, party, item, parsed.Lower(parsed.TokenAt(item.Start)) == "no" ? Stance.Rejects : Stance.Wants, Firmness.Firm, PositionVoice.Reporter, null, true, new Because(Rule, [report.At(noun), report.At(list)], []));
    }

    private static bool Opens(ParsedText parsed, int token) => parsed.Lower(token) is "including" or "namely" or ":" || (parsed.Lower(token) == "such" && parsed.Lower(token + 1) == "as");

    /// <summary>Whose they are, or the subject of the verb whose object they are.</summary>
    private static Entity? Holder(ReadReport report, int noun, Sides sides) =>
        sides.OfOwner(report, noun) ?? (report.Parsed.Relations[noun] == Relation.obj ? sides.Of(report, ToldStance.SubjectOf(report.Parsed, report.Parsed.Heads[noun])) : null);

    /// <summary>The stretches between commas, each with a noun; what follows a pause of another kind, or a verb of its own, ends the list.</summary>
    private static IEnumerable<Span> Items(ParsedText parsed, int first, int end)
    {
        int from = first;
        for (int t = first; t <= end; t++)
        {
            bool stop = t == end || parsed.Lower(t) is "." or ";" or "," or "while" or "as" or "which" || (parsed.Lower(t) is "and" && t > first && parsed.Lower(t - 1) == ",");
            if (!stop) continue;
            int start = from;
            while (start < t && parsed.Lower(start) is "and" or "or" or "the" or "as" or "well") start++;
            if (start < t && Enumerable.Range(start, t - start).Any(x => parsed.Pos[x] is Pos.NOUN) && !Enumerable.Range(start, t - start).Any(x => parsed.Tags[x] is "VBD" or "VBZ" or "VBP")) yield return parsed.SpanOf(start, t);
            if (t == end || parsed.Lower(t) is not ("," or "and")) yield break;
            from = t + 1;
        }
    }
}
