using Concordance.Language;
using Concordance.Reading.Conditions;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Conditions;

/// <summary>How conditions were found in a treebank.</summary>
/// <param name="Clause">Marker found and clause overlapping by at least a half.</param>
/// <param name="Exact">The same with equal ends.</param>
/// <param name="Asserted">Governed acts asserted of the conditions found, and those right: the act's highest word is the one the clause hangs on.</param>
/// <param name="SameClause">The same, where "wants to leave" and "leave" count as one act.</param>
public sealed record TreebankScores(Score Clause, Score Exact, Score Asserted, Score SameClause)
{
    public static readonly TreebankScores None = new(default, default, default, default);

    public static TreebankScores operator +(TreebankScores a, TreebankScores b) => new(a.Clause + b.Clause, a.Exact + b.Exact, a.Asserted + b.Asserted, a.SameClause + b.SameClause);
}

public static class TreebankScorer
{
    private const double Least = 0.5;

    /// <param name="error">Is told what is wrong, with the marker.</param>
    /// <param name="judged">Is told of each condition whether all that it asserts is right: its clause, and the act where it asserts one.</param>
    public static TreebankScores Of(ParsedText gold, IReadOnlyList<Gold<TreebankMark>> marks, IReadOnlyList<Found<Condition>> found, Action<string, Span, Condition?>? error = null, Action<Condition, bool>? judged = null)
    {
        int wanted = 0, clause = 0, exact = 0, given = 0, asserted = 0, right = 0, near = 0;
        HashSet<Condition> met = [];
        foreach (TreebankMark mark in marks.Select(m => m.Value))
        {
            Span marker = gold.Spans[mark.Marker];
            Condition? c = found.Select(f => f.Value).FirstOrDefault(f => f.Marker is { } m && m.Contains(marker));
            if (c is not null) met.Add(c);
            if (mark.Optional) continue;
            wanted++;
            if (c is null) { error?.Invoke("missed", marker, null); continue; }
            given++;
            bool held = Overlap.Of(mark.Clause, c.Clause) >= Least;
            if (held) clause++; else error?.Invoke("wrong clause", marker, c);
            if (mark.Clause == c.Clause) exact++;
            if (!c.Asserted) { error?.Invoke("unresolved", marker, c); judged?.Invoke(c, held); continue; }
            asserted++;
            int top = TreebankConditions.Top(gold, c.Governed!.Value);
            if (top == mark.Governor) right++;
            bool same = top == mark.Governor || IsChained(gold, mark.Governor, top) || IsChained(gold, top, mark.Governor);
            if (same) near++; else error?.Invoke("wrong act, " + gold.Form(mark.Governor), marker, c);
            judged?.Invoke(c, held && same);
        }

        foreach (Condition c in found.Select(f => f.Value).Where(f => !met.Contains(f) && IsAsked(gold.Text, f))) { given++; error?.Invoke("invented", c.Marker!.Value, c); judged?.Invoke(c, false); }
        return new TreebankScores(new Score(wanted, given, clause), new Score(wanted, given, exact), new Score(wanted, asserted, right), new Score(wanted, asserted, near));
    }

    /// <summary>"wants to leave": the lower verb hangs on the upper as its open complement.</summary>
    private static bool IsChained(ParsedText gold, int lower, int upper)
    {
        for (int t = lower; t >= 0 && gold.Relations[t] == Relation.xcomp; t = gold.Heads[t])
            if (gold.Heads[t] == upper) return true;
        return false;
    }

    private static bool IsAsked(string text, Condition c) =>
        c.Marker is { } marker && marker.Of(text).Split(' ')[^1].ToLowerInvariant() is "if" or "until" or "once" or "unless";
}
