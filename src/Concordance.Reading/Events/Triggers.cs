using Concordance.Language;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>A word that names an event, and the verb that carries it where it is a noun ("held" of "held talks"), else itself.</summary>
internal readonly record struct Trigger(int Token, int Carrier, EventType Type, RuleId Rule);

/// <summary>The words of a report that name events.</summary>
internal static class Triggers
{
    public static IReadOnlyList<Trigger> Find(Ground ground)
    {
        ParsedText parsed = ground.Parsed;
        Dictionary<int, Trigger> found = [];
        for (int t = 0; t < parsed.Count; t++)
        {
            if (ground.IsAside[t] || ground.IsNamed[t] || ground.IsTimed[t] || (ground.IsTelling[t] && parsed.Pos[t] == Pos.VERB)) continue;
            if ((VerbTrigger.Read(parsed, t) ?? NounTrigger.Read(parsed, t)) is { } trigger) found.Add(t, trigger);
        }

        // "Began talks", "attended the meeting": the noun names the event, the verb only its course.
        foreach (int verb in found.Values.Where(n => n.Carrier != n.Token).Select(n => n.Carrier).ToArray())
            if (StatusWords.Of(parsed, verb) is Effect.Same) found.Remove(verb);
        return [.. found.Values.OrderBy(t => t.Token)];
    }
}
