using System.Collections.Immutable;
using Concordance.Reading.Corrections;
using Concordance.Texts;

namespace Concordance.Stories.Claims.Numbers;

/// <summary>
/// Clauses of several reports that tell one number of one thing, whatever their verbs: "owns 22 percent", "holds 22 percent of the shares". The
/// fewer digits the number has, the more words beside it must be shared.
/// </summary>
public static class SameFigures
{
    public static readonly RuleId Rule = new("claims/same-figures");

    /// <summary>In the order of their first clause as the story orders its reports.</summary>
    public static ImmutableArray<SameAssertion> Find(Joined story)
    {
        FigureTold[] all = [.. story.ByLength.SelectMany(r => FigureReader.Of(story, r).Where(f => !WrongTelling.Holds(r.TakenBack, f.Word)).OrderBy(f => f.Number).ThenBy(f => f.Key, StringComparer.Ordinal))];
        return AssertedGroups.Of(story, Rule, all, f => [f.Key], FigureEvidence.AreOne, FigureEvidence.AreApart, f => f.Report, FigureEvidence.Marks, f => new AssertedClause(f.In, f.At, f.Word, f.Said, f.Status), FigureEvidence.Because);
    }
}
