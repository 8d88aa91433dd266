using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>One measure on several days by its name: an index, a share. Of one day the first reading stands: which of two came later is not told.</summary>
internal static class MeasureMoves
{
    private static readonly RuleId Rule = new("changes/measure-moves");

    private const int LongestState = 70;

    private const int LongestWords = 200;

    private sealed record Reading(string Key, string Name, Telling Told);

    public static void Find(Joined story, Chains chains)
    {
        Moved[] moves = [.. story.Reports.SelectMany(MovesOf)];
        if (moves.Length == 0) return;
        HashSet<string> known = new(moves.Select(m => MeasureName.Before(m.In, m.Move.Verb, FrozenSet<string>.Empty)).OfType<MeasureName>().Select(n => n.Key), StringComparer.Ordinal);
        foreach (IGrouping<string, Reading> measure in moves.Select(m => ReadingOf(story, m, known)).OfType<Reading>().GroupBy(r => Shortest(r.Key, known), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            chains.Add(Rule, measure.First().Name, measure.DistinctBy(m => Chains.Day(m.Told.At)).Select(m => m.Told), int.MaxValue);
    }

    /// <summary>"Norvian Nordax" is "Nordax", where the story knows one of that name.</summary>
    private static string Shortest(string key, HashSet<string> known)
    {
        for (int blank = key.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = key.IndexOf(' ', blank + 1))
            if (known.Contains(key[(blank + 1)..])) return key[(blank + 1)..];
        return key;
    }

    private readonly record struct Moved(ReadReport In, Quantity? By, MeasureMove Move);

    /// <summary>"The FTSE 100 dropped by 2.36%", "the Dax was 1.75% lower", "it rose by 3%", "it hit a three-year low": what moves by points or percent, or to an extreme.</summary>
    private static IEnumerable<Moved> MovesOf(ReadReport report)
    {
        foreach (Quantity quantity in report.Quantities.Where(q => IsLevel(q, report)))
        {
            int first = report.Parsed.TokenAt(quantity.Span.Start), end = report.Parsed.TokenAt(quantity.Span.End - 1) + 1;
            if (!IsOfList(report.Parsed, end) && MeasureMove.Of(report, first, end) is { } move) yield return new Moved(report, quantity, move);
        }

        for (int t = 1; t < report.Parsed.Count; t++)
            if (MeasureMove.ToExtreme(report.Parsed, t) is { } extreme) yield return new Moved(report, null, extreme);
    }

    /// <summary>"The Nordax and the Lund 100 dipped by 96 and 50 points, respectively".</summary>
    private static bool IsOfList(ParsedText parsed, int end)
    {
        for (int t = end; t < parsed.Sentences[parsed.SentenceOf[end - 1]].End && parsed.Lower(t) is not ("while" or "whereas" or "but" or ";"); t++)
            if (parsed.Lower(t) == "respectively") return true;
        return false;
    }

    private static Reading? ReadingOf(Joined story, Moved moved, HashSet<string> known)
    {
        (ReadReport report, ParsedText parsed) = (moved.In, moved.In.Parsed);
        if (MeasureName.Before(report, moved.Move.Verb, known) is not { } name) return null;
        Span state = parsed.SpanOf(moved.Move.Verb, moved.Move.End), words = Span.Hull(parsed.Spans[name.First], state);
        if (state.Length > LongestState) return null;
        string told = OneLine.Of(state.Of(report.Report.Text));
        if ((Reached(report, moved) ?? ReachedBehind(report, moved, name, known)) is { } level && Span.Hull(words, level) is { Length: <= LongestWords } whole) (told, words) = ($"{told} … {level.Of(report.Report.Text)}", whole);
        return new Reading(name.Key, name.Words, new Telling(report, DayOf(story, report, moved.Move.Verb), told, 0, report.At(words), moved.By));
    }

    /// <summary>"To 1847.27", "at 4656.60", "to below 9,000, closing at 8,579.19": the last value that its clause says it came to.</summary>
    private static Span? Reached(ReadReport report, Moved moved)
    {
        ParsedText parsed = report.Parsed;
        int end = parsed.Sentences[parsed.SentenceOf[moved.Move.Verb]].End;
        for (int t = moved.Move.End; t < end; t++)
        {
            if (parsed.Lower(t) is "while" or "whereas" or ";" or "compared" || (parsed.Lower(t) is "and" && parsed.Pos[t + 1] is Pos.DET or Pos.PROPN)) return null;
            if (parsed.Pos[t] == Pos.NUM && parsed.Lower(t - 1) is "to" or "at" && parsed.Form(t).Any(char.IsAsciiDigit) && parsed.Lower(t + 1) is not ("%" or "percent") && !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))) return parsed.Spans[t];
        }

        return null;
    }

    /// <summary>"The Nordax was down 2 percent. The Nordax now has a value of 10769 points": what the next sentence says of the same measure.</summary>
    private static Span? ReachedBehind(ReadReport report, Moved moved, MeasureName name, HashSet<string> known)
    {
        ParsedText parsed = report.Parsed;
        int next = parsed.SentenceOf[moved.Move.Verb] + 1;
        if (next == parsed.Sentences.Length) return null;
        for (int t = parsed.Sentences[next].First + 1; t + 3 < parsed.Sentences[next].End; t++)
        {
            bool has = parsed.Lemma(t) == "have" && parsed.Lower(t + 1) is "a" or "the" && parsed.Lower(t + 2) is "value" or "level" && parsed.Lower(t + 3) is "of", stands = parsed.Lemma(t) is "stand" or "close" or "end" or "finish" && parsed.Lower(t + 1) is "at";
            int number = has ? t + 4 : t + 2;
            if ((has || stands) && number < parsed.Count && parsed.Pos[number] == Pos.NUM && MeasureName.Before(report, t, known) is { } other && other.Key == name.Key) return parsed.Spans[number];
        }

        return null;
    }

    private static bool IsLevel(Quantity quantity, ReadReport report) =>
        quantity.UpTo is null && (quantity.Unit is "percent" or "percentage-point" or "point" || quantity.Of is "points" or "point" || report.Report.Text.AsSpan(quantity.Span.End).TrimStart().StartsWith("points", StringComparison.Ordinal));

    /// <summary>The one day that is told of the move itself, else that of the report: "ended up 1.2%, although it hit a low yesterday".</summary>
    private static SolvedDay DayOf(Joined story, ReadReport report, int verb)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[verb]);
        TimeExpression[] times = [.. report.Times.Where(t => sentence.Contains(t.Span) && t.Kind is TimeKind.Date or TimeKind.Time && report.Parsed.VerbAbove(report.Parsed.TokenAt(t.Span.End - 1)) == verb)];
        DateOnly[] days = [.. times.Select(t => story.On(t)?.Days.Single).OfType<DateOnly>().Distinct()];
        return days is [var one] ? PlannedThenHeld.On(one, story.DayOf(report)) : story.DayOf(report);
    }
}
