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

    private const int LongestState = 60;

    private static readonly FrozenSet<string> Moves = WordList.Read(typeof(MeasureMoves), "en.moves-of-a-measure.txt").ToFrozenSet(StringComparer.Ordinal);

    private sealed record Reading(string Key, string Name, long Value, Telling Told);

    public static void Find(Joined story, Chains chains)
    {
        foreach (IGrouping<string, Reading> measure in story.Reports.SelectMany(r => Levels(story, r)).GroupBy(r => r.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            chains.Add(Rule, measure.First().Name, measure.DistinctBy(m => Chains.Day(m.Told.At)).Select(m => m.Told), int.MaxValue);
    }

    /// <summary>"The FTSE 100 dropped by 2.36%", "the Dax was 1.75% lower": a name that moves by points or percent.</summary>
    private static IEnumerable<Reading> Levels(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => IsLevel(q, report)))
        {
            int first = parsed.TokenAt(quantity.Span.Start), last = parsed.TokenAt(quantity.Span.End - 1);
            // What stands between is read by its words: a list of names and figures leads the tree astray.
            int verb = Mover(parsed, first, last);
            if (verb < 0 || Name(parsed, verb) is not { } name) continue;
            if (parsed.Lower(last + 1) is "points" or "point") last++;
            if (parsed.Lower(last + 1) is "lower" or "higher" or "up" or "down") last++;
            Span state = parsed.SpanOf(verb, last + 1), words = Span.Hull(parsed.Spans[name.First], state);
            if (state.Length > LongestState) continue;
            yield return new Reading(name.Key, name.Words, 0, new Telling(report, DayOf(story, report, words), OneLine.Of(state.Of(report.Report.Text)), 0, report.At(words), quantity));
        }
    }

    private static bool IsLevel(Quantity quantity, ReadReport report) =>
        quantity.Unit is "percent" or "percentage-point" or "point" || quantity.Of is "points" or "point" || report.Report.Text.AsSpan(quantity.Span.End).TrimStart().StartsWith("points", StringComparison.Ordinal);

    /// <summary>The verb that moves, back from the figure: "rose", "was up nearly nine points"; -1 where another figure stands between.</summary>
    private static int Mover(ParsedText parsed, int first, int last)
    {
        int sentence = parsed.Sentences[parsed.SentenceOf[first]].First;
        for (int t = first - 1; t >= sentence && first - t <= 5; t--)
        {
            if (parsed.Pos[t] is Pos.NUM or Pos.SYM or Pos.PUNCT or Pos.PROPN || parsed.Lower(t) is "than" or "from") return -1;
            if (Moves.Contains(parsed.Lemma(t)) && parsed.Pos[t] == Pos.VERB) return t > sentence && parsed.Tags[t - 1] is "MD" or "TO" ? -1 : t;
            if (parsed.Lemma(t) == "be") return parsed.Lower(t + 1) is "up" or "down" || parsed.Lower(last + 1) is "lower" or "higher" or "up" or "down" ? t : -1;
        }

        return -1;
    }

    /// <summary>The run of capitalised words right before the verb; its figures and the word for what it is count for nothing.</summary>
    private static (int First, string Key, string Words)? Name(ParsedText parsed, int verb)
    {
        int sentence = parsed.Sentences[parsed.SentenceOf[verb]].First, end = verb;
        while (end > sentence && verb - end < 4 && parsed.Pos[end - 1] is not Pos.PROPN && (parsed.Pos[end - 1] is Pos.AUX or Pos.ADV or Pos.NUM || parsed.Lower(end - 1) is "index" or "average" or ",")) end--;
        int first = end;
        while (first > sentence && parsed.Pos[first - 1] == Pos.PROPN) first--;
        string[] words = [.. Enumerable.Range(first, end - first).Select(parsed.Lower).Where(w => w is not ("index" or "industrial" or "average" or "composite" or "uk" or "us"))];
        return words.Length is 0 or > 3 ? null : (first, string.Join(' ', words), parsed.SpanOf(first, end).Of(parsed.Text));
    }

    private static SolvedDay DayOf(Joined story, ReadReport report, Span words)
    {
        int sentence = report.Parsed.SentenceOf[report.Parsed.TokenAt(words.Start)];
        Span whole = report.Parsed.SentenceSpan(sentence);
        TimeExpression[] times = [.. report.Times.Where(t => whole.Contains(t.Span) && t.Kind is TimeKind.Date or TimeKind.Time)];
        DateOnly[] days = [.. times.Select(t => story.On(t)?.Days.Single).OfType<DateOnly>().Distinct()];
        return days is [var one] ? PlannedThenHeld.On(one, story.DayOf(report)) : story.DayOf(report);
    }
}
