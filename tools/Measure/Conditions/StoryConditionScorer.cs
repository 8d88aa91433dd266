using System.Collections.Immutable;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Conditions;

/// <summary>A condition found in a file of a story.</summary>
public sealed record FoundCondition(string File, string Text, Condition Condition);

/// <summary>How a story's conditions were found.</summary>
/// <param name="Firm">Conditions by overlap of their clause; what the key calls arguable counts neither way.</param>
/// <param name="Acts">Asserted acts that also the key names, and those right.</param>
/// <param name="Kinds">Kinds right of those found.</param>
/// <param name="Holders">Holders given where the key names one, and those right.</param>
/// <param name="Taken">Look-alikes of the key taken for a condition.</param>
public sealed record StoryConditionScores(Score Firm, Score Acts, Score Kinds, Score Holders, int Taken, int LookAlikes)
{
    public ImmutableArray<(string Kind, string File, Span At, string Words, string Rule)> Errors { get; init; } = [];
}

public static class StoryConditionScorer
{
    private const double Least = 0.4;

    public static StoryConditionScores Of(IReadOnlyList<Gold<ConditionMark>> key, IReadOnlyList<Found<FoundCondition>> found)
    {
        ConditionMark[] real = [.. key.Select(k => k.Value).Where(k => k is { IsCondition: true, Clause: not null })], traps = [.. key.Select(k => k.Value).Where(k => !k.IsCondition)];
        FoundCondition[] all = [.. found.Select(f => f.Value)];
        List<(int Gold, int Found)> pairs = Overlap.Pairs(real.Length, all.Length, (g, f) => real[g].File == all[f].File ? Overlap.Of(real[g].Clause!.Value, all[f].Condition.Clause) : 0, Least);
        HashSet<int> paired = [.. pairs.Select(p => p.Found)];
        List<(string, string, Span, string, string)> errors = [];
        void Error(string kind, FoundCondition f) => errors.Add((kind, f.File, f.Condition.Clause, Words(f), f.Condition.Because.Rule.Value));
        (ConditionMark Gold, FoundCondition Found)[] firm = [.. pairs.Where(p => !real[p.Gold].Optional).Select(p => (real[p.Gold], all[p.Found]))];
        FoundCondition[] extra = [.. all.Where((f, i) => !paired.Contains(i) && !key.Any(k => k.Value.Optional && k.Value.File == f.File && Touches(k.Value, f)))];
        ConditionMark[] missed = [.. real.Where((g, i) => !g.Optional && !pairs.Any(p => p.Gold == i))];
        foreach (ConditionMark m in missed) errors.Add(("missed " + m.Id, m.File, m.Clause!.Value, m.Kind, ""));
        foreach (FoundCondition f in extra) Error("not in key", f);
        (ConditionMark Gold, FoundCondition Found)[] acts = [.. firm.Where(p => p.Gold.Governed is not null && !p.Gold.GovernedOptional && p.Found.Condition.Asserted)];
        bool ActRight((ConditionMark Gold, FoundCondition Found) p) => Overlap.Of(p.Gold.Governed!.Value, p.Found.Condition.Governed!.Value) >= Least;
        foreach ((ConditionMark gold, FoundCondition f) in acts.Where(a => !ActRight(a))) Error("wrong act, " + gold.Id, f);
        foreach ((ConditionMark gold, FoundCondition f) in firm.Where(p => !p.Found.Condition.Asserted)) Error("unresolved, " + gold.Id, f);
        ConditionMark[] taken = [.. traps.Where(t => all.Any(f => f.File == t.File && t.Marker is { } m && f.Condition.Marker is { } x && m.Overlaps(x)))];
        foreach (ConditionMark t in taken) errors.Add(("look-alike " + t.Id, t.File, t.Marker!.Value, "", ""));
        (ConditionMark Gold, FoundCondition Found)[] held = [.. firm.Where(p => !p.Gold.Holder.IsEmpty)];
        int wanted = real.Count(r => !r.Optional);
        return new StoryConditionScores(
            new Score(wanted, firm.Length + extra.Length, firm.Length), new Score(firm.Length, acts.Length, acts.Count(ActRight)),
            new Score(wanted, firm.Length, firm.Count(p => SameKind(p.Gold.Kind, p.Found.Condition.Kind))),
            new Score(held.Length, held.Count(p => p.Found.Condition.Holder is not null), held.Count(p => p.Found.Condition.Holder is { } h && Names(h, p.Found.Text).Any(n => p.Gold.Holder.Any(g => Same(g, n))))),
            taken.Length, traps.Length)
        { Errors = [.. errors] };
    }

    private static bool Touches(ConditionMark mark, FoundCondition found) =>
        (mark.Clause is { } clause && clause.Overlaps(found.Condition.Clause)) || (mark.Marker is { } marker && found.Condition.Marker is { } m && marker.Overlaps(m));

    /// <summary>"only-if" as the contract writes it.</summary>
    private static bool SameKind(string marked, ConditionKind found) => string.Equals(marked.Replace("-", "", StringComparison.Ordinal), found.ToString(), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(Referent referent, string text) => referent.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.Span.Of(text));

    private static bool Same(string marked, string found) => marked.Contains(found, StringComparison.OrdinalIgnoreCase) || found.Contains(marked, StringComparison.OrdinalIgnoreCase);

    private static string Words(FoundCondition f) =>
        $"[{f.Condition.Marker?.Of(f.Text)}] [{f.Condition.Clause.Of(f.Text)}] <- [{f.Condition.Governed?.Of(f.Text)}] {(f.Condition.Asserted ? "asserted" : "unresolved")} {f.Condition.Settled}";
}
