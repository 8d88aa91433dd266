using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>How much of a thing is done or reached, told from day to day: "the fire is 10 percent contained", "60 percent contained"; "turnout was 63 percent", "66 percent".</summary>
internal static class PartDone
{
    private static readonly RuleId Rule = new("changes/part-done");

    /// <summary>Days after which a number is no longer the next of the same matter.</summary>
    private const int LongestWait = 45, Near = 8;

    private sealed record Part(ReadReport In, string Key, string Name, decimal Value, IReadOnlySet<string> Named, Quantity? Of, Span Number, Place At);

    public static void Find(Joined story, Chains chains)
    {
        foreach (IGrouping<string, Part> matter in story.Reports.SelectMany(r => r.Quantities.Select(q => Read(r, q)).OfType<Part>()).GroupBy(p => p.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            List<Part> steps = [];
            foreach (Part next in OneEach.Of(matter, p => p.In, p => p.Value).OrderBy(p => Chains.Day(story.DayOf(p.In))))
                if (story.DayOf(next.In).Value is not null && (steps.Count == 0 || Follows(story, steps[^1], next))) steps.Add(next);
            if (steps.Count > 1 && !steps.Any(s => chains.Tells(s.At)))
                chains.AddInOrder(Rule, steps[0].Name, [.. steps.Select(s => new Telling(s.In, story.DayOf(s.In), OneLine.Of(s.Number.Of(s.In.Report.Text)), 0, s.At, s.Of))]);
        }
    }

    private static bool Follows(Joined story, Part last, Part next) =>
        next.Value != last.Value && story.DayOf(last.In).Value is { } one && story.DayOf(next.In).Value is { } other && other.DayNumber - one.DayNumber is > 0 and <= LongestWait
        && (last.Named.Count == 0 || next.Named.Count == 0 || last.Named.Overlaps(next.Named));

    private static Part? Read(ReadReport report, Quantity quantity)
    {
        if (quantity is not { Unit: "percent", UpTo: null, PerSide: false, Against: null } || !decimal.TryParse(quantity.Value, null, out decimal value)) return null;
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(quantity.Span.Start), end = parsed.TokenAt(quantity.Span.End);
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[first]];
        for (int t = sentence.First; t < sentence.End; t++)
            if (parsed.Tags[t] == "MD" || parsed.Lower(t) is "if" or "last" or "previous" or "previously" or "earlier" or "ago" or "compared" or "than" or "not" or "expected" or "target" or "average") return null;
        return State(report, quantity, value, first, end) ?? Level(report, quantity, value, first);
    }

    /// <summary>"The fire is 60 percent contained": the noun before the number is what is so.</summary>
    private static Part? State(ReadReport report, Quantity quantity, decimal value, int first, int end)
    {
        ParsedText parsed = report.Parsed;
        if (end >= parsed.Count || parsed.Lower(end) is not ("contained" or "complete" or "completed" or "finished" or "full" or "built" or "counted" or "restored")) return null;
        int thing = first - 1;
        while (thing >= 0 && first - thing < Near && parsed.SentenceOf[thing] == parsed.SentenceOf[first] && (parsed.Pos[thing] is not (Pos.NOUN or Pos.PROPN) || report.Times.Any(x => x.Span.Overlaps(parsed.Spans[thing])))) thing--;
        if (thing < 0 || first - thing >= Near || parsed.SentenceOf[thing] != parsed.SentenceOf[first]) return null;
        return Made(report, quantity, value, $"{parsed.Lower(thing)} {parsed.Lower(end)}", OneLine.Of(parsed.SpanOf(thing, thing + 1).Of(report.Report.Text)) + " " + parsed.Lower(end), thing, parsed.SpanOf(first, end + 1));
    }

    /// <summary>"Turnout was 63.2 percent": one noun in the singular, right before the verb.</summary>
    private static Part? Level(ReadReport report, Quantity quantity, decimal value, int first)
    {
        ParsedText parsed = report.Parsed;
        int be = first - 1;
        if (be > 0 && parsed.Lower(be) is "about" or "around" or "nearly") be--;
        if (be < 1 || parsed.Lower(be) is not ("was" or "is") || parsed.Tags[be - 1] != "NN" || parsed.SentenceOf[be - 1] != parsed.SentenceOf[first]) return null;
        bool whole = !EventKin.IsGeneral(parsed, be - 1) && Which.Of(parsed, be - 1).Words.Count == 0 && be - 1 - parsed.Sentences[parsed.SentenceOf[first]].First <= 1;
        return whole ? Made(report, quantity, value, $"level {EventKin.Of(parsed, be - 1)}", parsed.Form(be - 1), be - 1, quantity.Span) : null;
    }

    private static Part Made(ReadReport report, Quantity quantity, decimal value, string key, string name, int thing, Span number)
    {
        ParsedText parsed = report.Parsed;
        // "The Ros Fire": the word itself is the thing, those before it its name.
        HashSet<string> named = new(StringComparer.Ordinal);
        for (int t = thing - 1; t >= 0 && parsed.Pos[t] == Pos.PROPN && parsed.SentenceOf[t] == parsed.SentenceOf[thing]; t--) named.Add(parsed.Lower(t));
        return new(report, key, name, value, named, quantity, number, report.Report.At(Span.Hull(parsed.Spans[thing], number)));
    }
}
