using Concordance.Language;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Stories.Deeds;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// Two whom one report has speak of one thing and one time, each with a number of their own: "the minister said the price was 40 million crowns.
/// The yard said the price was 55 million crowns." What each wants or offers is no number of the thing.
/// </summary>
internal static class TwoTellANumber
{
    private static readonly RuleId Rule = new("differences/two-tell-a-number");

    /// <summary>The one answers the other within so many sentences; numbers of another size count another thing under one name.</summary>
    private const int Sentences = 3, MostTimes = 3;

    public static void Find(MeasureTable measures, Findings findings)
    {
        foreach ((Measured one, Measured other) in measures.OfOneReport())
            if (AreAtOdds(one, other) && !findings.Tells(one.At, other.At))
                findings.Conflict(Rule, ConflictKind.Dispute, $"how many or how much: {one.Name}", new[] { one.Of, other.Of }.OfType<object>(), [one.At, other.At], "each of the two gives a number of their own");
    }

    private static bool AreAtOdds(Measured a, Measured b)
    {
        if (!Teller.AreTwo(a.Source, b.Source) || a.Range.Meets(b.Range) || Math.Max(a.Value, b.Value) > MostTimes * Math.Min(a.Value, b.Value)) return false;
        if (!IsTold(a) || !IsTold(b) || Sentence(a) == Sentence(b) || Math.Abs(Sentence(a) - Sentence(b)) > Sentences || !Times(a).SetEquals(Times(b))) return false;
        return a.IsCount && b.IsCount ? a.Around.Overlaps(b.Around) : a.Which.IsTheOne && b.Which.IsTheOne;
    }

    private static int Sentence(Measured one) => one.In.Parsed.SentenceOf[one.In.Parsed.TokenAt(one.At.Span.Start)];

    /// <summary>As how it is or will be, of nothing that is somebody's own ("its price"), and without a number before it.</summary>
    private static bool IsTold(Measured one)
    {
        ParsedText parsed = one.In.Parsed;
        if (one.IsDeal || one.Was is not null || parsed.TokensOf(one.At.Span).Prepend(parsed.TokenAt(one.At.Span.Start) - 1).Any(t => t >= 0 && parsed.Tags[t] == "PRP$")) return false;
        int verb = parsed.VerbAbove(parsed.TokenAt(one.At.Span.End - 1));
        return verb < 0 || (parsed.Lemma(verb) is not ("offer" or "bid" or "demand" or "want" or "ask" or "raise" or "cut") && StatusReader.Read(parsed, verb).Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned);
    }

    /// <summary>The times that what is said gives.</summary>
    private static HashSet<string> Times(Measured one) =>
        [.. one.In.Times.Where(t => one.In.Innermost(one.At.Span)?.ContentHull.Contains(t.Span) == true).Select(t => t.Span.Of(one.In.Report.Text).ToLowerInvariant())];
}
