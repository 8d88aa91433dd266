using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>Whether those who tell of a state tell it as one that has come.</summary>
internal static class StateTellers
{
    /// <summary>Only asked, denied, or laid to somebody's charge.</summary>
    /// <param name="charge">The words tell of a court, where to be charged is a state.</param>
    public static bool Denies(ReadReport report, Span words, bool charge) =>
        report.Statements.Where(s => s.ContentHull.Contains(words)).MinBy(s => s.ContentHull.Length) is { } said && (said.Question || said.Act is Act.Deny || (said.Act is Act.Accuse && !charge));

    /// <summary>"Until the board has cleared the sale", "if the bridge is shut": what another thing is made to wait for.</summary>
    public static bool IsAwaited(ReadReport report, Span words) =>
        report.Conditions.Any(c => c.Asserted && c.Kind is ConditionKind.OnlyIf or ConditionKind.If or ConditionKind.Unless or ConditionKind.Until or ConditionKind.Once or ConditionKind.Before && c.Clause.Contains(words));
}
