using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>How many were on board: "carrying some 240 passengers", "187 people were on board", "there were 31 children on the bus". Such a number does not move once the ship has left; a later one is another account.</summary>
internal static class PeopleAboard
{
    private static readonly RuleId Rule = new("differences/people-aboard");

    private const int Near = 3;

    /// <summary>Passengers without the crew are so much fewer than all on board.</summary>
    private const decimal Crew = 1.25m, Farthest = 3;

    private static readonly FrozenSet<string> Vehicles = WordList.ReadSet(typeof(PeopleAboard), "en.vehicles.txt").ToFrozenSet(StringComparer.Ordinal);

    private sealed record Telling(ReadReport In, Quantity Of, Amount Range, string Noun, Place At)
    {
        public bool OnlyPassengers => Noun == "passenger";
    }

    public static void Find(Joined story, Findings findings)
    {
        // A report that gives two numbers tells of two ships, or of a part; "31 children" are no number of the people.
        foreach (IGrouping<string, Telling> one in story.Reports.SelectMany(Aboard).GroupBy(t => t.Noun is "passenger" or "person" ? "" : t.Noun, StringComparer.Ordinal))
        {
            Telling[] told = OneEach.Of(one, t => t.In, t => t.Of.Value);
            for (int j = 1; j < told.Length; j++)
                if (told.Take(j).FirstOrDefault(i => AreAtOdds(i, told[j]) && SameMatter.Is(story, i.In, SameMatter.Around(i.In, i.At.Span), told[j].In, SameMatter.Around(told[j].In, told[j].At.Span))) is { } first)
                {
                    if (!findings.Tells(first.At, told[j].At)) findings.Conflict(Rule, ConflictKind.Number, "how many were on board", [first.Of, told[j].Of], [first.At, told[j].At], "the number of people on board does not change", one.Key.Length == 0 ? "the crew are counted in one of them" : null);
                    break;
                }
        }
    }

    private static bool AreAtOdds(Telling a, Telling b)
    {
        decimal one = Amount.Of(a.Of.Value), other = Amount.Of(b.Of.Value);
        if (a.Range.Meets(b.Range) || Math.Max(one, other) > Farthest * Math.Min(one, other) || Mends(a, b) || Mends(b, a)) return false;
        (decimal passengers, decimal all) = a.OnlyPassengers ? (one, other) : (other, one);
        return a.OnlyPassengers == b.OnlyPassengers || all < passengers || all > passengers * Crew;
    }

    /// <summary>"Correcting an earlier figure of 212": who gives the new number knows of the old one.</summary>
    private static bool Mends(Telling later, Telling earlier)
    {
        ParsedText parsed = later.In.Parsed;
        int[] sentence = [.. parsed.TokensOf(parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(later.At.Span.Start)]))];
        return sentence.Any(t => parsed.Lemma(t) is "correct" or "revise" or "amend") && sentence.Any(t => parsed.Form(t).Replace(",", "", StringComparison.Ordinal) == earlier.Of.Value);
    }

    private static IEnumerable<Telling> Aboard(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => q is { Unit: "person", UpTo: null, Of: not null }))
        {
            int first = parsed.TokenAt(quantity.Span.Start), noun = parsed.TokenAt(quantity.Span.End);
            if (noun >= parsed.Count || parsed.Tags[noun] is not ("NNS" or "NNPS") || !IsAnybody(parsed.Lemma(noun)) || parsed.Lower(first - 1) is "of" or "another" or "for" or "to") continue;
            if (IsUnsure(parsed, first) || !(IsOnBoard(parsed, noun) || IsCarried(parsed, first) || IsInIt(parsed, first, noun))) continue;
            yield return new Telling(report, quantity, Amount.Of(quantity), parsed.Lower(noun) is "people" or "persons" ? "person" : parsed.Lemma(noun), report.Report.At(Span.Hull(quantity.Span, parsed.Spans[noun])));
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

    private static bool IsAnybody(string lemma) => lemma is "people" or "child" or "pupil" or "student" or "tourist" or "migrant" || MeasureReader.IsPeople(lemma);

    /// <summary>"There were 31 children on the bus".</summary>
    private static bool IsInIt(ParsedText parsed, int first, int noun) =>
        parsed.Lower(first - 2) == "there" && parsed.Lower(first - 1) == "were" && parsed.Lower(noun + 1) is "on" or "in" && parsed.Lower(noun + 2) == "the" && Vehicles.Contains(parsed.Lower(noun + 3));

    /// <summary>What a ship can hold, a usual number, or not.</summary>
    private static bool IsUnsure(ParsedText parsed, int at)
    {
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[at]];
        for (int t = range.First; t < range.End; t++)
            if (parsed.Tags[t] == "MD" || parsed.Lower(t) is "capacity" or "year" or "month" or "week" or "usually" or "daily" or "day" or "including" or "not" or "n't") return true;
        return false;
    }
}
