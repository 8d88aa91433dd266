using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>Two who did different things at one occasion of one day: one hosted the meeting, another mediated at it or chaired it.</summary>
internal static class TwoRoles
{
    private static readonly RuleId Rule = new("differences/two-roles");

    public static void Find(IReadOnlyList<RoleTold> roles, Findings findings)
    {
        foreach (IGrouping<int, RoleTold> day in roles.Where(r => Verb(r.Role) is not null).GroupBy(r => r.What.Day))
        {
            // Of each role the first telling of that day: the others repeat it.
            RoleTold[] first = [.. day.DistinctBy(r => (r.Role, r.Occasion))];
            for (int i = 0; i < first.Length; i++)
                for (int j = i + 1; j < first.Length; j++)
                    if (AreTwo(first[i], first[j]))
                        findings.Alike(Rule, [first[i].What.Of, first[j].What.Of], [first[i].What.At, first[j].What.At], $"both can hold: {Verb(first[i].Role)} and {Verb(first[j].Role)} are two roles");
        }
    }

    private static bool AreTwo(RoleTold a, RoleTold b) => a.Role != b.Role && a.Occasion == b.Occasion && OneInARole.AreOthers([a.What, b.What]) && !ReferenceEquals(a.What.Of, b.What.Of);

    private static string? Verb(string role) => role switch
    {
        "host" => "to host",
        "chair" => "to chair",
        "mediator" => "to mediate",
        "moderator" => "to moderate",
        _ => null,
    };
}
