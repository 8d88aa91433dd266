using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// What ended a circle: a later report tells that one of its happenings has come about, or all that tell one of its conditions last tell
/// it as past. A happening of the day before the circle, or of another round, ends nothing.
/// </summary>
internal sealed class Aftermath(Joined story, ActReader acts)
{
    private readonly Lazy<ILookup<string, (ActPhrase Phrase, Event Event)>> _happened = new(() => Happened(story, acts));

    public After? Of(Circle circle, SolvedDay since)
    {
        DateOnly first = circle.Waits.Min(w => Start(story.DayOf(w.Stated[0].In))), from = since.Value ?? since.Range.Single ?? since.Range.Earliest ?? DateOnly.MinValue;
        After? found = null;
        foreach (Happening happening in circle.Happenings)
        {
            // One of several that are wanted ends nothing by itself.
            if (happening.IsUndoing || circle.Waits.Any(w => ReferenceEquals(w.On, happening) && w.Among is { AtLeast: > 1 })) continue;
            foreach ((ActPhrase phrase, Event told) in _happened.Value[KindOf(happening.Phrases[0])])
            {
                // Of one report the words that tell who did it: its headline may not.
                if (found is not null && (found.By is not null || found.Place.Report != phrase.In.Report.Id)) continue;
                SolvedDay day = DayOf(phrase.In, told);
                // A report that tells a condition last and, as done since the first was told, what it was about tells how it was.
                bool looksBack = Start(day) > first && circle.Waits.Any(w => w.Stated[^1].In == phrase.In);
                if (!(Start(day) > from || looksBack || IsUndated(circle, since, phrase, day)) || !happening.Phrases.All(p => IsOneAct(p, phrase)) || !Tells(phrase) || IsNamedOnly(phrase) || !(IsDated(told) || (IsDone(phrase, told) && !IsEarlier(happening, phrase)))) continue;
                // Whoever did what they had held back moved, and the others have what they waited for.
                Entity? moved = phrase.By is { } by && circle.Waits.Any(w => ReferenceEquals(w.Holder, by)) ? by : null;
                AfterKind kind = moved is null && circle.Waits.Any(w => ReferenceEquals(w.What, happening)) ? AfterKind.Overtaken : AfterKind.Met;
                if (found is null || moved is not null) found = new After(kind, day, phrase.In.Report.At(told.Span), moved);
            }
        }

        if (found is not null) return found;
        return circle.Waits.FirstOrDefault(w => w.IsOver) is { } tale ? new After(AfterKind.Unknown, story.DayOf(tale.Stated[^1].In), tale.Stated[^1].In.Report.At(tale.Stated[^1].What.Sentence)) : null;
    }

    /// <summary>Where nobody knows a day: what one report tells as ahead and another as done has been done since.</summary>
    private bool IsUndated(Circle circle, SolvedDay since, ActPhrase phrase, SolvedDay day) =>
        IsUnknown(since) && IsUnknown(day) && IsUnknown(story.DayOf(phrase.In)) && phrase.In.Parsed.Tags[phrase.Head] is "VBD" or "VBN" && circle.Waits.All(w => w.Stated.All(s => s.In != phrase.In));

    private static bool IsUnknown(SolvedDay day) => day.Value is null && day.Range.Earliest is null && day.Range.Latest is null;

    /// <summary>What it was done to, or which meeting it was, must be told: "they met" ends nothing.</summary>
    private static bool Tells(ActPhrase phrase) => phrase.Talks is { IsPlain: true } || phrase.Of is not null || phrase.Frame.Name == ActFrame.CeaseFire;

    /// <summary>"Terms for freeing the engineers", "a plan of paying": what a noun is for has not been done.</summary>
    private static bool IsNamedOnly(ActPhrase phrase) => phrase.Head > 0 && phrase.In.Parsed.Tags[phrase.Head] == "VBG" && phrase.In.Parsed.Lower(phrase.Head - 1) is "for" or "of" or "on" or "about" or "against" or "to" or "without";

    private bool IsDated(Event told) => story.On(told.Time)?.Days.Earliest is not null;

    /// <summary>"the talks" names them and tells nothing of them; "signed the lease" tells that it was done.</summary>
    private static bool IsDone(ActPhrase phrase, Event told) => (told.Status == EventStatus.Happened && phrase.In.Parsed.Pos[phrase.Head] == Pos.VERB) || IsState(phrase.In.Parsed, phrase.Head);

    /// <summary>A new offer is waited for: one that is told without a day and is not called new may be the one there was.</summary>
    private static bool IsEarlier(Happening happening, ActPhrase phrase) => phrase.Of is { IsAnother: false } && happening.Phrases.Any(p => p.Of is { IsAnother: true });

    /// <summary>"Lifted the ban", "called off the ban": however a side is told to end what it presses by, it has ended.</summary>
    private static string KindOf(ActPhrase phrase) => PressureEnds.IsEnding(phrase) ? "end" : Offers.IsMaking(phrase) ? "offer" : phrase.Frame.Name;

    /// <remarks>"A bakery strike ended": another one than a report has told of.</remarks>
    private static bool IsOneAct(ActPhrase a, ActPhrase b) =>
        (!PressureEnds.IsEnding(b) || !b.Of!.IsFirstTold) && IsSame(a, b);

    private static bool IsSame(ActPhrase a, ActPhrase b) =>
        HappeningTable.IsSame(a, b) || (ActWords.AreOneForce(a, b) && a.By is not null && ReferenceEquals(a.By, b.By)) || (Offers.IsMaking(a) && Offers.IsMaking(b) && HappeningTable.IsSame(a with { Frame = b.Frame }, b)) || (PressureEnds.IsEnding(a) && PressureEnds.IsEnding(b) && (a.By is null || b.By is null || ReferenceEquals(a.By, b.By)) && a.Of!.Fits(b.Of!));

    private SolvedDay DayOf(ReadReport report, Event told)
    {
        if (story.On(told.Time) is not { Days: var days } || days.Earliest is null) return story.DayOf(report);
        return new SolvedDay(days, days.Single, DayKnown.Solved, [report.Report.At(told.Span)]);
    }

    private static DateOnly Start(SolvedDay day) => day.Range.Earliest ?? day.Value ?? DateOnly.MinValue;

    /// <summary>"nothing before the letters are withdrawn": told in the present and yet to come.</summary>
    private static bool IsInCondition(ReadReport report, Event told) => IsAwaited(report.Parsed, report.Parsed.TokenAt(told.Trigger.Start)) || report.Conditions.Any(c => c.Clause.Contains(told.Trigger) || c.Governed is { } governed && governed.Contains(told.Trigger));

    /// <summary>"only after the firm has paid": behind such a word nothing is told to have happened.</summary>
    private static bool IsAwaited(ParsedText parsed, int trigger)
    {
        for (int t = trigger - 1; t >= parsed.Sentences[parsed.SentenceOf[trigger]].First && parsed.Pos[t] != Pos.PUNCT; t--)
            if (parsed.Lower(t) is "until" or "unless" or "if" || (parsed.Lower(t) is "after" or "once" or "when" && t > 0 && parsed.Lower(t - 1) == "only")) return true;
        return false;
    }

    private static readonly string[] Beginning = ["begin", "complete", "continue", "finish", "manage", "proceed", "start"];

    /// <summary>"demanded that it open the strait", "agreed on Saturday to lift the picket": what was done is the demanding, and the act is yet to come.</summary>
    private static bool IsOnlyWanted(ActPhrase phrase, int trigger) =>
        phrase.Head != trigger && phrase.In.Parsed.Pos[phrase.Head] == Pos.VERB && phrase.In.Parsed.Tags[phrase.Head] is not ("VBD" or "VBN" or "VBG") && phrase.In.Parsed.Pos[trigger] == Pos.VERB && !Beginning.Contains(phrase.In.Parsed.Lemma(trigger));

    /// <summary>Acts of our lexicon that no list of events has ("the ban expired"), and verbs above a noun that is one ("put forward an offer").</summary>
    private static IEnumerable<Event> Untold(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        HashSet<Span> told = [.. report.Events.Select(e => e.Trigger)];
        int[] acts = [.. Enumerable.Range(0, parsed.Count).Where(t => (ActLexicon.IsVerb(parsed, t) || IsState(parsed, t)) && !told.Contains(parsed.Spans[t]) && ActLexicon.Of(parsed, t) is { Nature: not ActNature.Meeting })];
        return EventFinder.At(report, acts);
    }

    /// <summary>"The ban is over", "the boats are gone".</summary>
    private static bool IsState(ParsedText parsed, int token) => parsed.Pos[token] is Pos.ADJ or Pos.ADV && parsed.Child(token, Relation.cop) >= 0;

    /// <summary>"The firm, which made an offer": what is told of somebody by the way has no day of its own, unless it is a new one.</summary>
    private static bool IsByTheWay(ActPhrase phrase, Event told) => told.Time is null && phrase.Of is not { IsAnother: true } && !phrase.In.Events.Contains(told) && IsByTheWay(phrase.In.Parsed, phrase.In.Parsed.TokenAt(told.Trigger.Start));

    private static bool IsByTheWay(ParsedText parsed, int verb) => parsed.Relations[verb] is Relation.acl or Relation.acl_relcl || parsed.Tags[verb] == "VBG";

    private static ILookup<string, (ActPhrase, Event)> Happened(Joined story, ActReader acts)
    {
        List<(ActPhrase Phrase, Event Event)> found = [];
        foreach (ReadReport report in story.Reports)
            foreach (Event told in report.Events.Concat(Untold(report)))
                if (told.Status is EventStatus.Happened or EventStatus.Ongoing && !IsInCondition(report, told) && acts.ReadAt(report, told.Span, report.Parsed.TokenAt(told.Trigger.Start)) is { IsNegated: false } phrase && !IsOnlyWanted(phrase, report.Parsed.TokenAt(told.Trigger.Start)) && !IsByTheWay(phrase, told)) found.Add((phrase, told));
        return found.ToLookup(f => KindOf(f.Phrase), f => f, StringComparer.Ordinal);
    }
}
