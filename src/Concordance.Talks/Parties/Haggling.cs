using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Positions;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// What shows by itself that two sides bargain, with few words of wanting around it: one offers a figure where the other wants another of the same measure;
/// an offer or a bid is changed; somebody mediates between them; both are told to be in talks, or to have missed a deal, and each takes a stand.
/// </summary>
internal static class Haggling
{
    /// <summary>A sentence that names more sides is a list.</summary>
    private const int MostSides = 3;

    private static readonly IReadOnlySet<string> Changing = WordList.ReadSet(typeof(Haggling), "en.offer-changes.txt");

    private static readonly string[] Offers = ["bid", "counteroffer", "counterproposal", "counter-offer", "counter-proposal", "offer"], Changed = ["better", "final", "higher", "improved", "increased", "opening", "raised", "revised", "second", "sweetened", "third"];

    /// <param name="NeedsStands">Whether both must take a stand besides.</param>
    public sealed record Pair(Entity A, Entity B, bool NeedsStands, Place At);

    public static IEnumerable<Pair> Of(Joined story, Sides sides, ImmutableArray<PositionDraft> drafts) =>
        [.. Figures(drafts), .. story.Reports.SelectMany(r => Changes(r, sides)), .. story.Reports.SelectMany(r => Between(r, sides)), .. story.Reports.SelectMany(r => Joint(r, sides))];

    /// <summary>"The board has offered 4 per cent. The union wants 7 per cent."</summary>
    private static IEnumerable<Pair> Figures(ImmutableArray<PositionDraft> drafts)
    {
        foreach (IGrouping<ReportId, PositionDraft> report in drafts.Where(d => d.Strong).GroupBy(d => d.In.Report.Id))
        {
            PositionDraft[] own = [.. report.OrderBy(d => d.Text)];
            for (int i = 1; i < own.Length; i++)
            {
                PositionDraft one = own[i - 1], other = own[i];
                bool opposed = (one.Stance == Stance.Offers && other.Stance is Stance.Wants or Stance.Rejects) || (other.Stance == Stance.Offers && one.Stance is Stance.Wants or Stance.Rejects);
                if (opposed && !ReferenceEquals(one.Party, other.Party) && Sentence(other) - Sentence(one) < 2 && Measures(one).Any(m => Measures(other).Any(n => m == n || m.Length == 0 || n.Length == 0))) yield return new Pair(one.Party, other.Party, false, other.In.Report.At(other.Text));
            }
        }
    }

    private static int Sentence(PositionDraft draft) => draft.In.Parsed.SentenceOf[draft.In.Parsed.TokenAt(draft.Text.Start)];

    /// <summary>What the figures of a position count; "" where a figure stands alone.</summary>
    private static IEnumerable<string> Measures(PositionDraft draft)
    {
        ParsedText parsed = draft.In.Parsed;
        foreach (int t in parsed.TokensOf(draft.Text))
        {
            if (parsed.Pos[t] != Pos.NUM || draft.In.Times.Any(x => x.Span.Overlaps(parsed.Spans[t])) || (t + 1 < parsed.Count && parsed.Pos[t + 1] == Pos.NUM)) continue;
            if (t > 0 && parsed.Pos[t - 1] == Pos.SYM) yield return parsed.Form(t - 1);
            else if (t + 1 >= parsed.Count || !draft.Text.Contains(parsed.Spans[t + 1])) yield return "";
            else if (parsed.Lower(t + 1) is "per" or "percent" or "%" or "pc") yield return "percent";
            else yield return parsed.Pos[t + 1] == Pos.NOUN ? parsed.Lemma(t + 1) : "";
        }
    }

    /// <summary>"Nordwind has raised its bid for Corvo", "after an opening offer was turned down": of the two sides that the sentence names, or "the two clubs" of the one before.</summary>
    private static IEnumerable<Pair> Changes(ReadReport report, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] is not (Pos.NOUN or Pos.PROPN) || !Offers.Contains(parsed.Lower(t)) && !Offers.Contains(parsed.Lemma(t)) && parsed.Lemma(t) != "proposal" || !IsChanged(parsed, t)) continue;
            int sentence = parsed.SentenceOf[t];
            if ((SpeaksOfTwo(parsed, sentence) && sentence > 0 && Two(report, sides, sentence - 1) is { } told ? told : Two(report, sides, sentence)) is { } two) yield return new Pair(two.A, two.B, false, report.At(t));
        }
    }

    private static bool IsChanged(ParsedText parsed, int offer)
    {
        bool proposal = parsed.Lemma(offer) == "proposal";
        if (parsed.Relations[offer] is Relation.obj or Relation.nsubj_pass && parsed.Heads[offer] is >= 0 and var verb && Changing.Contains(parsed.Lemma(verb))) return true;
        return !proposal && Range(offer).Any(t => Changed.Contains(parsed.Lower(t)) && parsed.Heads[t] == offer);
    }

    private static IEnumerable<int> Range(int noun) => Enumerable.Range(Math.Max(0, noun - Adjectives), Math.Min(Adjectives, noun));

    private const int Adjectives = 3;

    /// <summary>"The two clubs", "both sides".</summary>
    private static bool SpeaksOfTwo(ParsedText parsed, int sentence)
    {
        for (int t = parsed.Sentences[sentence].First; t + 1 < parsed.Sentences[sentence].End; t++)
            if (parsed.Lower(t) is "two" or "both" && parsed.Tags[t + 1] == "NNS") return true;
        return false;
    }

    /// <summary>"Offered to mediate between Norvia and Besh", "talks between the city and the guild".</summary>
    private static IEnumerable<Pair> Between(ReadReport report, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t + 1 < parsed.Count; t++)
        {
            if (parsed.Lower(t) != "between" || parsed.SentenceOf[t] != parsed.SentenceOf[t - 1]) continue;
            int before = t - 1;
            bool mediates = BargainWords.IsMediating(parsed.Lemma(before)) || (before > 0 && BargainWords.IsMediating(parsed.Lemma(before - 1)));
            if (!mediates && !IsTalks(parsed, before)) continue;
            int end = t + 1;
            while (end < parsed.Sentences[parsed.SentenceOf[t]].End && parsed.Pos[end] is not (Pos.VERB or Pos.PUNCT)) end++;
            if (Two(report, sides, new Span(parsed.Spans[t].End, parsed.Spans[end - 1].End)) is { } two) yield return new Pair(two.A, two.B, !mediates || two.A.Type == ReferentType.Place || two.B.Type == ReferentType.Place, report.At(t));
        }
    }

    private static bool IsTalks(ParsedText parsed, int token) => parsed.Lower(token) == "talks" || parsed.Lemma(token) is "negotiation" or "negotiate" or "bargaining" or "dispute";

    /// <summary>"Ministers from Norvia and Besh failed to close a deal", "the guild and the city ended talks": both in one sentence, joined.</summary>
    private static IEnumerable<Pair> Joint(ReadReport report, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            bool told = false, failed = false, deal = false;
            for (int t = parsed.Sentences[s].First; t < parsed.Sentences[s].End; t++)
            {
                told |= IsTalks(parsed, t) && parsed.Lemma(t) != "dispute";
                failed |= parsed.Lemma(t) is "fail" or "without" or "break" or "part" or "end" or "unable";
                deal |= parsed.Lemma(t) is "deal" or "agreement" or "accord" or "treaty" or "contract" or "result" or "date";
            }

            if ((!told && !(failed && deal)) || Side(report, sides, s) is not { } two) continue;
            yield return new Pair(two.A, two.B, true, report.Report.At(parsed.SentenceSpan(s)));
        }
    }

    /// <summary>"From Norvia and the Northern Isles": two sides with only "and" between them.</summary>
    private static (Entity A, Entity B)? Side(ReadReport report, Sides sides, int sentence)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange range = parsed.Sentences[sentence];
        int start = OpeningDateline.EndIn(report.Report.Text, parsed.Spans[range.First].Start);
        for (int and = range.First + 1; and + 1 < range.End; and++)
        {
            if (parsed.Lower(and) != "and" || parsed.Spans[and - 1].Start < start || sides.Of(report, and - 1) is not { } one) continue;
            for (int t = and + 1; t < Math.Min(range.End, and + LongestName) && parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NOUN or Pos.PROPN; t++)
                if (sides.Of(report, t) is { } other && !ReferenceEquals(one, other)) return (one, other);
        }

        return null;
    }

    private const int LongestName = 6;

    private static (Entity A, Entity B)? Two(ReadReport report, Sides sides, int sentence)
    {
        Span span = report.Parsed.SentenceSpan(sentence);
        int start = OpeningDateline.EndIn(report.Report.Text, span.Start);
        return start < span.End ? Two(report, sides, new Span(Math.Max(start, span.Start), span.End)) : null;
    }

    /// <summary>The two sides that words name, apart from people of nobody known; null where they name more or fewer.</summary>
    private static (Entity A, Entity B)? Two(ReadReport report, Sides sides, Span words)
    {
        Entity[] named = [.. sides.Within(report, words).Concat(Unseen(report, sides, words)).Distinct<Entity>(ReferenceEqualityComparer.Instance).Take(MostSides)];
        if (named.Length == MostSides) named = [.. named.Where(n => n.Type != ReferentType.Group)];
        // "The Echo understands": the paper that tells it.
        named = [.. named.Where(n => report.Outlet is not { } outlet || !outlet.Name.EndsWith(" " + n.Name, StringComparison.OrdinalIgnoreCase))];
        return named is [var a, var b] ? (a, b) : null;
    }

    /// <summary>Names that only another report of the story shows to be some.</summary>
    private static IEnumerable<Entity> Unseen(ReadReport report, Sides sides, Span words)
    {
        ParsedText parsed = report.Parsed;
        return parsed.TokensOf(words).Where(t => IsName(t) && !IsName(t - 1) && !IsName(t + 1) && report.Whom(t) is null && !(parsed.Preposition(t) is "in" or "at" or "near")).Select(t => sides.Of(sides.Called(parsed.Lower(t)))).OfType<Entity>();

        bool IsName(int t) => t >= 0 && t < parsed.Count && parsed.Pos[t] == Pos.PROPN;
    }
}
