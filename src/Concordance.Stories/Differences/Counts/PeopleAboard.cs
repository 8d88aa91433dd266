using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>How many were on board: "carrying some 240 passengers", "187 people were on board". Such a number does not move once the ship has left; a later one is another account.</summary>
internal static class PeopleAboard
{
    private static readonly RuleId Rule = new("differences/people-aboard");

    private const int Near = 3;

    /// <summary>Passengers without the crew are so much fewer than all on board.</summary>
    private const decimal Crew = 1.25m, Farthest = 3;

    private sealed record Telling(ReadReport In, Quantity Of, Amount Range, bool OnlyPassengers, Place At);

    public static void Find(Joined story, Findings findings)
    {
        // A report that gives two numbers tells of two ships, or of a part.
        Telling[] told = [.. story.Reports.Select(r => Aboard(r).DistinctBy(t => t.Of.Value).ToArray()).Where(t => t.Length == 1).Select(t => t[0])];
        for (int j = 1; j < told.Length; j++)
            if (told.Take(j).FirstOrDefault(i => AreAtOdds(i, told[j])) is { } one)
            {
                if (!findings.Tells(one.At, told[j].At)) findings.Conflict(Rule, ConflictKind.Number, "how many were on board", [one.Of, told[j].Of], [one.At, told[j].At], "the number of people on board does not change", "the crew are counted in one of them");
                return;
            }
    }

    private static bool AreAtOdds(Telling a, Telling b)
    {
        decimal one = Amount.Of(a.Of.Value), other = Amount.Of(b.Of.Value);
        if (a.Range.Meets(b.Range) || Math.Max(one, other) > Farthest * Math.Min(one, other)) return false;
        (decimal passengers, decimal all) = a.OnlyPassengers ? (one, other) : (other, one);
        return a.OnlyPassengers == b.OnlyPassengers || all < passengers || all > passengers * Crew;
    }

    private static IEnumerable<Telling> Aboard(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => q is { Unit: "person", UpTo: null, Of: not null }))
        {
            int first = parsed.TokenAt(quantity.Span.Start), noun = parsed.TokenAt(quantity.Span.End);
            if (noun >= parsed.Count || parsed.Lower(noun) is not ("people" or "passengers" or "persons") || parsed.Lower(first - 1) is "of" or "another" or "for" or "to") continue;
            if (IsUnsure(parsed, first) || !(IsOnBoard(parsed, noun) || IsCarried(parsed, first))) continue;
            yield return new Telling(report, quantity, Amount.Of(quantity), parsed.Lower(noun) == "passengers", report.Report.At(Span.Hull(quantity.Span, parsed.Spans[noun])));
        }
    }

    /// <summary>"187 people were on board", "240 passengers aboard".</summary>
    private static bool IsOnBoard(ParsedText parsed, int noun)
    {
        for (int t = noun + 1; t <= noun + Near && t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[noun]; t++)
        {
            if (parsed.Lower(t) == "aboard" || (parsed.Lower(t) == "on" && parsed.Lower(t + 1) == "board")) return true;
            if (parsed.Pos[t] is not Pos.AUX) return false;
        }

        return false;
    }

    /// <summary>"Was carrying 240 passengers", "carried 240 people".</summary>
    private static bool IsCarried(ParsedText parsed, int first) => first > 0 && parsed.Lower(first - 1) is "carrying" or "carried";

    /// <summary>What a ship can hold, a usual number, or not.</summary>
    private static bool IsUnsure(ParsedText parsed, int at)
    {
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[at]];
        for (int t = range.First; t < range.End; t++)
            if (parsed.Tags[t] == "MD" || parsed.Lower(t) is "capacity" or "year" or "month" or "week" or "usually" or "daily" or "day" or "including" or "not" or "n't") return true;
        return false;
    }
}
