using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>
/// Words of a notice that only say what was wrong: "an earlier version said that 41 people had died", "has withdrawn its report that the bridge fell".
/// A report that takes something back does not tell it.
/// </summary>
public static class WrongTelling
{
    private static readonly RuleId Rule = new("corrections/wrong-telling");

    public static ImmutableArray<Span> Find(ParsedText parsed, ImmutableArray<Correction> corrections)
    {
        ImmutableArray<Span>.Builder found = ImmutableArray.CreateBuilder<Span>();
        foreach (Correction notice in corrections)
            for (int s = parsed.SentenceOf[parsed.TokenAt(notice.Span.Start)]; s <= parsed.SentenceOf[parsed.TokenAt(notice.Span.End - 1)]; s++)
                if (Of(parsed, parsed.Sentences[s], notice) is { IsEmpty: false } words) found.Add(words);
        return [.. found.Distinct().Order()];
    }

    /// <summary>Whether words lie in what was wrong.</summary>
    public static bool Holds(ImmutableArray<Span> wrong, Span words) => wrong.Any(w => w.Contains(words));

    /// <summary>What only the words tell that take it back is not told to have happened.</summary>
    public static ImmutableArray<Event> Doubted(ParsedText parsed, ImmutableArray<Event> events, ImmutableArray<Span> wrong) => wrong.IsEmpty ? events :
        [.. events.Select(e => e.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned && Holds(wrong, e.Trigger) ? e with { Status = EventStatus.Doubtful, Because = new Because(Rule, [new Place(parsed.Report, e.Trigger), .. wrong.Where(w => w.Contains(e.Trigger)).Take(1).Select(w => new Place(parsed.Report, w))], [e.Because]) } : e)];

    /// <summary>From the words that say it was told, to what holds instead; without such words the clause of the wrong value.</summary>
    private static Span Of(ParsedText parsed, SentenceRange sentence, Correction notice)
    {
        NoticeWords words = new(parsed, sentence);
        int old = At(words, notice.Old), now = At(words, notice.New);
        // What a withdrawal says was told is withdrawn, whoever told it.
        bool withdrawn = notice.As == CorrectionKind.Withdrawn || notice.Because.Rule == TookBack.Rule;
        int told = words.First((w, i) => IsTold(w, i) || (withdrawn && IsTelling(w[i]) && w[i + 1] is "that"));
        if (told < 0 || (now >= 0 && now < told)) return old < 0 || now >= 0 ? default : parsed.SpanOf(sentence.First, sentence.End);
        int end = now > told ? LastStop(words, told, now) : words.Count;
        return end > told + 1 ? words.At(told + 1, end) : default;
    }

    private static int At(NoticeWords words, Span? value) => value is { } at ? words.First((w, i) => w.Parsed.Spans[w.Range.First + i].Overlaps(at)) : -1;

    /// <summary>What holds is told in a clause of its own, behind the last stop before it.</summary>
    private static int LastStop(NoticeWords words, int told, int now)
    {
        for (int i = now; i > told; i--)
            if (words[i] is "," or ";" or ":" or "–" or "—") return i;
        return now;
    }

    /// <summary>"(An earlier version) said", "we reported", "wrongly stated", "withdrew its report (that)", "first said".</summary>
    private static bool IsTold(NoticeWords words, int at)
    {
        if (words[at] is "that" && EarlierTelling.IsThing(words, at - 1) && words.First((w, i) => w[i] is "withdrawn" or "withdrew" or "withdraws" or "retracted" or "retracts" or "corrected" or "corrects" or "back") is >= 0 and var undone && undone < at) return true;
        if (!IsTelling(words[at]) || words[at + 1] is "," or ";" or ":" or "." or ")" or "") return false;
        for (int i = at - 1; i >= Math.Max(0, at - MostBetween) && words[i] is not ("," or ";" or ":" or "."); i--)
            if (words[i] is "version" or "versions" or "edition" || EarlierTelling.IsBefore(words[i]) || (words.IsError(i) && words[i].EndsWith("ly", StringComparison.Ordinal)) || (words[i] is "we" or "i" && i == at - 1) || (words[i] is "this" or "our" && words.IsPublication(i + 1))) return true;
        return false;
    }

    private const int MostBetween = 6;

    private static bool IsTelling(string word) => word is "said" or "reported" or "stated" or "wrote" or "gave" or "printed" or "announced" or "claimed" or "told" or "misstated" or "suggested";
}
