using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Events;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>What was due on a day that a later report has reached, and of which no report tells that it was done.</summary>
internal static class DuePassed
{
    private static readonly RuleId Rule = new("unknowns/due-passed");

    private const int Longest = 90;

    public static void Find(Joined story, Questions questions, DueDays dueDays)
    {
        DateOnly last = Chains.LastDay(story);
        Done done = new(story);
        foreach (Told<Event> due in story.Events.Where(e => e.What.Status == EventStatus.Planned && e.What.Time is { Kind: TimeKind.Date or TimeKind.Time }))
        {
            if (story.On(due.What.Time)?.Days.Single is not { } day || day > last || due.What.Span.Length > Longest || Chains.Day(story.DayOf(due.In)) >= day && story.DayOf(due.In).Range.Single is null) continue;
            if (IsPast(due) || done.Has(due, day) || Whole(due) is not { Length: <= Longest } words) continue;
            ParsedText parsed = due.In.Parsed;
            int verb = parsed.TokenAt(due.What.Trigger.Start), subject = parsed.Pos[verb] == Pos.NOUN ? verb : parsed.Subject(verb) is >= 0 and var own ? own : parsed.TokensOf(words).FirstOrDefault(t => t < verb && parsed.Pos[t] == Pos.NOUN, -1);
            questions.Ask(Rule, UnknownKind.OpenSlot, $"“{Wording.Of(due.In, words)}”: did it come about?", [due.What], dueDays.MayTell(due.In, words, subject, day), [due.In.Report.At(words)]);
        }
    }

    /// <summary>"Which will meet on 10 February": with the committee that will; null where no tree says who.</summary>
    private static Span? Whole(Told<Event> due)
    {
        (ParsedText parsed, Span words) = (due.In.Parsed, due.What.Span);
        if (parsed.Lower(parsed.TokenAt(words.Start)) is not ("which" or "who" or "that")) return words;
        for (int t = parsed.TokenAt(due.What.Trigger.Start), steps = 0; t >= 0 && steps < 3; t = parsed.Heads[t], steps++)
            if (parsed.Relations[t] == Relation.acl_relcl) return parsed.Heads[t] is >= 0 and var whose ? Span.Hull(parsed.ShortPhrase(whose), words) : null;
        return null;
    }

    /// <summary>"Fell 40 percent to end the day at 94", "following the announcement": what a form like that of a plan tells as over.</summary>
    private static bool IsPast(Told<Event> due)
    {
        (ParsedText parsed, int word) = (due.In.Parsed, due.In.Parsed.TokenAt(due.What.Trigger.Start));
        if (IsAfter(parsed.Lower(parsed.TokenAt(due.What.Span.Start)))) return true;
        return parsed.Pos[word] == Pos.NOUN ? IsAfter(parsed.Preposition(word)) : parsed.Lower(word - 1) == "to" && parsed.Relations[word] == Relation.advcl && parsed.Heads[word] is >= 0 and var above && parsed.Tags[above] is "VBD" or "VBN" or "VBG";
    }

    private static bool IsAfter(string word) => word is "following" or "after" or "since";

    /// <summary>What is told as done, or as not done: by its day, else the last report day that tells it, of whom and of anybody.</summary>
    private sealed class Done
    {
        private readonly Joined _story;
        private readonly HashSet<(string Type, DateOnly Day)> _days = [];
        private readonly Dictionary<(string Type, ReportId Report, Span Who), DateOnly> _of = [];
        private readonly Dictionary<string, DateOnly> _ofAnybody = new(StringComparer.Ordinal), _ofNobody = new(StringComparer.Ordinal);

        public Done(Joined story)
        {
            _story = story;
            foreach (Told<Event> done in story.Events.Where(e => e.What.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened or EventStatus.Refused))
            {
                string type = done.What.Type.Name;
                if (story.On(done.What.Time)?.Days.Single is { } on) _days.Add((type, on));
                else if (Chains.Day(story.DayOf(done.In)) is var day) Undated(type, Who(done), day);
            }
        }

        /// <summary>Told on that day, or by somebody it names, or by a later report without saying whom or when.</summary>
        public bool Has(Told<Event> due, DateOnly day)
        {
            string type = due.What.Type.Name;
            if (_days.Contains((type, day)) || _ofNobody.GetValueOrDefault(type) >= day) return true;
            return due.What.Participants.IsEmpty ? _ofAnybody.GetValueOrDefault(type) >= day : Who(due).Any(w => _of.GetValueOrDefault((type, w.Report, w.Span)) >= day);
        }

        private void Undated(string type, Place[] who, DateOnly day)
        {
            _ofAnybody[type] = Later(_ofAnybody.GetValueOrDefault(type), day);
            if (who.Length == 0) _ofNobody[type] = Later(_ofNobody.GetValueOrDefault(type), day);
            foreach (Place one in who) _of[(type, one.Report, one.Span)] = Later(_of.GetValueOrDefault((type, one.Report, one.Span)), day);
        }

        private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

        private Place[] Who(Told<Event> told) => [.. told.What.Participants.Select(p => _story.EntityOf(p.Referent)).OfType<Entity>().Select(e => e.Main)];
    }
}
