using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Html.Talks;

/// <summary>Which steps of two plans are of one matter, and which of them the plans put in another order.</summary>
internal static class PlanOrder
{
    /// <summary>The numbers of the open circular conditions of whose happenings a step holds the very words.</summary>
    public static IEnumerable<int> Blocking(TalksEntry talks, GateEntry step)
    {
        HashSet<string> named = [.. Named(talks, step)];
        for (int k = 0; k < talks.Knots.Length; k++)
            if (talks.Knots[k].State == KnotState.Open && talks.Knots[k].Cycle.Any(named.Contains)) yield return k + 1;
    }

    private static readonly string[] Articles = ["a", "an", "the"], Further = ["about", "at", "between", "by", "for", "from", "in", "of", "on", "with"];

    /// <summary>Steps of one matter: both hold words of one happening, or of two that are one or of which one brings the other; or one says in the same words what the other says, or less of it.</summary>
    public static IEnumerable<(GateEntry A, GateEntry B)> Shared(TalksEntry talks, RoadmapEntry a, RoadmapEntry b)
    {
        foreach (GateEntry one in a.Steps)
        {
            HashSet<string> named = [.. Named(talks, one)];
            foreach (IdentityEntry identity in talks.Identities.Where(i => i.Holds))
            {
                if (named.Contains(identity.A)) named.Add(identity.B);
                else if (named.Contains(identity.B)) named.Add(identity.A);
            }

            if ((b.Steps.FirstOrDefault(s => Named(talks, s).Any(named.Contains)) ?? b.Steps.FirstOrDefault(s => IsInOneWords(one, s))) is { } other) yield return (one, other);
        }
    }

    /// <summary>"A ceasefire" and "the ceasefire", and "a ceasefire of ten days", which says more of it; "a meeting of ministers" and "a meeting of experts" are two.</summary>
    private static bool IsInOneWords(GateEntry a, GateEntry b)
    {
        (string[] one, string[] other) = (Words(a), Words(b));
        if (one.Length > other.Length) (one, other) = (other, one);
        return one.Length > 0 && one.AsSpan().SequenceEqual(other.AsSpan(0, one.Length)) && (one.Length == other.Length || Further.Contains(other[one.Length], StringComparer.Ordinal));
    }

    private static string[] Words(GateEntry step)
    {
        string[] words = step.Span.Text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is [var first, ..] && Articles.Contains(first, StringComparer.Ordinal) ? words[1..] : words;
    }

    /// <summary>Pairs that one plan has in one order and the other in the other.</summary>
    public static IEnumerable<((GateEntry A, GateEntry B) First, (GateEntry A, GateEntry B) Then)> Turned((GateEntry A, GateEntry B)[] shared)
    {
        for (int i = 0; i < shared.Length; i++)
            for (int j = 0; j < shared.Length; j++)
                if (shared[i].A.Order < shared[j].A.Order && shared[i].B.Order > shared[j].B.Order) yield return (shared[i], shared[j]);
    }

    private static IEnumerable<string> Named(TalksEntry talks, GateEntry step) =>
        talks.Happenings.Where(h => h.Spans.Any(s => s.Report == step.Span.Report && step.Span.Start <= s.Start && s.End <= step.Span.End)).Select(h => h.Id);
}
