using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"if X and Y", "unless X or Y": several things in one condition, each with a subject and a verb of its own; where they share one, see <see cref="Alternatives"/>.</summary>
internal static class Guards
{
    public static Guard? Of(Scene scene, Stretch clause) => Counted.Of(scene, clause) ?? Clauses(scene, clause) ?? Alternatives.Of(scene, clause);

    private static Guard? Clauses(Scene scene, Stretch clause)
    {
        ImmutableArray<Span>.Builder parts = ImmutableArray.CreateBuilder<Span>();
        bool all = false, any = false;
        int start = clause.First;
        for (int t = clause.First + 1; t + 1 < clause.End; t++)
        {
            if (scene.Parsed.Pos[t] != Pos.CCONJ || !scene.IsOneOf(t, "and", "or") || !HasVerb(scene, start, t) || !BeginsPart(scene, t + 1, clause.End)) continue;
            all |= scene.Is(t, "and");
            any |= scene.Is(t, "or");
            if (Contents.Of(scene, Bare(scene, start, t), t) is not { } part) return null;
            parts.Add(part);
            start = t + 1;
        }

        // "A and B or C" can be bracketed in two ways; which is meant no order of words tells.
        if (parts.Count == 0 || all == any || Contents.Of(scene, Bare(scene, start, clause.End), clause.End) is not { } last) return null;
        parts.Add(last);
        return new Guard(all ? parts.Count : 1, parts.ToImmutable());
    }

    /// <summary>Any verb: taggers take a present form for an infinitive too often.</summary>
    private static bool HasVerb(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (scene.IsVerb(t)) return true;
        return false;
    }

    private static bool BeginsPart(Scene scene, int first, int end) =>
        !scene.IsFinite(first) && scene.Parsed.Tags[first] != "VB" && Predicates.BeginsClause(scene, Bare(scene, first, end), end);

    private static int Bare(Scene scene, int first, int end)
    {
        while (first + 1 < end && (Segment.IsPause(scene, first) || scene.IsOneOf(first, "if", "unless", "once", "until", "both", "either"))) first++;
        return first;
    }
}
