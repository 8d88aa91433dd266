using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>A rise or fall told as a percentage, as a number, and with the value reached or left, where the three do not fit: "up 3.10%, an increase of 330.89 … a value of 11350.58", "fell 40 points, or 5 percent, to 900".</summary>
internal static class PercentOfChange
{
    private static readonly RuleId Rule = new("differences/percent-of-change");

    private const int Nearby = 160, Lead = 8;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int i = 0; i + 1 < report.Quantities.Length; i++)
            {
                (Quantity one, Quantity other) = (report.Quantities[i], report.Quantities[i + 1]);
                if (one.Unit == "percent" == (other.Unit == "percent") || !Written.IsPlain(one) || !Written.IsPlain(other) || !Beside.Says(report, one, other)) continue;
                (Quantity percent, Quantity change) = one.Unit == "percent" ? (one, other) : (other, one);
                // "A 25 percent rise from 1,200": the number is no change, it is what was before.
                if (Beside.Before(report, change) is not ("from" or "to" or "at") && Level(report, i, change) is { } level) Assert(report, percent, change, level, findings);
            }
    }

    private static void Assert(ReadReport report, Quantity percent, Quantity change, Quantity level, Findings findings)
    {
        ParsedText parsed = report.Parsed;
        int first = Math.Min(parsed.TokenAt(level.Span.Start), Math.Min(parsed.TokenAt(percent.Span.Start), parsed.TokenAt(change.Span.Start)));
        int last = Math.Max(parsed.TokenAt(level.Span.End), Math.Max(parsed.TokenAt(percent.Span.End), parsed.TokenAt(change.Span.End)));
        if (Moves.Among(parsed, Math.Max(parsed.Sentences[parsed.SentenceOf[first]].First, first - Lead), last) is not { } up) return;
        Written share = Written.Share(report, percent), by = Written.Of(report, change), at = Written.Of(report, level);
        Written before = Beside.Before(report, level) == "from" ? at : up ? at - by : at + by;
        // By the value reached instead of the one before is a slip of another kind, and too common to be told.
        if (share.Low <= 0 || by.Low <= 0 || before.Low <= 0 || at.Low <= 0 || (by / before * 100).Meets(share) || (by / at * 100).Meets(share)) return;
        bool leads = level.Span.Start < change.Span.Start && level.Span.Start < percent.Span.Start;
        findings.Conflict(Rule, ConflictKind.Number, "a change and its percentage", [percent, change, level], [Beside.At(report, percent, change), report.Report.At(leads ? level.Span : Words(report, change, level))], "the percentage, the change and the value do not fit one another");
    }

    /// <summary>The value reached ("to 900", "closed at 900", "a value of 900"), behind the two or in front of them, or left ("from 940"); none where another number stands between.</summary>
    private static Quantity? Level(ReadReport report, int first, Quantity change)
    {
        ParsedText parsed = report.Parsed;
        // "But stayed below the 5000 mark at 4605.22".
        int next = first + 2;
        if (next + 1 < report.Quantities.Length && Beside.Behind(report, report.Quantities[next]) is "mark" or "level" or "barrier" or "threshold") next++;
        if (next < report.Quantities.Length && report.Quantities[next] is var behind && Fits(report, behind, change) && behind.Span.End - report.Quantities[first].Span.Start <= Nearby)
        {
            int of = parsed.SentenceOf[parsed.TokenAt(report.Quantities[first + 1].Span.Start)], at = parsed.SentenceOf[parsed.TokenAt(behind.Span.Start)];
            if (at == of ? !IsOther(report, report.Quantities[first + 1], behind) : at == of + 1 && IsOfSame(parsed, of, at)) return behind;
        }

        return first > 0 && report.Quantities[first - 1] is var before && Fits(report, before, change) && Beside.Says(report, before, report.Quantities[first]) ? before : null;
    }

    /// <summary>"It now has", or a sentence that begins with what the one before is about: "The index closed at".</summary>
    private static bool IsOfSame(ParsedText parsed, int before, int behind)
    {
        (SentenceRange one, int first) = (parsed.Sentences[before], parsed.Sentences[behind].First);
        if (parsed.Lower(first) is "it" or "that" or "this") return true;
        int name = parsed.Lower(first) == "the" ? first + 1 : first;
        return name < parsed.Count && parsed.Pos[name] is Pos.NOUN or Pos.PROPN && Enumerable.Range(one.First, one.Count).Any(t => parsed.Form(t) == parsed.Form(name));
    }

    private static bool Fits(ReadReport report, Quantity level, Quantity change) =>
        Written.IsPlain(level) && level.Unit != "percent" && Beside.AreOfOneKind(level, change) && (Beside.Before(report, level) is "to" or "at" or "from" || (Beside.Before(report, level) == "of" && report.Parsed.Lower(report.Parsed.TokenAt(level.Span.Start) - 2) is "value" or "level" or "close" or "total"));

    /// <summary>A semicolon, or a word that turns to another thing, stands between.</summary>
    private static bool IsOther(ReadReport report, Quantity change, Quantity level)
    {
        for (int t = report.Parsed.TokenAt(change.Span.End); t < report.Parsed.TokenAt(level.Span.Start); t++)
            if (report.Parsed.Lower(t) is ";" or "while" or "whereas" or "compared" || (report.Parsed.Lower(t) is "but" && report.Parsed.Pos[t + 1] is not Pos.VERB)) return true;
        return false;
    }

    /// <summary>"A value of 11350.58": from the word behind the change on.</summary>
    private static Span Words(ReadReport report, Quantity change, Quantity value)
    {
        if (value.Span.Start < change.Span.End) return value.Span;
        int at = report.Parsed.TokenAt(value.Span.Start), first = Math.Max(at - 3, report.Parsed.TokenAt(change.Span.End));
        return Span.Hull(report.Parsed.Spans[Math.Min(first, at)], value.Span);
    }
}
