using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Events.Status;

namespace Concordance.Reading.Events;

/// <summary>"Met before the talks", "left after signing": the order in which events are told to come.</summary>
internal sealed class EventOrders
{
    private readonly ParsedText _parsed;
    private readonly Dictionary<int, Trigger> _hung = [];

    public EventOrders(ParsedText parsed, IEnumerable<Trigger> listed)
    {
        _parsed = parsed;
        foreach (Trigger trigger in listed)
        {
            _hung[trigger.Token] = trigger;
            _hung.TryAdd(trigger.Carrier, trigger);
        }
    }

    public ImmutableArray<EventOrder> Of(Trigger trigger)
    {
        List<EventOrder> orders = [];
        foreach (int head in new[] { trigger.Token, trigger.Carrier }.Distinct())
            foreach (int child in _parsed.Children(head))
                if (child != trigger.Token && _parsed.Relations[child] is Relation.advcl or Relation.obl or Relation.nmod && _hung.TryGetValue(child, out Trigger other) && other.Token != trigger.Token && Word(child) is { } word)
                    orders.Add(new EventOrder(word, _parsed.Spans[other.Token]));
        return [.. orders.OrderBy(o => o.Of)];
    }

    private OrderWord? Word(int token) => _parsed.Opening(token) is var opening && opening < 0 ? null : _parsed.Lower(opening) switch
    {
        "before" or "ahead" or "prior" => OrderWord.Before,
        "after" or "following" => OrderWord.After,
        "during" or "while" or "amid" => OrderWord.During,
        _ => null,
    };
}
