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

    /// <summary>A clause is held against the nearest before it under each key it has: its verb with each thing that it names.</summary>
    private const int MostUnderKey = 32;

    /// <summary>Those that one verb speaks for, then those that a number does, then what is closed until a day and opens on it; each in the order of their first clause as the story orders its reports.</summary>
    public static ImmutableArray<SameAssertion> Find(Joined story) => [.. OfOneVerb(story), .. SameFigures.Find(story), .. OpenAgain.Find(story)];

    private static ImmutableArray<SameAssertion> OfOneVerb(Joined story)
    {
        SideTable sides = new(story.Entities);
        Assertion[] all = [.. story.Reports.SelectMany(r => AssertionReader.Of(story, sides, r)).OrderBy(a => a.Report).ThenBy(a => a.At).ThenBy(a => a.Word)];
        DisjointSets sets = new(all.Length);
        List<(int A, int B)> links = [];
        Dictionary<string, List<int>> having = new(StringComparer.Ordinal);
        for (int b = 0; b < all.Length; b++)
            foreach (string key in all[b].Content.Keys.Select(k => $"{all[b].Act} {k}"))
            {
                if (!having.TryGetValue(key, out List<int>? block)) having[key] = block = [];
                for (int i = block.Count - 1; i >= 0 && i >= block.Count - MostUnderKey; i--)
                {
                    if (sets.AreOne(block[i], b) || !AssertionEvidence.AreOne(all[block[i]], all[b]) || block.Any(m => sets.AreOne(m, block[i]) && AssertionEvidence.AreApart(all[m], all[b]))) continue;
                    links.Add((block[i], b));
                    sets.Unite(block[i], b);
                }

                block.Add(b);
            }

        return AssertedGroups.Of(story, Rule, sets, i => new AssertedClause(all[i].In, all[i].At, all[i].WordAt, all[i].Said, all[i].Status), links, (one, other) => AssertionEvidence.Because(all[one], all[other]));
    }
}
