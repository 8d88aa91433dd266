using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Conditions;
using Concordance.Talks.Positions;

namespace Concordance.Dossiers.Briefs;

/// <summary>Positions as they are shown: what is only a condition is shown as what is wanted first, of a party's words on one issue the firmest and the latest.</summary>
internal sealed class HeldPositions
{
    private readonly View _view;
    private readonly TalksEntry _talks;
    private readonly ILookup<string, ConditionEntry> _conditions;

    public HeldPositions(View view, TalksEntry talks)
    {
        _view = view;
        _talks = talks;
        _conditions = talks.Waits.SelectMany(w => w.AlsoStated is { } also ? also.Prepend(w.Condition) : [w.Condition]).Distinct().Select(view.Condition).OfType<ConditionEntry>()
            .Where(c => c.Kind is not (ConditionKind.Purpose or ConditionKind.Sequence) && (c.Kind is not (ConditionKind.Unless or ConditionKind.Until) || IsRefusedBefore(c))).ToLookup(c => c.Report, StringComparer.Ordinal);
    }

    /// <summary>The stance in a word, and the words that hold what is wanted.</summary>
    public (string Stance, SpanEntry Words) Shown(PositionEntry position)
    {
        // "rejects: no limits" would say the opposite of what is meant.
        if (position.Stance == Stance.Rejects && position.Text.Text.StartsWith("no ", StringComparison.OrdinalIgnoreCase)) return (InWords(Stance.Wants), position.Text);
        // "the summit demanded by the others, the two must first achieve results": the summit is not what they want.
        ConditionEntry? held = _conditions[position.Text.Report].FirstOrDefault(c => Holds(position.Text, c.Condition) && c.Governed is { } governed && Holds(position.Text, governed));
        return held is null || position.Stance is not Stance.Wants ? (Steps(position), position.Text) : held.Mode switch
        {
            ConditionMode.Before => ("wants first", held.Condition),
            ConditionMode.Assured => ("wants assured", held.Condition),
            ConditionMode.Together => ("wants together", position.Text),
        };
    }

    /// <summary>Of one party on one issue: the firmest words, of those the latest, and the latest of all.</summary>
    public ImmutableArray<PositionEntry> Of(IEnumerable<PositionEntry> held)
    {
        PositionEntry[] inOrder = [.. held.OrderBy(p => _view.References.Order(p.Text.Report)).ThenBy(p => p.Text.Start)];
        PositionEntry firmest = inOrder.Where(p => p.Firmness == inOrder.Min(o => o.Firmness)).Last();
        return firmest == inOrder[^1] ? [firmest] : [firmest, inOrder[^1]];
    }

    /// <summary>"offers &gt; rejects" where the stance is another than it was.</summary>
    private string Steps(PositionEntry position) =>
        position.Before is { } id && _talks.Positions.FirstOrDefault(p => p.Id == id) is { } before && before.Stance != position.Stance ? $"{InWords(before.Stance)} > {InWords(position.Stance)}" : InWords(position.Stance);

    public static string InWords(Stance stance) => stance switch
    {
        Stance.Wants => "wants",
        Stance.Rejects => "rejects",
        Stance.Offers => "offers",
        Stance.Accepts => "accepts",
        Stance.Open => "is open",
    };

    /// <summary>"Will not open the gate until the debt is paid": the payment comes first. "Will strike unless" threatens, and "not as long as" tells what is to end.</summary>
    private static bool IsRefusedBefore(ConditionEntry condition) =>
        condition.Rule != AsLongAsNot.Rule.Value && condition.Governed is { } governed && RefusingWords.StandIn(governed.Text);

    private static bool Holds(SpanEntry whole, SpanEntry part) => whole.Start <= part.Start && part.End <= whole.End;
}
