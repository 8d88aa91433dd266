using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>
/// The wrong number and the right one about words that call something wrong: "The figure of 41 given on Monday was mistaken. It is 14";
/// "the takings were given as 2,310 crowns. It ought to have read 3,210"; "had said there were no victims".
/// </summary>
internal static class ValueBeside
{
    private const int MostBefore = 2;

    /// <param name="rule">That was set off.</param>
    /// <param name="trigger">The words that set it off.</param>
    public static (Span Old, Span? New)? Find(ParsedText parsed, RuleId rule, Span trigger)
    {
        int first = parsed.SentenceOf[parsed.TokenAt(trigger.Start)], last = parsed.SentenceOf[parsed.TokenAt(trigger.End - 1)];
        int next = Neighbour(parsed, last, 1);
        foreach (int s in Enumerable.Range(first, last - first + 1).Append(next).Distinct())
            if (CorrectedValue.Opposing(parsed, parsed.Sentences[s].First, parsed.Sentences[s].End) is { } opposed) return opposed;
        Span[] here = [.. Numbers(parsed, first, last)];
        if (rule == OughtToRead.Rule) return Read(parsed, trigger, first, here);
        // "Amended the count to 29; the earlier figure of 31".
        if (rule == RevisedFigure.Rule && last > first && here.LastOrDefault(trigger.Contains) is { Length: > 0 } earlier && here.FirstOrDefault(n => parsed.Lower(parsed.TokenAt(n.Start) - 1) == "to") is { Length: > 0 } amended) return (earlier, amended);
        Span[] told = [.. here.Where(trigger.Contains)], ahead = [.. here.Where(n => n.Start >= trigger.End)];
        if (told.Length == 0 && rule != RevisedFigure.Rule) told = [.. here.Where(n => rule == TookBack.Rule || rule == SetRight.Rule ? n.Start >= trigger.End : n.Start < trigger.Start)];
        if (told.Length != 1) return Denied(parsed, parsed.Sentences[first]);
        // What holds stands behind it, in the next sentence, or right in front.
        Span[] right = [.. ahead.Where(n => n != told[0])];
        if (right.Length == 0 && next != last) right = [.. Numbers(parsed, next, next)];
        if (right.Length == 0 && Neighbour(parsed, first, -1) is var before && before != first && told[0].Start < trigger.End) right = [.. Numbers(parsed, before, before)];
        return (told[0], right.Length == 1 && right[0].Of(parsed.Text) != told[0].Of(parsed.Text) ? right[0] : null);
    }

    /// <summary>"It ought to have read 3,210": the last number in front is the wrong one.</summary>
    private static (Span Old, Span? New)? Read(ParsedText parsed, Span trigger, int sentence, Span[] here)
    {
        Span? right = here.Where(n => n.Start >= trigger.End).Select(n => (Span?)n).FirstOrDefault();
        if (right is null) return null;
        for (int s = sentence, steps = 0; steps <= MostBefore; steps++)
        {
            if (Numbers(parsed, s, s).Where(n => n.End <= trigger.Start).Select(n => (Span?)n).LastOrDefault(n => char.IsAsciiDigit(parsed.Text[n!.Value.Start]) == char.IsAsciiDigit(parsed.Text[right.Value.Start])) is { } wrong) return (wrong, right);
            if (Neighbour(parsed, s, -1) is var before && before == s) return null;
            s = Neighbour(parsed, s, -1);
        }

        return null;
    }

    /// <summary>"Had said there were no victims": that there was none is what was wrong.</summary>
    private static (Span Old, Span? New)? Denied(ParsedText parsed, SentenceRange sentence)
    {
        for (int t = sentence.First + 1; t + 1 < sentence.End; t++)
            if (parsed.Lower(t) == "no" && parsed.Pos[t + 1] == Pos.NOUN && Enumerable.Range(sentence.First, t - sentence.First).Any(i => parsed.Lower(i) is "had" && parsed.Lower(i + 1) is "said" or "reported" or "announced" or "stated")) return (parsed.SpanOf(t, t + 2), null);
        return null;
    }

    /// <summary>The sentence beside one in the same paragraph; the same where there is none.</summary>
    public static int Neighbour(ParsedText parsed, int sentence, int step)
    {
        int other = sentence + step;
        if (other < 0 || other >= parsed.Sentences.Length) return sentence;
        (int one, int two) = step > 0 ? (sentence, other) : (other, sentence);
        return parsed.Text.AsSpan(parsed.SentenceSpan(one).End, parsed.SentenceSpan(two).Start - parsed.SentenceSpan(one).End).ContainsAny('\n', '\r') ? sentence : other;
    }

    /// <summary>Numbers that count; not days, years, times of day or the number of a paragraph.</summary>
    private static IEnumerable<Span> Numbers(ParsedText parsed, int first, int last)
    {
        for (int t = parsed.Sentences[first].First; t < parsed.Sentences[last].End; t++)
        {
            string form = parsed.Form(t);
            if (!CorrectedValue.IsNumber(parsed, t) || form.Contains(':', StringComparison.Ordinal) || IsYear(form) || IsOfADay(parsed, t) || (t == parsed.Sentences[first].First && parsed.Lower(t + 1) == ".") || parsed.Lower(t - 1) is "no." or "nr" || (parsed.Lower(t - 1) is "." && parsed.Lower(t - 2) is "no" or "nr") || parsed.Lower(t) is "one" || IsAnHour(parsed, t)) continue;
            int from = t;
            // "45 million" is one number.
            while (t + 1 < parsed.Sentences[last].End && parsed.Lower(t + 1) is "hundred" or "thousand" or "million" or "billion") t++;
            yield return parsed.SpanOf(from, t + 1);
        }
    }

    /// <summary>"At six".</summary>
    private static bool IsAnHour(ParsedText parsed, int token) => parsed.Lower(token - 1) is "at" && !char.IsAsciiDigit(parsed.Form(token)[0]) && (token + 1 >= parsed.Count || parsed.Pos[token + 1] is not (Pos.NOUN or Pos.ADJ));

    private static bool IsYear(string form) => form.Length == 4 && form.All(char.IsAsciiDigit) && form[0] is '1' or '2' && form[1] is '0' or '9';

    private static bool IsOfADay(ParsedText parsed, int token) => Label.IsMonth(parsed.Lower(token - 1)) || Label.IsMonth(parsed.Lower(token + 1)) || (parsed.Lower(token + 1) is "of" && Label.IsMonth(parsed.Lower(token + 2)));
}
