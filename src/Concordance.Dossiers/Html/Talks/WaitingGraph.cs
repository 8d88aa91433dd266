using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Reading.Conditions;

namespace Concordance.Dossiers.Html.Talks;

/// <summary>A wait with its number on the page and the condition that tells it.</summary>
/// <param name="From">What waits: its place among the part's happenings.</param>
internal sealed record DrawnWait(int Number, int From, int To, WaitEntry Wait, ConditionEntry? Told)
{
    public ConditionMode Mode => Told?.Mode ?? ConditionMode.Before;
}

/// <summary>An identity with its letter on the page.</summary>
internal sealed record DrawnIdentity(string Letter, int From, int To, IdentityEntry Identity);

/// <summary>Happenings that hang together by waits and by identities of circles.</summary>
/// <param name="Knots">Numbers of the circular conditions in it, as in the brief.</param>
internal sealed record WaitingPart(ImmutableArray<HappeningEntry> Happenings, ImmutableArray<DrawnWait> Waits, ImmutableArray<DrawnIdentity> Identities, ImmutableArray<int> Knots);

/// <summary>Who waits for whom, in the parts that hang together: those with a circle first, waits numbered through.</summary>
internal static class WaitingGraph
{
    public static ImmutableArray<WaitingPart> Of(View view, TalksEntry talks)
    {
        Dictionary<string, int> at = talks.Happenings.Select((h, i) => (h.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        int[] part = [.. Enumerable.Range(0, talks.Happenings.Length)];
        HashSet<string> used = [.. talks.Knots.SelectMany(k => k.Assumes)];
        IdentityEntry[] identities = [.. talks.Identities.Where(i => used.Contains(i.Id))];
        foreach ((string a, string b) in talks.Waits.Select(w => (w.Happening, w.On)).Concat(identities.Select(i => (i.A, i.B)))) Join(part, at[a], at[b]);
        List<WaitingPart> parts = [];
        int number = 0, letter = 0;
        foreach (var group in Enumerable.Range(0, part.Length).GroupBy(h => Root(part, h)).Select(g => (Members: g.ToArray(), Knots: Knots(talks, [.. g.Select(h => talks.Happenings[h].Id)]))).OrderBy(g => g.Knots.IsEmpty ? int.MaxValue : g.Knots[0]).ThenBy(g => g.Members[0]))
        {
            Dictionary<string, int> here = group.Members.Select((h, i) => (talks.Happenings[h].Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
            ImmutableArray<DrawnWait> waits = [.. talks.Waits.Where(w => here.ContainsKey(w.Happening)).Select(w => new DrawnWait(++number, here[w.Happening], here[w.On], w, view.Condition(w.Condition)))];
            if (waits.IsEmpty) continue;
            parts.Add(new WaitingPart([.. group.Members.Select(h => talks.Happenings[h])], waits, [.. identities.Where(i => here.ContainsKey(i.A)).Select(i => new DrawnIdentity(Letter(letter++), here[i.A], here[i.B], i))], group.Knots));
        }

        return [.. parts];
    }

    private static ImmutableArray<int> Knots(TalksEntry talks, HashSet<string> members) => [.. Enumerable.Range(0, talks.Knots.Length).Where(k => talks.Knots[k].Cycle.Any(members.Contains)).Select(k => k + 1)];

    /// <summary>a … z, then aa, ab.</summary>
    private static string Letter(int n) => n < 26 ? $"{(char)('a' + n)}" : Letter(n / 26 - 1) + (char)('a' + n % 26);

    private static int Root(int[] part, int one)
    {
        while (part[one] != one) one = part[one] = part[part[one]];
        return one;
    }

    private static void Join(int[] part, int a, int b)
    {
        (a, b) = (Root(part, a), Root(part, b));
        part[Math.Max(a, b)] = Math.Min(a, b);
    }
}
