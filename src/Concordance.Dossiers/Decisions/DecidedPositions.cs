using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Talks.Positions;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Decisions;

/// <summary>What a person sets of positions and of the issues they are on: another stance or firmness, another issue, another name of one. Issues of one name are one.</summary>
internal static class DecidedPositions
{
    /// <summary>The position as edited, and the talks with an issue of that name where there was none; or why it could not be edited so.</summary>
    public static (TalksEntry? Talks, string? Why) Edit(TalksEntry talks, PositionEntry position, Decision decision)
    {
        foreach ((string field, string value) in decision.Set)
        {
            switch (field)
            {
                case "stance" when Word<Stance>(value) is { } stance: position = position with { Stance = stance }; break;
                case "firmness" when Word<Firmness>(value) is { } firmness: position = position with { Firmness = firmness }; break;
                case "issue": (talks, position) = On(talks, position, value); break;
                case "stance": return (null, Choose<Stance>(field, value));
                case "firmness": return (null, Choose<Firmness>(field, value));
                default: return (null, $"\"{field}\" of a position cannot be set, only stance, issue, firmness");
            }
        }

        return (Closed(talks with { Positions = [.. talks.Positions.Select(p => p.Id == position.Id ? position with { Decided = DecisionWord.Edited } : p)] }, talks), null);
    }

    /// <summary>The talks with the issue under its new name; one with the issue that bears it already.</summary>
    public static TalksEntry Rename(TalksEntry talks, IssueEntry issue, string name)
    {
        IssueEntry? there = talks.Issues.FirstOrDefault(i => i.Name == name && i.Id != issue.Id);
        if (there is null) return talks with { Issues = [.. talks.Issues.Select(i => i.Id == issue.Id ? i with { Name = name } : i)] };
        return Closed(talks with { Positions = [.. talks.Positions.Select(p => p.Issue == issue.Id ? p with { Issue = there.Id } : p)] }, talks);
    }

    /// <summary>Issues that nobody speaks of any more go; what came after a position that went comes after the one before it.</summary>
    /// <param name="before">With all positions there were.</param>
    public static TalksEntry Closed(TalksEntry talks, TalksEntry before)
    {
        HashSet<string> there = [.. talks.Positions.Select(p => p.Id)], used = [.. talks.Positions.Select(p => p.Issue)];
        Dictionary<string, string?> earlier = before.Positions.ToDictionary(p => p.Id, p => p.Before, StringComparer.Ordinal);
        string? Standing(string? id)
        {
            for (int steps = 0; id is not null && !there.Contains(id) && steps < before.Positions.Length; steps++) id = earlier.GetValueOrDefault(id);
            return id is not null && there.Contains(id) ? id : null;
        }

        return talks with { Positions = [.. talks.Positions.Select(p => p with { Before = Standing(p.Before) })], Issues = [.. talks.Issues.Where(i => used.Contains(i.Id))] };
    }

    private static (TalksEntry, PositionEntry) On(TalksEntry talks, PositionEntry position, string name)
    {
        if (talks.Issues.FirstOrDefault(i => i.Name == name) is { } there) return (talks, position with { Issue = there.Id });
        int free = talks.Issues.Select(i => int.TryParse(i.Id["issue-".Length..], out int n) ? n : 0).DefaultIfEmpty(0).Max() + 1;
        IssueEntry made = new($"issue-{free}", name);
        return (talks with { Issues = [.. talks.Issues, made] }, position with { Issue = made.Id });
    }

    private static T? Word<T>(string value)
        where T : struct, Enum => Enum.GetValues<T>().Where(v => Exports.Written.Of(v) == value).Select(v => (T?)v).FirstOrDefault();

    private static string Choose<T>(string field, string value)
        where T : struct, Enum => $"\"{field}: {value}\" is not known, expected one of {string.Join(", ", Enum.GetValues<T>().Select(v => Exports.Written.Of(v)))}";
}
