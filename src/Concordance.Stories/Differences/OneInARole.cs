using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// Two persons in a role that one has alone, at one occasion of one day: "Lund chaired the hearing", "the hearing was chaired by Dahl".
/// Several may mediate: two mediators both hold unless the words say "alone" or "the only".
/// </summary>
internal static class OneInARole
{
    private static readonly RuleId Rule = new("differences/one-in-a-role");

    public static void Find(IEnumerable<RoleTold> told, Findings findings)
    {
        RoleTold[] all = [.. told.Where(t => t.What.Of is Entity { Type: ReferentType.Person })];
        foreach (Account[] rivals in Accounts.AtOdds(all.Select(t => t.What)))
        {
            if (!AreOthers(rivals)) continue;
            RoleTold[] roles = [.. rivals.Select(r => all.First(t => ReferenceEquals(t.What, r)))];
            IEnumerable<object> of = rivals.Select(r => r.Of);
            IEnumerable<Place> places = rivals.Select(r => r.At);
            if (roles[0].Role == "mediator" && roles.Any(t => !t.Alone)) findings.Alike(Rule, of, places, "both can hold: several can mediate at once");
            else findings.Conflict(Rule, Accounts.AreDisputed(rivals) ? ConflictKind.Dispute : ConflictKind.Role, $"who was {roles[0].Role}", of, places, "two persons in a role that one has alone, of one day", "they took turns, or two were meant");
        }
    }

    /// <summary>Two surnames that begin alike may be one name in two romanisations: "Mansoori", "Mansouri".</summary>
    internal static bool AreOthers(Account[] rivals) => rivals.Select(r => char.ToUpperInvariant(((Entity)r.Of).Name.Split(' ')[^1][0])).Distinct().Count() == rivals.Length;
}
