using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Rounds;

/// <summary>
/// The meetings of the parties: tellings that count the same round, or tell of one day, are one. A telling without both is joined to
/// the round that its report tells most of, where it is clear which that is. Meetings with others are none of these.
/// </summary>
internal static class RoundFinder
{
    public static readonly RuleId Rule = new("rounds/round-finder");

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(RoundFinder), "en.round-nouns.txt");

    private sealed record Telling(Told<Event> Told, int? Number, TimeExpression? Time, DateOnly? Day, bool Held);

    public static ImmutableArray<Round> Find(Joined story, Sides sides, ImmutableArray<Entity> parties)
    {
        Telling[] told = [.. story.Events.Where(e => IsMeeting(e, story, sides, parties)).Select(e => Read(e, story))];
        // What is only called a meeting is theirs where its sentence tells of two sides, or another telling of that day does.
        HashSet<Telling> bare = [.. told.Where(t => Company.IsUntold(t.Told.In, t.Told.In.Parsed.TokenAt(t.Told.What.Trigger.Start), sides, parties))];
        HashSet<DateOnly?> days = [.. told.Where(t => t.Day is not null && !bare.Contains(t)).Select(t => t.Day)];
        Telling[] tellings = [.. told.Where(t => !bare.Contains(t) || (t.Day is not null && days.Contains(t.Day)))];
        int[] group = Joined(tellings);
        ILookup<int, Telling> rounds = Enumerable.Range(0, tellings.Length).Where(i => group[i] >= 0).ToLookup(i => group[i], i => tellings[i]);
        Dictionary<ReportId, int> main = MainOf(tellings, group);
        DelegationFinder delegations = new(story, sides, parties);
        return [.. rounds.Select(r => Of(r.Key, [.. r], tellings, main, story, delegations, parties)).OrderBy(r => r.Number ?? int.MaxValue).ThenBy(r => story.On(r.Time)?.Days.Earliest ?? DateOnly.MaxValue).ThenBy(r => r.Tellings[0].In.Report.Id).ThenBy(r => r.Tellings[0].What.Trigger)];
    }

    /// <summary>Talks or a meeting, by a noun of rounds or a verb of meeting, with nobody named in it but parties.</summary>
    private static bool IsMeeting(Told<Event> told, Joined story, Sides sides, ImmutableArray<Entity> parties)
    {
        if (told.What.Type.Name is not ("talk" or "meet" or "mediate") || told.What.Status is EventStatus.Denied or EventStatus.Refused or EventStatus.NotHappened) return false;
        ParsedText parsed = told.In.Parsed;
        int token = parsed.TokenAt(told.What.Trigger.Start);
        if (parsed.Pos[token] == Pos.NOUN && (!Nouns.Contains(parsed.Lemma(token)) || Company.IsOfOthers(told.In, token, story, sides, parties))) return false;
        if (told.In.SetAside.Any(a => a.Span.Contains(told.What.Trigger))) return false;
        Entity[] named = [.. told.What.Participants.Select(p => sides.Of(story.EntityOf(p.Referent))).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        return named.All(n => parties.Contains(n, ReferenceEqualityComparer.Instance) || ReferenceEquals(n, story.EntityOf(told.What.Place))) && (parsed.Pos[token] == Pos.NOUN || named.Length > 1 || Both(parsed, parsed.Subject(token)));
    }

    /// <summary>"Envoys of the two governments met", "both delegations met".</summary>
    private static bool Both(ParsedText parsed, int subject)
    {
        if (subject < 0 || parsed.Tags[subject] != "NNS") return false;
        foreach (int child in parsed.Children(subject).ToArray().Append(subject))
            if (parsed.Lemma(child) is "side" or "party" or "government" or "delegation" or "team" && parsed.HasChild(child, "two", "both")) return true;
        return false;
    }

    private static Telling Read(Told<Event> told, Joined story)
    {
        int token = told.In.Parsed.TokenAt(told.What.Trigger.Start);
        TimeExpression? time = told.What.Time ?? OnlyDay(told, story, token);
        return new Telling(told, RoundNumber.Of(told.In.Parsed, token), time, time?.Kind is TimeKind.Date or TimeKind.Time ? story.On(time)?.Days.Single : null, told.What.Status == EventStatus.Happened && !story.LiesAhead(told.In, time));
    }

    /// <summary>The one day that a sentence with one meeting tells.</summary>
    private static TimeExpression? OnlyDay(Told<Event> told, Joined story, int token)
    {
        Span sentence = told.In.Parsed.SentenceSpan(told.In.Parsed.SentenceOf[token]);
        if (told.In.Events.Count(e => e.Type == told.What.Type && sentence.Contains(e.Trigger)) > 1) return null;
        TimeExpression[] days = [.. told.In.Times.Where(t => sentence.Contains(t.Span) && story.On(t)?.Days.Single is not null)];
        return days.Length == 1 ? days[0] : null;
    }

    /// <summary>The group of each telling by the number and the day it tells; -1 where it tells neither.</summary>
    private static int[] Joined(Telling[] tellings)
    {
        Dictionary<(bool Counted, int Value), int> byKey = [];
        int[] parent = [.. Enumerable.Range(0, tellings.Length)];
        int Root(int i) => parent[i] == i ? i : parent[i] = Root(parent[i]);
        void Join((bool, int) key, int i)
        {
            if (!byKey.TryAdd(key, i)) parent[Math.Max(Root(byKey[key]), Root(i))] = Math.Min(Root(byKey[key]), Root(i));
        }

        for (int i = 0; i < tellings.Length; i++)
        {
            if (tellings[i].Number is { } number) Join((true, number), i);
            if (tellings[i].Day is { } day && Counts(tellings, day) < 2) Join((false, day.DayNumber), i);
        }

        return [.. tellings.Select((t, i) => t.Number is null && (t.Day is null || Counts(tellings, t.Day.Value) > 1) ? -1 : Root(i))];
    }

    /// <summary>How many numbers are told for one day: where two rounds share a day the day joins nothing.</summary>
    private static int Counts(Telling[] tellings, DateOnly day) => tellings.Where(t => t.Day == day && t.Number is not null).Select(t => t.Number).Distinct().Count();

    /// <summary>The round that each report tells most of; none where two are told as often.</summary>
    private static Dictionary<ReportId, int> MainOf(Telling[] tellings, int[] group)
    {
        Dictionary<ReportId, int> main = [];
        foreach (IGrouping<ReportId, int> report in Enumerable.Range(0, tellings.Length).Where(i => group[i] >= 0).GroupBy(i => tellings[i].Told.In.Report.Id, i => group[i]))
            if (report.GroupBy(g => g).Select(g => (g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ToArray() is var most && (most.Length == 1 || most[0].Count > most[1].Count)) main[report.Key] = most[0].Key;
        return main;
    }

    private static Round Of(int key, Telling[] own, Telling[] all, Dictionary<ReportId, int> main, Joined story, DelegationFinder delegations, ImmutableArray<Entity> parties)
    {
        HashSet<ReportId> mine = [.. main.Where(m => m.Value == key).Select(m => m.Key)];
        // Tellings without number and day add where and how long.
        Telling[] more = [.. own, .. all.Where(t => t is { Number: null, Day: null } && mine.Contains(t.Told.In.Report.Id))];
        Telling? timed = own.OrderByDescending(t => t.Day is not null).ThenByDescending(t => t.Held).FirstOrDefault(t => t.Time is not null);
        Entity? place = more.Select(t => story.EntityOf(t.Told.What.Place)).OfType<Entity>().Where(p => !parties.Contains(p, ReferenceEqualityComparer.Instance)).GroupBy<Entity, Entity>(p => p, ReferenceEqualityComparer.Instance).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        return new Round(own.Select(t => t.Number).FirstOrDefault(n => n is not null), timed?.Time, place, more.Select(t => t.Told.What.Duration).FirstOrDefault(d => d is not null),
            [.. own.Select(t => t.Told)], [.. own.Where(t => t.Held).Select(t => t.Told)], delegations.In(mine), new Because(Rule, own.Select(t => t.Told.In.Report.At(t.Told.What.Trigger)), own.Select(t => t.Told.What.Because)));
    }
}
