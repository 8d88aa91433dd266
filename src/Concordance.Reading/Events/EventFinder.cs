using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>Finds what happened, is planned, asked for or denied, with who takes part, when and where.</summary>
public static class EventFinder
{
    /// <summary>A "not" farther before the words of an event is hardly read with them.</summary>
    private const int NearNot = 4;

    /// <summary>Events in the order of their spans, then of their triggers.</summary>
    public static ImmutableArray<Event> Find(ParsedText parsed, ImmutableArray<TimeExpression> times, ImmutableArray<Referent> referents, ImmutableArray<Statement> statements, Furniture furniture)
    {
        if (parsed.Count == 0) return [];
        Ground ground = new(parsed, times, referents, statements, furniture);
        IReadOnlyList<Trigger> triggers = Triggers.Find(ground);
        EventTimes when = new(ground, triggers);
        List<Event> events = [];
        foreach (Trigger trigger in triggers)
            if (Read(ground, trigger, when) is { } told) events.Add(told);
        HashSet<Span> kept = [.. events.Select(e => e.Trigger)];
        Dictionary<Span, Trigger> listed = triggers.Where(t => kept.Contains(parsed.Spans[t.Token])).ToDictionary(t => parsed.Spans[t.Token]);
        EventOrders orders = new(parsed, listed.Values);
        return [.. events.Select(e => e with { Order = orders.Of(listed[e.Trigger]) }).OrderBy(e => e.Span).ThenBy(e => e.Trigger)];
    }

    /// <summary>The events that given words tell of, whatever the lists hold of them: for words that somebody else takes for events.</summary>
    /// <param name="tokens">The head word of each; the events come in their order.</param>
    public static ImmutableArray<Event> At(ReadReport report, IEnumerable<int> tokens)
    {
        ParsedText parsed = report.Parsed;
        Ground ground = new(parsed, report.Times, report.Referents, report.Statements, BoilerplateFinder.Find(report.Report));
        Trigger[] triggers = [.. tokens.Select(t => new Trigger(t, parsed.Pos[t] == Pos.VERB ? t : NounTrigger.Carrier(parsed, t), EventLexicon.Of(parsed, t) ?? new EventType(parsed.Lemmas[t].ToLowerInvariant(), null), parsed.Pos[t] == Pos.VERB ? VerbTrigger.Rule : NounTrigger.Rule))];
        EventTimes when = new(ground, [.. triggers.DistinctBy(t => t.Token)]);
        return [.. triggers.Select(t => Event(ground, t, when))];
    }

    /// <summary>The clause of a verb from subject to last complement, whether or not it tells of an event.</summary>
    public static Span ClauseOf(ParsedText parsed, int verb) => EventSpans.Of(parsed, new Trigger(verb, verb, new EventType(parsed.Lemmas[verb], null), VerbTrigger.Rule));

    /// <summary>A word alone names a kind of event; with somebody, a time or a place it tells of one, and without them where it is told what became of it or whom it meets.</summary>
    private static bool Stands(Ground ground, Trigger trigger, StatusReading status)
    {
        ParsedText parsed = ground.Parsed;
        if (parsed.Pos[trigger.Token] == Pos.VERB) return Arguments.HasSubject(ground, trigger.Token);
        return status.Status is not EventStatus.Happened || parsed.ChildOf(trigger.Token, Relation.nmod) is var of && of >= 0 && parsed.Opening(of) is var word && word >= 0 && parsed.Lower(word) == "of";
    }

    private static Event? Read(Ground ground, Trigger trigger, EventTimes when)
    {
        Event told = Event(ground, trigger, when);
        return told.Participants.IsEmpty && told.Time is null && told.Place is null && !Stands(ground, trigger, StatusReader.Read(ground.Parsed, trigger.Token)) ? null : told;
    }

    private static Event Event(Ground ground, Trigger trigger, EventTimes when)
    {
        ParsedText parsed = ground.Parsed;
        StatusReading status = StatusReader.Read(parsed, trigger.Token);
        Because because = new(trigger.Rule, [new Place(parsed.Report, parsed.Spans[trigger.Token])], [status.Because(parsed)]);
        Span words = EventSpans.Of(parsed, trigger);
        TimeExpression? time = when.Time(trigger) is { } given && !(status.Status == EventStatus.Happened && LiesAhead(parsed, given)) ? given : null;
        // "On Monday, 2 June": the tree may part what is one time.
        if (time is not null && time.Span.Overlaps(words)) words = Span.Hull(words, time.Span);
        if (ground.Within[trigger.Token] is { } said) words = Inside(words, said);
        bool whole = WholeClause.Is(parsed, ground.Times, trigger, words);
        if (!whole && status.Status == EventStatus.NotHappened) words = WithNot(parsed, words, status);
        return new Event(words, parsed.Spans[trigger.Token], trigger.Type, Arguments.Of(ground, trigger), status.Status, time, when.Duration(trigger), [], when.Place(trigger), ground.Within[trigger.Token], because) { IsWhole = whole };
    }

    /// <summary>"Said on Monday, 5 May 2031, that the bridge would close", "the road was reopened, union leader Petra Vos said": parts of the date and of who speaks are no words of what is said, whatever the tree hangs them on.</summary>
    private static Span Inside(Span words, Statement said)
    {
        Span content = said.ContentHull;
        int start = said.Cue is { } cue && cue.End <= words.Start && words.Start < content.Start && content.Start < words.End ? content.Start : words.Start;
        bool speaker = said.Speaker is { } who && new[] { who.Span, who.Office }.OfType<Span>().Any(s => s.Start >= content.End && s.Overlaps(words));
        return new Span(start, speaker && content.End > start ? Math.Min(words.End, content.End) : words.End);
    }

    /// <summary>"(The board does) not clear a sale on the strength of drafts", "(left) without speaking": words that lack what denies them would say that it was done.</summary>
    private static Span WithNot(ParsedText parsed, Span words, StatusReading status)
    {
        int first = parsed.TokenAt(words.Start);
        for (StatusReading? reading = status; reading is not null; reading = reading.From)
            foreach (int word in reading.Words)
            {
                if (word >= first || first - word > NearNot || parsed.SentenceOf[word] != parsed.SentenceOf[first] || !(Negated.Is(parsed, word) || parsed.Lower(word) is "without" or "neither" or "nor")) continue;
                int from = word;
                while (from > 0 && parsed.Pos[from - 1] == Pos.AUX && parsed.SentenceOf[from - 1] == parsed.SentenceOf[first]) from--;
                return Span.Hull(parsed.Spans[from], words);
            }

        return words;
    }

    /// <summary>"Next Monday", "tomorrow" for one who speaks now, and not "the next day" of a story: what happened was not then ("it has proposed next Monday").</summary>
    private static bool LiesAhead(ParsedText parsed, TimeExpression time)
    {
        int first = parsed.TokenAt(time.Span.Start);
        for (int t = first; t < parsed.Count && parsed.Spans[t].Start < time.Span.End; t++)
            if (parsed.Lower(t) is "tomorrow" || parsed.Lower(t) is "next" or "coming" && (t == 0 || parsed.Lower(t - 1) is not ("the" or "very"))) return true;
        return false;
    }
}
