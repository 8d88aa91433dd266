using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>The holder lets one happening come only when another has.</summary>
/// <param name="What">What is held back.</param>
/// <param name="On">What it waits for.</param>
/// <param name="Holder">Whose condition it is; null where nothing tells.</param>
/// <param name="Stated">Every place that states it, by report and place.</param>
/// <param name="IsThreat">What goes on until the other has happened: a threat holds back its own end.</param>
/// <param name="IsOver">Told as past wherever it is told last.</param>
public sealed record Wait(Happening What, Happening On, ConditionMode Mode, Entity? Holder, ImmutableArray<Told<Condition>> Stated, bool IsThreat, bool IsOver, Because Because)
{
    /// <summary>The alternatives of which it is one; null where it must come.</summary>
    public Choice? Among { get; init; }

    /// <summary>Dropped, waived or denied since it was stated last.</summary>
    public bool IsGivenUp { get; init; }

    /// <summary>The statement it is known by: the one whose words leave least room, of those the first.</summary>
    public Told<Condition> First => Stated.MinBy(s => s.What.Kind is ConditionKind.OnlyIf or ConditionKind.Once or ConditionKind.Until or ConditionKind.Unless or ConditionKind.Pending ? 0 : 1);
}
