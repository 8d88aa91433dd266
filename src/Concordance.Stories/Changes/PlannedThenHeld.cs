using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>A meeting of one day: proposed, planned, doubtful, then held or not.</summary>
internal static class PlannedThenHeld
{
    private static readonly RuleId Rule = new("changes/planned-then-held");

    internal const int Done = 3;

    /// <summary>A telling names few; of a crowd the first are enough to tell it from another meeting.</summary>
    private const int LongestAbout = 70;

    /// <summary>More meetings of one day than a story has: what is told beside them is of none.</summary>
    private const int MostOfDay = 32;

    private sealed record Meeting(Told<Event> Told, DateOnly Day, Entity? Where, HashSet<Entity> Who);

    public static void Find(Joined story, Chains chains)
    {
        foreach (IGrouping<DateOnly, Meeting> day in story.Events.Select(e => Read(story, e)).OfType<Meeting>().GroupBy(m => m.Day).OrderBy(g => g.Key))
            foreach (List<Meeting> one in Apart(day))
                if (About(one) is { } about) chains.Add(Rule, about, one.Select(m => new Telling(m.Told.In, m.Told.What.Status is EventStatus.Happened or EventStatus.Ongoing ? On(m.Day, story.DayOf(m.Told.In)) : story.DayOf(m.Told.In), State(m.Told.What.Status), Rank(m.Told.What.Status), m.Told.In.Report.At(m.Told.What.Span), m.Told.What)), Done);
    }

    internal static string State(EventStatus status) => status switch
    {
        EventStatus.Happened or EventStatus.Ongoing => "reported held",
        EventStatus.Planned => "planned",
        EventStatus.Proposed => "proposed",
        EventStatus.Possible => "possible",
        EventStatus.Conditional => "on a condition",
        EventStatus.Doubtful => "doubtful",
        EventStatus.Refused => "refused",
        EventStatus.Denied => "denied",
        EventStatus.NotHappened => "reported not held",
    };

    internal static int Rank(EventStatus status) => status switch
    {
        EventStatus.Happened or EventStatus.Ongoing => Done,
        EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied => 2,
        EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional => 0,
        EventStatus.Planned or EventStatus.Doubtful => 1,
    };

    internal static SolvedDay On(DateOnly day, SolvedDay report) => new(DayRange.On(day), day, DayKnown.Solved, report.Because);

    private static Meeting? Read(Joined story, Told<Event> told)
    {
        if (told.What.Type.Name is not ("talk" or "meet" or "call" or "visit" or "vote") || told.What.Time is not { Kind: TimeKind.Date or TimeKind.Time } time || story.On(time)?.Days.Single is not { } day) return null;
        return new Meeting(told, day, story.EntityOf(told.What.Place), new(told.What.Participants.Select(p => story.EntityOf(p.Referent)).Append(story.EntityOf(told.What.Place)).OfType<Entity>(), ReferenceEqualityComparer.Instance));
    }

    /// <summary>The day alone joins nothing: a telling is of a meeting told before where somebody or some place stands in both, or where it names nobody and calls the meeting by the same noun, or the meeting is of "the two sides".</summary>
    private static IEnumerable<List<Meeting>> Apart(IEnumerable<Meeting> day)
    {
        List<(List<Meeting> All, HashSet<Entity> Who)> apart = [];
        foreach (Meeting meeting in day)
        {
            int at = apart.FindIndex(a => a.Who.Overlaps(meeting.Who) ? a.All.TrueForAll(m => AreAtOnePlace(m, meeting)) : (a.Who.Count == 0 || meeting.Who.Count == 0) && a.All.Exists(m => HaveOneNoun(m, meeting) || AreOfTheSides(m, meeting)));
            if (at < 0 && apart.Count == MostOfDay) continue;
            if (at < 0) apart.Add(([meeting], new(meeting.Who, ReferenceEqualityComparer.Instance)));
            else
            {
                apart[at].All.Add(meeting);
                apart[at].Who.UnionWith(meeting.Who);
            }
        }

        return apart.Select(a => a.All);
    }

    /// <summary>One who travels to a place and meets somebody at another on one day does two things.</summary>
    private static bool AreAtOnePlace(Meeting a, Meeting b) => a.Where is null || b.Where is null || ReferenceEquals(a.Where, b.Where) || a.Told.What.Type.Name == b.Told.What.Type.Name;

    /// <summary>"The two sides are to meet" and "the talks took place", of one day: who has no other name is whoever the story is about.</summary>
    private static bool AreOfTheSides(Meeting a, Meeting b) => (IsOfTheSides(a) && IsUnnamedTalk(b)) || (IsOfTheSides(b) && IsUnnamedTalk(a));

    /// <summary>"The talks", "the dialogues": of "the meeting" there may be several on a day.</summary>
    private static bool IsUnnamedTalk(Meeting meeting) => meeting.Who.Count == 0 && meeting.Told.What.Type.Name == "talk";

    private static bool IsOfTheSides(Meeting meeting)
    {
        ParsedText parsed = meeting.Told.In.Parsed;
        int verb = parsed.TokenAt(meeting.Told.What.Trigger.Start), who = parsed.Subject(verb);
        // "The two sides are expected to meet".
        if (who < 0 && parsed.Relations[verb] is Relation.xcomp && parsed.Heads[verb] is >= 0 and var above) who = parsed.Subject(above);
        return who >= 0 && parsed.Lemma(who) is "side" or "party" or "delegation" or "team" && parsed.HasChild(who, "the", "both", "two");
    }

    private static bool HaveOneNoun(Meeting a, Meeting b) => Noun(a) is { } one && Noun(b) is { } other && one.Family == other.Family && one.Which.IsOne(other.Which);

    private static (string Family, Which Which)? Noun(Meeting meeting)
    {
        ParsedText parsed = meeting.Told.In.Parsed;
        int at = parsed.TokenAt(meeting.Told.What.Trigger.Start);
        return parsed.Pos[at] == Pos.NOUN ? (EventKin.Of(parsed, at), Which.Of(parsed, at)) : null;
    }

    /// <summary>The fullest noun phrase that one screen has room for, in a report's words.</summary>
    private static string? About(List<Meeting> meeting) => meeting
        .Where(m => m.Told.In.Parsed.Pos[m.Told.In.Parsed.TokenAt(m.Told.What.Trigger.Start)] == Pos.NOUN)
        .Select(m => m.Told.In.Words(m.Told.In.At(m.Told.In.Parsed.Phrase(m.Told.In.Parsed.TokenAt(m.Told.What.Trigger.Start)))))
        .Where(w => w.Length <= LongestAbout && w.AsSpan().IndexOfAny('\n', '(') < 0).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).FirstOrDefault()
        ?? meeting.Select(m => m.Told.What.Trigger.Of(m.Told.In.Report.Text)).FirstOrDefault();
}
