using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Entities;

/// <summary>
/// Who is who across the reports of one story: referents become one entity on the evidence of their names, strongest
/// first, unless something keeps them apart; what is unsure becomes a question. Report order changes nothing.
/// </summary>
public static class SameBearer
{
    public static readonly RuleId Rule = new("entities/same-bearer");

    /// <summary>Entities in the order of their main mention, by report id and offset.</summary>
    /// <param name="decisions">A person's word on who is one and who is not.</param>
    public static ImmutableArray<Entity> Find(IEnumerable<ReadReport> reports, IEnumerable<Decision>? decisions = null) => new EntityWork(reports, null).Found(decisions ?? []);
}
