using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Decisions;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Entities;

/// <summary>
/// Who is who across the reports of one story: referents become one entity on the evidence of their names, strongest
/// first, unless something keeps them apart; what is unsure becomes a question. Report order changes nothing.
/// </summary>
public static class SameBearer
{
    public static readonly RuleId Rule = new("entities/same-bearer");

    /// <summary>Entities in the order of their main mention, by report id and offset.</summary>
    /// <param name="decisions">A person's word on who is one and who is not.</param>
    public static ImmutableArray<Entity> Find(IEnumerable<ReadReport> reports, IEnumerable<Decision>? decisions = null)
    {
        NameForms forms = new();
        Bearer[] bearers = TypesInStory.Settle([.. reports.OrderBy(r => r.Report.Id)], forms);
        Evidence evidence = Evidence.Of(bearers);
        ImmutableArray<NameLink> decided = DecidedNames.Follow(bearers, evidence, decisions ?? []);
        NameClusters clusters = NameClusters.Join(bearers.Length, evidence.Links, evidence.Apart, evidence.Alike, decided);
        (List<NameLink> documents, List<NameLink> openDocuments) = SameDocument.Find(bearers, clusters.ClusterOf);
        if (documents.Count > 0) clusters = NameClusters.Join(bearers.Length, evidence.Links, evidence.Apart, evidence.Alike, [.. decided, .. documents]);
        ILookup<int, int> members = Enumerable.Range(0, bearers.Length).ToLookup(i => clusters.ClusterOf[i]);
        // Why the members of a cluster are one: the strongest links in it that hold it together, those of names written alike among them.
        ILookup<int, NameLink> taken = NameClusters.Join(bearers.Length, evidence.Alike.Concat(evidence.Links).Where(l => clusters.ClusterOf[l.A] == clusters.ClusterOf[l.B]), [], decided: [.. decided, .. documents]).Taken.ToLookup(l => clusters.ClusterOf[l.A]);
        Dictionary<int, EntityDraft> drafts = members.ToDictionary(g => g.Key, g => EntityDraft.Of([.. g.Select(i => bearers[i])], [.. taken[g.Key]], bearers, forms));
        foreach (NameLink question in evidence.Questions.Concat(clusters.Unsure).Concat(openDocuments))
        {
            int a = clusters.ClusterOf[question.A], b = clusters.ClusterOf[question.B];
            if (a == b) continue;
            drafts[a].Ask(drafts[b].Main, question.Why);
            drafts[b].Ask(drafts[a].Main, question.Why);
        }

        return [.. drafts.Values.Select(d => d.Finish()).OrderBy(e => e.Main.Report).ThenBy(e => e.Main.Span).ThenBy(e => e.Name, StringComparer.Ordinal)];
    }
}
