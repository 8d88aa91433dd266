using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"A summit is still on the table", "the deal is off the table", "the visit remains in doubt": where the event is said to be, tells how it stands.</summary>
internal static class InState
{
    private static readonly RuleId Rule = new("events/in-state");

    private static readonly FrozenDictionary<(string Opening, string Noun), Effect> Phrases = WordList.Read(typeof(InState), "en.status-phrases.txt").Select(l => l.Split(' '))
        .ToFrozenDictionary(p => (p[0], p[1]), p => Enum.Parse<Effect>(p[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    public static StatusReading? Read(ParsedText parsed, int token)
    {
        foreach (int place in Places(parsed, token))
        {
            foreach (int child in parsed.Children(place))
            {
                if (child >= place || parsed.Relations[child] is not Relation.@case || !Phrases.TryGetValue((parsed.Lower(child), parsed.Lower(place)), out Effect effect)) continue;
                EventStatus status = StatusWords.Apply(effect, EventStatus.Happened);
                if (Denied(parsed, place)) status = status == EventStatus.NotHappened ? EventStatus.Possible : EventStatus.NotHappened;
                return new StatusReading(status, Rule, [place]);
            }
        }

        return null;
    }

    private static bool Denied(ParsedText parsed, int place)
    {
        foreach (int child in parsed.Children(place))
            if (child < place && parsed.Lower(child) is "not" or "n't" or "never" or "no") return true;
        return false;
    }

    /// <summary>Nouns that the event is said to be at: the predicate it is subject of, or one with a copula that a tree hangs on it; "remains in doubt" too.</summary>
    private static List<int> Places(ParsedText parsed, int token)
    {
        List<int> places = [];
        int head = parsed.Heads[token];
        if (head >= 0 && parsed.Relations[token] is Relation.nsubj)
        {
            if (parsed.ChildOf(head, Relation.cop) >= 0) places.Add(head);
            if (parsed.Lemmas[head] is "remain" or "stay") places.AddRange(parsed.Children(head));
        }

        foreach (int child in parsed.Children(token))
            if (child > token && parsed.ChildOf(child, Relation.cop) >= 0) places.Add(child);
        return places;
    }
}
