using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Entities;

namespace Concordance.Talks.Parties;

/// <summary>Groups told by what they are: "the federation representing hospital staff" by its own noun, "public hospital employers" by the one body whose name has all these words.</summary>
internal static class ToldGroups
{
    private static readonly string[] Behind = [" representing ", " which ", " that ", " behind "], Employers = ["bosses", "employers", "managers"];

    /// <summary>The group that reports call by the same noun alone; null where the words add nothing to it.</summary>
    public static Entity? Plain(Joined story, Entity group)
    {
        foreach (string word in Behind)
            if (group.Name.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && group.Name[..at] is var plain) return story.Entities.FirstOrDefault(e => e.Type == ReferentType.Group && !ReferenceEquals(e, group) && e.Name.Equals(plain, StringComparison.OrdinalIgnoreCase));
        return null;
    }

    /// <summary>The one body for whose name a group of employers is another.</summary>
    public static Entity? Employer(Joined story, Entity group)
    {
        string[] words = group.Name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !Employers.Contains(words[^1])) return null;
        string[] told = [.. words[..^1].Where(w => w != "the").Select(One)];
        return told.Length < 2 ? null : story.Entities.Where(e => e.Type == ReferentType.Organisation && e.Name.ToLowerInvariant().Split(' ').Select(One).ToArray() is var name && told.All(name.Contains)).Take(2).ToArray() is [var only] ? only : null;
    }

    private static string One(string word) => word.TrimEnd('s', '\'', '’');
}
