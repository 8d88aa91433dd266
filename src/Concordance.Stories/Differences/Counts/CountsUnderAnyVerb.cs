using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>
/// So many of one noun in one report and another number of it in another of one day, whatever each says of them: "four polling stations failed to open",
/// "seven polling stations stayed shut". What ties the two is the noun with a name and another word of their sentences, and that neither report counts the noun twice.
/// </summary>
internal static class CountsUnderAnyVerb
{
    private static readonly RuleId Rule = new("differences/counts-under-any-verb");

    private const int MostCompared = 32;

    /// <summary>Numbers of another size count another thing.</summary>
    private const decimal Farthest = 2;

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<string, CountTold> noun in story.Reports.SelectMany(r => CountTold.Of(story, r)).GroupBy(c => c.Noun, StringComparer.Ordinal))
        {
            CountTold[] told = [.. OneEach.Of(noun, c => c.In, c => c.Value).Take(MostCompared)];
            for (int j = 1; j < told.Length; j++)
                if (told.Take(j).FirstOrDefault(i => AreAtOdds(story, i, told[j])) is { } one)
                {
                    Assert(story, one, told[j], told, findings);
                    break;
                }
        }
    }

    private static void Assert(Joined story, CountTold one, CountTold other, CountTold[] told, Findings findings)
    {
        if (findings.Tells(one.At, other.At)) return;
        bool two = one.Source is not null && other.Source is not null && !ReferenceEquals(one.Source, other.Source);
        findings.Conflict(Rule, two ? ConflictKind.Dispute : ConflictKind.Number, $"how many {one.Number.Of}", [one.Number, other.Number], OneEach.AllAtOdds(one, other, told, t => t.In, (a, b) => (a.Value == one.Value || a.Value == other.Value) && AreAtOdds(story, a, b)).Select(t => t.At), "two reports count one noun, and the numbers do not meet", "it was counted again, or others are meant");
    }

    private static bool AreAtOdds(Joined story, CountTold a, CountTold b)
    {
        if (a.Range.Meets(b.Range) || Math.Max(a.Value, b.Value) > Farthest * Math.Min(a.Value, b.Value)) return false;
        if (!a.Which.SetEquals(b.Which)) return false;
        // Who counts again has another number, and so has another day: a change.
        if (a.Source is not null && ReferenceEquals(a.Source, b.Source) || (a.Day ?? a.Told) is not { } one || one != (b.Day ?? b.Told)) return false;
        return a.Named.Overlaps(b.Named) && a.Around.Overlaps(b.Around) && SameMatter.Is(story, a.In, SameMatter.Around(a.In, a.At.Span), b.In, SameMatter.Around(b.In, b.At.Span));
    }
}
