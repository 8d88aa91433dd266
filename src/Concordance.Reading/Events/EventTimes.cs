using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Language.Times;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events.Status;

namespace Concordance.Reading.Events;

/// <summary>When, for how long and where: each time or place belongs to the first event above it in the tree.</summary>
internal sealed class EventTimes
{
    private const int Farthest = 8, Nearby = 12;

    private readonly Dictionary<int, TimeExpression> _times = [];
    private readonly Dictionary<int, TimeExpression> _durations = [];
    private readonly Dictionary<int, Referent> _places = [];

    public EventTimes(Ground ground, IReadOnlyList<Trigger> triggers)
    {
        ParsedText parsed = ground.Parsed;
        // Where a verb carries two events ("held talks and a vote"), the noun itself is nearer; the verb goes to the first.
        Dictionary<int, int> ofToken = triggers.ToDictionary(t => t.Token, t => t.Token);
        foreach (Trigger trigger in triggers) ofToken.TryAdd(trigger.Carrier, trigger.Token);
        foreach (TimeExpression time in ground.Times)
        {
            // The day of a dateline is the report's.
            if (Above(parsed, parsed.TokenAt(time.Span.Start), time.Span.End, ofToken) is not { } trigger || time.Kind == TimeKind.Set || OpeningDateline.EndIn(parsed.Text, time.Span.Start) > time.Span.Start) continue;
            if (time.Kind == TimeKind.Duration) _durations.TryAdd(trigger, time);
            else if (!_times.TryGetValue(trigger, out TimeExpression? had) || had.Kind == TimeKind.Vague) _times[trigger] = time;
        }

        for (int t = 0; t < parsed.Count; t++)
            if (IsWhere(parsed, t) && ground.At(t) is { Type: ReferentType.Place } place && Above(parsed, t, parsed.Spans[t].End, ofToken) is { } event_) _places.TryAdd(event_, place);
    }

    public TimeExpression? Time(Trigger trigger) => _times.GetValueOrDefault(trigger.Token);

    public TimeExpression? Duration(Trigger trigger) => _durations.GetValueOrDefault(trigger.Token);

    public Referent? Place(Trigger trigger) => _places.GetValueOrDefault(trigger.Token);

    /// <summary>"Said yesterday that it will offer a refund", "said on Saturday it would pay": the day behind the word of saying is the day of saying, wherever the tree hangs it.</summary>
    private static bool IsOfSaying(ParsedText parsed, int first, int end, int trigger)
    {
        int next = parsed.TokenAt(end), before = first > 0 && parsed.Pos[first - 1] == Pos.ADP ? first - 2 : first - 1;
        if (next >= trigger) return false;
        if (parsed.Lower(next) == "that" && parsed.Pos[next] == Pos.SCONJ) return true;
        if (before < 0 || parsed.Pos[before] != Pos.VERB) return false;
        int clause = trigger;
        for (int steps = 0; parsed.Heads[clause] >= 0 && parsed.Heads[clause] != before && steps < 2; steps++) clause = parsed.Heads[clause];
        return parsed.Heads[clause] == before && parsed.Relations[clause] == Relation.ccomp;
    }

    /// <summary>"Proposed a round of talks on Monday", "agreed to meet on Monday": a day behind what is proposed is its day, wherever the tree hangs it.</summary>
    private static int? Asked(ParsedText parsed, int verb, int time, Dictionary<int, int> ofToken)
    {
        if (time < verb || StatusWords.Of(parsed, verb) is null or Effect.Same or Effect.Happened) return null;
        for (int t = time - 1; t > verb && time - t < Nearby; t--)
            if (ofToken.TryGetValue(t, out int trigger) && trigger == t && IsUnder(parsed, t, verb)) return t;
        return null;
    }

    private static bool IsUnder(ParsedText parsed, int token, int verb)
    {
        for (int t = token, steps = 0; t >= 0 && steps < Farthest; t = parsed.Heads[t], steps++)
            if (t == verb) return true;
        return false;
    }

    /// <summary>"In Geneva", "at the palace", "the Geneva talks", "head to Geneva".</summary>
    private static bool IsWhere(ParsedText parsed, int token) => parsed.Relations[token] switch
    {
        Relation.obl or Relation.nmod => parsed.ChildOf(token, Relation.@case) is var word && word >= 0 && parsed.Lower(word) is "in" or "at" or "to",
        Relation.compound => parsed.Heads[token] >= 0 && parsed.Pos[parsed.Heads[token]] == Pos.NOUN,
        Relation.obj => parsed.Lemmas[parsed.Heads[token]].Equals("visit", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>"Its letter of 3 October": the day of a thing is not that of what is done to it; "the night of 3 October" is a time.</summary>
    private static bool IsOfThing(ParsedText parsed, int token, Dictionary<int, int> ofToken) =>
        parsed.Relations[token] == Relation.nmod && parsed.Heads[token] is >= 0 and var noun && parsed.Pos[noun] == Pos.NOUN && !ofToken.ContainsKey(noun) && NamedDocument.IsDocument(parsed, noun)
        && parsed.ChildOf(token, Relation.@case) is >= 0 and var of && parsed.Lower(of) is "of" or "from";

    /// <summary>"Has undertaken to clear the gates by Saturday": the day of what is promised is not that of the promise.</summary>
    private static bool IsOfDuty(ParsedText parsed, int verb, int time) =>
        parsed.Relations[verb] == Relation.xcomp && parsed.To(verb) >= 0 && time > verb && parsed.Heads[verb] is >= 0 and var above && parsed.Pos[above] == Pos.VERB && StatusWords.Of(parsed, above) is not (null or Effect.Same or Effect.Happened);

    /// <summary>Climbs from the words' own head; a clause of another kind in between dates something else.</summary>
    private static int? Above(ParsedText parsed, int token, int end, Dictionary<int, int> ofToken)
    {
        if (token >= parsed.Count) return null;
        for (int t = token, steps = 0; t >= 0 && steps < Farthest; t = parsed.Heads[t], steps++)
        {
            if (ofToken.TryGetValue(t, out int trigger)) return IsOfSaying(parsed, token, end, trigger) ? null : Asked(parsed, t, token, ofToken) ?? trigger;
            // "Expects to complete the sale by 30 June": of what is expected, wherever the tree hangs the day.
            if (parsed.Pos[t] == Pos.VERB && Asked(parsed, t, token, ofToken) is { } asked) return asked;
            bool inside = parsed.Spans[t].Start < end && t >= token;
            if (!inside && parsed.Relations[t] is Relation.acl_relcl or Relation.ccomp or Relation.advcl or Relation.parataxis) return null;
            // "Was priced at 29 before the conference, but will be free until Monday".
            if (!inside && parsed.Relations[t] == Relation.conj && (parsed.Pos[t] == Pos.VERB || parsed.ChildOf(t, Relation.cop) >= 0)) return null;
            if (IsOfThing(parsed, t, ofToken) || IsOfDuty(parsed, t, token)) return null;
        }

        return null;
    }
}
