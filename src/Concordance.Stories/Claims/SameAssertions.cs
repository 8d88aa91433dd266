using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Claims.Numbers;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>A clause that asserts something: its words, its verb, and the innermost statement it stands in.</summary>
public sealed record AssertedClause(ReadReport In, Span At, Span Word, Statement? Said, EventStatus Status);

/// <summary>Clauses of several places that assert one thing, in whoever's mouth.</summary>
/// <param name="Members">By report as the story orders them, then by place; at least two.</param>
public sealed record SameAssertion(ImmutableArray<AssertedClause> Members, Because Because);

/// <summary>
/// Which clauses assert one thing, whether or not their verb names an event and whoever says so: one verb by its family, equally far done or
/// ahead, with one doer and one thing, and neither day, number nor ordinal that tells them apart.
/// </summary>
public static class SameAssertions
{
    public static readonly RuleId Rule = new("claims/same-assertions");

    /// <summary>Those that one verb speaks for, then those that a number does, then what is closed until a day and opens on it; each in the order of their first clause as the story orders its reports.</summary>
    public static ImmutableArray<SameAssertion> Find(Joined story) => [.. OfOneVerb(story), .. SameFigures.Find(story), .. OpenAgain.Find(story)];

    private static ImmutableArray<SameAssertion> OfOneVerb(Joined story)
    {
        SideTable sides = story.Sides;
        Assertion[] all = [.. story.ByLength.SelectMany(r => AssertionReader.Of(story, sides, r).OrderBy(a => a.At).ThenBy(a => a.Word))];
        return AssertedGroups.Of(story, Rule, all, a => a.Content.Keys.Select(k => $"{a.Act} {k}"), AssertionEvidence.AreOne, AssertionEvidence.AreApart, a => a.Report, AssertionEvidence.Marks, a => new AssertedClause(a.In, a.At, a.WordAt, a.Said, a.Status), AssertionEvidence.Because);
    }
}
