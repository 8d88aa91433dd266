using System.Collections.Immutable;
using System.Globalization;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>What goes on "since March" in one place and was held "for the first time on May 16" in another.</summary>
internal static class SinceBeforeFirst
{
    private static readonly RuleId Rule = new("differences/since-before-first");

    private const int Near = 6;

    /// <summary>So many of each are held against one another; more say no more.</summary>
    private const int MostHeld = 4, MostCompared = 64;

    private sealed record Telling(ReadReport In, Place At, string Type, string Noun, ImmutableHashSet<object> Who, DateOnly Day, TimeExpression Time, Event? Of);

    public static void Find(Joined story, Findings findings)
    {
        ILookup<string, Telling> since = story.Reports.SelectMany(r => Since(story, r)).ToLookup(t => t.Type, StringComparer.Ordinal);
        ILookup<string, Telling> first = story.Reports.SelectMany(r => First(story, r)).ToLookup(t => t.Type, StringComparer.Ordinal);
        foreach (IGrouping<string, Telling> group in since)
        {
            Telling[] later = [.. first[group.Key].Take(MostCompared).Where(f => group.Take(MostCompared).Any(s => Clash(s, f))).Take(MostHeld)];
            Telling[] earlier = [.. group.Take(MostCompared).Where(s => later.Any(f => Clash(s, f))).Take(MostHeld)];
            if (later.Length == 0) continue;
            findings.Conflict(Rule, ConflictKind.Date, $"when the {later[0].Noun} began", earlier.Concat(later).Select(t => t.Of ?? (object)t.Time), earlier.Concat(later).Select(t => t.At),
                "the first cannot come after what has been going on since before it", $"other {later[0].Noun} are meant by one of them", matter: MatterKind.Question);
        }
    }

    private static bool Clash(Telling since, Telling first) => since.Day < first.Day && (since.Who.IsEmpty || first.Who.IsEmpty || since.Who.Overlaps(first.Who));

    private static IEnumerable<Telling> Since(Joined story, ReadReport report)
    {
        foreach (Event told in report.Events)
        {
            if (told.Status is not (EventStatus.Happened or EventStatus.Ongoing) || told.Time is not { } time || IsApart(report, told)) continue;
            int at = report.Parsed.TokenAt(time.Span.Start);
            bool since = report.Parsed.Lower(at) == "since" || (at > 0 && report.Parsed.Lower(at - 1) == "since");
            if (since && report.Parsed.Pos[report.Parsed.TokenAt(told.Trigger.Start)] == Pos.NOUN && End(story.On(time)?.Value) is { } end)
                yield return new Telling(report, report.Report.At(Span.Hull(told.Span, time.Span)), Family(told.Type), told.Trigger.Of(report.Report.Text), Who(story, report, told, told.Span), end, time, told);
        }
    }

    /// <summary>"The first negotiations on the 16th", "the first round of talks was held on May 16".</summary>
    private static IEnumerable<Telling> First(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (TimeExpression time in report.Times.Where(t => t.Kind == TimeKind.Date))
        {
            int at = parsed.TokenAt(time.Span.Start);
            if (at >= parsed.Count || story.On(time)?.Days.Earliest is not { } day) continue;
            int start = Math.Max(parsed.Sentences[parsed.SentenceOf[at]].First, at - Near - 2);
            for (int t = at - 1; t > start; t--)
            {
                if (parsed.Pos[t] != Pos.NOUN || EventLexicon.Of(parsed, t) is not { } type || !IsFirst(parsed, t)) continue;
                Event? told = report.Events.FirstOrDefault(e => e.Trigger == parsed.Spans[t]);
                yield return new Telling(report, report.Report.At(Span.Hull(parsed.Spans[Ordinal(parsed, t)], time.Span)), Family(type), parsed.Form(t), Who(story, report, null, parsed.SpanOf(Math.Max(parsed.Sentences[parsed.SentenceOf[t]].First, t - 4), at + 1)), day, time, told);
                break;
            }
        }
    }

    private static bool IsFirst(ParsedText parsed, int noun) => Ordinal(parsed, noun) >= 0;

    private static int Ordinal(ParsedText parsed, int noun)
    {
        for (int t = noun - 1; t >= 1 && t > noun - 5 && parsed.SentenceOf[t] == parsed.SentenceOf[noun]; t--)
            if (parsed.Lower(t) == "first" && parsed.Lower(t - 1) is "the" or "their" or "its" or "very") return t;
        return -1;
    }

    /// <summary>Talks and meetings are told of in each other's words.</summary>
    private static string Family(EventType type) => type.Name == "meet" ? "talk" : type.Name;

    /// <summary>"Have not met since March": nothing went on.</summary>
    private static bool IsApart(ReadReport report, Event told)
    {
        int sentence = report.Parsed.SentenceOf[report.Parsed.TokenAt(told.Trigger.Start)];
        SentenceRange range = report.Parsed.Sentences[sentence];
        for (int t = range.First; t < range.End; t++)
            if (report.Parsed.Lower(t) is "first" or "no" or "not" or "n't" or "stalled" or "suspended" or "broken") return true;
        return false;
    }

    /// <summary>Those who take part, else those named in the words; groups that nobody names say nothing.</summary>
    private static ImmutableHashSet<object> Who(Joined story, ReadReport report, Event? told, Span words)
    {
        IEnumerable<Referent> who = told is { Participants.IsEmpty: false } ? told.Participants.Select(p => p.Referent) : report.Referents.Where(r => r.Mentions.Any(m => words.Contains(m.Span)));
        return [.. who.SelectMany(r => r.Members.IsEmpty ? [r] : r.Members.AsEnumerable()).Where(r => r.Mentions.Any(m => m.Kind == MentionKind.Name)).Select(r => (object?)story.EntityOf(r) ?? r)];
    }

    /// <summary>The last day of what is named: of "2025-03/" the end of March.</summary>
    private static DateOnly? End(string? value)
    {
        string plain = value?.TrimEnd('/') ?? "";
        if (DateOnly.TryParseExact(plain, "yyyy-MM-dd", null, DateTimeStyles.None, out DateOnly day)) return day;
        if (DateOnly.TryParseExact(plain, "yyyy-MM", null, DateTimeStyles.None, out DateOnly month)) return month.AddMonths(1).AddDays(-1);
        return plain.Length == 4 && int.TryParse(plain, NumberStyles.None, null, out int year) && year is > 0 and < 9999 ? new DateOnly(year, 12, 31) : null;
    }
}
