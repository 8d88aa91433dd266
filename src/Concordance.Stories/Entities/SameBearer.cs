using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Stories.Entities;

/// <summary>
/// Who is who across the reports of one story: referents become one entity on the evidence of their names, strongest
/// first, unless something keeps them apart; what is unsure becomes a question. Report order changes nothing.
/// </summary>
public static class SameBearer
{
    public static readonly RuleId Rule = new("entities/same-bearer");

    private const int LargestBlock = 400;

    /// <summary>Entities in the order of their main mention, by report id and offset.</summary>
    public static ImmutableArray<Entity> Find(IEnumerable<ReadReport> reports)
    {
        Bearer[] bearers = TypesInStory.Settle([.. reports.OrderBy(r => r.Report.Id)]);
        (NameClusters clusters, List<NameLink> questions) = Join(bearers);
        ILookup<int, int> members = Enumerable.Range(0, bearers.Length).ToLookup(i => clusters.ClusterOf[i]);
        Dictionary<int, EntityDraft> drafts = members.ToDictionary(g => g.Key, g => EntityDraft.Of([.. g.Select(i => bearers[i])], [.. clusters.Taken.Where(l => clusters.ClusterOf[l.A] == g.Key)], bearers));
        foreach (NameLink question in questions.Concat(clusters.Unsure))
        {
            int a = clusters.ClusterOf[question.A], b = clusters.ClusterOf[question.B];
            if (a == b) continue;
            drafts[a].Ask(drafts[b].Main, question.Why);
            drafts[b].Ask(drafts[a].Main, question.Why);
        }

        return [.. drafts.Values.Select(d => d.Finish()).OrderBy(e => e.Main.Report).ThenBy(e => e.Main.Span).ThenBy(e => e.Name, StringComparer.Ordinal)];
    }

    private static (NameClusters Clusters, List<NameLink> Questions) Join(Bearer[] bearers)
    {
        List<NameLink> links = [], questions = [];
        List<(int, int)> apart = [];
        HashSet<(int, int)> compared = [];
        foreach (IGrouping<string, int> block in Enumerable.Range(0, bearers.Length).SelectMany(i => bearers[i].Keys.Select(k => (Key: k, Index: i))).GroupBy(p => p.Key, p => p.Index, StringComparer.Ordinal))
        {
            int[] shared = [.. block];
            for (int i = 0; i < shared.Length; i++)
                for (int j = i + 1; j < shared.Length && j <= i + LargestBlock; j++)
                    if (compared.Add((shared[i], shared[j]))) Compare(shared[i], shared[j]);
        }

        NameClusters clusters = NameClusters.Join(bearers.Length, links, apart);
        return (clusters, questions);

        void Compare(int a, int b)
        {
            NameVerdict verdict = bearers[a].Compare(bearers[b]);
            bool oneReport = bearers[a].Report.Report.Id == bearers[b].Report.Report.Id;
            if (verdict.Likeness == Likeness.Apart || (oneReport && bearers[a].Sentences.Intersect(bearers[b].Sentences).Any())) apart.Add((a, b));
            else if (verdict.Likeness == Likeness.Perhaps || (oneReport && verdict.Likeness == Likeness.Same)) questions.Add(new(a, b, verdict.Evidence, verdict.Why));
            else if (verdict.Likeness == Likeness.Same) links.Add(new(a, b, verdict.Evidence, verdict.Why));
            if (verdict.Likeness == Likeness.Perhaps && oneReport && bearers[a].Sentences.Intersect(bearers[b].Sentences).Any()) questions.Add(new(a, b, verdict.Evidence, verdict.Why));
        }
    }
}
