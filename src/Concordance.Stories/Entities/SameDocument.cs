using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;

namespace Concordance.Stories.Entities;

/// <summary>
/// Documents across reports: one noun and one owner ("Norvia's memorandum", "the memorandum from Oslo") are one document;
/// where a report does not say whose it is, and only one owner is told of, it is asked.
/// </summary>
internal static class SameDocument
{
    /// <param name="clusterOf">Who is who by names, so that owners are compared as entities.</param>
    public static (List<NameLink> Links, List<NameLink> Questions) Find(Bearer[] bearers, IReadOnlyList<int> clusterOf)
    {
        Dictionary<Referent, int> index = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < bearers.Length; i++) index[bearers[i].Referent] = i;
        List<NameLink> links = [], questions = [];
        foreach (IGrouping<string, int> named in Enumerable.Range(0, bearers.Length).Where(i => bearers[i].Referent.Noun is not null).GroupBy(i => bearers[i].Referent.Noun!, StringComparer.Ordinal))
        {
            int[][] owned = [.. named.Where(i => bearers[i].Referent.Owner is not null).GroupBy(i => clusterOf[index[bearers[i].Referent.Owner!]]).Select(g => g.ToArray())];
            foreach (int[] of in owned)
                for (int k = 1; k < of.Length; k++) links.Add(new NameLink(of[0], of[k], NameEvidence.SameName, $"the {named.Key} of one owner"));
            if (owned.Length == 1)
                foreach (int open in named.Where(i => bearers[i].Referent.Owner is null)) questions.Add(new NameLink(Math.Min(owned[0][0], open), Math.Max(owned[0][0], open), NameEvidence.SameName, $"the only {named.Key} whose owner is told"));
        }

        return (links, questions);
    }
}
