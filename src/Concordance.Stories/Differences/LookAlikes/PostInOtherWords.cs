using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>One person called an adviser here and an aide there: words for one kind of post, and one can have both.</summary>
internal static class PostInOtherWords
{
    private static readonly RuleId Rule = new("differences/post-in-other-words");

    private const int MostNamed = 3;

    public static void Find(Joined story, Findings findings)
    {
        foreach (Entity person in story.Entities.Where(e => e.Type == ReferentType.Person && e.Offices.Length > 1))
        {
            ImmutableArray<OfficeGiven> posts = [.. person.Offices.Where(o => IsPost(o.Text)).DistinctBy(o => Words(o.Text)).Take(MostNamed)];
            if (posts.Length > 1 && posts.Select(p => p.At.Report).Distinct().Count() > 1)
                findings.Alike(Rule, [person], posts.Select(p => p.At), "both can hold: words for one kind of post, and one person can have both");
        }
    }

    /// <summary>Small words and spelling apart: "adviser to the mayor", "the mayor's advisor".</summary>
    private static string Words(string office) => string.Join(' ', office.ToLowerInvariant().Replace("adviser", "advisor", StringComparison.Ordinal).Split([' ', ',', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3).Order(StringComparer.Ordinal));

    private static bool IsPost(string office) =>
        office.Split(' ', ',').Any(w => w is "adviser" or "advisor" or "aide" or "Adviser" or "Advisor" or "Aide") && !office.Contains("former", StringComparison.OrdinalIgnoreCase);
}
