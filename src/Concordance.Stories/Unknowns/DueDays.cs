using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>
/// Whether a later report may tell what came of something that was due on a day: it tells in the past of that day, with a noun or name
/// of the plan's sentence ("the board will meet on Thursday", "on Thursday the board rejected the bid"), or, from that day on, of the thing
/// itself ("the strike will be suspended on Monday", "the deal that ended the strike"). With these words the question is closed.
/// </summary>
internal sealed class DueDays
{
    private const int Short = 9, Late = 2;

    private readonly Joined _story;
    private readonly DateOnly _last;
    private readonly Dictionary<(DateOnly Day, string Word), (DateOnly Report, Place At)> _on = [];
    private readonly Dictionary<string, (DateOnly Report, Place At)> _told = new(StringComparer.Ordinal);

    public DueDays(Joined story)
    {
        (_story, _last) = (story, Chains.LastDay(story));
        foreach (ReadReport report in story.Reports) ReadDays(report);
        foreach (Told<Event> told in story.Events.Where(e => e.What.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened or EventStatus.Refused))
        {
            DateOnly report = Chains.Day(story.DayOf(told.In));
            if (report == DateOnly.MaxValue) continue;
            foreach (string word in Words(told.In, told.What.Span, names: false)) _told[word] = Later(_told.GetValueOrDefault(word), (report, told.In.Report.At(told.What.Span)));
        }
    }

    /// <summary>What a report tells of a day that it has reached, in the past.</summary>
    private void ReadDays(ReadReport report)
    {
        DateOnly told = Chains.Day(_story.DayOf(report));
        foreach (TimeExpression time in report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time))
        {
            if (told == DateOnly.MaxValue || _story.On(time)?.Days.Single is not { } day || day > told) continue;
            Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[report.Parsed.TokenAt(time.Span.Start)]);
            if (report.Parsed.TokensOf(sentence).Any(t => report.Parsed.Tags[t] is "VBD"))
                foreach (string word in Words(report, sentence, names: true)) _on[(day, word)] = Later(_on.GetValueOrDefault((day, word)), (told, report.Report.At(sentence)));
        }
    }

    /// <param name="thing">What is due, or whose it is: the subject of the plan's words.</param>
    public Place? MayTell(ReadReport report, Span plan, int thing, DateOnly day)
    {
        (ParsedText parsed, DateOnly told) = (report.Parsed, Chains.Day(_story.DayOf(report)));
        if (thing >= 0 && parsed.Pos[thing] == Pos.NOUN && _told.GetValueOrDefault(parsed.Lemma(thing)) is var last && last.Report > told && last.Report >= day) return last.At;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(plan.Start)]);
        // "Results are expected on Thursday": of what, the sentence before says.
        if (parsed.TokensOf(sentence).Count() < Short && parsed.SentenceOf[parsed.TokenAt(plan.Start)] is > 0 and var at) sentence = Span.Hull(parsed.SentenceSpan(at - 1), sentence);
        string[] words = [.. Words(report, sentence, names: true).Distinct()];
        // What came a day or two late is told by more than one word.
        for (int late = 0; late <= Late; late++)
        {
            Place[] tells = [.. words.Select(w => _on.GetValueOrDefault((day.AddDays(late), w))).Where(o => o.Report > told).Select(o => o.At)];
            if (tells.Length > Math.Min(late, 1)) return tells[0];
        }

        return null;
    }

    /// <summary>The day that stands in or behind some words, if a report of the story has reached it.</summary>
    public DateOnly? Reached(ReadReport report, Span words)
    {
        return report.Times.Where(t => t.Span.Overlaps(words)).Select(t => _story.On(t)?.Days.Single).FirstOrDefault(d => d is not null) is { } day && day <= _last ? day : null;
    }

    private static IEnumerable<string> Words(ReadReport report, Span span, bool names) => report.Parsed.TokensOf(span)
        .Where(t => (report.Parsed.Pos[t] == Pos.NOUN || (names && report.Parsed.Pos[t] == Pos.PROPN)) && !report.Times.Any(x => x.Span.Overlaps(report.Parsed.Spans[t])))
        .Select(t => report.Parsed.Lemma(t)).Where(w => w is not ("people" or "number" or "part" or "percent" or "time" or "way" or "report" or "statement" or "agency"));

    private static (DateOnly Report, Place At) Later((DateOnly Report, Place At) a, (DateOnly Report, Place At) b) => a.Report >= b.Report ? a : b;
}
