using System.Collections.Frozen;
using Concordance.Dossiers.Json;
using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Talks.Positions;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>
/// Which happenings one screen has room for, by rules that a reader can follow: told in a headline or lead, by several
/// reports, of a kind that ends or turns a matter (en.weights.txt), with somebody named, on a day that is told, by the latest report. How often a text was
/// copied counts for nothing.
/// </summary>
internal static class Matters
{
    /// <summary>Where a news text says what it is about: the headline and some two sentences after it.</summary>
    private const int Lead = 300;

    /// <summary>en.weights.txt.</summary>
    private static readonly FrozenDictionary<string, int> Weights = WordList.Read(typeof(Matters), "en.weights.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1][0] - '0', StringComparer.Ordinal);

    /// <summary>Points that a matter needs, of eight: to stand, and to be awaited, of which news tell less.</summary>
    public const int ToStand = 3, ToCome = 3;

    /// <summary>With --all every happening is told.</summary>
    public static bool AreTold(View view, Told told, int enough) => !IsDenying(view, told.Latest) && (view.Options.All || IsWhole(view, told.Latest) && !IsSaying(view, told.Latest) && !IsWanted(view, told.Latest) && !IsNoAnswer(told.Latest) && !IsGeneral(told.Latest) && !IsOfPronoun(view, told.Latest) && Points(view, told) >= enough);

    /// <summary>"The company denied": what it denies is told with its words under SAID; alone the verb says nothing.</summary>
    private static bool IsDenying(View view, EventEntry told) =>
        told.Type == "deny" && (told.Span.End == told.Trigger.End || view.StatementsOf(told.Span.Report).Any(s => s.Act == Act.Deny && s.Cue is { } cue && cue.Overlaps(told.Trigger)));

    /// <summary>"Under the law the minister can forbid a merger": what may be is not how anything stands.</summary>
    private static bool IsGeneral(EventEntry told) => Told.IsSettled(told.Status) && WordsOf(Before(told)).Any(w => w is "can" or "may" or "might" or "could" or "must");

    /// <summary>"Declined to comment", "denied this": who gave no answer is told where it is asked for, and what was denied stands elsewhere.</summary>
    private static bool IsNoAnswer(EventEntry told)
    {
        string from = told.Span.Text[Math.Clamp(told.Trigger.Start - told.Span.Start, 0, told.Span.Text.Length)..];
        return WordsOf(from) is [_, "this" or "that" or "it"] || from.Contains("to comment", StringComparison.Ordinal) || from.Contains("request for comment", StringComparison.Ordinal)
            || WordsOf(from) is ["declined" or "refused", "to", "name" or "say" or "confirm" or "discuss" or "answer" or "elaborate", ..];
    }

    /// <summary>"Told reporters", "said in a statement": that somebody spoke is told with what was said; "asked the council" has lost what was asked.</summary>
    private static bool IsSaying(View view, EventEntry told) =>
        view.StatementsOf(told.Span.Report).Any(s => s.Cue is { } cue && (cue.Overlaps(told.Trigger) ? s.Act == Act.Say || (view.Talks is not null && s.Act == Act.Demand && told.Status == EventStatus.Ongoing) || !s.Content.Any(told.Span.Overlaps) : s.Act == Act.Say && cue.Overlaps(told.Span) && !s.Content.Any(told.Trigger.Overlaps)));

    /// <summary>"Norvia insists on a truce": what a party of talks wants stands under WANTS.</summary>
    private static bool IsWanted(View view, EventEntry told) =>
        told.Status == EventStatus.Proposed && view.Talks is { } talks && talks.Positions.Any(p => p.Stance == Stance.Wants && p.Text.Overlaps(told.Trigger));

    /// <summary>"He denounced the plan", "still later, he denounced it", "her remarks" in the report's own voice: a line alone does not show who.</summary>
    private static bool IsOfPronoun(View view, EventEntry told)
    {
        if (SaidSection.By(view, told).Length > 0) return false;
        string[] words = WordsOf(Before(told));
        return words.Length > 0 && (words[0] is "his" or "her" or "its" or "their" or "our" or "my" || words.Any(w => w is "he" or "she" or "it" or "they" or "we" or "i") && !words.Any(w => w is "who" or "which" or "that"));
    }

    /// <summary>What stands of a happening's words before its verb or noun.</summary>
    public static string Before(EventEntry told) => told.Span.Text[..Math.Clamp(told.Trigger.Start - told.Span.Start, 0, told.Span.Text.Length)];

    private static string[] WordsOf(string text) => text.ToLowerInvariant().Split([' ', '\n', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);

    public static int Points(View view, Told told) =>
        (view.Reports.Length > 1 && IsOfLatest(view, told) ? 1 : 0) + (told.Events.Any(e => IsLead(view, e.Span)) ? 2 : 0) + (told.Events.Select(e => e.Span.Report).Distinct().Count() > 1 ? 1 : 0)
        + Weight(told.Latest) + (told.Events.Any(e => !e.Participants.IsEmpty) ? 1 : 0) + (told.Events.Any(e => e.Time is not null) ? 1 : 0);

    /// <summary>A verdict, a vote, an arrest or a death outweighs what is done from day to day, and that what is only said.</summary>
    public static int Weight(EventEntry told) => Weights.GetValueOrDefault(told.Type, EventLexicon.Types.ContainsKey(told.Type) ? 1 : 0);

    /// <summary>"Headed by Lee", "has been suspended": a clause that names nobody and nothing before its verb, or hangs on a word before it, says nothing alone.</summary>
    public static bool IsWhole(View view, EventEntry told)
    {
        if (told.Whole == false) return false;
        string[] words = WordsOf(told.Span.Text);
        // "This was also promised": of what is not said; "expected to play a part in the talks" hangs on a noun that was cut off.
        if (words.Length > 1 && words[0] is "this" or "these" or "those" && Helps(words[1])) return false;
        // "Informs the public of the following figures": of which, stands behind.
        if (told.Span.Text.Contains(" the following ", StringComparison.Ordinal)) return false;
        // "Paola Rinaldi, for the first time since the walkout began": when something else was.
        if (Before(told).Contains(" time since ", StringComparison.Ordinal)) return false;
        // "Elsewhere: the guild meets on Saturday": another story in the same report.
        if (words[0].TrimEnd(':', ',') is "elsewhere") return false;
        if (words.Length > 1 && (words[0].EndsWith("ed", StringComparison.Ordinal) || words[0].EndsWith("ing", StringComparison.Ordinal)) && words[1] is "to" or "by" or "in" or "on" or "of" or "for" or "at" or "with" or "from" or "as" or "between" or "during" or "into" or "the" or "a" or "an" or "that") return false;
        if (words.Length < 3 || words[0] is "who" or "which" or "that" or "whose" or "to" or "of" or "for" or "with" or "and" or "or"
            or "as" or "while" or "when" or "where" or "because" or "although" or "though" or "if" or "unless" or "than" or "but") return false;
        // A noun's clause that opens with a verb ("push Lee toward a settlement") has its subject elsewhere.
        if (told.Rule == "events/noun-trigger") return !IsHeading(view, told.Span) && !IsInFront(told) && (!char.IsLower(told.Span.Text[0]) || told.Trigger.Start == told.Span.Start || Opens(words[0]));
        string before = Before(told);
        // "Live-streamed" is one word.
        before = before[..(before.LastIndexOf(' ') + 1)];
        return WordsOf(before).Any(w => !Helps(w));
    }

    /// <summary>A passage of a claim: the words of an event, or most of those of one that stands alone.</summary>
    public static bool IsWhole(View view, SpanEntry passage)
    {
        if (view.EventAt(passage) is { } told) return IsWhole(view, told);
        EventEntry[] within = [.. view.EventsOf(passage.Report).Where(e => e.Span.Overlaps(passage))];
        return within.Any(e => e.Whole == true && e.Span.Start == passage.Start && 10 * Math.Min(e.Span.Text.Length, passage.Text.Length) >= 8 * Math.Max(e.Span.Text.Length, passage.Text.Length)) || view.EventsOf(passage.Report).All(e => e.Whole is null);
    }

    /// <summary>A whole line without a verb names its matter and tells nothing of it.</summary>
    private static bool IsHeading(View view, SpanEntry span)
    {
        if (view.Texts.Find(span.Report) is null) return false;
        Span line = view.Texts.Lines(span.Report).Line(view.References.LineOf(span));
        return span.Start <= line.Start && line.End <= span.End;
    }

    /// <summary>"Despite the announcement, the firm …": the clause is about something else.</summary>
    private static bool IsInFront(EventEntry told)
    {
        int comma = told.Span.Text.IndexOf(',');
        string first = told.Span.Text.Split(' ', 2)[0].ToLowerInvariant();
        return comma >= told.Trigger.End - told.Span.Start && first is "after" or "before" or "despite" or "following" or "amid" or "during" or "in" or "since" or "with" or "without" or "prior" or "ahead" or "at" or "on" or "under" or "until";
    }

    /// <summary>Words that open a noun phrase.</summary>
    private static bool Opens(string word) => word is "the" or "a" or "an" or "this" or "these" or "those" or "its" or "his" or "her" or "their" or "our" or "my" or "it" or "he" or "she" or "they" or "we" or "i" or "no" or "both" or "all" or "any"
        or "some" or "most" or "many" or "several" or "each" or "one" or "two" or "three" or "four" or "five" or "six";

    /// <summary>Auxiliaries and adverbs tell of no one.</summary>
    public static bool Helps(string word) => word is "be" or "is" or "are" or "was" or "were" or "been" or "being" or "has" or "have" or "had" or "having" or "not" or "also" or "then" or "first"
        or "now" or "still" or "already" or "will" or "would" or "to" || word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>The last of those whose day is known.</summary>
    public static ReportEntry? LatestReport(View view) => view.Reports.LastOrDefault(r => r.Published.Earliest is not null);

    /// <summary>Told by the report that can be the last: how matters stand is told there.</summary>
    public static bool IsOfLatest(View view, Told told) => LatestReport(view) is not { } latest || told.Events.Any(e => e.Span.Report == latest.Id);

    /// <summary>Told in the headline or lead of the report that can be the last.</summary>
    public static bool IsNews(View view, SpanEntry told) => LatestReport(view)?.Id == told.Report && IsLead(view, told);

    private static bool IsLead(View view, SpanEntry told) => told.Start < (view.Report(told.Report).Headline?.End ?? 0) + Lead;
}
