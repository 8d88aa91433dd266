using System.Collections.Immutable;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>What one report tells as only possible or doubtful and a later one as come about: the question and its answer.</summary>
internal static class RaisedBefore
{
    private static readonly RuleId Rule = new("unknowns/raised-before");

    public static void Find(ImmutableArray<Change> changes, Questions questions)
    {
        foreach (Change change in changes)
            if (change.Steps.FirstOrDefault(s => s.State is "possible" or "doubtful" or "on a condition") is { } raised && raised != change.Steps[^1] && !questions.AreAsked(raised.Place))
                questions.Ask(Rule, UnknownKind.SaidUnclear, $"{char.ToUpperInvariant(change.About[0])}{change.About[1..]}: will it come about?", [change], raised.Place);
    }
}
