using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>One person called an adviser here and an aide there: words for one kind of post, and one can have both.</summary>
internal static class PostInOtherWords
{
    private static readonly RuleId Rule = new("differences/post-in-other-words");

    private const int MostNamed = 3, LongestApart = 14;

    public static void Find(Joined story, Findings findings)
    {
        foreach (Entity person in story.Entities.Where(e => e.Type == ReferentType.Person && e.Offices.Length > 1))
        {
            List<OfficeGiven> posts = [];
            foreach (OfficeGiven office in person.Offices.Where(o => IsPost(o.Text) && (posts.Count == 0 || AreNear(story, posts[0], o))))
                if (posts.Count < MostNamed && Words(office.Text).Count > 0 && !posts.Exists(p => Words(p.Text).Overlaps(Words(office.Text)))) posts.Add(office);
            if (posts.Count > 1 && posts.Select(p => p.At.Report).Distinct().Count() > 1)
                findings.Alike(Rule, [person], posts.Select(p => p.At), "both can hold: words for one kind of post, and one person can have both");
        }
    }

    /// <summary>Later somebody may advise another.</summary>
    private static bool AreNear(Joined story, OfficeGiven a, OfficeGiven b) =>
        story.DayOf(story.ReportOf(a.At.Report)).Value is not { } one || story.DayOf(story.ReportOf(b.At.Report)).Value is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= LongestApart;

    /// <summary>Whose or where the post is: posts that share a word of it nobody takes for two.</summary>
    private static HashSet<string> Words(string office) => new(office.Split([' ', ',', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(IsWhose).Select(w => w.ToLowerInvariant()), StringComparer.Ordinal);

    /// <summary>A name, or an adjective of an office: "presidential".</summary>
    private static bool IsWhose(string word) => word.Length > 3 && !IsPost(word) && (char.IsUpper(word[0]) || word is "presidential" or "gubernatorial" or "mayoral" or "ministerial" or "royal" or "governor" or "mayor" or "minister" or "president" or "hall");

    private static bool IsPost(string office) => office.ToLowerInvariant().Split(' ', ',').Any(w => w is "adviser" or "advisor" or "aide") && !office.Contains("former", StringComparison.OrdinalIgnoreCase);
}
